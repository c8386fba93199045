"""The text files of a deck, and the one form of their content."""

import json
from pathlib import Path

import pytest

from kiosk.decks.contents import canonical, is_text, read_texts
from kiosk.decks.findings import Findings


@pytest.mark.parametrize("name", ["deck.yaml", "scenario.yaml", "cards.csv", "sources.csv", "media.csv", "i18n/en.csv"])
def test_the_files_of_a_deck_are_read(name: str) -> None:
    assert is_text(name)


@pytest.mark.parametrize(
    "name", ["README.md", "deck.yml", "en.csv", "media/cards.csv", "i18n/en.yaml", "plays/a.csv", "a/i18n/en.csv"]
)
def test_other_files_are_left_alone(name: str) -> None:
    assert not is_text(name)


def test_the_same_texts_have_the_same_content() -> None:
    assert canonical({"b": "é", "a": "x"}) == canonical({"a": "x", "b": "é"}) == '{"a":"x","b":"é"}'.encode()


def test_the_content_is_plain_json_without_spaces() -> None:
    texts = {"b": "".join(map(chr, range(0xD800))), "a": "\U0001f0cf </é>", "c": None}
    assert canonical(texts).decode() == json.dumps(texts, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def test_a_text_that_cannot_be_read_is_none_and_told(tmp_path: Path) -> None:
    (tmp_path / "deck.yaml").write_bytes(b"\xff\xfe")
    (tmp_path / "notes.txt").write_bytes(b"\xff\xfe")
    (tmp_path / "cards.csv").write_text("id\n")
    findings = Findings()
    files = {name: tmp_path / name for name in ("deck.yaml", "notes.txt", "cards.csv", "sources.csv")}
    assert read_texts(files, findings) == {"cards.csv": "id\n", "deck.yaml": None, "sources.csv": None}
    assert [f"{finding.places[0].file} {finding.code}" for finding in findings.sorted()] == [
        "deck.yaml E009",
        "sources.csv E005",
    ]
