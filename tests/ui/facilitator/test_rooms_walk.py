"""Results, texts, care and state, page by page, in every language, at both text sizes, in three windows."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from tests.depth import walks
from tests.ui.facilitator.rooms import LAYERS, SECTIONS, played, settled
from tests.ui.facilitator.test_screens import LEAST, outside, walked
from tests.ui.facilitator.tour import STOPS
from tests.ui.test_screens import faults

PAGED = {name: STOPS[name] for name in ("care", "state")} | SECTIONS


WALKS = walks("rooms")


@pytest.mark.long
@pytest.mark.parametrize("window", WALKS)
def test_every_page_of_every_room_is_whole(qapp: QGuiApplication, tmp_path: Path, window: str) -> None:
    found: list[str] = []
    with walked(tmp_path, *WALKS[window]) as (staff, views):
        played(staff)
        for stop, go in PAGED.items():
            staff.reset()
            go(staff)
            settled(staff)
            for name in views.pages(stop):
                found += [*faults(staff, name, layered=False, least=LEAST), *outside(staff, name)]
    assert not found, "\n".join(found)


@pytest.mark.long
@pytest.mark.parametrize("window", WALKS)
def test_what_lies_over_the_rooms_is_whole(qapp: QGuiApplication, tmp_path: Path, window: str) -> None:
    found: list[str] = []
    with walked(tmp_path, *WALKS[window]) as (staff, views):
        played(staff)
        for stop, go in LAYERS.items():
            staff.reset()
            go(staff)
            settled(staff)
            for name in views.of(stop):
                found += faults(staff, name, layered=True, least=LEAST)
            staff.staff.results.exporting.close()
            staff.staff.results.renewal.close()
            staff.staff.care.updating.close()
            staff.staff.care.disk._timer.stop()
            staff.staff.care.disk.close()
            staff.house.office.disks = None
    assert not found, "\n".join(found)
