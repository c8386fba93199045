"""A choice is told with the share of tables that took the same."""

import pytest

from kiosk.host.words import words
from kiosk.kinds.choose.answers import ChooseAnswers
from kiosk.kinds.choose.rules import ChooseOutcome
from kiosk.sessions.festival import Festival
from tests.sessions.asking import asked_at, family

KIND = ChooseAnswers()
ASKED = asked_at("reaction", "demain-lia", "en")
CARDS = [card.id for card in ASKED.deck.game.cards.values() if card.type == "reactions"]


@pytest.mark.parametrize(("others", "said"), [(9, "first"), (10, "same_choice")])
def test_a_choice_is_told_with_its_share(others: int, said: str) -> None:
    festival = Festival({("reaction", "reaction"): {f"option-{CARDS[0]}": 10, f"option-{CARDS[1]}": others}})
    panel = KIND.panel(ASKED, ChooseOutcome(CARDS[0], card=True), festival)
    assert panel is not None
    title = ASKED.card_text(CARDS[0], "title")
    assert (panel.sort, panel.statement) == ("words", f"{panel.title} · {title}")
    assert panel.told == (words("en").say(f"result.{said}", share=50),)


def test_its_table_names_the_options_of_the_scenario_and_the_cards_of_a_zone_as_they_are_taken() -> None:
    assert (family(ASKED, "option").sort, family(ASKED, "option").answers) == ("choice", {})
