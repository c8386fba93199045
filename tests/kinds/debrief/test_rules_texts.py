"""What becomes of a text is asked each time, decided once, and nothing by default."""

from dataclasses import replace
from typing import Any

import pytest

from kiosk.engine.moves import Continue, Erase, Keep, Prolonged, Undone
from kiosk.engine.view import decided
from kiosk.kinds.debrief.rules import Smile
from kiosk.kinds.write.rules import Wrote
from tests.engine.tables import Table, game_of, step_of

WRITE: dict[str, Any] = {"kind": "write", "to": "told"}
END = {
    "id": "end",
    "kind": "debrief",
    "show": ["tale"],
    "texts": ["tale", "twin"],
    "takeaways": [{"id": "any", "keep": "k", "try": "t"}],
}


@pytest.fixture
def table() -> Table:
    """A result after two texts."""
    made = Table(game_of(WRITE | {"id": "tale"}, WRITE | {"id": "twin"}, END, zones={"told": {}}))
    for _ in range(2):
        made.do(Wrote(20, 4), Continue())
    return made


def test_nothing_is_kept_unless_the_table_says_so(table: Table) -> None:
    assert (table.shown.texts, table.shown.kept, table.shown.erased) == (("tale", "twin"), (), ())
    assert decided(table.game, table.state) == ((), ())
    writing = Table(game_of(WRITE | {"id": "tale"}, zones={"told": {}}))
    assert decided(writing.game, writing.state) == ((), ())


def test_each_text_is_decided_on_by_itself_and_once(table: Table) -> None:
    table.do(Keep("twin"), Erase("tale"))
    assert (table.shown.kept, table.shown.erased) == (("twin",), ("tale",))
    assert decided(table.game, table.state) == (("twin",), ("tale",))
    for move in (Keep("tale"), Erase("tale"), Keep("twin"), Erase("twin")):
        assert table.refusal(move) == "already_decided"


def test_what_is_no_text_of_this_table_cannot_be_kept(table: Table) -> None:
    for move in (Keep("end"), Erase("nothing")):
        assert table.refusal(move) == "no_such_text"
    bare = Table(game_of(END | {"texts": [], "show": []}))
    assert bare.refusal(Keep("tale")) == "no_such_text"


def test_a_text_that_was_never_finished_is_not_asked_about() -> None:
    made = Table(game_of(WRITE | {"id": "tale", "when": ["seats >= 2"]}, END, zones={"told": {}}))
    assert made.shown.texts == ()
    assert made.legal() == (Smile(1), Smile(2), Smile(3))


def test_a_text_is_withdrawn_by_undo_but_an_erased_one_does_not_come_back(table: Table) -> None:
    table.do(Keep("tale"))
    table.undo()
    assert decided(table.game, table.state) == ((), ())
    table.do(Erase("tale"))
    erased = table.play.top.number
    assert (table.view().undo, table.refusal(Undone(erased))) == (None, "revealed")


def test_a_mood_and_a_decision_do_not_forget_each_other(table: Table) -> None:
    table.do(Keep("tale"), Smile(3), Erase("twin"))
    assert (table.shown.mood, table.shown.kept, table.shown.erased) == (3, ("tale",), ("twin",))


@pytest.mark.parametrize("last", ["end", "later"])
def test_what_was_decided_after_a_flash_game_stands_while_the_table_goes_on(last: str) -> None:
    tale, twin = (step_of(WRITE | {"id": name}) for name in ("tale", "twin"))
    plans = {"flash": (tale, step_of(END)), "short": (tale, twin, step_of(END | {"id": last}))}
    made = Table(replace(game_of(END, zones={"told": {}}), plans=plans), length="flash")
    made.do(Wrote(20, 4), Continue(), Keep("tale"), Prolonged("short"))
    assert (made.open, decided(made.game, made.state)) == ("twin", (("tale",), ()))
    made.do(Wrote(20, 4), Continue())
    assert (made.open, made.state.outcome, made.shown.kept) == (last, "result", ("tale",))
    assert made.refusal(Erase("tale")) == "already_decided"
    made.do(Erase("twin"))
    assert decided(made.game, made.state) == (("tale",), ("twin",))
