"""A state's fingerprint tells states apart and is the same in every process."""

import os
import subprocess
import sys
from dataclasses import fields, replace
from typing import Any

import pytest

from kiosk.engine.state import Seat, Seats, State, Timer
from kiosk.kinds.arrange.rules import TogetherState, TurnState
from kiosk.kinds.position.rules import PositionState
from kiosk.sessions.digest import digest

STATE = State(
    length="short",
    audience="tous",
    recent=frozenset({"é", "b", "c", "d", "e"}),
    seats=Seats((Seat(1), Seat(3, here=False))),
    zones={"pile": ("a", "b"), "hand@1": ()},
    counters={"heat": 2},
    at=1,
    step=PositionState(marks={3: 2, 1: 4}),
    closed={"hello": True},
    timer=Timer(30, "half"),
)
CHANGED: dict[str, Any] = {
    "length": "long",
    "audience": "ados",
    "recent": frozenset({"a"}),
    "seats": Seats((Seat(1), Seat(3))),
    "zones": {"pile": ("b", "a"), "hand@1": ()},
    "counters": {"heat": 3},
    "unshuffled": ("pile",),
    "at": 2,
    "step": PositionState(marks={3: 2, 1: 4}, shown=True),
    "closed": {"hello": False},
    "jump": "end",
    "timer": Timer(30, "running"),
    "reveals": 1,
    "outcome": "left",
    "cut": 1,
}
PROGRAM = "from tests.sessions.test_digest import STATE; from kiosk.sessions.digest import digest; print(digest(STATE))"


@pytest.mark.parametrize("seed", ["0", "1", "4242"])
def test_every_process_agrees(seed: str) -> None:
    command = [sys.executable, "-c", PROGRAM]
    told = subprocess.run(
        command, env=os.environ | {"PYTHONHASHSEED": seed}, capture_output=True, text=True, check=True
    )
    assert told.stdout.strip() == digest(STATE)


def test_equal_states_have_one_fingerprint() -> None:
    other = replace(STATE, zones=dict(reversed(list(STATE.zones.items()))), step=PositionState(marks={1: 4, 3: 2}))
    assert other == STATE
    assert digest(other) == digest(STATE)


@pytest.mark.parametrize("name", [field.name for field in fields(State)])
def test_whatever_differs_shows(name: str) -> None:
    assert digest(replace(STATE, **{name: CHANGED[name]})) != digest(STATE)


STORED = {
    "together": (
        TogetherState({"a": "1"}, ("a",), 1, ("b", "c"), ("b>c",), ended=False),
        "65dae8c737a393f257c3a743ebaf772158adfc0b405d9d39e81551216178b1ad",
    ),
    "in turn": (
        TurnState({"a": "x"}, 2, ("b",), ("b",), False, 3, "b", "y", (3, 1), 1, "a", well=True),
        "062b5a73eafd754fbb1c5520beea21c25969ba3f833017b4ee216953ae31296c",
    ),
}
"""Fingerprints as they were written when both ways of arranging cards had one state."""


@pytest.mark.parametrize("way", STORED)
def test_a_session_stored_before_has_the_fingerprint_it_had(way: str) -> None:
    step, stored = STORED[way]
    assert digest(replace(STATE, step=step)) == stored


def test_an_objection_shows() -> None:
    before, after = (replace(STATE, step=TurnState({}, objected=objected)) for objected in (False, True))
    assert digest(before) != digest(after)
