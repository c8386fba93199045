"""Leading from the table: what is offered, what it does, what is noted of it, and when it ends."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.app.house import House
from kiosk.decks.deck import Deck
from kiosk.engine.leading import HOLDS, lead
from kiosk.host.words import words
from kiosk.sessions.chance import RandomChance
from kiosk.sessions.session import Session
from kiosk.storage import Store
from kiosk.viewmodels.facilitator.leading_props import derive_wishes, notes
from tests.clocks import FakeClock
from tests.sessions.playing import play_until
from tests.stored import sessions
from tests.viewmodels.scenes import scene_of, shipped_deck, table_at


@dataclass
class Stand:
    """A kiosk with a session on its table, and the hands of a facilitator."""

    kiosk: Any
    store: Store
    clock: FakeClock

    @property
    def session(self) -> Session:
        session = self.kiosk.table.session
        assert isinstance(session, Session)
        return session

    @property
    def leading(self) -> Any:
        return self.kiosk.leading

    def lead(self) -> None:
        """As after the right code and « leading »."""
        self.kiosk.facilitator.access.opened.emit("facilitator")
        self.kiosk.facilitator.show("leading")

    @property
    def noted(self) -> list[tuple[str, str]]:
        """What was led, as the journal tells it."""
        return [(line.about, line.result) for line in self.store.ledger.lines() if line.action == "led"]


@pytest.fixture
def stand(qapp: QGuiApplication, tmp_path: Path) -> Iterator[Stand]:
    clock = FakeClock()
    house = House(tmp_path, clock=clock, chance=RandomChance(3))
    kiosk: Any = house.kiosk
    kiosk.choose("boite-noire")
    for seat in (1, 2, 3):
        kiosk.lobby.toggle(seat)
    kiosk.lobby.last("normal")
    kiosk.begin()
    yield Stand(kiosk, house.store, clock)
    house.close()


@pytest.fixture
def led(stand: Stand) -> Stand:
    """A talk that is led."""
    play_until(stand.session, "talk")
    stand.session.tick()
    stand.lead()
    return stand


def test_nothing_is_offered_before_the_code_nor_in_another_section(stand: Stand) -> None:
    assert not stand.leading.active
    stand.leading.hold("pause")
    stand.leading.switchFigures()
    stand.leading.skip()
    assert (stand.session.play.held, stand.kiosk.table.figures, stand.noted) == ("", True, [])
    stand.lead()
    assert stand.leading.active
    stand.kiosk.facilitator.show("games")
    assert not stand.leading.active


def test_pause_and_talk_hold_the_table_and_the_same_touch_releases_it(led: Stand) -> None:
    told = []
    for why in ("pause", "talk", "talk", "pause", "pause"):
        led.leading.hold(why)
        told.append((led.session.play.held, led.kiosk.table.held, led.leading.held))
    assert told == [(held,) * 3 for held in ("pause", "talk", "", "pause", "")]
    assert [kind for _, kind in led.noted] == ["pause", "talk", "resume", "pause", "resume"]


def test_each_thing_led_is_done_and_noted_by_its_kind_alone(led: Stand) -> None:
    left = led.session.seconds_left
    assert left is not None
    led.leading.addTime(30)
    led.leading.addTime(60)
    assert led.session.seconds_left == left + 90
    led.leading.undo()
    assert led.session.view().id == "before"
    led.leading.skip()
    assert led.session.view().id == "talk"
    led.leading.back()
    assert (led.session.view().id, led.session.state.step.marks) == ("before", {})
    led.leading.conclude()
    assert (led.session.view().kind, led.leading.over) == ("debrief", True)
    assert led.noted == [("boite-noire", kind) for kind in ("time", "time", "undo", "skip", "back", "conclude")]


def test_what_is_refused_is_told_and_not_noted(led: Stand) -> None:
    told: list[str] = []
    led.kiosk.table.refused.connect(told.append)
    led.leading.wish("no-such-card")
    assert (told, led.noted) == ([words("fr").say("refusals.no_such_card")], [])


def test_the_result_of_a_held_table_is_not_held(led: Stand) -> None:
    led.leading.hold("pause")
    led.leading.conclude()
    assert (led.session.state.outcome, led.kiosk.table.held) == ("result", "")


def test_a_game_that_was_ended_early_counts_as_such(led: Stand) -> None:
    led.leading.conclude()
    led.kiosk.home()
    (stored,) = sessions(led.store)
    assert (stored.outcome, stored.left_at) == ("ended", "")


def test_a_game_that_was_taken_up_again_and_played_on_counts_as_played(led: Stand) -> None:
    led.leading.conclude()
    led.leading.undo()
    play_until(led.session, "end")
    led.kiosk.home()
    assert [stored.outcome for stored in sessions(led.store)] == ["result"]


def test_the_last_talk_may_be_cut(led: Stand) -> None:
    *_, last, _ = led.session.deck.game.plans["normal"]
    play_until(led.session, last.id)
    led.leading.conclude()
    led.kiosk.home()
    assert [stored.outcome for stored in sessions(led.store)] == ["result"]


def test_a_card_is_wished_for_and_comes(stand: Stand) -> None:
    play_until(stand.session, "answers")
    stand.lead()
    row = stand.leading.wishes.rows[2]
    stand.leading.wish(row.card_id)
    assert [each.card_id for each in stand.leading.wishes.rows if each.wished] == [row.card_id]
    while stand.session.view().id != "before":
        stand.leading.skip()
    assert stand.session.view().step.card == row.card_id


def test_the_figures_of_the_festival_are_hidden_for_the_session_at_the_table(stand: Stand) -> None:
    table = stand.kiosk.table
    table._desk.totals = lambda deck, step, about: {"point-1": 30}
    play_until(stand.session, "before")
    stand.lead()
    about = stand.session.view().step.card
    assert table.scene.festival.of("before", about) == {"point-1": 30}
    stand.leading.switchFigures()
    assert (table.scene.festival.of("before", about), stand.leading.figures) == ({}, False)
    stand.kiosk.facilitator.handBack()
    assert not stand.kiosk.table.figures, "for the whole session"
    stand.kiosk.home()
    assert stand.kiosk.table.figures


def test_the_kiosk_that_is_given_back_holds_no_table(led: Stand) -> None:
    for why in HOLDS:
        led.lead()
        led.leading.hold(why)
        led.kiosk.facilitator.handBack()
        assert (led.session.play.held, led.leading.active) == ("", False)


def test_five_minutes_without_the_facilitator_end_a_pause_but_not_a_talk(led: Stand) -> None:
    led.leading.hold("talk")
    for _ in range(20):
        led.clock.pass_time(60)
        led.leading.look()
        led.kiosk.facilitator.look()
    assert (led.kiosk.table.held, led.kiosk.table.talking) == ("talk", True)
    led.leading.hold("pause")
    led.clock.pass_time(299)
    led.kiosk.awake()
    led.leading.look()
    led.kiosk.facilitator.look()
    assert led.kiosk.table.held == "pause"
    led.clock.pass_time(1)
    led.kiosk.facilitator.look()
    assert (led.kiosk.table.held, led.kiosk.facilitator.level) == ("", "closed")


def test_nobody_is_hurried_while_the_table_is_led(led: Stand) -> None:
    led.leading.hold("pause")
    led.clock.pass_time(200)
    led.kiosk.idle.look()
    assert led.kiosk.idle.warning == 0


def test_the_end_of_the_group_ends_the_leading(led: Stand) -> None:
    led.kiosk.home()
    assert (led.leading.active, led.kiosk.facilitator.level) == (False, "closed")


def test_no_card_to_wish_for_is_kept_when_nobody_leads(stand: Stand) -> None:
    play_until(stand.session, "answers")
    stand.lead()
    assert stand.leading.wishes.rows
    stand.kiosk.home()
    assert stand.leading.wishes.rows == ()


def test_a_group_that_left_a_held_table_may_go_on(led: Stand) -> None:
    led.leading.hold("pause")
    led.kiosk.home()
    led.kiosk.wake()
    led.kiosk.resume()
    assert (led.kiosk.place, led.kiosk.table.held, led.session.view().id) == ("table", "", "talk")


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_notes_are_those_of_the_step_then_of_the_cards_before_everybody(language: str) -> None:
    table = table_at("talk")
    scene = scene_of(table, language)
    (card,) = table.state.zones["debate"]
    deck = shipped_deck()
    step, *cards = notes(scene)
    assert step == scene.text("note") != ""
    assert [note.split("\n")[0] for note in cards] == [deck.card_text(card, "title", language)]


def test_a_reveal_brings_the_notes_of_the_cards_it_looks_back_at() -> None:
    table, deck = table_at("answers"), shipped_deck()
    looked_at = [card for card in table.shown.outcome.placed if deck.card_text(card, "note", "fr")]
    told = "\n".join(notes(scene_of(table)))
    assert looked_at
    assert all(deck.card_text(card, "note", "fr") in told for card in looked_at)


def test_cards_to_wish_for_stand_in_the_order_of_the_deck() -> None:
    table = table_at("ring")
    rows = derive_wishes(scene_of(table), lead(table.game, table.play))
    order = list(shipped_deck().cards)
    places = [order.index(row.card_id) for row in rows]
    assert places == sorted(places)
    assert rows[0].title == shipped_deck().card_text(rows[0].card_id, "title", "fr")


def test_the_festival_is_looked_up_once_a_session_and_never_at_a_tick(stand: Stand) -> None:
    asked: list[tuple[str, str]] = []
    table = stand.kiosk.table

    def totals(deck: Deck, step: str, about: str) -> dict[str, int]:
        asked.append((step, about))
        return {}

    table._desk.totals = totals
    play_until(stand.session, "end")
    assert {step for step, _ in asked} >= {"after", "ring", "end"}
    once = list(asked)
    for _ in range(5):
        table._tick()
        table.refresh()
    assert asked == once
    assert len(asked) == len(set(asked))
