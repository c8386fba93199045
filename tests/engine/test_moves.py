"""The log: every event goes through a line of text and back."""

import json
from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.engine.kinds import STEPS
from kiosk.engine.moves import MOVES, Event, Shuffled
from kiosk.kinds.position.rules import Mark

VALUES: dict[object, st.SearchStrategy[object]] = {
    str: st.text(),
    int: st.integers(),
    tuple[str, ...]: st.lists(st.text()).map(tuple),
    tuple[int, ...]: st.lists(st.integers()).map(tuple),
}


@given(st.data(), st.sampled_from(sorted(MOVES)), st.text(), st.integers(0, 6))
def test_every_move_survives_the_log(data: st.DataObject, name: str, step: str, seat: int) -> None:
    kind = MOVES[name]
    values = {field.name: data.draw(VALUES[field.type]) for field in fields(kind)}  # type: ignore[arg-type]
    event = Event(step, seat, kind(**values))
    text = event.to_json()
    assert Event.from_json(text) == event
    assert "\n" not in text


def test_a_line_is_readable_and_keeps_its_letters() -> None:
    assert Event("étape", 2, Mark(3)).to_json() == '["étape", 2, "mark", {"point": 3}]'
    assert Event("s", 0, Shuffled("pile", ("a", "b"))).to_json() == (
        '["s", 0, "shuffled", {"zone": "pile", "cards": ["a", "b"]}]'
    )


def test_every_kind_brings_its_moves_to_the_log() -> None:
    assert STEPS
    assert {"place", "take", "check", "agree", "choose", "dealt", "mark", "more_time", "finish", "smile"} <= set(MOVES)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "null",
        "[]",
        "{}",
        "not json",
        '["s", 0, "continue"]',
        '["s", 0, "continue", {}, 1]',
        '["s", 0, "contiue", {}]',
        '["s", 0, "continue", []]',
        '["s", 0, "continue", {"more": 1}]',
        '["s", 0, "mark", {}]',
        '["s", 0, ["mark"], {"point": 1}]',
        '["s", "2", "continue", {}]',
        '["s", true, "continue", {}]',
        '[1, 0, "continue", {}]',
        '["s", 0, "mark", {"point": "3"}]',
        '["s", 0, "mark", {"point": 1.5}]',
        '["s", 0, "place", {"card": ["a"], "slot": "1"}]',
        '["s", 0, "shuffled", {"zone": "z", "cards": "ab"}]',
        '["s", 0, "shuffled", {"zone": "z", "cards": [1]}]',
        '["s", 0, "shuffled", {"zone": "z", "cards": {"a": 1}}]',
        '["s", 0, "continue", {}',
        "[" * 100_000,
    ],
)
def test_a_line_that_is_no_event_is_an_error_that_shows_it(text: str) -> None:
    with pytest.raises(ValueError, match="not an event"):
        Event.from_json(text)


JSON = st.recursive(
    st.none() | st.integers() | st.text(), lambda part: st.lists(part) | st.dictionaries(st.text(), part)
)


@given(JSON)
def test_whatever_the_line_holds_it_is_an_event_or_that_error(value: object) -> None:
    for whole in (value, ["s", 0, "mark", value], ["s", 0, "mark", {"point": value}]):
        try:
            event = Event.from_json(json.dumps(whole))
        except ValueError:
            continue
        assert json.loads(event.to_json()) == whole
