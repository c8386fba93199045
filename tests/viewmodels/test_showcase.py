"""The showcase: one game after the other, with real cards, in the language of the screen."""

from dataclasses import replace
from typing import Any

from kiosk.decks.library import Library
from kiosk.host.words import words
from kiosk.viewmodels.showcase import ShowcaseModel
from tests.viewmodels.scenes import shipped_deck

DECK = shipped_deck()
OTHER = replace(DECK, texts={**DECK.texts, "deck.title": "Un autre"}, translations={})
TWO = Library((DECK, OTHER), (), (), ())


def test_the_games_come_one_after_the_other_for_ever() -> None:
    showcase: Any = ShowcaseModel()
    showcase.fill(TWO, words("fr"))
    seen = []
    for _ in range(3):
        seen.append(showcase.title)
        showcase.next()
    assert seen == ["La Boîte noire", "Un autre", "La Boîte noire"]
    assert showcase.count == 2


def test_its_cards_are_cards_of_the_deck_of_different_families() -> None:
    showcase: Any = ShowcaseModel()
    showcase.fill(TWO, words("en"))
    rows = showcase.cards.rows
    assert len({DECK.cards[row.card_id].type for row in rows}) == len(rows) == 3
    assert [row.title for row in rows] == [DECK.card_text(row.card_id, "title", "en") for row in rows]


def test_a_deck_of_one_family_deals_three_of_its_cards() -> None:
    family = {name: card for name, card in DECK.cards.items() if card.type == next(iter(DECK.cards.values())).type}
    showcase: Any = ShowcaseModel()
    showcase.fill(Library((replace(DECK, cards=family),), (), (), ()), words("fr"))
    assert len({row.card_id for row in showcase.cards.rows} & {*family}) == 3


def test_another_language_keeps_the_game_and_its_cards() -> None:
    showcase: Any = ShowcaseModel()
    showcase.fill(TWO, words("fr"))
    showcase.next()
    cards = [row.card_id for row in showcase.cards.rows]
    showcase.fill(TWO, words("en"))
    assert showcase.title == "Un autre"
    assert [row.card_id for row in showcase.cards.rows] == cards


def test_without_a_game_there_is_nothing_to_show() -> None:
    showcase: Any = ShowcaseModel()
    showcase.fill(TWO, words("fr"))
    showcase.fill(Library((), (), (), ()), words("fr"))
    showcase.next()
    assert (showcase.count, showcase.title) == (0, "")
    assert showcase.cards.rows == ()
