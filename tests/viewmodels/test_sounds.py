"""The right sound at the right move, heard in what is mixed; silence while people talk."""

from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any, cast

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.app.house import House
from kiosk.engine.game import Rules
from kiosk.engine.kinds import RULES
from kiosk.engine.moves import Joined
from kiosk.engine.rules import Accepted
from kiosk.facilitator import office
from kiosk.host.paths import bundled_decks_dir
from kiosk.kinds.arrange.rules import ArrangeRules, Check, Place
from kiosk.sessions.chance import RandomChance
from kiosk.sessions.session import Session
from kiosk.tools.player import Player
from kiosk.viewmodels.sounds import GESTURES, GUIDES, IN_A_TALK, LISTENED
from tests.clocks import FakeClock
from tests.house.tree import KIOSK
from tests.sessions.playing import onward, play_until
from tests.viewmodels.hearing import SOUNDS, Ear
from tests.viewmodels.mouths import Mouth, speaking

DECKS = sorted(folder.name for folder in bundled_decks_dir().iterdir() if folder.is_dir())
OF_A_MOVE = {*GESTURES.values(), "slide", "right", "not-yet", "reveal", "roll", "ending"}


@pytest.fixture
def ear(monkeypatch: pytest.MonkeyPatch) -> Iterator[Ear]:
    ear = Ear()
    monkeypatch.setattr(office, "SoundPlayer", lambda _folder: ear.player)
    yield ear
    ear.player.close()


@pytest.fixture
def kiosk(qapp: QGuiApplication, ear: Ear, tmp_path: Path, clock: FakeClock) -> Iterator[Any]:
    with speaking(Mouth()):
        house = House(tmp_path, clock=clock, chance=RandomChance(3))
    yield house.kiosk
    house.close()


def sit(kiosk: Any, deck: str, length: str, *seats: int) -> Session:
    kiosk.startFresh()
    kiosk.choose(deck)
    for seat in seats:
        kiosk.lobby.toggle(seat)
    kiosk.lobby.last(length)
    kiosk.begin()
    session: Session = kiosk.table.session
    return session


def talks(session: Session) -> bool:
    return not session.state.over and session.deck.game.step(session.state).talk


@pytest.mark.parametrize("deck", DECKS)
def test_in_a_whole_game_each_move_is_heard_and_talks_are_silent(kiosk: Any, ear: Ear, deck: str) -> None:
    session, player = sit(kiosk, deck, "normal", 1, 2, 3), Player(Random(2))
    all_heard, heard = set[str](), ear.heard()
    while not session.state.over:
        step, silent = session.deck.game.step(session.state), talks(session)
        action = onward(session, player)
        session.submit(action.move, action.seat)
        heard = ear.heard()
        all_heard |= heard
        if talks(session):
            assert heard <= IN_A_TALK, (step.id, action)
        elif not (silent and action.move.led):
            assert len(heard & OF_A_MOVE) == 1, (step.id, action, heard)
        assert not (step.opinion and heard & {"right", "not-yet"}), step.id
    assert "ending" in heard
    assert all_heard >= {"touch", "slide", "turn", "ending"}  # votes are heard as they drop, which the screen says
    assert all_heard & {"reveal", "roll"}


def test_a_card_that_is_laid_down_and_what_a_check_found(kiosk: Any, ear: Ear) -> None:
    session = sit(kiosk, "boite-noire", "short", 1, 2)
    play_until(session, "ring")
    step = cast("ArrangeRules", session.deck.game.step(session.state))
    right = [
        (card, str(n)) for n, card in enumerate(step.by_rank(session.deck.game, session.state.zones[step.cards]), 1)
    ]
    free = [(card, place) for card, place in right if card not in session.state.step.locked]
    crossed = [(free[0][0], free[1][1]), (free[1][0], free[0][1]), *free[2:]]
    ear.heard()
    for order, told in ((crossed, "not-yet"), (free, "right")):
        for card, place in order:
            assert isinstance(session.submit(Place(card, place)), Accepted)
            assert ear.heard() == {"place"}
        session.submit(Check())
        assert ear.heard() - IN_A_TALK == {told}


def test_what_is_taken_back_is_a_touch(kiosk: Any, ear: Ear) -> None:
    session = sit(kiosk, "boite-noire", "short", 1, 2)
    session.submit(Joined(4))
    ear.heard()
    kiosk.table.undo()
    assert ear.heard() == {"touch"}
    kiosk.table.redo()
    assert ear.heard() == {"touch"}


def test_a_look_that_changes_nothing_is_silent(kiosk: Any, ear: Ear) -> None:
    sit(kiosk, "boite-noire", "short", 1, 2)
    ear.heard()
    kiosk.table.refresh()
    kiosk.otherLanguage()
    assert ear.heard() == set()


