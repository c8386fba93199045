"""Nobody is hurried while they read; a place left alone is free soon after."""

from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from kiosk.viewmodels.idle import LEAST, WARNING, IdleModel, patience
from tests.clocks import FakeClock


def idle(clock: FakeClock, wait: float | None = 45.0) -> tuple[IdleModel, list[str]]:
    """A model that watches, and how often it gave up."""
    model, gone = IdleModel(clock, lambda: wait), list[str]()
    model.gone.connect(lambda: gone.append("gone"))
    model.watch(True)
    return model, gone


@pytest.mark.parametrize(("words", "seconds"), [(0, 45), (60, 45), (72, 48), (90, 65), (240, 215)])
def test_everybody_gets_twice_the_time_to_read(words: int, seconds: float) -> None:
    assert patience(words) == seconds


def test_a_warning_counts_down_then_the_place_is_free(qtbot: QtBot) -> None:
    clock = FakeClock()
    model, gone = idle(clock)
    told = []
    for seconds in (44.5, 0.5, 10, 14.5, 0.5):
        clock.pass_time(seconds)
        model.look()
        told.append(model.props.warning)
    assert told == [0, WARNING, 15, 1, 0]
    assert gone == ["gone"]


def test_any_sign_of_life_starts_again(qtbot: QtBot) -> None:
    clock = FakeClock()
    model, gone = idle(clock)
    clock.pass_time(LEAST + 5)
    model.look()
    model.stay()
    assert model.props.warning == 0
    clock.pass_time(LEAST - 1)
    model.look()
    assert (model.props.warning, gone) == (0, [])


@pytest.mark.parametrize("talking", [True, False])
def test_nobody_is_hurried_while_people_talk_or_nobody_watches(qtbot: QtBot, talking: bool) -> None:
    clock = FakeClock()
    model, gone = idle(clock, None if talking else 45.0)
    model.watch(talking)
    clock.pass_time(3600)
    model.look()
    assert (model.props.warning, gone) == (0, [])


def test_a_clock_set_by_somebody_hurries_nobody(qtbot: QtBot) -> None:
    clock = FakeClock()
    model, gone = idle(clock)
    clock.jump(timedelta(days=300))
    model.look()
    assert (model.props.warning, gone) == (0, [])
