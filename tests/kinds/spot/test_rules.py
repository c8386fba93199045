"""Phrases that are touched: one mark a seat, all seen as they come; where the traps are is told to nobody before."""

import pytest

from kiosk.engine.moves import Continue, Left
from kiosk.engine.step import Answer
from kiosk.engine.view import answers
from kiosk.kinds.spot.rules import Distrust, SpotMark, Trust
from kiosk.kinds.spot.rules.phrases import phrases, trapped
from tests.engine.tables import Table, cards_of, game_of

SPOT = {"id": "look", "kind": "spot", "cards": "texts"}
PLAIN, SURE = {"body": "One. Two. Three."}, {"body": "All is well. Nine times out of ten! Sleep.", "trap": "Nine times"}


def looking(*seats: int, sure: dict[str, str] = SURE) -> Table:
    cards = cards_of("texts", plain=PLAIN, sure=sure)
    return Table(game_of(SPOT, cards=cards, zones={"texts": {"cards": "texts"}}), *seats)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Facile ! 3/4 + 1/6 = 11/12. Recopie.", ["Facile !", "3/4 + 1/6 = 11/12.", "Recopie."]),
        ("Voici. 1. La fiche. 2. Le plan.", ["Voici.", "1. La fiche.", "2. Le plan."]),
        ("« Je suis sorti. » Bravo ?", ["« Je suis sorti. »", "Bravo ?"]),
        ("un vers,\nun autre", ["un vers,", "un autre"]),
        ("Si :\n– la fièvre ;\n– un malaise.", ["Si :", "– la fièvre ;", "– un malaise."]),
        ("2,5 litres à 22 heures", ["2,5 litres à 22 heures"]),
        ("", []),
    ],
)
def test_a_text_is_cut_into_phrases(text: str, found: list[str]) -> None:
    assert list(phrases(text)) == found


def test_traps_are_the_phrases_that_hold_their_words() -> None:
    assert trapped("One. Two three. Four.", "Four | Two") == {1, 2}
    assert trapped("One. Two.", "") == frozenset()


def test_nobody_is_asked_where_nothing_is_hidden() -> None:
    table = looking(1, 2, sure=PLAIN)
    assert table.open == "end"
    assert table.game.fact(table.state, "look.texts") == 0


def test_marks_are_seen_as_they_come_and_the_traps_at_the_end() -> None:
    table = looking(2, 4, 5)
    assert (table.view().turn, table.shown.trapped, table.shown.traps) == (2, 1, {})
    table.do(Distrust("plain", 0), seat=2)
    table.do(Distrust("sure", 1), seat=4)
    assert table.shown.marks == {2: SpotMark("plain", 0), 4: SpotMark("sure", 1)}
    assert (table.shown.traps, table.shown.found) == ({}, ())
    table.do(Trust(), seat=5)
    assert (table.shown.shown, table.shown.traps, table.shown.found) == (True, {"sure": {1}}, (4,))


def test_no_view_depends_on_where_the_traps_are() -> None:
    tables = looking(1, 2), looking(1, 2, sure=SURE | {"trap": "Sleep"})
    for table in tables:
        table.do(Distrust("sure", 2), seat=1)
    for seat in range(3):
        assert repr(tables[0].view(seat)) == repr(tables[1].view(seat))
    for table in tables:
        table.do(Trust(), seat=2)
    assert (tables[0].shown.found, tables[1].shown.found) == ((), (1,))


def test_a_mark_is_taken_back_until_all_is_shown() -> None:
    table = looking(1, 2)
    table.do(Distrust("sure", 0), seat=1)
    table.undo()
    assert table.shown.marks == {}
    table.do(Distrust("sure", 1), seat=1)
    table.do(Trust(), seat=2)
    assert table.view().undo is None


@pytest.mark.parametrize(
    ("seat", "move", "reason"),
    [
        (0, Trust(), "not_your_turn"),
        (2, Trust(), "not_your_turn"),
        (1, Distrust("gone", 0), "no_such_card"),
        (1, Distrust("plain", 3), "no_such_card"),
        (1, Distrust("plain", -1), "no_such_card"),
        (0, Continue(), "not_everyone"),
    ],
)
def test_refusals(seat: int, move: Distrust | Trust | Continue, reason: str) -> None:
    assert looking(1, 2).refusal(move, seat) == reason


def test_nobody_answers_twice_and_who_leaves_is_not_waited_for() -> None:
    table = looking(1, 2, 3)
    table.do(Distrust("sure", 1), seat=1)
    assert table.refusal(Trust(), 1) == "already_marked"
    table.do(Left(2))
    table.do(Trust(), seat=3)
    table.do(Continue())
    assert table.open == "end"


def test_it_counts_who_found_a_trap_and_who_passed_it_by() -> None:
    table = looking(1, 2, 3)
    for seat, move in enumerate((Distrust("sure", 1), Distrust("plain", 1), Trust()), start=1):
        table.do(move, seat=seat)
    table.do(Continue())
    assert answers(table.game, table.state)[:2] == (
        Answer("look", "look", "trap-found", 1),
        Answer("look", "look", "trap-missed", 2),
    )
    facts = [table.game.fact(table.state, f"look.{name}") for name in ("texts", "voters", "found")]
    assert facts == [1, 3, 1]