def test_a_curtain_is_heard_as_it_rises_and_falls(kiosk: Any, ear: Ear) -> None:
    session = sit(kiosk, "boite-noire", "short", 1, 2)
    play_until(session, "before")
    ear.heard()
    kiosk.table.step.lift()
    assert ear.heard() == {"curtain"}
    kiosk.table.step.stand(1)
    assert ear.heard() == {"token", "curtain"}


def test_gauges_are_heard_as_they_move(kiosk: Any, ear: Ear) -> None:
    session, player, seen = sit(kiosk, "demain-lia", "normal", 1, 2), Player(Random(1)), 0
    ear.heard()
    while not session.state.over:
        action, before = onward(session, player), {row.counter_id: row.value for row in kiosk.table.gauges.rows}
        session.submit(action.move, action.seat)
        shown = {row.counter_id: row.value for row in kiosk.table.gauges.rows}
        moves = {name: shown[name] - before[name] for name in shown if name in before}
        wanted = {"gauge-up" if moved > 0 else "gauge-down" for moved in moves.values() if moved}
        seen += len(wanted)
        assert ear.heard() & {"gauge-up", "gauge-down"} == (set() if talks(session) else wanted)
    assert seen


def test_the_last_five_seconds_tick_in_a_talk_too(kiosk: Any, ear: Ear, clock: FakeClock) -> None:
    session = sit(kiosk, "boite-noire", "short", 1, 2)
    play_until(session, "talk")
    ticked = []
    ear.heard()
    while (left := session.seconds_left or 0) > 0:
        clock.pass_time(0.5)
        kiosk.table._tick()
        if "tick" in ear.heard():
            ticked.append(session.seconds_left)
        assert (session.seconds_left or 0) <= left
    assert ticked == [5, 4, 3, 2, 1]


def test_the_way_to_a_table_is_heard(kiosk: Any, ear: Ear) -> None:
    heard = [ear.heard()]
    steps = (
        kiosk.startFresh,
        lambda: kiosk.choose("boite-noire"),
        lambda: kiosk.lobby.toggle(1),
        kiosk.begin,
        kiosk.home,
    )
    for step in steps:
        step()
        heard.append(ear.heard())
    assert heard == [set(), {"slide"}, {"slide"}, {"place"}, {"curtain"}, set()]


def test_silence_is_forgotten_with_the_group(kiosk: Any, ear: Ear) -> None:
    kiosk.startFresh()
    ear.heard()
    kiosk.comfort.turn("silent")
    kiosk.choose("boite-noire")
    assert (kiosk.comfort.silent, ear.heard()) == (True, set())
    kiosk.home()
    kiosk.startFresh()
    assert (kiosk.comfort.silent, ear.heard()) == (False, {"slide"})


def test_who_listens_hears_refusals_and_that_time_is_nearly_over_and_nobody_else(kiosk: Any, ear: Ear) -> None:
    sit(kiosk, "boite-noire", "short", 1, 2)
    for listens in (False, True):
        kiosk.comfort.adjust("voice", listens)
        ear.heard()
        kiosk.table.redo()
        kiosk.table.cue("nearly")
        assert ear.heard() == (LISTENED if listens else set())


def test_who_listens_hears_six_sounds_where_all_are_off_for_others(kiosk: Any, ear: Ear) -> None:
    ear.player.set_level("off")
    kiosk.comfort.adjust("voice", True)
    session = sit(kiosk, "boite-noire", "short", 1, 2)
    heard = ear.heard()
    player = Player(Random(2))
    while not session.state.over:
        action = onward(session, player)
        session.submit(action.move, action.seat)
        heard |= ear.heard()
    assert heard == GUIDES - LISTENED
    kiosk.home()
    kiosk.startFresh()
    assert not ear.player.listened


def test_attract_murmurs_only_where_it_is_asked_for(kiosk: Any, ear: Ear) -> None:
    timer = kiosk._sounds._murmur
    assert not timer.isActive()
    kiosk.facilitator.care.sound.switchMurmur()
    assert timer.isActive()
    timer.timeout.emit()
    assert ear.heard() == {"murmur"}
    kiosk.startFresh()
    assert not timer.isActive()


def test_no_kind_that_asks_for_an_opinion_checks_an_answer() -> None:
    asking = {kind for kind, rules in RULES.items() if rules.opinion}
    checking = {kind for kind, rules in RULES.items() if rules.checked is not Rules.checked}
    assert len(asking) >= 1
    assert len(checking) >= 2
    assert not asking & checking


def test_every_sound_that_ships_has_its_moment() -> None:
    named = (KIOSK / "viewmodels" / "sounds.py").read_text("utf-8")
    assert [name for name in SOUNDS if f'"{name}"' not in named] == []
