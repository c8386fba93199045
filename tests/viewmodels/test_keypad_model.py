"""A key acts once however it is held or worn, and says what it does where help is asked for."""

import logging

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from kiosk.viewmodels.keypad import APART, PLUGGED, STUCK, TOLD, KeypadModel

RIGHT, HELP = Qt.Key.Key_Right, Qt.Key.Key_F1


@pytest.mark.parametrize("held", [True, False], ids=["held", "worn"])
def test_a_key_that_comes_a_thousand_times_a_second_acts_once(held: bool, caplog: pytest.LogCaptureFixture) -> None:
    keypad = KeypadModel()
    with caplog.at_level(logging.INFO):
        acted = [not keypad.repeats(RIGHT, 5000 + moment, held and moment > 0) for moment in range(60_000)]
    assert acted.index(True) == 0
    assert sum(acted) == 1
    assert len(caplog.records) == 1


def test_a_second_key_that_sticks_adds_no_line_to_the_log(caplog: pytest.LogCaptureFixture) -> None:
    keypad = KeypadModel()
    for key in TOLD:
        assert not keypad.repeats(key, 1, held=False)
        assert all(keypad.repeats(key, 1, held=True) for _ in range(STUCK + 1))
    assert len(caplog.records) == 1


def test_a_hand_is_never_too_fast() -> None:
    keypad = KeypadModel()
    assert not any(keypad.repeats(RIGHT, 1000 + APART * press, held=False) for press in range(20))
    assert not any(keypad.repeats(key, 3000, held=False) for key in TOLD)


def test_a_press_of_no_known_moment_counts() -> None:
    keypad = KeypadModel()
    assert not any(keypad.repeats(RIGHT, 0, held=False) for _ in range(3))


@pytest.fixture
def keypad(qapp: QGuiApplication) -> KeypadModel:
    return KeypadModel()


def told(keypad: KeypadModel, *keys: int, letter: bool = False) -> list[str]:
    """What is said of each key; all are taken."""
    return [keypad.props.told for key in keys if keypad.asks(key, letter)]


def test_without_help_keys_are_left_alone(keypad: KeypadModel) -> None:
    assert not any(keypad.asks(key, letter=False) for key in TOLD if key != HELP)
    assert not keypad.props.helping


def test_every_key_says_what_it_does(keypad: KeypadModel) -> None:
    others = [key for key in TOLD if key != HELP]
    assert told(keypad, HELP, *others) == ["text", *(TOLD[key] for key in others)]
    assert told(keypad, Qt.Key.Key_Z, letter=True) == ["letter"]
    assert told(keypad, Qt.Key.Key_F9) == ["other"]


def test_two_presses_of_help_end_it_and_one_does_not(keypad: KeypadModel) -> None:
    assert told(keypad, HELP, HELP, RIGHT, HELP) == ["text", "help", "right", "help"]
    assert told(keypad, HELP) == [""]
    assert not keypad.props.helping


def test_a_key_pressed_again_is_said_again(keypad: KeypadModel) -> None:
    told(keypad, HELP, RIGHT)
    before = keypad.props.count
    told(keypad, RIGHT)
    assert keypad.props.count == before + 1


def test_it_ends_once(keypad: KeypadModel) -> None:
    told(keypad, HELP)
    assert (keypad.end(), keypad.end()) == (True, False)


IN, OUT = 1, 2
"""Keys of a keypad with a socket."""


def socketed(keypad: KeypadModel) -> None:
    keypad.learn({IN: "headphones_in", OUT: "headphones_out"})


def plugged(keypad: KeypadModel, *keys: int) -> list[bool]:
    """Whether headphones are in after each key."""
    seen = []
    for key in keys:
        keypad.plug(key)
        seen.append(keypad.props.plugged)
    return seen


def test_headphones_are_in_until_they_are_out_whatever_keys_do(keypad: KeypadModel) -> None:
    assert plugged(keypad, IN, *PLUGGED) == [False] * 3
    socketed(keypad)
    assert plugged(keypad, *PLUGGED, IN, RIGHT, OUT, IN) == [False, False, True, True, False, True]
    keypad.asks(HELP, letter=False)
    keypad.end()
    assert keypad.props.plugged


def test_headphones_are_never_in_where_nothing_would_tell_that_they_are_out(keypad: KeypadModel) -> None:
    keypad.learn({IN: "headphones_in"})
    assert plugged(keypad, IN) == [False]
    socketed(keypad)
    assert plugged(keypad, IN) == [True]
    socketed(keypad)
    assert keypad.props.plugged
    keypad.learn({})
    assert not keypad.props.plugged
