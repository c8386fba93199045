"""What all gave in secret waits behind a curtain that all hands raise, or one button; then votes drop one by one, in an
order that tells nothing."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from random import Random
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlExpression, qmlContext, qmlEngine
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.tools.finger import Finger, spin
from kiosk.tools.player import Player
from kiosk.viewmodels.sounds import CUES
from tests.ui import walk
from tests.ui.palms import Palms
from tests.ui.tour import Tour
from tests.ui.unseen import looking_away

SEATS = (1, 2, 3, 4)
FINGERS, MOST_TABS = 10, 30
STEP = "first"
"""A secret vote."""
BEAM = QPoint(960, 8)
"""A place of the glass where nothing answers."""


class Ropes(Tour):
    """A table whose answers are all given, and the hands at it."""

    def hold(self, calm: bool = False, length: str = "normal") -> None:
        """Up to the curtain before what all gave."""
        self.device = QTest.createTouchDevice()
        self.finger = Finger(self.window)
        if not calm:
            self.kiosk.comfort.adjust("calm", False)
        self.kiosk.table.feel(FINGERS)
        self.kiosk.wake()
        self.kiosk.choose(self.deck)
        for seat in SEATS:
            self.kiosk.lobby.toggle(seat)
        self.kiosk.lobby.last(length)
        self.kiosk.begin()
        self.session, player = self.kiosk.table.session, Player(Random(4))
        with looking_away(self.kiosk.table):
            while self.session.view().id != STEP or self.session.view().step.result is None:
                action = player.action(self.session.deck.game, self.session.play)
                assert action is not None
                self.session.submit(action.move, action.seat)

    @property
    def held(self) -> bool:
        """Whether the curtain is down."""
        return bool(self.kiosk.table.step.ropes.props.held)

    def motion(self, **told: int) -> None:
        """Other times."""
        engine: Any = qmlEngine(self.window)
        singleton = engine.singletonInstance("kiosk.ui.theme", "Motion")
        for name, value in told.items():
            singleton.setProperty(name, value)

    def parts(self, of: str) -> list[QQuickItem]:
        """What is shown of one QML type."""
        shown = walk.items(self.window.contentItem())
        return [item for item in shown if item.metaObject().className().startswith(f"{of}_")]

    def lay(self, act: str, hands: Sequence[int], resting: Sequence[int] = ()) -> None:
        """Hands, from 0, come down on their ropes or leave them, while others rest."""
        places = [walk.painted(rope).center().toPoint() for rope in self.parts("RopeHand")]
        touch = QTest.touchEvent(self.window, self.device, False)
        for hand in resting:
            touch.stationary(hand)
        for hand in hands:
            getattr(touch, act)(hand, places[hand] if places else BEAM, self.window)
        touch.commit(False)
        spin()

    def pulled(self) -> float:
        """How far the curtain is, of what all hands raise together."""
        return float(self.parts("AllHands")[0].property("pulled"))

    def said(self) -> str:
        """All words on the screen."""
        return "\n".join(str(text.property("text")) for text in walk.texts(self.window.contentItem()))

    def soon(self, true: Callable[[], bool]) -> None:
        """Fails where it does not come."""
        assert Finger.waits_for(true, 30)


@pytest.fixture
def ropes(qapp: QGuiApplication, tmp_path: Path) -> Iterator[Ropes]:
    ropes = Ropes(tmp_path, (1920, 1080), [("fr", False)], "une-ia-dans-ma-rue")
    yield ropes
    ropes.close()


def test_all_hands_together_raise_the_curtain_and_none_alone(ropes: Ropes) -> None:
    ropes.hold()
    ropes.finger.rests()
    assert ropes.held
    assert len(ropes.parts("RopeHand")) == len(SEATS)
    ropes.lay("press", [0, 1, 2])
    assert [rope.property("held") for rope in ropes.parts("RopeHand")] == [True, True, True, False]
    assert ropes.pulled() == 0
    ropes.lay("press", [3], resting=[0, 1, 2])
    ropes.soon(lambda: ropes.pulled() > 0)
    ropes.lay("release", [3], resting=[0, 1, 2])
    assert ropes.pulled() == 0, "a hand that leaves lets it sink"
    assert ropes.held
    ropes.lay("press", [3], resting=[0, 1, 2])
    ropes.soon(lambda: not ropes.held)
    ropes.lay("release", [0, 1, 2, 3])


def test_a_palm_pulls_no_rope(ropes: Ropes) -> None:
    ropes.hold()
    ropes.finger.rests()
    palms, millimetre = Palms(), ropes.window.property("pixelsPerMm")
    ropes.window.installEventFilter(palms)
    first = ropes.parts("RopeHand")[0]
    for millimetres, held in ((40, False), (26, False), (24, True), (9, True)):
        palms.across = millimetres * millimetre
        ropes.lay("press", [0])
        assert first.property("held") is held, f"{millimetres} mm"
        ropes.lay("release", [0])
        assert not first.property("held")


def test_a_button_comes_after_a_while_and_at_once_where_hands_are_not_told_apart(ropes: Ropes) -> None:
    ropes.motion(ropes=600_000)
    ropes.hold()
    ropes.motion(ropes=600_000)  # the finger of the test had taken its time
    ropes.finger.rests()
    ropes.kiosk.table.feel(1)
    spin()
    assert not ropes.parts("RopeHand")
    ropes.finger.touch("raise")
    assert not ropes.held


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_keys_alone_find_the_button_and_raise_the_curtain(ropes: Ropes, key: Qt.Key) -> None:
    ropes.hold()
    ropes.finger.rests()
    for _ in range(MOST_TABS):
        if ropes.window.activeFocusItem().objectName() == "raise":
            break
        QTest.keyClick(ropes.window, Qt.Key.Key_Tab)
    QTest.keyClick(ropes.window, key)
    assert not ropes.held


def test_calm_has_a_button_and_no_ropes_and_all_is_there_at_once(ropes: Ropes) -> None:
    ropes.hold(calm=True)
    ropes.finger.rests()
    assert not ropes.parts("RopeHand")
    assert not ropes.parts("VoteHouse")
    ropes.finger.touch("raise")
    ropes.finger.rests()
    assert ropes.kiosk.table.step.property("told") in ropes.said()


def test_a_flash_game_raises_no_curtain(ropes: Ropes) -> None:
    ropes.hold(calm=True, length="flash")
    assert not ropes.held


def test_votes_drop_in_an_order_by_lot_and_a_touch_tells_all(ropes: Ropes) -> None:
    ropes.hold()
    ropes.finger.rests()
    ropes.finger.touch("raise")
    (spread,) = ropes.parts("VoteSpread")

    def fall(name: str) -> Any:
        context = qmlContext(spread)
        assert context is not None
        return QQmlExpression(context, spread, f"fall.{name}").evaluate()[0]

    ropes.soon(lambda: not fall("over"))
    assert ropes.kiosk.table.step.property("told") not in ropes.said()
    voters = sorted(seat for row in ropes.kiosk.table.step.options.rows for seat in row.seats)
    firsts = set()
    for _ in range(60):
        spread.metaObject().invokeMethod(spread, "begin")
        order = [int(seat) for seat in fall("order.join()").split(",")]
        assert sorted(order) == voters
        firsts.add(order[0])
    assert firsts == set(voters), "what drops first is no secret only if it may be any of them"
    ropes.finger.tap(BEAM)
    assert fall("over")
    assert ropes.kiosk.table.step.property("told") in ropes.said()
    counts = [row.count for row in ropes.kiosk.table.step.options.rows]
    assert [house.property("counted") for house in ropes.parts("VoteHouse")] == counts


def test_votes_are_heard_as_they_drop_and_all_of_it_at_the_end(ropes: Ropes) -> None:
    ropes.hold()
    ropes.finger.rests()
    heard = list[str]()
    ropes.kiosk.table.cued.connect(lambda moment: heard.append(CUES[moment]))
    ropes.finger.touch("raise")
    ropes.soon(lambda: "reveal" in heard)
    voters = sum(len(row.seats) for row in ropes.kiosk.table.step.options.rows)
    tokens = len(heard) - 1
    assert heard == ["token"] * tokens + ["reveal"]
    assert 1 <= tokens <= voters, "two that drop in one frame are heard as one"
