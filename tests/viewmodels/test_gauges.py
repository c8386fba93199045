"""The gauges of a game: a row per counter, in words of the table's language."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from kiosk.engine.moves import Continue
from kiosk.kinds.choose.rules import Choose
from kiosk.tools.finger import Finger
from kiosk.viewmodels.gauges import GaugeRow, Gauges, beats, derive_gauges
from tests.engine.tables import Table
from tests.viewmodels.scenes import scene_of, table_at
from tests.viewmodels.voting import Screen, scene_at, voting_at


@pytest.mark.parametrize(
    ("language", "first"),
    [
        ("fr", GaugeRow("trust", "La confiance", "aucune", "entière", "mdi6.handshake", 3, 0, 6)),
        ("en", GaugeRow("trust", "Trust", "none", "full", "mdi6.handshake", 3, 0, 6)),
    ],
)
def test_a_gauge_has_a_name_two_ends_and_a_place_between(language: str, first: GaugeRow) -> None:
    table = voting_at("duel")
    rows = derive_gauges(scene_at(table, language), table.state.counters)
    assert rows[0] == first
    assert [row.counter_id for row in rows] == ["trust", "hand", "time", "water"]


def test_it_follows_what_a_vote_changes() -> None:
    screen = Screen(voting_at("again", 1))
    before = screen.table.state.counters["trust"]
    screen.vote("oui")
    screen.model.next()
    gauges = derive_gauges(scene_at(screen.table), screen.table.state.counters)
    assert gauges[0].value == min(6, before + 2)


def test_a_game_without_counters_has_none() -> None:
    table = table_at("ring")
    assert derive_gauges(scene_of(table), table.state.counters) == []


@pytest.fixture
def reaction(qapp: QGuiApplication) -> Iterator[tuple[Table, Gauges, Callable[[], list[int]]]]:
    """A table that chooses how to react before a surprise, its gauges, and how to look at them again."""
    owner = QObject()
    table, gauges = table_at("reaction", length="normal", deck="demain-lia"), Gauges(owner)

    def look() -> list[int]:
        gauges.show(scene_of(table), "one", table.play)
        return values(gauges)

    look()
    yield table, gauges, look
    owner.deleteLater()


def values(gauges: Gauges) -> list[int]:
    return [row.value for row in gauges.rows.rows]


def react(table: Table) -> None:
    """Choose the first answer that moves something, whatever the surprise."""
    table.do(Choose(table.shown.options[0]), Continue())
    assert table.open == "surprise-drawn"


def test_what_a_choice_did_is_shown_before_what_a_surprise_does(
    reaction: tuple[Table, Gauges, Callable[[], list[int]]], qapp: QGuiApplication
) -> None:
    table, gauges, look = reaction
    before = values(gauges)
    react(table)
    chosen, then = look(), list(table.state.counters.values())
    assert before != chosen != then
    assert gauges.ahead
    assert look() == chosen, "a look at the clock hurries nothing"
    assert Finger.waits_for(lambda: values(gauges) == then)
    assert not gauges.ahead


def test_another_table_begins_where_it_stands(reaction: tuple[Table, Gauges, Callable[[], list[int]]]) -> None:
    table, gauges, _ = reaction
    react(table)
    gauges.forget()
    gauges.show(scene_of(table), "two", table.play)
    assert values(gauges) == list(table.state.counters.values())


def test_undo_shows_at_once_where_the_gauges_stand(
    reaction: tuple[Table, Gauges, Callable[[], list[int]]],
) -> None:
    table, gauges, look = reaction
    table.do(Choose(table.shown.options[0]))
    look()
    table.undo()
    look()
    assert values(gauges) == list(table.state.counters.values())
    assert beats(table.play, table.play.count) == [table.state.counters]


@pytest.mark.parametrize(
    ("length", "step", "count"),
    [
        ("normal", "opening", 0),
        ("normal", "roles-dealt", 0),
        ("normal", "pick-future", 3),
        ("normal", "keep-refuse", 3),
        ("short", "feeling", 0),
        ("short", "future-drawn", 3),
        ("flash", "memories", 0),
        ("flash", "dates", 0),
    ],
)
def test_gauges_come_with_the_step_that_says_so(length: str, step: str, count: int) -> None:
    table = table_at(step, length=length, deck="demain-lia")
    assert len(derive_gauges(scene_of(table), table.state.counters)) == count
