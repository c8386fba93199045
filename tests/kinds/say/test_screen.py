"""A text, and the cards it speaks of."""

import pytest

from kiosk.kinds.say.screen import SayStep, derive_cards, derive_props
from tests.viewmodels.scenes import scene_of, shipped_deck, table_at


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_text_and_the_cards_are_in_the_tables_language(language: str) -> None:
    table = table_at("opening")
    scene, deck = scene_of(table, language), shipped_deck()
    assert derive_props(scene).text == deck.step_text("opening", "text", language, "short") != ""
    cards = table.view().zones["stages"].cards
    assert len(cards) == 6
    assert [(row.card_id, row.title) for row in derive_cards(scene)] == [
        (card, deck.card_text(card, "title", language)) for card in cards
    ]


def test_the_cards_words_count_as_words_to_read() -> None:
    model = SayStep(lambda move, seat: True)
    model.show(scene_of(table_at("opening"), "fr"))
    cards = derive_cards(scene_of(table_at("opening"), "fr"))
    assert model.words_shown >= sum(len(f"{card.title} {card.text}".split()) for card in cards) > 100
