"""A ``deal`` asks nobody anything."""

import pytest

from kiosk.kinds.deal.answers import DealAnswers
from kiosk.kinds.deal.rules import DealView
from kiosk.sessions.answers import Subject
from tests.sessions.asking import first, silent


def test_it_has_nothing_to_say() -> None:
    asked, kind = first("deal", "boite-noire"), DealAnswers()
    assert silent(asked, DealView((), 0))
    assert [family.name for family in kind.families(asked, asked.name)] == ["seen"]
    assert (kind.compared(asked.step, None), kind.behind(None)) == ((), {})


def test_what_was_seen_helps_the_next_draw_and_is_told_to_nobody() -> None:
    asked = first("deal", "boite-noire")
    (seen,) = DealAnswers().families(asked, asked.name)
    assert (seen.by_card, seen.told) == (True, False)


@pytest.mark.parametrize(
    ("seen", "subject"),
    [
        (DealView(("one",), 1), Subject("one")),
        (DealView(("one", "two"), 2), None),
        (DealView(("one",), 1, {2: ("one",)}), None),
        (DealView((), 1), None),
    ],
)
def test_it_is_about_the_one_card_that_lies_before_everybody(seen: DealView, subject: Subject | None) -> None:
    assert DealAnswers().subject(first("deal", "boite-noire"), seen) == subject
