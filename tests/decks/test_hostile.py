"""Folders that mean harm, or met an accident: each is refused as predicted, by its file and its line."""

import os
import struct
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.decks.findings import Finding
from kiosk.decks.library import Library
from kiosk.decks.loading import load
from tests.decks.folders import GOOD, Overlay, edited, good, overlaid

MEDIA = "file,alt,author,licence\n{},Un boulier de bois,Équipe de la borne,CC BY 4.0\n"
CARD = "seule,machines,tous,mdi6.abacus,1,,Une carte,{},,,,,ifrah,\n"


def png(width: int, height: int) -> bytes:
    """A picture as large as one likes in very few bytes: only its header is true."""
    size = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    header = b"IHDR" + size
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I", len(size)) + header + struct.pack(">I", zlib.crc32(header))


def codes(findings: tuple[Finding, ...]) -> set[str]:
    return {finding.code for finding in findings if finding.severity == "error"}


def text_of(name: str, encoding: str) -> bytes:
    return good(name).encode(encoding, "replace")


HOSTILE: dict[str, tuple[Overlay, str, str]] = {
    "utf-16": ({"cards.csv": text_of("cards.csv", "utf-16")}, "E009", "cards.csv:1:1"),
    "utf-16 without its mark": ({"cards.csv": text_of("cards.csv", "utf-16-le")}, "E009", "cards.csv:1:1"),
    "no encoding at all": ({"cards.csv": b"id,type,title\na,b,\x81\xfe\n"}, "E010", "cards.csv:2:5"),
    "card text of a megabyte": (
        {"cards.csv": good("cards.csv") + CARD.format("x" * 1_000_000)},
        "E006",
        "cards.csv:1:1",
    ),
    "card text of 100,000 characters": (
        {"cards.csv": good("cards.csv") + CARD.format("x" * 100_000)},
        "E101",
        "cards.csv:12:8",
    ),
    "a cell that never ends": ({"cards.csv": good("cards.csv") + CARD.format("x" * 140_000)}, "E019", "cards.csv:12:1"),
    "piled accents": ({"cards.csv": good("cards.csv") + CARD.format("a" + "\u0301" * 40)}, "E011", "cards.csv:12:8"),
    "a nul character": ({"cards.csv": good("cards.csv") + CARD.format("a\0b")}, "E011", "cards.csv:12:8"),
    "a python tag": (
        edited("deck.yaml", "note: Laissez", "note: !!python/object/apply:os.getcwd []\nold: "),
        "E014",
        "deck.yaml:20:7",
    ),
    "an alias bomb": (
        {"scenario.yaml": "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nformat: 1\n"},
        "E014",
        "scenario.yaml:1:4",
    ),
    "very deep": ({"scenario.yaml": "steps: " + "[" * 500 + "]" * 500}, "E015", "scenario.yaml:1:28"),
    "too many values": ({"scenario.yaml": f"steps: [{'a,' * 100_001}]"}, "E016", "scenario.yaml:1:40007"),
    "too many cards": (
        {"cards.csv": good("cards.csv") + "".join(f"c{n},machines,tous,mdi6.abacus,1,,T,X\n" for n in range(2_000))},
        "E102",
        "cards.csv:2002:1",
    ),
    "a picture of 30,000 by 30,000": (
        {"media.csv": MEDIA.format("boulier.png"), "media/boulier.png": png(30_000, 30_000)},
        "E192",
        "media/boulier.png:1:1",
    ),
    "a drawing that holds a program": (
        {"media.csv": MEDIA.format("plan.svg"), "media/plan.svg": "<svg><script>alert(1)</script></svg>"},
        "E191",
        "media/plan.svg:1:1",
    ),
    "a picture that is a page": (
        {"media.csv": MEDIA.format("boulier.png"), "media/boulier.png": "<html></html>"},
        "E191",
        "media/boulier.png:1:1",
    ),
    "a picture cut short": (
        {"media.csv": MEDIA.format("boulier.png"), "media/boulier.png": b"\x89PNG\r\n\x1a\n"},
        "E191",
        "media/boulier.png:1:1",
    ),
    "the folder above": ({"media.csv": MEDIA.format("../../secret.png")}, "E003", "media.csv:2:1"),
    "an absolute name": ({"media.csv": MEDIA.format("/etc/passwd")}, "E003", "media.csv:2:1"),
    "another drive": ({"media.csv": MEDIA.format("C:\\secret.png")}, "E003", "media.csv:2:1"),
    "a device of another system": ({"media.csv": MEDIA.format("CON.png")}, "E003", "media.csv:2:1"),
    "a huge number": (edited("scenario.yaml", "count: 1", f"count: {'9' * 5_000}"), "E028", "scenario.yaml:75:5"),
}
"""By name: what is laid over the good deck, the code that must come, and where."""


@pytest.mark.parametrize("name", HOSTILE)
def test_what_is_hostile_is_refused_where_it_stands(name: str, tmp_path: Path) -> None:
    overlay, code, place = HOSTILE[name]

    loaded = load(overlaid(tmp_path / "deck", overlay))

    assert loaded.deck is None
    assert place in [str(at) for finding in loaded.findings if finding.code == code for at in finding.places]
    assert "E038" not in codes(loaded.findings)


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


@pytest.mark.parametrize("text", ['<img src="http://198.51.100.1/x.png">', "![x](http://198.51.100.1/x.png)"])
def test_mark_up_is_text_like_any_other(text: str, tmp_path: Path) -> None:
    loaded = load(overlaid(tmp_path / "deck", edited("deck.yaml", "title: Du boulier à la puce", f"title: '{text}'")))

    assert loaded.deck is not None
    assert loaded.deck.text("deck.title", "fr") == text
    assert "W063" in {finding.code for finding in loaded.findings}


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


ELSEWHERE = {code for _, code, _ in HOSTILE.values()} | {code for _, code in ACCIDENTS.values()}
ELSEWHERE |= {"E001", "E002", "E005", "E035", "E038", "W001", "W002"}
"""Codes shown here, or for E038 in the tests of loading: a folder of text files cannot hold their cause."""
