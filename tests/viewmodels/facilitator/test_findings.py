"""Findings as the person in charge reads them."""

import pytest

from kiosk.decks.findings import FilePlace, Finding
from kiosk.host.words import words
from kiosk.viewmodels.facilitator.finding_rows import derive_findings, letter, place

PLACES = {
    FilePlace("deck.yaml"): ("deck.yaml", "deck.yaml"),
    FilePlace("deck.yaml", 3, 5): ("deck.yaml, ligne 3", "deck.yaml, line 3"),
    FilePlace("cards.csv", 14, 3): ("cards.csv, ligne 14, colonne 3", "cards.csv, line 14, column 3"),
    FilePlace("Cartes", 5, 2): ("Feuille «\u00a0Cartes\u00a0», ligne 5, colonne B", "Sheet “Cartes”, row 5, column B"),
    FilePlace("Cartes"): ("Feuille «\u00a0Cartes\u00a0», ligne 1, colonne A", "Sheet “Cartes”, row 1, column A"),
    FilePlace("media/a\u202eb.png"): ("media/a\\u202eb.png", "media/a\\u202eb.png"),
}


@pytest.mark.parametrize("where", PLACES, ids=str)
def test_a_place_is_told_as_its_author_finds_it(where: FilePlace) -> None:
    assert (place(where, words("fr")), place(where, words("en"))) == PLACES[where]


@pytest.mark.parametrize(("column", "name"), [(1, "A"), (26, "Z"), (27, "AA"), (52, "AZ"), (53, "BA"), (100, "CV")])
def test_columns_are_called_as_in_a_spreadsheet(column: int, name: str) -> None:
    assert letter(column) == name


def test_what_keeps_from_playing_comes_first_with_its_cure_and_how_often_it_is() -> None:
    lines = [FilePlace("cards.csv", line) for line in (4, 9, 11)]
    warning = Finding(
        "W060", (FilePlace("i18n/en.csv", 2),), {"language": "en", "count": "3", "total": "9", "context": "x"}
    )
    error = Finding("E100", tuple(lines), {"card": "a", "first": "2"})
    first, second = derive_findings((warning, error), words("fr"))
    assert (first.warning, first.where) == (False, "cards.csv, ligne 4, colonne 1 et 2 autres endroits")
    assert first.sentence == "La carte «\u00a0a\u00a0» existe déjà, à la ligne 2."
    assert first.advice == error.advice("fr") != ""
    assert second.warning
    twice = Finding("E100", tuple(lines[:2]), {"card": "a", "first": "2"})
    assert derive_findings((twice,), words("fr"))[0].where.endswith(" et 1 autre endroit")
