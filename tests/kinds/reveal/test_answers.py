"""A reveal counts verdicts; what it shows was asked elsewhere."""

from kiosk.kinds.reveal.answers import RevealAnswers
from kiosk.kinds.reveal.rules import RevealView
from kiosk.sessions.festival import NOTHING
from tests.sessions.asking import asked_at, family
from tests.viewmodels.scenes import steps

KIND = RevealAnswers()
DECK = "worries"
JUDGED = next(step for step in steps(DECK, "normal") if step.kind == "reveal")


def test_verdicts_are_counted() -> None:
    said = dict.fromkeys([verdict.id for verdict in JUDGED.verdicts], 1)
    panel = KIND.panel(asked_at(JUDGED.id, DECK), said, NOTHING)
    assert panel is not None
    assert (panel.yours, panel.festival) == ((1, 1, 1), (-1, -1, -1))


def test_its_table_names_the_verdicts() -> None:
    answers = family(asked_at(JUDGED.id, DECK), "verdict").answers
    assert list(answers) == [verdict.id for verdict in JUDGED.verdicts]
    assert all(answers.values())


def test_what_it_shows_is_behind() -> None:
    assert KIND.behind(RevealView("ballots", (), "outcome")) == {"ballots": "outcome"}
