"""What is told before everything is erased."""

import pytest

from kiosk.facilitator.care.renewal import Losses
from kiosk.host.words import words
from kiosk.viewmodels.facilitator.renewal_model import derive_question

FR = words("fr")


@pytest.mark.parametrize(
    ("lost", "exported", "keys"),
    [
        (Losses(214, 0, 12, 0), True, []),
        (Losses(214, 3, 12, 0), False, ["unexported"]),
        (Losses(214, 0, 12, 5), True, ["unread"]),
        (Losses(214, 3, 12, 5), False, ["unexported", "unread"]),
    ],
)
def test_what_would_be_lost_for_good_is_told_apart(lost: Losses, exported: bool, keys: list[str]) -> None:
    props = derive_question(lost, FR)
    blanks = {"unexported": lost.unexported, "unread": lost.unread}
    assert props.stage == "asked"
    assert props.lost.splitlines() == [FR.say(f"renewal.{key}", count=blanks[key]) for key in keys]
    assert props.told.splitlines() == [
        *([FR.say("renewal.exported")] if exported else []),
        FR.say("renewal.text", sessions=214, texts=12),
    ]


def test_the_session_that_waits_is_named_beside_those_that_are_over() -> None:
    told = derive_question(Losses(8, 0, 0, 0, open=True), FR).told.splitlines()
    assert told[1:] == [FR.say("renewal.text", sessions=8, texts=0), FR.say("renewal.open")]


def test_a_disk_that_cannot_be_read_is_told_and_nothing_is_asked() -> None:
    assert derive_question(None, FR).stage == "over"
