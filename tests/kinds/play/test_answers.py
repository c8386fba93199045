"""Playing counts which cards were played and over which tables hesitated."""

from kiosk.engine.placed import PlacedOutcome
from kiosk.kinds.play.answers import PlayAnswers
from tests.sessions.asking import first, silent

KIND = PlayAnswers()


def test_cards_are_counted_one_by_one() -> None:
    asked = first("play", "mains")
    assert [(family.name, family.by_card) for family in KIND.families(asked, "x")] == [
        ("hesitated", True),
        ("played", True),
    ]
    assert silent(asked)
    assert KIND.compared(asked.step, PlacedOutcome("list", (), {}, (), 0)) == ()
