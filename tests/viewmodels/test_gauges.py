"""The gauges of a game: a row per counter, in words of the table's language."""

import pytest

from kiosk.viewmodels.gauges import GaugeRow, derive_gauges
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
    rows = derive_gauges(scene_at(voting_at("duel"), language))
    assert rows[0] == first
    assert [row.counter_id for row in rows] == ["trust", "hand", "time", "water"]


def test_it_follows_what_a_vote_changes() -> None:
    screen = Screen(voting_at("again", 1))
    before = derive_gauges(scene_at(screen.table))[0].value
    screen.vote("oui")
    screen.model.next()
    assert derive_gauges(scene_at(screen.table))[0].value == min(6, before + 2)


def test_a_game_without_counters_has_none() -> None:
    assert derive_gauges(scene_of(table_at("ring"))) == []
