"""Which files of a folder are opened: one door, and nothing outside the folder."""

import errno
import os
from pathlib import Path

import pytest

from kiosk.decks import files
from kiosk.decks.files import MAX_FILE, RefusedFileError, listing, read_bytes, safe_path
from kiosk.decks.findings import Findings


def refused_by(folder: Path) -> list[str]:
    findings = Findings()
    listing(folder, findings)
    return [f"{place} {finding.code}" for finding in findings.sorted() for place in finding.places]


@pytest.mark.parametrize(
    "name",
    [
        "../outside.png",
        "media/../../outside.png",
        "/etc/passwd",
        "C:\\secret.png",
        "media\\photo.png",
        "media//photo.png",
        "./deck.yaml",
        "media/a/b/photo.png",
        "CON.png",
        "media/nul",
        "com1.txt",
        "photo.png ",
        "photo.",
        "a\x00b.png",
        "a\x1bb.png",
        "a\u202eb.png",
        "a\udcffb.png",
        "deck.yaml:stream",
        "",
        "x" * 101,
    ],
)
def test_a_name_that_is_not_plain_everywhere_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(RefusedFileError) as refused:
        safe_path(tmp_path, name)
    assert refused.value.code == "E003"


@pytest.mark.parametrize("name", ["deck.yaml", "media/photo-1.png", "i18n/en.csv", "media/été ❤.png", "console.png"])
def test_a_plain_name_is_a_path_inside(tmp_path: Path, name: str) -> None:
    assert safe_path(tmp_path, name) == tmp_path / name


def test_a_folder_whose_name_begins_the_same_is_outside(tmp_path: Path) -> None:
    (tmp_path / "deck").mkdir()
    (tmp_path / "deck-private").mkdir()
    (tmp_path / "deck" / "media").symlink_to(tmp_path / "deck-private")
    with pytest.raises(RefusedFileError) as refused:
        safe_path(tmp_path / "deck", "media/photo.png")
    assert refused.value.code == "E004"


def test_a_link_to_another_file_of_the_folder_is_a_link(tmp_path: Path) -> None:
    (tmp_path / "media").mkdir()
    (tmp_path / "media" / "photo.png").write_text("x")
    (tmp_path / "other.png").symlink_to(tmp_path / "media" / "photo.png")
    (tmp_path / "pictures").symlink_to(tmp_path / "media")
    for name in ("other.png", "pictures/photo.png", "pictures/none.png"):
        with pytest.raises(RefusedFileError) as refused:
            safe_path(tmp_path, name)
        assert refused.value.code == "E004"


def test_a_folder_reached_through_a_link_is_a_folder(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "real")
    assert safe_path(tmp_path / "link", "deck.yaml") == tmp_path / "link" / "deck.yaml"


def test_links_and_special_files_are_refused_and_named(tmp_path: Path) -> None:
    (tmp_path / "real.txt").write_text("x")
    (tmp_path / "cards.csv").symlink_to(tmp_path / "real.txt")
    (tmp_path / "media").symlink_to("/")
    (tmp_path / "dangling.png").symlink_to("nowhere")
    (tmp_path / "loop").symlink_to("loop")
    os.mkfifo(tmp_path / "pipe")
    assert refused_by(tmp_path) == [
        "cards.csv:1:1 E004",
        "dangling.png:1:1 E004",
        "loop:1:1 E004",
        "media:1:1 E004",
        "pipe:1:1 E004",
    ]
    for name in ("cards.csv", "pipe"):
        with pytest.raises(RefusedFileError):
            read_bytes(tmp_path / name, name)


def test_everything_else_is_listed_by_name_and_hidden_files_are_not(tmp_path: Path) -> None:
    for name in ("deck.yaml", "media/b.png", "media/a.png", ".DS_Store", ".git/config", "media/._a.png"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x")
    findings = Findings()
    found = listing(tmp_path, findings)
    assert found == {name: tmp_path / name for name in ("deck.yaml", "media/a.png", "media/b.png")}
    assert findings.sorted() == ()


def test_folders_deeper_than_any_deck_needs_are_refused(tmp_path: Path) -> None:
    (tmp_path / "a/b/c/d").mkdir(parents=True)
    (tmp_path / "a/b/c/d/x.txt").write_text("x")
    assert refused_by(tmp_path) == ["a/b/c:1:1 E004"]


def test_names_equal_but_for_case_or_accents_form_are_refused(tmp_path: Path) -> None:
    for name in ("Photo.png", "photo.png", "e\u0301te.png", "\u00e9te.png"):
        (tmp_path / name).write_text("x")
    assert [told.split(" ")[1] for told in refused_by(tmp_path)] == ["E008", "E008"]


def test_too_many_files_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "MAX_FILES", 3)
    for number in range(5):
        (tmp_path / f"{number}.txt").write_text("x")
    assert refused_by(tmp_path) == ["3.txt:1:1 E007"]


def test_a_file_that_is_too_large_is_refused_with_the_limit(tmp_path: Path) -> None:
    file = tmp_path / "big.png"
    file.write_bytes(bytes(MAX_FILE))
    assert len(read_bytes(file, "big.png")) == MAX_FILE
    file.write_bytes(bytes(MAX_FILE + 1))
    with pytest.raises(RefusedFileError) as refused:
        read_bytes(file, "big.png")
    assert (refused.value.code, refused.value.values) == ("E006", {"name": "big.png", "limit": "2 MB"})


def test_a_file_or_folder_that_cannot_be_read_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def denied(path: Path, *_: object) -> int:
        raise PermissionError(13, "Permission denied", str(path))

    (tmp_path / "deck.yaml").write_text("x")
    with monkeypatch.context() as patched:
        patched.setattr(os, "open", denied)
        with pytest.raises(RefusedFileError) as refused:
            read_bytes(tmp_path / "deck.yaml", "deck.yaml")
    assert refused.value.values == {"name": "deck.yaml", "reason": "Permission denied"}
    with monkeypatch.context() as patched:
        patched.setattr(os, "scandir", denied)
        assert refused_by(tmp_path) == [".:1:1 E005"]


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    assert refused_by(tmp_path / "nowhere") == [".:1:1 E001"]
    assert listing(tmp_path / "nowhere", Findings()) is None


@pytest.mark.parametrize("size", [0, 3, 9, 10, 99])
def test_a_file_is_read_whole_whatever_its_size_is_told_to_be(
    size: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "grows.txt"
    file.write_bytes(b"0123456789")
    told = os.stat_result((0o100644, *(1,) * 5, size, *(0,) * 3))
    monkeypatch.setattr(os, "fstat", lambda _: told)
    assert read_bytes(file, "grows.txt") == b"0123456789"
    with pytest.raises(RefusedFileError, match="E006"):
        read_bytes(file, "grows.txt", limit=9)


def test_a_file_that_goes_away_once_it_is_open_is_unreadable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def gone(_opened: int) -> os.stat_result:
        raise OSError(errno.ENOTCONN, os.strerror(errno.ENOTCONN))

    (tmp_path / "deck.yaml").write_text("id: deck")
    monkeypatch.setattr(os, "fstat", gone)
    with pytest.raises(RefusedFileError) as refused:
        read_bytes(tmp_path / "deck.yaml", "deck.yaml")
    assert (refused.value.code, refused.value.values["reason"]) == ("E005", os.strerror(errno.ENOTCONN))
