"""A finger that trembles acts once, where it rested; one that slides away, comes twice or is not alone does not."""

from math import hypot
from random import Random

import pytest

from kiosk.facilitator.care.steadiness import Steadiness
from kiosk.viewmodels.steady import SteadyModel
from tests.clocks import FakeClock
from tests.tremor import Contact, tremor

AIM = (100.0, 60.0)
REST, APART, WITHIN = Steadiness().rest, Steadiness().apart, Steadiness().within


@pytest.fixture
def hand(clock: FakeClock) -> SteadyModel:
    return SteadyModel(clock)


def feel(hand: SteadyModel, clock: FakeClock, contact: Contact) -> tuple[float, float] | None:
    """One contact from down to up; where it acts."""
    for time, place in contact:
        clock.pass_time(time)
        hand.press(0, place)
        hand.move(0, place)
    return hand.lift(0)


def rest(hand: SteadyModel, clock: FakeClock, seconds: float) -> tuple[float, float] | None:
    hand.press(0, AIM)
    clock.pass_time(seconds)
    return hand.lift(0)


@pytest.mark.parametrize(("seconds", "acts"), [(0.0, False), (REST - 0.01, False), (REST + 0.01, True), (9.0, True)])
def test_it_rests_for_a_moment(hand: SteadyModel, clock: FakeClock, seconds: float, acts: bool) -> None:
    assert (rest(hand, clock, seconds) is not None) == acts


@pytest.mark.parametrize(("seconds", "acts"), [(APART - 0.1, False), (APART + 0.01, True)])
def test_nothing_acts_right_after_another(hand: SteadyModel, clock: FakeClock, seconds: float, acts: bool) -> None:
    assert rest(hand, clock, 1) == AIM
    clock.pass_time(seconds)
    hand.press(0, AIM)
    assert hand.props.hand == ("rests" if acts else "early")
    clock.pass_time(1)
    assert hand.lift(0) == (AIM if acts else None)


@pytest.mark.parametrize(("away", "acts"), [(WITHIN - 1, True), (2 * WITHIN + 1, False)])
def test_a_finger_that_slides_away_does_nothing(hand: SteadyModel, clock: FakeClock, away: float, acts: bool) -> None:
    hand.press(0, AIM)
    hand.move(0, (AIM[0] + away, AIM[1]))
    hand.move(0, AIM)
    clock.pass_time(1)
    assert (hand.lift(0) is not None) == acts


def test_a_second_finger_does_nothing(hand: SteadyModel, clock: FakeClock) -> None:
    hand.press(0, AIM)
    hand.press(1, (0.0, 0.0))
    hand.move(1, (300.0, 0.0))
    clock.pass_time(1)
    assert (hand.lift(1), hand.lift(0)) == (None, AIM)


def test_its_numbers_may_be_others(hand: SteadyModel, clock: FakeClock) -> None:
    hand.take(Steadiness(rest=1.5, apart=2.0, within=20.0))
    assert (hand.props.rest, rest(hand, clock, 1.4), rest(hand, clock, 1.6)) == (1500, None, AIM)
    clock.pass_time(1.9)
    hand.press(0, AIM)
    assert (hand.props.hand, hand.props.rest) == ("early", 1500)
    hand.let_go()
    clock.pass_time(1)
    hand.press(0, AIM)
    hand.move(0, (AIM[0] + 39, AIM[1]))
    assert (hand.props.hand, hand.props.rest) == ("rests", 1500)
    hand.take(Steadiness(within=5.0))
    hand.move(0, (AIM[0] + 39, AIM[1]))
    assert (hand.props.hand, hand.props.rest) == ("", 400)


def test_a_thousand_hands_that_tremble_act_as_they_mean_to(hand: SteadyModel, clock: FakeClock) -> None:
    for seed in range(1000):
        clock.pass_time(2)
        acts = [act for contact in tremor(Random(seed), AIM) if (act := feel(hand, clock, contact)) is not None]
        assert len(acts) == 1, seed
        assert hypot(acts[0][0] - AIM[0], acts[0][1] - AIM[1]) < 4, (seed, acts)
