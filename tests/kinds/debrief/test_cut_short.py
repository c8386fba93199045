"""A game that the facilitator cut short: its result says where, shows what there was, and praises for nothing else."""

import re
from random import Random

import pytest

from kiosk.engine.leading import Concluded, Skipped
from kiosk.engine.moves import Left, Prolonged
from kiosk.engine.view import answers
from kiosk.kinds.debrief.rules import DebriefRules
from kiosk.kinds.debrief.screen import Props, derive_props
from kiosk.kinds.debrief.screen.results import ring
from kiosk.sessions.chance import RandomChance
from kiosk.tools.player import Player
from kiosk.viewmodels import table_frame
from kiosk.viewmodels.facilitator.leading_props import notes
from kiosk.viewmodels.scene import Scene
from kiosk.viewmodels.sounds import sound_between
from tests.engine.tables import Table
from tests.sessions.playing import onward
from tests.shipped import GAMES
from tests.viewmodels.scenes import scene_of, shipped_deck, table_at

LENGTHS = [(deck, length) for deck in GAMES for length in shipped_deck(deck).game.lengths]
CLAIMS = re.compile(r"\b(vous avez|vous êtes|votre|vos|notre|nos|you(?! can)|your|our)\b", re.IGNORECASE)
"""What says that this group did something, or has something to show."""


def at_first(deck: str, length: str) -> Table:
    """Three at a table where nothing has happened."""
    game = shipped_deck(deck).game
    return Table(game, *game.players.seated((1, 2, 3)), chance=RandomChance(3), length=length)


def cut(table: Table) -> Table:
    """The same play, which the facilitator ends."""
    aside = at_first(table.game.id, table.state.length)
    aside.play = table.play
    aside.do(Concluded(), facilitator=True)
    return aside


def told(scene: Scene, props: Props) -> list[str]:
    """What the result says in words of its own, but for the thing to try."""
    frame = table_frame.derive_props(scene)
    return [frame.title, frame.prompt, frame.question, props.keep, props.text, props.ending, props.meaning]


@pytest.mark.parametrize(("deck", "length"), LENGTHS)
@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_game_ended_at_its_first_step_is_praised_for_nothing(deck: str, length: str, language: str) -> None:
    table = at_first(deck, length)
    scene = scene_of(cut(table), language)
    props = derive_props(scene)
    frame = table_frame.derive_props(scene)
    assert frame.title == scene.words.say("result.cut", step=table.state.at + 1, steps=len(table.game.plans[length]))
    assert frame.prompt == scene.words.say("result.cut_prompt")
    assert [text for text in told(scene, props) if CLAIMS.search(text)] == []
    assert (props.ending, props.text, props.panels, props.drawn, ring(scene)) == ("", "", (), (), [])
    assert props.keep
    assert props.attempt


@pytest.mark.parametrize(("deck", "length"), LENGTHS)
def test_wherever_it_is_ended_it_has_come_to_no_ending(deck: str, length: str) -> None:
    table, player = at_first(deck, length), Player(Random(5))
    plan = table.game.plans[length]
    while table.state.at < len(plan) - 2 and not table.state.over:
        here, ended = table.state.at, cut(table)
        frame = table_frame.derive_props(scene_of(ended))
        end = ended.game.step(ended.state)
        assert isinstance(end, DebriefRules)
        assert (ended.state.cut, frame.at) == (here, here)
        assert (ended.shown.band, ended.shown.takeaway) == ("", end.takeaways[-1].id)
        assert not [told for told in answers(ended.game, ended.state) if told.measure.startswith("band-")]
        action = onward(table, player)
        table.do(action.move, seat=action.seat)


def test_the_votes_that_took_place_are_shown() -> None:
    scene = scene_of(cut(table_at("opinions", 1, 2, 3, length="normal", deck="le-proces")))
    assert [panel.step for panel in derive_props(scene).drawn] == ["verdict"]


def test_an_order_is_shown_if_the_table_laid_it() -> None:
    placing, placed = table_at("ring", length="normal"), table_at("before", length="normal")
    assert ring(scene_of(cut(placing))) == []
    assert len(ring(scene_of(cut(placed)))) == 6


def test_the_way_shows_what_has_not_been_played() -> None:
    scene = scene_of(cut(table_at("before", length="normal")))
    at = scene.view.path.index("before")
    rows = table_frame.derive_path(scene)
    assert [row.when for row in rows] == [-1] * at + [0] + [1] * (len(rows) - at - 1)


def test_it_is_heard_and_noted_as_no_ending() -> None:
    table = table_at("before", length="normal")
    ended = cut(table)
    assert sound_between(table.game, table.play, ended.play) == "slide"
    end = shipped_deck().step_text("end", "note", "fr", "normal")
    assert end
    assert end not in notes(scene_of(ended))


def test_the_last_step_before_the_result_passes_over_nothing() -> None:
    table = table_at("after", length="short", deck="boite-noire")
    while table.state.at < len(table.game.plans["short"]) - 2:
        table.do(Skipped(), facilitator=True)
    table.do(Concluded(), facilitator=True)
    assert (table.state.cut, table.state.outcome) == (None, "result")


def test_a_flash_game_that_goes_on_is_cut_short_no_more() -> None:
    table = at_first("demain-lia", "flash")
    table.do(Concluded(), facilitator=True)
    assert table.state.cut == 0
    table.do(Prolonged("short"))
    assert table.state.cut is None


def passed(table: Table) -> Table:
    """The same play, which the facilitator passes step by step to its end."""
    aside = at_first(table.game.id, table.state.length)
    aside.play = table.play
    while not aside.state.over:
        aside.do(Skipped(), facilitator=True)
    return aside


@pytest.mark.parametrize(("deck", "length"), LENGTHS)
def test_a_game_passed_step_by_step_ends_as_one_ended_at_once(deck: str, length: str) -> None:
    table = at_first(deck, length)
    ended, stepped = scene_of(cut(table)), scene_of(passed(table))
    assert stepped.view.cut == table.state.at
    assert told(stepped, derive_props(stepped)) == told(ended, derive_props(ended))


def test_it_stopped_at_the_last_step_at_which_the_table_did_anything() -> None:
    table, player = table_at("before", 1, 2, 3, length="normal"), Player(Random(5))
    here = table.state.at
    assert passed(table).state.cut == here
    action = onward(table, player)
    table.do(action.move, seat=action.seat)
    assert table.state.at == here
    assert passed(table).state.cut == here


def test_a_seat_that_leaves_meanwhile_plays_nothing() -> None:
    table = table_at("before", 1, 2, 3, length="normal")
    here = table.state.at
    table.do(Skipped(), facilitator=True)
    table.do(Left(3))
    assert passed(table).state.cut == here


def test_what_was_passed_before_the_table_played_on_cuts_nothing() -> None:
    table, player = at_first("boite-noire", "normal"), Player(Random(5))
    table.do(Skipped(), facilitator=True)
    table.do(Skipped(), facilitator=True)
    while table.state.at < len(table.game.plans["normal"]) - 2:
        action = onward(table, player)
        table.do(action.move, seat=action.seat)
    assert (passed(table).state.cut, cut(table).state.cut) == (None, None)


def test_an_end_after_steps_that_were_passed_is_one_from_the_first_of_them() -> None:
    table = at_first("boite-noire", "short")
    while table.state.at < len(table.game.plans["short"]) - 2:
        table.do(Skipped(), facilitator=True)
    assert cut(table).state.cut == 0
