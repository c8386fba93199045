"""A position is a spread over a scale, beside the festival's, and what seats stand for in the talk that follows."""

from dataclasses import replace

import pytest

from kiosk.engine.guessing import GuessSeen
from kiosk.host.words import words
from kiosk.kinds.position.answers import PositionAnswers
from kiosk.kinds.position.rules import PositionView
from kiosk.sessions.answers import Panel, SpreadBar, Subject
from kiosk.sessions.festival import NOTHING, UNKNOWN, Festival
from tests.sessions.asking import asked_at, family

KIND = PositionAnswers()
CARD = "video-pour-rire"
WORDS = words("en")


def stood(before: dict[int, int] | None = None, after: dict[int, int] | None = None) -> PositionView:
    """Where a group stood, about a card of La Boîte noire."""
    return PositionView(CARD, 5, (), True, after or {1: 4}, before or {})


def panel(seen: PositionView, festival: Festival = NOTHING) -> Panel:
    found = KIND.panel(asked_at("after", language="en"), seen, festival)
    assert found is not None
    return found


def counted(**points: int) -> Festival:
    return Festival({("after", CARD): {name.replace("_", "-"): count for name, count in points.items()}})


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ({}, {1: 4, 2: 2}, ""),
        ({1: 4, 2: 2}, {1: 4, 2: 2}, "still_group"),
        ({1: 4, 2: 2, 3: 1}, {1: 5, 2: 2, 3: 2}, "moved_group"),
        ({1: 4}, {1: 4}, "still_alone"),
        ({1: 4}, {1: 2}, "moved_alone"),
        ({1: 4}, {1: 2, 2: 3}, "moved_alone"),
    ],
)
def test_movement_is_told_and_staying_is_as_good(before: dict[int, int], after: dict[int, int], said: str) -> None:
    wanted = [WORDS.say(f"result.{said}", moved=2, seats=3)] if said else []
    assert list(panel(stood(before, after)).told[:-1]) == wanted


@pytest.mark.parametrize(("answers", "shown"), [(0, False), (19, False), (20, True), (21, True)])
def test_the_festival_speaks_from_twenty_answers_on(answers: int, shown: bool) -> None:
    found = panel(stood({1: 4}), counted(point_1=answers // 2, point_5=answers - answers // 2, moved=7))
    festival = WORDS.say("result.festival", answers=answers, moved=7)
    assert found.told[-1] == (festival if shown else WORDS.say("result.first"))
    assert all((share != UNKNOWN) is shown for share in found.festival)


def test_points_count_the_group_and_share_out_the_festival() -> None:
    found = panel(stood({1: 2, 2: 2}, {1: 1, 2: 5}), counted(point_1=10, point_2=20, point_5=10))
    assert (found.yours, found.before, found.festival) == ((1, 0, 0, 0, 1), (0, 2, 0, 0, 0), (25, 50, 0, 0, 25))
    assert (found.sort, found.left, found.right) == ("scale", "Disagree", "Agree")


def test_the_spread_comes_with_the_reveal() -> None:
    asked, seen = asked_at("before"), stood(after={1: 2, 4: 2, 5: 5})
    assert KIND.spread(asked, replace(seen, shown=False)) == ()
    assert KIND.spread(asked, seen) == (
        SpreadBar("1", "Pas d’accord", 0),
        SpreadBar("2", "", 2),
        SpreadBar("3", "", 0),
        SpreadBar("4", "", 0),
        SpreadBar("5", "D’accord", 1),
    )


@pytest.mark.parametrize(("point", "said"), [(1, "Pas d’accord"), (2, "Pas d’accord"), (3, ""), (4, "D’accord")])
def test_a_seat_stands_near_an_end_or_in_the_middle(point: int, said: str) -> None:
    french = words("fr")
    wanted = french.say("position.near", end=said) if said else french.say("position.middle")
    assert KIND.stands(asked_at("before"), str(point)) == wanted


def test_its_tables_are_a_scale_and_how_many_moved_of_all() -> None:
    scale, moved = (family(asked_at("after"), name, CARD) for name in ("point", "moved"))
    assert (list(scale.answers), scale.sort, scale.left) == (["1", "2", "3", "4", "5"], "scale", "Pas d’accord")
    assert (moved.sort, moved.out_of) == ("share", "point")


@pytest.mark.parametrize(("card", "subject", "about"), [(CARD, Subject(CARD), CARD), (None, None, "before")])
def test_it_is_about_its_card_or_itself(card: str | None, subject: Subject | None, about: str) -> None:
    asked, seen = asked_at("before"), replace(stood(), card=card)
    assert (KIND.subject(asked, seen), KIND.compared(asked.step, seen)) == (subject, (about,))


@pytest.mark.parametrize(("answers", "told"), [(19, False), (20, True)])
def test_a_guess_is_told_beside_the_festival_once_enough_answered(answers: int, told: bool) -> None:
    seen = replace(stood(after={1: 5, 2: 1}), guess=GuessSeen(2, "5", ("5",), 1))
    said = "Leaf had guessed: near “Agree”. The festival: in the middle."
    assert (said in panel(seen, counted(point_3=answers)).told) is told
    assert said not in panel(stood(after={1: 5}), counted(point_3=20)).told


def test_guesses_have_a_table_of_what_was_guessed_and_one_of_how_near_it_came() -> None:
    asked = asked_at("before")
    guessed, near = family(asked, "guessed"), family(asked, "near")
    assert (guessed.sort, guessed.answers, guessed.left) == (
        "scale",
        family(asked, "point").answers,
        asked.text("left"),
    )
    assert (len(near.answers), near.answers["7"]) == (11, "7 sur 10")
