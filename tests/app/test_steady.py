"""Whoever trembles plays a game to its result, and nothing happens but what they mean."""

from collections.abc import Callable, Iterator
from itertools import product
from pathlib import Path
from typing import Any
from unittest.mock import Mock

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QSizeF, Qt
from PySide6.QtGui import QEventPoint, QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.app.steady_hand import SteadyHand
from kiosk.tools.finger import Finger
from kiosk.viewmodels.facilitator.corner import STEADY_HOLD, TAPS
from kiosk.viewmodels.steady import SteadyModel
from tests.app.hands import STEADY
from tests.app.monkey import STILL, Monkey
from tests.app.reach import within_reach
from tests.app.trembling import Acts, Trembling, astray, keep_steady, let_tremble
from tests.clocks import FakeClock
from tests.depth import drawn
from tests.shipped import GAMES
from tests.ui.stage import SCREEN

MOST = 1_500
"""Touches that lead to a result."""
CORNER = QPoint(20, 20)


class Felt(QEvent):
    """An event that tells of one contact, at 100, 40 px."""

    def __init__(self, number: int, how: QEventPoint.State, size: QSizeF) -> None:
        began = how == QEventPoint.State.Pressed
        super().__init__(QEvent.Type.TouchBegin if began else QEvent.Type.TouchUpdate)
        told = {"id": number, "state": how, "ellipseDiameters": size, "scenePosition": QPointF(100, 40)}
        self._point = Mock(**{f"{name}.return_value": value for name, value in told.items()})

    def points(self) -> list[Mock]:
        return [self._point]


type Player = Callable[..., tuple[Monkey, Trembling, Acts]]


@pytest.fixture
def player(qapp: QGuiApplication, tmp_path: Path) -> Iterator[Player]:
    monkeys: list[Monkey] = []

    def one(deck: str, seed: int, palm: bool = False) -> tuple[Monkey, Trembling, Acts]:
        monkey = Monkey(tmp_path, (1280, 800), "fr", deck, seed)
        monkeys.append(monkey)
        monkey.kiosk.comfort.adjust("touch", "steady")
        return monkey, *let_tremble(monkey, palm)

    yield one
    for monkey in monkeys:
        monkey.close()


@pytest.mark.long
@pytest.mark.parametrize(("deck", "palm"), drawn("tremors", list(product(GAMES, (False, True)))))
def test_who_trembles_plays_to_the_result(player: Player, deck: str, palm: bool) -> None:
    monkey, hands, acts = player(deck, int(palm), palm)
    keep_steady(monkey)
    monkey.come_to_the_result(MOST)
    assert not astray(hands, acts, monkey.window.property("pixelsPerMm"))


@pytest.mark.parametrize("steady", [True, False])
def test_the_same_hand_does_more_than_it_means_without_it(player: Player, steady: bool) -> None:
    monkey, hands, acts = player("le-duel", 0)
    monkey.kiosk.comfort.adjust("touch", "steady" if steady else "normal")
    hands.tap(named(monkey, "wake"))
    assert (astray(hands, acts, monkey.window.property("pixelsPerMm")) == "") == steady


def test_a_card_is_picked_and_put_into_its_place_and_never_dragged(player: Player) -> None:
    monkey, hands, _ = player("boite-noire", 0)
    for name in ("wake", "game:boite-noire", "seat:1", "begin", "card:trier"):
        hands.tap(named(monkey, name))
        QTest.qWait(STILL)
    assert monkey.kiosk.table.step.picked == "trier"
    hands.tap(named(monkey, "slot:3"))
    assert monkey.session is not None
    assert dict(monkey.session.view().step.placed)["trier"] == "3"


def test_a_quick_touch_or_click_does_nothing_and_a_mouse_may_rest_too(player: Player) -> None:
    monkey, _, acts = player("le-duel", 0)
    middle = Finger.middle(named(monkey, "wake"))
    for act in ("press", "release"):
        touch(monkey, act, middle)
    QTest.mouseClick(monkey.window, Qt.MouseButton.LeftButton, pos=middle)
    assert (monkey.place, acts.places) == ("attract", [])
    QTest.mousePress(monkey.window, Qt.MouseButton.LeftButton, pos=middle)
    monkey.clock.pass_time(STEADY.rest + 0.1)
    QTest.mouseRelease(monkey.window, Qt.MouseButton.LeftButton, pos=middle)
    assert monkey.place != "attract"


