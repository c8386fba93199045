"""A text, and the cards it speaks of."""

import pytest

from kiosk.kinds.say.screen import SayStep, derive_cards, derive_props
from tests.engine.tables import Table
from tests.viewmodels.scenes import scene_of, shipped_deck, table_at


def told() -> Table:
    """A table at a text with cards."""
    return table_at("mur", deck="plume")


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_text_is_in_the_tables_language(language: str) -> None:
    scene = scene_of(table_at("machine", length="normal"), language)
    assert derive_props(scene).text == shipped_deck().step_text("machine", "text", language, "normal") != ""
    assert derive_cards(scene) == []


def test_the_cards_are_those_of_the_zone() -> None:
    table, deck = told(), shipped_deck("plume")
    cards = table.view().zones["mur"].cards
    assert cards
    assert [(row.card_id, row.title) for row in derive_cards(scene_of(table))] == [
        (card, deck.card_text(card, "title", "fr")) for card in cards
    ]


def test_the_cards_words_count_as_words_to_read() -> None:
    model = SayStep(lambda move, seat: True)
    model.show(scene_of(told()))
    cards = derive_cards(scene_of(told()))
    assert model.words_shown >= sum(len(f"{card.title} {card.text}".split()) for card in cards) > 10
