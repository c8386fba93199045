"""Everybody writes: a line each by real touches, words of one's own by finger and by keyboard; cards as on a reel."""

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtQml import qmlEngine
from PySide6.QtQuick import QQuickItem

from kiosk.tools.finger import Finger, spin
from tests.depth import drawn
from tests.ui import walk
from tests.ui.tour import Tour
from tests.ui.unseen import play_unseen

DECK = "micro-dystopies"
SIZES = [(1920, 1080), (1080, 1920), (1280, 800)]


@pytest.fixture(params=drawn("windows", SIZES, "relay"))
def tour(request: pytest.FixtureRequest, qapp: QGuiApplication, tmp_path: Path) -> Iterator[Tour]:
    tour = Tour(tmp_path, request.param, [("fr", False)], DECK)
    yield tour
    tour.close()


def begun(tour: Tour, step: str, *seats: int) -> Any:
    """The view-model of a step of the normal game, once a session has come to it."""
    tour.kiosk.wake()
    tour.kiosk.choose(DECK)
    tour.kiosk.lobby.last("normal")
    for seat in seats:
        tour.kiosk.lobby.toggle(seat)
    tour.kiosk.begin()
    play_unseen(tour.kiosk.table, step)
    tour.rest(step)
    return tour.kiosk.table.step


def offers(step: Any) -> list[str]:
    return [f"offer:{row.card_id}" for row in step._offers.rows]


def press(tour: Tour, letters: str) -> None:
    """A real keyboard."""
    for letter in letters:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
            QCoreApplication.sendEvent(tour.window, event)


def test_six_seats_write_a_text_with_a_touch_each(tour: Tour) -> None:
    step = begun(tour, "text", 1, 2, 3, 4, 5, 6)
    finger = Finger(tour.window)
    for seat in range(1, 7):
        assert step.props.turn == seat
        finger.touch(offers(step)[seat % 3] if seat != 3 else "pass")
        tour.rest(f"line {seat}")
    assert not step.props.relaying
    assert step.props.text.count(".") + step.props.text.count("?") >= 5
    finger.touch("finish")
    assert step.props.sign.endswith(", à cinq")


def test_who_writes_stands_beside_the_text_in_a_wide_window(qapp: QGuiApplication, tmp_path: Path) -> None:
    tour = Tour(tmp_path, (1920, 1080), [("en", True)], DECK)
    step = begun(tour, "text", 2, 5)
    for seat in (2, 5):
        pawn = beside(tour)
        assert step.props.turn == pawn.property("seat") + 1 == seat
        assert pawn.height() >= tour.window.height() / 6
        over = [
            text for text in walk.texts(tour.window.contentItem()) if walk.inked(text).intersects(walk.painted(pawn))
        ]
        assert [text.property("text") for text in over] == []
        Finger(tour.window).touch(offers(step)[0])
        tour.rest(f"line of {seat}")
    tour.close()


def beside(tour: Tour) -> QQuickItem:
    """The largest pawn that is seen."""
    pawns = [item for item in walk.items(tour.window.contentItem()) if item.property("pose")]
    return max(pawns, key=QQuickItem.height)


def test_words_of_ones_own_by_finger_and_by_keyboard(tour: Tour) -> None:
    step = begun(tour, "text", 1, 2)
    finger = Finger(tour.window)
    press(tour, "rien")
    assert not step.props.text, "a keyboard types only what somebody asked to type"
    finger.touch("own")
    tour.rest("own")
    for letter in "oh":
        finger.touch(f"key:{letter}")
    press(tour, " la la")
    finger.touch("add")
    assert (step.props.turn, step.props.owning, step._lines.rows[0].text) == (2, False, "Oh la la.")
    finger.touch("own")
    finger.touch("key:aside")
    assert (step.props.owning, len(offers(step))) == (False, 3)


def cards(tour: Tour) -> list[QQuickItem]:
    return [item for item in walk.items(tour.window.contentItem()) if item.objectName().startswith("inspect:")]


def labelled(tour: Tour) -> list[str]:
    return [str(card.property("kindName")) for card in cards(tour)]


def test_the_three_cards_say_what_they_are_in_their_order(tour: Tour) -> None:
    step = begun(tour, "draw", 1, 2)
    assert [row.label for row in step._cards.rows] == ["OÙ", "QUOI", "LE GRAIN DE SABLE"]
    assert labelled(tour) == ["OÙ", "QUOI", "LE GRAIN DE SABLE"][: len(labelled(tour))]


@pytest.mark.parametrize("calm", [False, True])
def test_another_card_comes_as_on_a_reel_and_in_calm_at_once(tour: Tour, calm: bool) -> None:
    step = begun(tour, "draw", 1, 2)
    if not calm:
        tour.kiosk.comfort.adjust("calm", False)
    before = {row.card_id for row in step._cards.rows}
    Finger(tour.window).touch(f"redraw:{step._cards.rows[0].card_id}")
    (other,) = {row.card_id for row in step._cards.rows} - before
    came, tops = time.monotonic(), set()
    while time.monotonic() - came < 2:
        spin()
        tops |= {
            round(card.mapToScene(QPointF()).y()) for card in cards(tour) if card.objectName() == f"inspect:{other}"
        }
    assert (len(tops) > 2) is not calm
    engine = qmlEngine(tour.window)
    assert engine is not None
    motion: Any = engine.singletonInstance("kiosk.ui.theme", "Motion")
    assert motion.property("reel") == (0 if calm else 700)
