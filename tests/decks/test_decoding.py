"""A text is read as UTF-8, or as Windows-1252 when nothing speaks against it; otherwise the first bad byte is named."""

import pytest

from kiosk.decks.decoding import decode
from kiosk.decks.findings import Findings


def decoded(content: bytes) -> tuple[str | None, list[str]]:
    findings = Findings()
    text = decode(content, "cards.csv", findings)
    return text, [f"{finding.places[0]} {finding.code}" for finding in findings.sorted()]


@pytest.mark.parametrize(
    "content", ["été\n".encode(), b"\xef\xbb\xbf" + "été\n".encode(), "été\r\n".encode(), "été\r".encode()]
)
def test_utf_8_with_or_without_its_mark_whatever_the_line_ends(content: bytes) -> None:
    assert decoded(content) == ("été\n", [])


def test_letters_are_composed() -> None:
    assert decoded("e\u0301te\u0301".encode()) == ("été", [])


def test_windows_1252_is_read_and_said() -> None:
    text = "id;title\nœuvre;« l’été » — 15 €\n"
    assert decoded(text.encode("cp1252")) == (text, ["cards.csv:1:1 W001"])
    for text in ("déjà", "Âge", "« clé »", "« clé\u00a0» : été\u00a0!", "L’É…"):
        assert decoded(text.encode("cp1252")) == (text, ["cards.csv:1:1 W001"])


@pytest.mark.parametrize(
    "content",
    [
        "été\nété\nbon ".encode() + b"\xe9\n",
        b"abc\nabc\nbon \xe9 " + "l’an\n".encode(),
        b"abc\nabc\nbon \xe9 " + "quoi\u00a0?\n".encode(),
        b"abc\nabc\nbon \x81\n",
        "abc\nabc\nbon Ž".encode("cp1252"),
        "abc\nabc\nbon Привет".encode("cp1251"),
    ],
    ids=[
        "utf-8 damaged",
        "its apostrophe",
        "its no-break space",
        "no letter of windows-1252",
        "a letter French does not use",
        "cyrillic",
    ],
)
def test_the_first_bad_byte_is_named_when_nothing_is_certain(content: bytes) -> None:
    assert decoded(content) == (None, ["cards.csv:3:5 E010"])


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_utf_16_is_recognised_and_refused(encoding: str) -> None:
    assert decoded("id,type,title\n".encode(encoding)) == (None, ["cards.csv:1:1 E009"])


def test_an_empty_file_is_an_empty_text() -> None:
    assert decoded(b"") == ("", [])
