"""A text is shown until the table goes on."""

import pytest
from pydantic import ValidationError

from kiosk.engine.moves import Continue
from tests.engine.tables import Table, cards_of, game_of, step_of

HELLO = {"id": "hello", "kind": "say", "text": "Hello"}


def test_the_table_goes_on_when_it_has_read() -> None:
    table = Table(game_of(HELLO))
    assert table.open == "hello"
    assert Continue() in table.legal()
    table.do(Continue())
    assert table.open == "end"


def test_going_on_belongs_to_the_table() -> None:
    assert Continue() not in Table(game_of(HELLO), 1).legal(1)


def test_the_cards_of_its_zone_are_on_the_table() -> None:
    step = step_of({**HELLO, "cards": "stages"})
    assert step.zones_read() == ("stages",)
    assert step_of(HELLO).zones_read() == ()
    table = Table(game_of(HELLO | {"cards": "all"}, cards=cards_of("s", a={}, b={}), zones={"all": {"cards": "s"}}))
    assert table.view().zones["all"].cards == ("a", "b")


def test_a_step_may_wait_for_its_conditions() -> None:
    later = {"id": "later", "kind": "say", "text": "Rich", "when": ["coins >= 2"]}
    assert Table(game_of(later, counters={"coins": {"start": 1}})).open == "end"
    assert Table(game_of(later, counters={"coins": {"start": 2}})).open == "later"


def test_next_leads_past_the_steps_between() -> None:
    steps = (HELLO | {"next": "last"}, {"id": "between", "kind": "say", "text": "No"})
    table = Table(game_of(*steps, {"id": "last", "kind": "say", "text": "Yes"}))
    table.do(Continue())
    assert table.open == "last"


@pytest.mark.parametrize("field", ["txet", "card", "script"])
def test_a_field_it_does_not_know_is_refused(field: str) -> None:
    with pytest.raises(ValidationError):
        step_of({**HELLO, field: "x"})
