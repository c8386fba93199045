"""The result: what to keep is chosen by what happened, and the table may smile once."""

import pytest

from kiosk.engine.moves import Continue, Joined, Left, Undone
from kiosk.engine.step import Answer
from kiosk.engine.view import answers
from kiosk.kinds.choose.rules import Choose, ChooseOutcome
from kiosk.kinds.debrief.rules import Smile
from kiosk.kinds.position.rules import Mark
from tests.engine.tables import Table, game_of

PICK = {
    "id": "pick",
    "kind": "choose",
    "options": [{"id": "warm", "text": "w", "effects": {"heat": 3}}, {"id": "cold", "text": "c"}],
}
STAND = {"id": "stand", "kind": "position", "points": 3}
END = {
    "id": "end",
    "kind": "debrief",
    "show": ["stand", "pick"],
    "takeaways": [
        {"id": "both", "keep": "k", "try": "t", "when": ["heat >= 3", "stand.spread >= 1"]},
        {"id": "hot", "keep": "k", "try": "t", "when": ["heat >= 3"]},
        {"id": "cold", "keep": "k", "try": "t", "when": ["pick.option == cold"]},
        {"id": "any", "keep": "k", "try": "t"},
    ],
}


def played(option: str, *points: int) -> Table:
    table = Table(game_of(PICK, STAND, END, counters={"heat": {}}), *range(1, len(points) + 1))
    table.do(Choose(option), Continue())
    for seat, point in enumerate(points, start=1):
        table.do(Mark(point), seat=seat)
    table.do(Continue())
    return table


@pytest.mark.parametrize(
    ("option", "points", "kept"),
    [("warm", (1, 3), "both"), ("warm", (2, 2), "hot"), ("cold", (1, 3), "cold")],
)
def test_the_first_take_away_that_holds_is_kept(option: str, points: tuple[int, ...], kept: str) -> None:
    assert played(option, *points).shown.takeaway == kept


def test_the_last_take_away_is_for_everybody_else() -> None:
    assert Table(game_of(END, counters={"heat": {}})).shown.takeaway == "any"


def test_it_shows_the_steps_it_was_told_to() -> None:
    shown = played("warm", 1, 3).shown
    assert shown.outcomes["stand"].marks == {1: 1, 2: 3}


@pytest.mark.parametrize(("option", "last"), [("warm", "stand"), ("cold", "again")])
def test_of_several_in_brackets_it_shows_the_last_that_was_played(option: str, last: str) -> None:
    again = STAND | {"id": "again", "when": ["pick.option == cold"]}
    end = END | {"show": [["stand", "again"], "pick"]}
    table = Table(game_of(PICK, STAND, again, end, counters={"heat": {}}), 1)
    table.do(Choose(option), Continue())
    while table.view().kind == "position":
        table.do(Mark(2), seat=1)
        table.do(Continue())
    assert list(table.shown.outcomes) == [last, "pick"]


def test_reaching_it_ends_the_session() -> None:
    table = played("warm", 1)
    assert table.state.outcome == "result"
    for move in (Continue(), Joined(2), Left(1), Smile(0), Smile(4)):
        assert table.refusal(move) == "session_over"


def test_the_table_smiles_once_and_may_think_again() -> None:
    table = played("warm", 1)
    table.do(Smile(3))
    assert (table.shown.mood, table.refusal(Smile(1))) == (3, "already_smiled")
    table.undo()
    table.do(Smile(2))
    assert Answer("end", "end", "smile-2", 1) in answers(table.game, table.state)


def test_only_the_facilitator_undoes_a_result() -> None:
    table = played("warm", 1)
    reached = table.play.top.number
    assert (table.view().undo, table.refusal(Undone(reached))) == (None, "revealed")
    table.do(Undone(reached), facilitator=True)
    assert (table.open, table.state.outcome) == ("stand", None)


def test_without_a_smile_nothing_is_counted_for_it() -> None:
    table = played("cold", 2, 2)
    assert answers(table.game, table.state) == (
        Answer("pick", "pick", "option-cold", 1),
        Answer("stand", "stand", "point-2", 2),
    )


@pytest.mark.parametrize(("option", "band"), [("warm", "summer"), ("cold", "winter")])
def test_the_first_ending_that_holds_is_reached_and_counted(option: str, band: str) -> None:
    bands = [
        {"id": "summer", "title": "s", "text": "t", "when": ["heat >= 3"]},
        {"id": "winter", "title": "w", "text": "t"},
    ]
    table = Table(game_of(PICK, END | {"bands": bands, "show": ["pick"]}, counters={"heat": {}}))
    table.do(Choose(option), Continue())
    assert table.shown.band == band
    assert table.shown.outcomes == {"pick": ChooseOutcome(option, card=False)}
    assert Answer("end", "end", f"band-{band}", 1) in answers(table.game, table.state)
