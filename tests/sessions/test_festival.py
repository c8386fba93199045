"""The festival is told once twenty have answered, whatever the question and wherever it is told."""

import pytest

from kiosk.sessions.festival import NOTHING, UNKNOWN, Festival, enough, shares


@pytest.mark.parametrize(("answers", "told"), [(0, False), (19, False), (20, True), (21, True)])
def test_it_is_told_from_twenty_answers_on(answers: int, told: bool) -> None:
    found = shares({"point-1": answers - answers // 2, "point-2": answers // 2, "moved": 99}, ["point-1", "point-2"])
    assert (enough(answers), found.known, found.answers) == (told, told, answers if told else 0)
    assert (UNKNOWN in found.percent) is not told


def test_shares_are_whole_percents_of_the_measures_asked_for() -> None:
    counts = {"option-a": 20, "option-b": 10, "chip-x": 70}
    assert shares(counts, ["option-b", "option-c", "option-a"]).percent == (33, 0, 67)


@pytest.mark.parametrize(
    ("step", "about", "found"),
    [("vote", "card", 1), ("vote~2", "card", 1), ("vote", "vote", 2), ("vote~2", "vote~2", 2), ("other", "card", 0)],
)
def test_every_round_of_a_step_is_the_same_question(step: str, about: str, found: int) -> None:
    festival = Festival({("vote", "card"): {"moved": 1}, ("vote", "vote"): {"moved": 2}})
    assert festival.of(step, about).get("moved", 0) == found
    assert NOTHING.of(step, about) == {}
