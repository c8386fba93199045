"""The trial: a case as well defended as attacked, witnesses sourced and doubted, a jury that is not the parties."""

from collections import Counter

import pytest

from kiosk.decks.library import Library
from kiosk.engine.game import own_zone
from kiosk.engine.step import FLASH, LENGTHS
from kiosk.host.paths import bundled_decks_dir
from tests.engine.deck_bots import DeckBot

DECK = Library.scan([bundled_decks_dir()]).deck("le-proces")
CASES = [card.id for card in DECK.cards.values() if card.type == "affaires"]
SIDES = {"accusation", "defense"}
ANSWERED = {"accusation": "pro", "defense": "con"}
"""What of a card says the best that the other side could answer."""


@pytest.mark.parametrize("case", CASES)
def test_a_case_has_as_much_for_each_side(case: str) -> None:
    types = Counter(card.type for card in DECK.cards.values() if case in card.values("affaire"))
    assert types == {"affaires": 1, "accusation": 4, "defense": 4, "temoins": 3}


@pytest.mark.parametrize("language", ["fr", "en"])
def test_each_reason_says_what_the_other_side_would_answer(language: str) -> None:
    reasons = [card for card in DECK.cards.values() if card.type in SIDES]
    assert [card.id for card in reasons if not DECK.card_text(card.id, ANSWERED[card.type], language)] == []


@pytest.mark.parametrize(("language", "doubt"), [("fr", "Le doute\N{NO-BREAK SPACE}:"), ("en", "The doubt:")])
def test_each_witness_has_a_source_and_a_doubt(language: str, doubt: str) -> None:
    witnesses = [card for card in DECK.cards.values() if card.type == "temoins"]
    assert [card.id for card in witnesses if not card.sources] == []
    assert [card.id for card in witnesses if doubt not in DECK.card_text(card.id, "detail", language)] == []


@pytest.mark.parametrize("length", [length for length in LENGTHS if length != FLASH])
def test_who_pleads_does_not_judge_once_there_are_three(length: str) -> None:
    seen = 0
    for seed in range(40):
        bot = DeckBot(DECK.game, seed, steady=True, length=length)
        bot.play()
        state = bot.table.state
        held = {seat: state.zones[own_zone("role", seat)] for seat in state.present}
        parties = {seat for seat, cards in held.items() if SIDES.intersection(cards)}
        voters = {cast.seat for cast in state.closed["verdict"].casts}
        seen += len(held) >= 3
        assert len(held) < 3 or not voters & parties, seed
    assert seen > 10
