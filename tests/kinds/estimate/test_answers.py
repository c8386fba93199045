"""A bet is told as a spread over ten parts of the slider, with the truth."""

import pytest

from kiosk.kinds.estimate.answers import EstimateAnswers
from kiosk.kinds.estimate.rules import EstimateOutcome
from kiosk.kinds.estimate.rules.bets import Bet
from kiosk.sessions.festival import NOTHING, UNKNOWN, Festival
from tests.sessions.asking import asked_at, family

KIND = EstimateAnswers()
ASKED = asked_at("guess", "le-duel", "en")
CARD = next(card.id for card in ASKED.deck.game.cards.values() if card.type == "paris")
BET = Bet(1, 1000, 30, 60, "log", "measured")


@pytest.mark.parametrize(("answers", "known"), [(19, False), (20, True), (21, True)])
def test_the_panel_is_the_group_beside_the_festival_and_the_truth(answers: int, known: bool) -> None:
    festival = Festival({("guess", CARD): {"tick-0": answers}})
    panel = KIND.panel(ASKED, EstimateOutcome(CARD, BET, {1: 0, 2: 100, 3: 55}), festival)
    assert panel is not None
    assert (panel.yours, panel.names[0]) == ((1, 0, 0, 0, 0, 1, 0, 0, 0, 1), "1")
    assert "30 to 60" in panel.told[0]
    assert panel.festival == ((100, *[0] * 9) if known else (UNKNOWN,) * 10)


def test_its_table_has_ten_parts_between_the_ends_of_the_bet() -> None:
    ticks = family(ASKED, "tick", CARD)
    assert (len(ticks.answers), ticks.sort) == (10, "scale")
    assert ticks.left
    assert ticks.right


def test_a_card_the_deck_has_no_more_is_told_by_ticks() -> None:
    ticks = family(ASKED, "tick", "gone")
    assert (list(ticks.answers.values())[:2], ticks.left) == (["0", "10"], "")


def test_a_seat_stands_for_its_number() -> None:
    assert KIND.stands(ASKED, "1500.0") == "1,500"


def test_nothing_is_shown_around_and_it_is_compared_by_its_card() -> None:
    outcome = EstimateOutcome(CARD, BET, {})
    assert KIND.compared(ASKED.step, outcome) == (CARD,)
    assert KIND.panel(ASKED, outcome, NOTHING) is not None
