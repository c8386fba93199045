"""A card dragged by real touches: it follows the finger, docks at the nearest place, or glides back."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import qmlEngine
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.tools.finger import Finger
from tests.ui.tour import Tour

MOVES = 8
"""Of one drag."""


class Ring:
    """A table at its ring, and fingers that hold cards there."""

    def __init__(self, tour: Tour) -> None:
        assert "ring" in tour.stops("short", 2)
        self.tour, self.finger = tour, Finger(tour.window)
        self._touch = QTest.touchEvent(tour.window, QTest.createTouchDevice(), False)
        self._at: dict[int, QPoint] = {}
        shown = self.tour.kiosk.table.session.view().step
        self.cards = [card for card in sorted(shown.reserve) if self.finger.find(f"card:{card}")]
        self.free = [slot for slot in shown.slots if slot not in shown.placed.values()]
        self.given = next(iter(shown.placed))

    @property
    def placed(self) -> dict[str, str]:
        """Which card lies where."""
        return dict(self.tour.kiosk.table.session.view().step.placed)

    @property
    def picked(self) -> str:
        """The card that was touched to be placed."""
        return str(self.tour.kiosk.table.step.picked)

    @property
    def slop(self) -> float:
        """Pixels that a finger may drift before it drags."""
        engine = qmlEngine(self.tour.window)
        assert engine is not None
        theme: Any = engine.singletonInstance("kiosk.ui.theme", "Theme")
        return float(theme.property("slop"))

    def card(self, name: str) -> QQuickItem:
        found = self.finger.find(f"card:{name}")
        assert found is not None
        return found

    @property
    def outside(self) -> QPoint:
        """Far from every place."""
        return QPoint(self.tour.window.width() - 4, self.tour.window.height() - 4)

    def place(self, name: str) -> QPoint:
        """The middle of a place."""
        found = self.finger.find(f"slot:{name}")
        assert found is not None
        return Finger.middle(found)

    def press(self, *cards: str) -> None:
        """A finger on each card."""
        for finger, card in enumerate(cards):
            self._at[finger] = Finger.middle(self.card(card))
            self._touch.press(finger, self._at[finger], self.tour.window)
        self._commit()

    def move(self, *ends: QPoint) -> None:
        """Each finger to its end, bit by bit."""
        starts = dict(self._at)
        for step in range(1, MOVES + 1):
            for finger, end in enumerate(ends):
                self._at[finger] = starts[finger] + (end - starts[finger]) * step / MOVES
                self._touch.move(finger, self._at[finger], self.tour.window)
            self._commit()

    def slide(self, start: QPoint, end: QPoint) -> None:
        """One finger down anywhere, to another place and up."""
        self._at[0] = start
        self._touch.press(0, start, self.tour.window)
        self._commit()
        self.move(end)
        self.lift()

    def lift(self) -> None:
        """Every finger, then the screen at rest."""
        for finger, place in self._at.items():
            self._touch.release(finger, place, self.tour.window)
        self._commit()
        self._at.clear()

    def _commit(self) -> None:
        """Moves of a finger are delivered with the next frame."""
        self._touch.commit()
        self.finger.rests()


@pytest.fixture
def ring(qapp: QGuiApplication, tmp_path: Path) -> Iterator[Ring]:
    tour = Tour(tmp_path, (1920, 1080), [("fr", False)])
    yield Ring(tour)
    tour.close()


def test_a_card_follows_the_finger_and_docks_where_it_is_let_go(ring: Ring) -> None:
    card, slot = ring.cards[0], ring.free[0]
    ring.press(card)
    ring.move(ring.place(slot))
    assert (Finger.middle(ring.card(card)) - ring.place(slot)).manhattanLength() < 6
    assert card not in ring.placed
    ring.lift()
    assert ring.placed[card] == slot


def test_a_finger_that_drifts_a_little_does_not_drag(ring: Ring) -> None:
    card = ring.cards[0]
    before = Finger.middle(ring.card(card))
    ring.press(card)
    ring.move(before + QPoint(0, -int(ring.slop * 0.8)))
    assert Finger.middle(ring.card(card)).y() > before.y() - ring.slop / 4
    ring.lift()
    assert (ring.picked, card in ring.placed) == (card, False)


def test_a_finger_that_goes_on_drags_and_does_not_pick(ring: Ring) -> None:
    card = ring.cards[0]
    before = Finger.middle(ring.card(card))
    end = before + QPoint(0, -int(ring.slop * 1.3))
    ring.press(card)
    ring.move(end)
    assert (Finger.middle(ring.card(card)) - end).manhattanLength() < 6
    ring.move(ring.outside)
    ring.lift()
    assert (ring.picked, card in ring.placed) == ("", False)


def test_between_two_places_the_nearer_one_has_it(ring: Ring) -> None:
    card, (near, far) = ring.cards[0], ring.free[:2]
    ring.press(card)
    ring.move(ring.place(near) + (ring.place(far) - ring.place(near)) * 0.4)
    ring.lift()
    assert ring.placed[card] == near


def test_let_go_far_from_every_place_it_glides_back(ring: Ring) -> None:
    card, before = ring.cards[0], ring.placed
    home = Finger.middle(ring.card(card))
    ring.press(card)
    ring.move(ring.outside)
    ring.lift()
    assert (ring.placed, Finger.middle(ring.card(card))) == (before, home)


def test_two_hands_drag_two_cards_at_once(ring: Ring) -> None:
    cards, slots = ring.cards[:2], ring.free[:2]
    ring.press(*cards)
    ring.move(*map(ring.place, slots))
    ring.lift()
    assert [ring.placed[card] for card in cards] == slots


def test_a_card_that_was_given_stays(ring: Ring) -> None:
    before, free = ring.placed, ring.place(ring.free[0])
    ring.press(ring.given)
    ring.move(free)
    ring.lift()
    assert ring.placed == before


def test_what_lies_under_a_sheet_stays(ring: Ring) -> None:
    before, card = ring.placed, Finger.middle(ring.card(ring.cards[0]))
    free = ring.place(ring.free[0])
    ring.tour.kiosk.openSheet("help")
    ring.finger.rests()
    ring.slide(card, free)
    assert (ring.placed, ring.tour.kiosk.sheet.kind) == (before, "help")
