"""The attract screen: something moves every few seconds, calm is still, and whoever guesses stops the loop."""

from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QImage

from kiosk.tools.finger import Finger, spin
from tests.depth import walks
from tests.ui.attract import at_scene, hold, loop
from tests.ui.test_screens import faults
from tests.ui.tour import Tour

LENGTH_MS, LOOK_MS, LONGEST_MS = 24_000, 400, 3_600
SCENES = ("laying", "opening", "leaving")
VIEWS = [(size, view) for size, views in walks("attract").values() for view in views]


@pytest.fixture
def tour(qapp: QGuiApplication, tmp_path: Path) -> Iterator[Tour]:
    tour = Tour(tmp_path, (1920, 1080), [("fr", False)])
    tour.rest("attract")
    yield tour
    tour.close()


@pytest.fixture(params=VIEWS, ids=str)
def window(request: pytest.FixtureRequest, qapp: QGuiApplication, tmp_path: Path) -> Iterator[Tour]:
    size, view = request.param
    tour = Tour(tmp_path, size, [view])
    tour.rest("attract")
    yield tour
    tour.close()


def picture(tour: Tour) -> QImage:
    spin()
    taken: QImage = tour.window.grabWindow()
    return taken


def test_comfort_is_one_touch_away_and_wakes_the_kiosk(window: Tour) -> None:
    Finger(window.window).touch("comfort")
    assert (window.kiosk.place, window.kiosk.sheet.kind) == ("choose", "comfort")


def test_something_moves_every_few_seconds(tour: Tour) -> None:
    at_scene(tour, "laying")
    Finger(tour.window).rests()
    seen: list[QImage] = []
    for at in range(0, LENGTH_MS, LOOK_MS):
        hold(tour, at)
        fresh = picture(tour)
        seen.append(seen[-1] if seen and seen[-1] == fresh else fresh)
    still = max(len(list(alike)) for _, alike in groupby(seen, key=id))
    assert (still - 1) * LOOK_MS <= LONGEST_MS


def test_calm_shows_three_scenes_and_each_is_still(tour: Tour) -> None:
    finger, scenes = Finger(tour.window), list[QImage]()
    for scene in range(len(SCENES)):
        loop(tour).setProperty("scene", scene)
        finger.rests()
        scenes.append(picture(tour))
        finger.rests()
        assert picture(tour) == scenes[-1]
    assert all(one != other for one, other in zip(scenes, scenes[1:] + scenes[:1], strict=True))


def test_whoever_guesses_stops_the_loop_and_reads_in_peace(tour: Tour) -> None:
    tour.kiosk.comfort.adjust("calm", False)
    question = tour.kiosk.attract.wager.question
    hold(tour, loop(tour).property("leaving") - 500)
    loop(tour).setProperty("running", True)
    tour.kiosk.attract.wager.lean(30)
    spin()
    before = loop(tour).property("at")
    spin(60)
    assert (loop(tour).property("held"), loop(tour).property("at")) == (True, before)
    assert tour.kiosk.attract.wager.question == question


def test_every_scene_is_whole(window: Tour) -> None:
    found: list[str] = []
    for scene in SCENES:
        at_scene(window, scene)
        found += faults(window, window.rest(f"before {scene}"), layered=False)
    assert not found
