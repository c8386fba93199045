"""A talk is about a card, and those who look on see its time; what is said is counted nowhere."""

import pytest

from kiosk.kinds.discuss.answers import DiscussAnswers
from kiosk.kinds.discuss.rules import DiscussView
from kiosk.sessions.answers import Subject
from tests.sessions.asking import asked_at

KIND = DiscussAnswers()


@pytest.mark.parametrize(
    ("card", "column", "subject"),
    [
        (None, "text", None),
        ("reponse", "text", Subject("reponse")),
        ("reponse", "question", Subject("reponse", "question")),
    ],
)
def test_it_is_about_the_column_of_its_card(card: str | None, column: str, subject: Subject | None) -> None:
    asked = asked_at("talk", column=column)
    assert KIND.subject(asked, DiscussView(card, (), False)) == subject


def test_nothing_is_counted_and_its_time_is_seen() -> None:
    asked = asked_at("talk")
    assert (KIND.families(asked, "talk"), KIND.compared(asked.step, None), KIND.timed()) == ((), (), True)
