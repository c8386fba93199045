"""Thirty mistakes in a teacher's game: each is told at its cell, in the words of the workbook, and all in one wave."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import Workbook

from kiosk.decks.findings import Finding
from tests.decks.workbooks.books import changed, judged, renewed, told
from tests.decks.workbooks.mistakes import FIRST, MEANS, MISTAKES, game

OF_FILES = re.compile(r"\.csv|\.yaml|plays|[a-z]+-[a-z]+-[a-z]+|« (text|icon|picture|count|seconds|draw|pile|short)\b")
"""Words of the other way to make a game, and names that only the machine gives."""


def in_words(finding: Finding) -> str:
    """What is said of it in French, its spaces plain."""
    return f"{finding.sentence('fr')} {finding.advice('fr')}".replace("\N{NO-BREAK SPACE}", " ")


def everything(book: Workbook) -> None:
    """The game with all mistakes."""
    game(book)
    for mistake in MISTAKES.values():
        mistake.change(book)


def test_the_game_has_nothing_to_mend(tmp_path: Path) -> None:
    loaded = judged(changed(tmp_path, game, "ordering"))
    assert told(loaded) == []
    assert loaded.deck is not None
    assert len(loaded.deck.cards) == len(MEANS)


@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_is_told_at_its_cell_and_nothing_else_is(name: str, tmp_path: Path) -> None:
    mistake = MISTAKES[name]

    def wrong(book: Workbook) -> None:
        game(book)
        mistake.change(book)

    loaded = judged(changed(tmp_path, wrong, "ordering"))

    assert told(loaded) == [mistake.found]
    assert mistake.words in in_words(loaded.findings[0])
    assert not OF_FILES.search(in_words(loaded.findings[0]))


def test_all_of_them_are_told_in_one_wave(tmp_path: Path) -> None:
    loaded = judged(changed(tmp_path, everything, "ordering"))

    assert len(MISTAKES) >= 30
    assert sorted(told(loaded)) == sorted(mistake.found for mistake in MISTAKES.values())
    assert [said for said in map(in_words, loaded.findings) if OF_FILES.search(said)] == []


@pytest.mark.xdist_group("office")
def test_all_of_them_are_told_after_libreoffice_saved_the_workbook(
    soffice: Callable[..., None], tmp_path: Path
) -> None:
    path = changed(tmp_path, everything, "ordering")
    soffice("--convert-to", "ods", "--outdir", str(tmp_path / "saved"), str(path))
    loaded = judged(tmp_path / "saved" / f"{path.stem}.ods")

    assert sorted(told(loaded)) == sorted(mistake.found for mistake in MISTAKES.values())


def test_too_few_cards_are_told_once_a_length_at_its_row(tmp_path: Path) -> None:
    def few(book: Workbook) -> None:
        game(book)
        book["Cartes"].delete_rows(FIRST + 3, len(MEANS))

    loaded = judged(changed(tmp_path, few, "ordering"))
    assert told(loaded) == [f"Réglages:{row}:2 E354" for row in (14, 15, 16)]
    assert all("besoin de" in in_words(one) and not OF_FILES.search(in_words(one)) for one in loaded.findings)


def test_a_text_that_changed_after_its_translation(tmp_path: Path) -> None:
    def translated(book: Workbook) -> None:
        game(book)
        heads = ("contexte", "original", "traduction")
        renewed(book, "en", heads, ("deck.title", "Un autre titre", "Talking from afar"))

    loaded = judged(changed(tmp_path, translated, "ordering"))
    assert told(loaded) == ["en:1:1 W347", "en:2:2 W348"]
    assert not any(OF_FILES.search(in_words(one).replace("deck.", "")) for one in loaded.findings)