def test_the_team_knocks_and_types_as_ever(player: Player) -> None:
    monkey, _, _ = player("le-duel", 0)
    touch(monkey, "press", CORNER)
    for _ in range(TAPS - 1):
        touch(monkey, "release", CORNER)
        monkey.clock.pass_time(0.3)
        touch(monkey, "press", CORNER)
    assert monkey.kiosk.touching.steady.hand == "rests"
    monkey.clock.pass_time(STEADY_HOLD + 0.1)
    monkey.kiosk.facilitator.look()
    assert monkey.kiosk.facilitator.access.page == "panel"
    touch(monkey, "release", CORNER)
    assert monkey.kiosk.touching.steady.hand == ""
    language = monkey.kiosk.language
    way = Finger.middle(named(monkey, "access:language"))
    for act in ("press", "release"):
        touch(monkey, act, way)
    assert monkey.kiosk.language != language


def test_a_hand_that_trembles_on_the_corner_does_not_knock(player: Player) -> None:
    monkey, hands, _ = player("le-duel", 0)
    for _ in range(100):
        monkey.kiosk.comfort.adjust("touch", "steady")  # attract forgets it
        hands.tremble(CORNER)
        monkey.kiosk.facilitator.look()
        assert monkey.kiosk.facilitator.access.page == ""


@pytest.mark.parametrize("forgets", [True, False], ids=["the comfort goes", "it is never told"])
def test_a_finger_that_was_never_lifted_leaves_nothing(player: Player, forgets: bool) -> None:
    monkey, _, acts = player("le-duel", 0)
    touch(monkey, "press", CORNER)
    if forgets:
        monkey.kiosk.comfort.asBefore()
        assert monkey.kiosk.touching.steady.hand == ""
        monkey.kiosk.comfort.adjust("touch", "steady")
    monkey.clock.pass_time(60)
    QTest.mousePress(monkey.window, Qt.MouseButton.LeftButton, pos=CORNER)
    QTest.mouseRelease(monkey.window, Qt.MouseButton.LeftButton, pos=CORNER)
    assert (acts.places, monkey.kiosk.touching.steady.hand) == ([], "")


def named(monkey: Monkey, name: str) -> QQuickItem:
    """What can be touched now, by its name."""
    return next(item for item in within_reach(monkey.window) if item.objectName() == name)


def touch(monkey: Monkey, act: str, place: QPoint) -> None:
    """One finger of a touchscreen comes down or is lifted."""
    event = QTest.touchEvent(monkey.window, SCREEN, False)
    getattr(event, act)(0, place, monkey.window)
    event.commit()


def test_a_palm_is_no_finger(qapp: QGuiApplication, clock: FakeClock) -> None:
    model = SteadyModel(clock)
    hand, window = SteadyHand(model), QObject()
    window.setProperty("pixelsPerMm", 4.0)
    palm, finger = QSizeF(30 * 4, 12 * 4), QSizeF(12 * 4, 12 * 4)
    for number, size in enumerate((palm, finger)):
        assert model.props.hand == ""
        felt: Any = Felt(number, QEventPoint.State.Pressed, size)
        hand.take(window, felt)
    assert (model.props.hand, model.props.x, model.props.y) == ("rests", 25, 10)


DOWN, THERE, UP = QEventPoint.State.Pressed, QEventPoint.State.Updated, QEventPoint.State.Released
FINGER = QSizeF(12 * 4, 12 * 4)


@pytest.mark.parametrize(
    ("size", "acts"),
    [
        (FINGER, True),
        (QSizeF(24 * 4, 8 * 4), True),
        (QSizeF(26 * 4, 8 * 4), False),
        (QSizeF(60 * 4, 60 * 4), False),
        (QSizeF(-60 * 4, -1), True),
        (QSizeF(), True),
    ],
    ids=["a finger", "24 mm", "26 mm", "60 mm", "negative", "none"],
)
@pytest.mark.parametrize("while_it_lies", [THERE, UP], ids=["there", "up"])
def test_what_widens_to_a_palm_does_nothing(
    qapp: QGuiApplication, clock: FakeClock, size: QSizeF, acts: bool, while_it_lies: QEventPoint.State
) -> None:
    model, window = SteadyModel(clock), QObject()
    hand, acted = SteadyHand(model), Presses(window)
    window.setProperty("pixelsPerMm", 4.0)
    for how, width in ((DOWN, FINGER), (THERE, FINGER), (while_it_lies, size), (UP, FINGER)):
        felt: Any = Felt(0, how, width)
        hand.take(window, felt)
        clock.pass_time(0.3)
    assert (len(acted.seen), model.props.hand) == (acts, "")


class Presses(QObject):
    """The touches that come to an object."""

    def __init__(self, object: QObject) -> None:
        super().__init__(object)
        self.seen: list[QEvent.Type] = []
        object.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 (a name of Qt)
        if event.type() == QEvent.Type.MouseButtonPress:
            self.seen.append(event.type())
        return True
