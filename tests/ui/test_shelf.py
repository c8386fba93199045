"""One to ten games on the shelf and in the showcase: whole in every window, large to touch, covers no larger."""

from collections.abc import Iterator
from functools import partial
from itertools import islice
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.tools.finger import Finger
from tests.depth import drawn, walks
from tests.ui import walk
from tests.ui.attract import at_scene
from tests.ui.shelf import COVERED, GAMES, full_shelf
from tests.ui.test_screens import faults
from tests.ui.tour import Tour

VIEWS = [(size, view) for size, views in walks("shelf").values() for view in views]
COUNTS = (1, 2, 3, 4, 6, 7, 8, 9, 10)
DEVICE = QTest.createTouchDevice()


@pytest.fixture(scope="module")
def games(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return full_shelf(tmp_path_factory.mktemp("decks"))


@pytest.fixture(params=VIEWS, ids=str)
def tour(
    request: pytest.FixtureRequest,
    qapp: QGuiApplication,
    tmp_path: Path,
    games: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Tour]:
    monkeypatch.setattr("kiosk.app.house.bundled_decks_dir", lambda: games)
    size, view = request.param
    tour = Tour(tmp_path, size, [view])
    yield tour
    tour.close()


@pytest.fixture(params=[(count, *view) for count in COUNTS for view in drawn("views", VIEWS, str(count))], ids=str)
def filled(
    request: pytest.FixtureRequest, qapp: QGuiApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[tuple[Tour, int]]:
    """A shelf of as many games, and how many."""
    count, size, view = request.param
    games = full_shelf(tmp_path / "decks", count)
    monkeypatch.setattr("kiosk.app.house.bundled_decks_dir", lambda: games)
    tour = Tour(tmp_path / "data", size, [view])
    yield tour, count
    tour.close()


def named(tour: Tour, start: str) -> list[QQuickItem]:
    """The items shown whose objectName begins so."""
    return [item for item in walk.items(tour.window.contentItem()) if item.objectName().startswith(start)]


def touch(tour: Tour, item: QQuickItem) -> None:
    point = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
    gesture = QTest.touchEvent(tour.window, DEVICE, False)
    gesture.press(0, point, tour.window).commit()
    gesture.release(0, point, tour.window).commit()


def covers(tour: Tour) -> list[QQuickItem]:
    """The covers that are there, and no pawn."""
    boxes = named(tour, "game:")
    return [item for box in boxes for item in walk.items(box) if item.inherits("QQuickImage")]


def all_covered(tour: Tour, boxes: int) -> bool:
    return len(covers(tour)) == boxes


def light(cover: QQuickItem) -> bool:
    """Whether a picture is loaded aside, at the size it is shown."""
    loaded = cover.property("sourceSize")
    close = (loaded.width(), loaded.height()) == pytest.approx((cover.width(), cover.height()), abs=1)
    return bool(close and cover.property("asynchronous"))


def spare(box: QQuickItem) -> float:
    """What neither its cover nor its words take between them, as a share of a box; 0 where the cover is whole."""
    (cover,) = (item for item in walk.items(box) if item.inherits("QQuickImage"))
    if cover.width() <= 1.51 * cover.height():
        return 0
    top = min(walk.inked(text).top() for text in walk.texts(box))
    return (top - walk.painted(cover).bottom()) / box.height()


def pages(tour: Tour) -> Iterator[str]:
    """Each page of the shelf, with a name."""
    tour.kiosk.wake()
    yield tour.rest("page 1")
    for number in range(2, 12):
        if not (turn := named(tour, "page-next")):
            return
        touch(tour, turn[0])
        yield tour.rest(f"page {number}")


def test_the_shelf_is_whole_and_every_game_has_a_place(filled: tuple[Tour, int]) -> None:
    tour, count = filled
    found: list[str] = []
    seen: set[str] = set()
    for name in pages(tour):
        found += faults(tour, name, layered=False)
        boxes = named(tour, "game:")
        seen |= {box.objectName() for box in boxes}
        assert Finger.waits_for(partial(all_covered, tour, len(boxes))), f"{name}: {len(covers(tour))} covers"
        assert all(light(cover) for cover in covers(tour))
        assert all(spare(box) <= 0.1 for box in boxes)
    assert not found
    assert seen == {f"game:{game}" for game in islice(GAMES, count)}


def test_a_touch_on_a_box_opens_its_game(tour: Tour) -> None:
    next(pages(tour))
    box = named(tour, "game:")[-1]
    title = GAMES[box.objectName().removeprefix("game:")][tour.kiosk.props.language == "en"]
    touch(tour, box)
    tour.rest("seats")
    assert (tour.kiosk.props.place, tour.kiosk.lobby.props.title) == ("seats", title)


def test_the_die_opens_a_game_at_once_where_all_is_calm(tour: Tour) -> None:
    next(pages(tour))
    touch(tour, *named(tour, "random"))
    tour.rest("seats")
    assert tour.kiosk.props.place == "seats"
    assert tour.kiosk.lobby.props.title in {title for game in GAMES.values() for title in game[:2]}


def test_every_game_of_the_showcase_is_whole(tour: Tour) -> None:
    found: list[str] = []
    seen: set[str] = set()
    tour.rest("attract")
    at_scene(tour, "laying")
    for _ in range(COVERED):
        seen.add(tour.kiosk.attract.showcase.title)
        found += faults(tour, tour.rest(tour.kiosk.attract.showcase.title), layered=False)
        tour.kiosk.attract.showcase.next()
    assert not found
    assert len(seen) == COVERED
