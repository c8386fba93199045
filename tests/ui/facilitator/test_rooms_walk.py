"""Results, texts, care and state, page by page, in every language, at both text sizes, in three windows."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from tests.ui.facilitator.rooms import LAYERS, SECTIONS, played, settled
from tests.ui.facilitator.test_screens import LEAST, outside
from tests.ui.facilitator.tour import STOPS, Staff
from tests.ui.test_screens import NAMES, VIEWS, faults

MOST_PAGES = 8
PAGED = {name: STOPS[name] for name in ("care", "state")} | SECTIONS


@pytest.fixture(params=VIEWS, ids=NAMES)
def tour(request: pytest.FixtureRequest, qapp: QGuiApplication, tmp_path: Path) -> Iterator[Staff]:
    tour = Staff(tmp_path, *request.param)
    played(tour)
    yield tour
    tour.close()


def test_every_page_of_every_room_is_whole(tour: Staff) -> None:
    found: dict[str, None] = {}
    for name, go in PAGED.items():
        tour.reset()
        go(tour)
        for page in range(MOST_PAGES):
            settled(tour)
            found |= dict.fromkeys(faults(tour, f"{name}-{page}", layered=False, least=LEAST))
            found |= dict.fromkeys(outside(tour, name))
            if tour.finger.find("page-next") is None:
                break
            tour.finger.touch("page-next")
    assert not found, "\n".join(found)


def test_what_lies_over_the_rooms_is_whole(tour: Staff) -> None:
    found: dict[str, None] = {}
    for name, go in LAYERS.items():
        tour.reset()
        go(tour)
        settled(tour)
        found |= dict.fromkeys(faults(tour, name, layered=True, least=LEAST))
        tour.staff.results.exporting.close()
        tour.staff.results.renewal.close()
    assert not found, "\n".join(found)
