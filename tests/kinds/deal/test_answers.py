"""A ``deal`` asks nobody anything."""

from kiosk.kinds.deal.answers import DealAnswers
from tests.sessions.asking import first, silent


def test_it_has_nothing_to_say() -> None:
    asked, kind = first("deal", "boite-noire"), DealAnswers()
    assert silent(asked)
    assert [family.name for family in kind.families(asked, asked.name)] == ["seen"]
    assert (kind.compared(asked.step, None), kind.behind(None)) == ((), {})


def test_what_was_seen_helps_the_next_draw_and_is_told_to_nobody() -> None:
    asked = first("deal", "boite-noire")
    (seen,) = DealAnswers().families(asked, asked.name)
    assert (seen.by_card, seen.told) == (True, False)
