"""Folders that met an accident, or are not what they seem: links, pipes, crowds, encodings, decks of one name."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.decks.findings import Finding
from kiosk.decks.library import Library
from kiosk.decks.loading import load
from tests.decks.folders import GOOD, good, overlaid


def codes(findings: tuple[Finding, ...]) -> set[str]:
    return {finding.code for finding in findings if finding.severity == "error"}


def symlink_out(deck: Path) -> None:
    (deck.parent / "secret.csv").write_text("id;title\n")
    (deck / "sources.csv").unlink()
    (deck / "sources.csv").symlink_to("../secret.csv")


def symlinked_folder(deck: Path) -> None:
    (deck.parent / "elsewhere").mkdir()
    (deck / "media").symlink_to("../elsewhere")


def pipe(deck: Path) -> None:
    (deck / "media.csv").unlink(missing_ok=True)
    os.mkfifo(deck / "media.csv")


def twins(deck: Path) -> None:
    (deck / "README.md").write_text("one")
    (deck / "readme.md").write_text("two")


def crowd(deck: Path) -> None:
    (deck / "media").mkdir()
    for number in range(2_001):
        (deck / "media" / f"{number}.png").touch()


ACCIDENTS: dict[str, tuple[Callable[[Path], None], str]] = {
    "a link out of the folder": (symlink_out, "E004"),
    "a link instead of a folder": (symlinked_folder, "E004"),
    "a pipe that would never end": (pipe, "E004"),
    "two names that differ by a capital": (twins, "E008"),
    "too many files": (crowd, "E007"),
}


@pytest.mark.parametrize("name", ACCIDENTS)
def test_a_folder_that_is_not_one_is_refused(name: str, tmp_path: Path) -> None:
    change, code = ACCIDENTS[name]
    deck = overlaid(tmp_path / "deck", {})
    change(deck)

    assert code in codes(load(deck).findings)


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    deck = overlaid(tmp_path / "deck", {})
    opened = os.open

    def refuse(path: Path, flags: int) -> int:
        if Path(path).name == "cards.csv":
            raise PermissionError(13, "Permission denied")
        return opened(path, flags)

    monkeypatch.setattr(os, "open", refuse)

    assert [finding.line("en").partition(" ")[0] for finding in load(deck).findings] == ["cards.csv:1:1:"]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "cp1252"])
def test_other_encodings_are_read_when_they_are_certain(encoding: str, tmp_path: Path) -> None:
    loaded = load(overlaid(tmp_path / "deck", {"cards.csv": good("cards.csv").encode(encoding)}))

    assert loaded.deck is not None
    assert loaded.deck.card_text("regle", "title", "fr") == "La règle à calcul"
    assert [finding.code for finding in loaded.findings] == ([] if encoding == "utf-8-sig" else ["W001"])


def test_missing_and_empty_folders_are_said(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()

    library = Library.scan([tmp_path / "missing", tmp_path / "empty", GOOD.parent / "good-is-not-a-library"])

    assert [finding.code for finding in library.problems] == ["E002", "E001", "E001"]
    assert codes(load(tmp_path / "missing").findings) == {"E001"}


def test_two_decks_of_one_name_are_said(tmp_path: Path) -> None:
    for name in ("a", "b"):
        overlaid(tmp_path / name, {})

    library = Library.scan([tmp_path])

    assert [deck.id for deck in library.decks] == ["du-boulier-a-la-puce"]
    assert [codes(broken.findings) for broken in library.broken] == [{"E035"}]


def test_only_the_first_decks_of_a_crowd_are_listed(tmp_path: Path) -> None:
    for number in range(202):
        (tmp_path / f"{number:03}").mkdir()
        (tmp_path / f"{number:03}" / "deck.yaml").touch()

    library = Library.scan([tmp_path])

    assert [finding.code for finding in library.problems] == ["W002"]
    assert len(library.loaded) == 200


SHOWN_HERE = {code for _, code in ACCIDENTS.values()} | {"E001", "E002", "E005", "E035", "W001", "W002"}
"""Codes whose cause a folder of text files cannot hold."""
