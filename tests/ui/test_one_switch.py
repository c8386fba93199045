"""Whoever can press one thing plays a game to its result, and nothing happens but what they mean."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.app.house import Contact
from kiosk.engine.ballot import Abstain
from kiosk.engine.moves import Action
from kiosk.kinds.discuss.rules import EndTalk
from kiosk.kinds.write.rules.relay import OwnWords
from kiosk.sessions.pace import ENDLESS_WAIT
from kiosk.tools.finger import Finger, items
from kiosk.viewmodels.idle import WARNING
from kiosk.viewmodels.scanning import GUARD, ROUNDS, STAYS, STEP
from tests.clocks import FakeClock
from tests.depth import drawn
from tests.shipped import GAMES
from tests.ui import walk
from tests.ui.keys import spoken
from tests.ui.one_button import LOOK, OneButton
from tests.ui.stage import SCREEN
from tests.ui.terse import Terse
from tests.ui.tour import Tour

MOST = 600.0
"""Seconds that a short game of two takes by the switch, at most, without what people read and say."""


class Patient(Terse):
    """Writes no line of its own, and says itself when each has spoken."""

    def does(self, action: Action) -> Iterator[str]:
        if isinstance(action.move, EndTalk) and self.hand.find("end-talk") is None:
            before = self.session.play.count
            self.hand.touch("finish")
            assert self.hand.waits_for(lambda: self.session.play.count > before)
        else:
            yield from super().does(action._replace(move=Abstain()) if isinstance(action.move, OwnWords) else action)


class Switched(Tour):
    """A tour by one switch, from the first screen on."""

    def __init__(self, data: Path, deck: str) -> None:
        self.clock = FakeClock()
        super().__init__(data, (1280, 800), [("fr", False)], deck, clock=self.clock)
        self.contact = Contact(self.house.kiosk)
        self.window.installEventFilter(self.contact)
        self.scan = self.house.kiosk.touching.scan
        self.kiosk.comfort.help("single")
        self.hand = OneButton(self.window, self.scan, self.clock)
        self.hand.settles()


@pytest.fixture
def switched(request: pytest.FixtureRequest, qapp: QGuiApplication, tmp_path: Path) -> Iterator[Switched]:
    QAccessible.setActive(True)
    switched = Switched(tmp_path, getattr(request, "param", "boite-noire"))
    yield switched
    QAccessible.setActive(False)
    switched.close()


@pytest.mark.long
@pytest.mark.parametrize("switched", drawn("walks of the games", GAMES, "one switch"), indirect=True)
def test_a_game_is_played_to_its_result_by_one_switch(switched: Switched) -> None:
    visitor = Patient(switched.kiosk, switched.hand)
    for stops in (visitor.sit_down(switched.deck, "short", 2), visitor.play()):
        for stop in stops:
            assert (left_out(switched), covered(switched)) == ([], []), stop
    assert visitor.session.state.over
    assert switched.clock.seconds <= MOST


def left_out(switched: Switched) -> list[str]:
    """What a reader may press on the screen, and the switch cannot."""
    switched.hand.settles()
    offered = [spoken(item) for item in switched.hand.offered]
    told = [one.text(walk.NAME) for one in walk.controls(switched.window) if not one.state().disabled]
    return [name for name in told if name not in offered]


def covered(switched: Switched) -> list[str]:
    """What can be pressed and reaches under the words at the foot."""
    foot = switched.window.height() - walk.painted(strip(switched)).height()
    return [spoken(item) for item in switched.hand.offered if walk.painted(item).bottom() > foot + 1]


def strip(switched: Switched) -> QQuickItem:
    """Where the name of what is marked stands."""
    return next(item for item in items(switched.window) if item.objectName() == "switch-told")


def marked(switched: Switched) -> list[str]:
    """The names of what the mark is on."""
    return [item.objectName() for item in switched.hand.marked]


def touch(switched: Switched, act: str, place: QPoint) -> None:
    """One finger of a touchscreen comes down or is lifted."""
    event = QTest.touchEvent(switched.window, SCREEN, False)
    getattr(event, act)(0, place, switched.window)
    event.commit()


def go_on(switched: Switched, seconds: float) -> None:
    """Time passes, for the mark and for whoever waits for somebody."""
    for _ in range(round(seconds / LOOK)):
        switched.clock.pass_time(LOOK)
        switched.scan.look()
        switched.kiosk.idle.look()


def test_every_screen_up_to_the_table_is_within_reach_and_so_is_the_way_out_of_it(switched: Switched) -> None:
    visitor = Patient(switched.kiosk, switched.hand)
    for stop in visitor.sit_down("boite-noire", "short", 2):
        assert (left_out(switched), covered(switched)) == ([], []), stop
    for name in ("menu", "comfort"):
        assert (left_out(switched), covered(switched)) == ([], []), name
        switched.hand.touch(name)
    assert (left_out(switched), covered(switched)) == ([], [])
    switched.hand.touch("comfort:single")
    assert (switched.kiosk.comfort.touch, switched.kiosk.comfort.pace) == ("normal", "normal")
    assert (switched.scan.props.active, switched.kiosk.comfort.eased) == (False, True)  # calm
    Finger(switched.window).touch("close")
    assert Finger.waits_for(lambda: switched.kiosk.sheet.kind == "")


def test_the_name_of_what_is_marked_stands_below_all(switched: Switched) -> None:
    switched.kiosk.wake()
    switched.hand.settles()
    words = next(item for item in walk.texts(strip(switched)))
    for _ in range(20):
        marked = [spoken(item) for item in switched.hand.marked]
        shown = words.property("text")
        assert shown.split(" … ")[0]
        assert marked[0].startswith(shown.split(" … ")[0])
        assert (" … " in shown) == (len(marked) > 1)
        switched.hand.looks()


@pytest.mark.parametrize("mouse", [False, True])
def test_a_touch_anywhere_is_the_switch_and_nothing_under_it_acts(switched: Switched, mouse: bool) -> None:
    switched.kiosk.wake()
    switched.hand.settles()
    switched.clock.pass_time(GUARD)
    (marked,) = switched.hand.marked
    assert marked.objectName().startswith("game:")
    language = Finger.middle(next(item for item in items(switched.window) if item.objectName() == "language"))
    if mouse:
        QTest.mouseClick(switched.window, Qt.MouseButton.LeftButton, pos=language)
    else:
        touch(switched, "press", language)
        touch(switched, "release", language)
    assert (switched.kiosk.place, switched.kiosk.language) == ("seats", "fr")


def test_by_hand_the_space_bar_sends_the_ring_on_and_enter_takes_what_it_is_on(switched: Switched) -> None:
    switched.kiosk.comfort.adjust("ring", "hand")
    switched.kiosk.wake()
    switched.hand.settles()
    first = marked(switched)
    go_on(switched, 10 * STEP)
    assert marked(switched) == first
    switched.hand.press()
    second = marked(switched)
    assert second != first
    switched.clock.pass_time(GUARD)
    QTest.keyClick(switched.window, Qt.Key.Key_Return)
    switched.hand.settles()
    assert (switched.kiosk.place, [f"game:{switched.kiosk.lobby.deck.id}"]) == ("seats", second)


@pytest.mark.parametrize("text", ["normal", "larger"])
def test_how_long_the_ring_stays_is_set_by_the_switch_itself(switched: Switched, text: str) -> None:
    switched.kiosk.comfort.adjust("text", text)
    switched.kiosk.wake()
    switched.kiosk.openSheet("settings")
    switched.hand.settles()
    assert (left_out(switched), covered(switched)) == ([], [])
    assert min(walk.painted(item).top() for item in switched.hand.offered) >= 0
    for pace in [*STAYS][1:4]:
        switched.hand.touch("setting:ring")
        assert switched.kiosk.comfort.ring == pace
    first = marked(switched)
    go_on(switched, 10 * STEP)
    assert marked(switched) == first


@pytest.mark.parametrize(("after", "place"), [(GUARD - 0.01, "choose"), (GUARD + 0.01, "seats")])
def test_a_press_as_the_screen_changes_is_for_neither(switched: Switched, after: float, place: str) -> None:
    switched.clock.pass_time(2)
    switched.kiosk.wake()
    switched.hand.press()
    assert switched.kiosk.place == "choose"
    switched.clock.pass_time(after)
    switched.hand.press()
    assert switched.kiosk.place == place


def test_another_sentence_is_another_screen_though_all_stands_where_it_was(switched: Switched) -> None:
    switched.kiosk.wake()
    switched.hand.settles()
    switched.clock.pass_time(2)
    switched.kiosk.otherLanguage()
    switched.hand.press()
    assert switched.kiosk.place == "choose"


def test_a_scan_that_rests_keeps_nobody_here_and_the_next_visitors_find_nothing_of_it(switched: Switched) -> None:
    switched.kiosk.wake()
    switched.hand.settles()
    length = len(switched.hand.offered)
    go_on(switched, (ROUNDS - 1) * length * STEP)
    assert not switched.scan.props.resting
    go_on(switched, 2 * length * STEP)
    assert switched.scan.props.resting
    switched.hand.press()
    assert (switched.scan.props.resting, switched.kiosk.place) == (False, "choose")
    go_on(switched, ENDLESS_WAIT)
    assert (switched.scan.props.resting, switched.kiosk.idle.warning) == (True, 0)
    go_on(switched, ROUNDS * (length + 1) * STEP + WARNING)
    assert switched.kiosk.place == "attract"
    assert (switched.kiosk.comfort.touch, switched.scan.props.active) == ("normal", False)
    Finger(switched.window).touch("wake")
    assert Finger.waits_for(lambda: switched.kiosk.place == "choose")


def test_the_facilitator_touches_as_ever(switched: Switched) -> None:
    switched.kiosk.wake()
    switched.kiosk.facilitator._knock()
    assert not switched.scan.props.active
    language = switched.kiosk.language
    Finger(switched.window).touch("access:language")
    assert switched.kiosk.language != language
    switched.kiosk.facilitator.dismiss()
    assert switched.scan.props.active
