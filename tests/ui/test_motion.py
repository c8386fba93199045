"""What moves on the stage: in which order, to which end, at once when the glass is touched and at once in calm."""

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk.tools.finger import Finger, spin
from kiosk.viewmodels.idle import WARNING, Props
from tests.ui import walk
from tests.ui.gallery import set_theme, singleton
from tests.ui.stage import Stage
from tests.ui.tour import Tour

BEAM = QPoint(960, 8)
"""A place of the glass where nothing answers."""


@pytest.fixture
def tour(qapp: QGuiApplication, tmp_path: Path) -> Iterator[Tour]:
    tour = Tour(tmp_path, (1920, 1080), [("fr", False)], "micro-dystopies")
    yield tour
    tour.close()


def begun(tour: Tour, calm: bool) -> Finger:
    """The first step of three seats, which deals three cards."""
    tour.kiosk.wake()
    tour.kiosk.choose(tour.deck)
    for seat in (1, 2, 3):
        tour.kiosk.lobby.toggle(seat)
    tour.kiosk.lobby.last("normal")
    finger = Finger(tour.window)
    finger.rests()
    if not calm:
        tour.kiosk.comfort.adjust("calm", False)
    tour.kiosk.begin()
    return finger


def test_a_free_place_has_its_curtain_opened_on_attract(tour: Tour) -> None:
    finger = begun(tour, calm=False)
    tour.kiosk.home()
    spin()
    (curtain,) = (item for item in shown(tour) if item.metaObject().className().startswith("Drape_"))
    assert curtain.property("moving")
    finger.tap(BEAM)
    assert not curtain.property("moving")
    assert Finger.waits_for(lambda: not curtain.isVisible(), 30)


def test_the_title_of_a_poster_drops_into_it(stage: Stage) -> None:
    set_theme(singleton(stage.engine, "Theme"), calm=False)
    title = stage.put("Lettering { y: 100; width: 600; height: 200; text: 'Fin' }")
    assert title.mapToScene(QPointF()).y() < 0
    motion: Any = singleton(stage.engine, "Motion")
    motion.hurried.emit()
    assert title.mapToScene(QPointF()).y() == 100


def shown(tour: Tour) -> list[QQuickItem]:
    return list(walk.items(tour.window.contentItem()))


def called(tour: Tour, start: str) -> list[QQuickItem]:
    return [item for item in shown(tour) if item.objectName().startswith(start)]


def places(items: list[QQuickItem]) -> list[QPoint]:
    return [item.mapToScene(QPointF()).toPoint() for item in items]


def apart(items: list[QQuickItem]) -> list[QPoint]:
    """How far each is from the first: the screen they are on may still slide."""
    first, *_ = found = [item.mapToScene(QPointF()) for item in items]
    return [(place - first).toPoint() for place in found]


def test_the_beam_of_a_table_stands_at_once_where_the_processor_draws(tour: Tour) -> None:
    finger = begun(tour, calm=False)
    (beam,) = (item for item in shown(tour) if item.metaObject().className().startswith("TableBar_"))
    opened = places([beam])
    finger.rests()
    assert opened == places([beam])


def test_cards_are_dealt_from_one_box_and_lie_at_once_when_the_glass_is_touched(tour: Tour) -> None:
    finger = begun(tour, calm=False)
    cards = called(tour, "inspect:")
    assert len({(place.x(), place.y()) for place in places(cards)}) == 1, "they leave one box"
    finger.tap(BEAM)
    lying = apart(cards)
    assert len({place.x() for place in lying}) == len(cards) == 3
    finger.rests()
    assert apart(cards) == lying


def test_calm_deals_nothing_and_drops_no_board(tour: Tour) -> None:
    finger = begun(tour, calm=True)
    things = [*called(tour, "inspect:"), *called(tour, "prompt")]
    spin()
    before = places(things)
    finger.rests()
    assert places(things) == before
    assert len(things) == 4


def test_the_board_of_a_step_drops_from_behind_the_beam(tour: Tour) -> None:
    finger = begun(tour, calm=False)
    (board,) = called(tour, "prompt")
    begun_at = places([board])[0].y()
    finger.rests()
    assert begun_at < 0 < places([board])[0].y()


def test_the_footlights_go_out_one_after_the_other(tour: Tour) -> None:
    begun(tour, calm=True)
    tour.kiosk.idle._timer.stop()  # it would see that somebody is here
    lit = []
    for left in range(WARNING, 0, -1):
        tour.kiosk.idle.swap(Props(left))
        spin()
        (lights,) = called(tour, "footlights")
        lit.append(lights.property("lit"))
    assert lit[0] == 10
    assert lit[-1] == 1
    assert all(before - after in (0, 1) for before, after in pairwise(lit))
