"""The frame around the open step."""

import pytest

from kiosk.engine.moves import Joined, Left
from kiosk.kinds.position.rules import Mark
from kiosk.viewmodels.table_frame import derive_beside, derive_path, derive_props
from tests.viewmodels.scenes import scene_of, shipped_deck, table_at


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_frame_names_the_step_in_the_tables_language(language: str) -> None:
    props = derive_props(scene_of(table_at("talk"), language))
    title = shipped_deck().step_text("talk", "title", language, "short")
    assert (props.kind, props.step_id, props.title, props.over) == ("discuss", "talk", title, False)
    assert props.color == shipped_deck().color


def test_undo_and_redo_light_up_when_there_is_something_to_undo_or_redo() -> None:
    table = table_at("closing")
    told = []
    for move in (Joined(6), None):
        told.append((derive_props(scene_of(table)).can_undo, derive_props(scene_of(table)).can_redo))
        table.do(move) if move else table.undo()
    told.append((derive_props(scene_of(table)).can_undo, derive_props(scene_of(table)).can_redo))
    assert told == [(False, False), (True, False), (False, True)]


def test_the_turn_is_a_seats() -> None:
    table = table_at("before", 2, 5)
    assert derive_props(scene_of(table)).turn == 2
    table.do(Mark(1), seat=2)
    assert derive_props(scene_of(table)).turn == 5


def test_it_is_over_at_the_result_or_when_everybody_left() -> None:
    assert derive_props(scene_of(table_at("end"))).over
    table = table_at("ring", 1)
    table.do(Left(1))
    assert derive_props(scene_of(table)).over


def test_the_path_says_what_is_behind_and_ahead() -> None:
    path = derive_path(scene_of(table_at("closing")))
    assert [row.when for row in path] == [-1, 0] + [1] * (len(path) - 2)
    assert path[derive_props(scene_of(table_at("closing"))).at].when == 0
    assert [row.step_id for row in path][:2] == ["ring", "closing"]
    assert all(row.title for row in path)


def test_the_cards_kept_in_view_have_their_faces_beside_the_step() -> None:
    table = table_at("event-talk", deck="une-ia-dans-ma-rue")
    rows = derive_beside(scene_of(table, "en"))
    kept = table.state.zones["kept"]
    assert kept
    assert [row.card_id for row in rows] == list(kept)
    assert all(row.title and row.text for row in rows)
    assert derive_beside(scene_of(table_at("bargain", deck="une-ia-dans-ma-rue"))) == []
