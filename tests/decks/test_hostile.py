"""Folders that mean harm: each is refused as predicted, by its file and its line."""

import struct
import zlib
from pathlib import Path

import pytest

from kiosk.decks.findings import Finding
from kiosk.decks.loading import load
from tests.decks.folders import Overlay, edited, good, overlaid

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


@pytest.mark.parametrize("text", ['<img src="http://198.51.100.1/x.png">', "![x](http://198.51.100.1/x.png)"])
def test_mark_up_is_text_like_any_other(text: str, tmp_path: Path) -> None:
    loaded = load(overlaid(tmp_path / "deck", edited("deck.yaml", "title: Du boulier à la puce", f"title: '{text}'")))

    assert loaded.deck is not None
    assert loaded.deck.text("deck.title", "fr") == text
    assert "W063" in {finding.code for finding in loaded.findings}
