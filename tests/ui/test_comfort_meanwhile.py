"""Comfort that somebody sets while others play: what was under way goes back to where it was; the last choice wins."""

from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.tools.finger import Finger, items
from tests.kinds.arrange.test_drag import Ring
from tests.ui.test_together import Stop
from tests.ui.tour import Tour


@pytest.fixture
def ring(qapp: QGuiApplication, tmp_path: Path) -> Iterator[Ring]:
    tour = Tour(tmp_path, (1920, 1080), [("fr", False)])
    yield Ring(tour)
    tour.close()


@pytest.fixture
def talk(qapp: QGuiApplication, tmp_path: Path) -> Iterator[Stop]:
    stop = Stop(tmp_path, (1920, 1080), [("fr", False)], "le-duel")
    stop.reach("choose", "short", 2)
    yield stop
    stop.close()


def test_a_card_that_is_dragged_meanwhile_is_back_where_it_was(ring: Ring) -> None:
    card, before = ring.cards[0], ring.placed
    ring.press(card)
    ring.move(ring.place(ring.free[0]))
    ring.finger.touch("comfort")
    ring.finger.rests()
    assert ring.tour.kiosk.sheet.kind == "comfort"
    ring.finger.touch("comfort:sharper")
    ring.lift()
    assert (ring.tour.kiosk.comfort.contrast, ring.placed, ring.picked) == ("light", before, "")
    ring.finger.touch("close")
    ring.finger.rests()
    ring.finger.touch(f"card:{card}")
    ring.finger.touch(f"slot:{ring.free[1]}")
    assert ring.placed == {**before, card: ring.free[1]}


def test_a_card_that_is_refused_meanwhile_is_where_it_was_and_can_be_placed(ring: Ring) -> None:
    before = ring.placed
    ring.finger.tap(Finger.middle(ring.card(ring.given)))
    assert refused(ring)
    ring.tour.kiosk.openSheet("comfort")
    ring.finger.touch("comfort:bigger")
    ring.finger.touch("close")
    ring.finger.rests()
    ring.finger.waits_for(lambda: not refused(ring), 5)
    assert (ring.tour.kiosk.comfort.text, ring.placed, refused(ring)) == ("larger", before, False)
    ring.finger.touch(f"card:{ring.cards[0]}")
    ring.finger.touch(f"slot:{ring.free[0]}")
    assert ring.placed == {**before, ring.cards[0]: ring.free[0]}


def refused(ring: Ring) -> bool:
    """Whether a red line is still around what did not move."""
    return any(item.property("refused") for item in items(ring.tour.window))


@pytest.mark.parametrize("last", ["sharper", "darker"])
def test_of_two_who_set_it_at_once_the_last_one_wins(talk: Stop, last: str) -> None:
    finger, window = Finger(talk.window), talk.window
    finger.touch("comfort")
    finger.rests()
    first = {"sharper": "darker", "darker": "sharper"}[last]
    places = []
    for name in (first, last):
        item = finger.find(f"comfort:{name}")
        assert item is not None
        places.append(Finger.middle(item))
    touch = QTest.touchEvent(window, QTest.createTouchDevice(), False)
    touch.press(0, places[0], window).press(1, places[1], window).commit()
    touch.release(0, places[0], window).stationary(1).commit()
    touch.release(1, places[1], window).commit()
    finger.rests()
    assert talk.kiosk.comfort.contrast == {"sharper": "light", "darker": "dark"}[last]


def test_a_low_step_is_laid_out_once_as_letters_grow(qapp: QGuiApplication, tmp_path: Path) -> None:
    tour = Tour(tmp_path, (1920, 1080), [("fr", False)], inches=55)
    assert "ring" in tour.stops("short", 2)
    tour.kiosk.comfort.adjust("spacing", "airy")
    for text, place in product(("large", "larger", "normal"), ("low", "drawn")):
        tour.kiosk.comfort.adjust("text", text)
        tour.kiosk.comfort.adjust("place", place)
        tour.views.rests()
    tour.close()
