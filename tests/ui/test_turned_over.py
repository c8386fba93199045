"""Cards are turned over one by one where they are seen: the page follows."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.tools.finger import Finger
from tests.ui import walk
from tests.ui.tour import Tour
from tests.ui.unseen import play_unseen

DECK = "demain-lia"


VIEWS = [((1280, 800), False), ((1280, 800), True), ((1920, 1080), False), ((1920, 1080), True)]


@pytest.fixture(params=VIEWS, ids=lambda view: f"{view[0][0]}x{view[0][1]}{'-large' if view[1] else ''}")
def tour(request: pytest.FixtureRequest, qapp: QGuiApplication, tmp_path: Path) -> Iterator[Tour]:
    size, large = request.param
    tour = Tour(tmp_path, size, [("fr", large)], DECK)
    yield tour
    tour.close()


def seen(tour: Tour, card: str) -> bool:
    """Whether a card is on the page that is shown."""
    return any(item.objectName() == f"inspect:{card}" for item in walk.items(tour.window.contentItem()))


def test_each_card_is_seen_as_it_is_turned_over(tour: Tour) -> None:
    tour.kiosk.wake()
    tour.kiosk.choose(DECK)
    tour.kiosk.lobby.last("long")
    for seat in (1, 2):
        tour.kiosk.lobby.toggle(seat)
    tour.kiosk.begin()
    play_unseen(tour.kiosk.table, "dates")
    tour.rest("covered")
    finger, step = Finger(tour.window), tour.kiosk.table.step
    cards = [row.card_id for row in step.property("look").answers.rows]
    assert len(cards) >= 3
    for place, card in enumerate(cards):
        finger.touch("turn-over")
        tour.rest("turned")
        rows = step.property("look").answers.rows
        assert [row.covered for row in rows] == [other > place for other in range(len(cards))]
        assert seen(tour, card), f"{card} was turned over on another page"
    finger.touch("next")
