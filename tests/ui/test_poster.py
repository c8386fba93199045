"""The result of a game with endings: a poster and its answers, in few pages."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from tests.sessions.playing import play_until
from tests.ui import walk
from tests.ui.tour import Tour

DECK = "demain-lia"


@pytest.mark.parametrize(("size", "most"), [((1920, 1080), 2), ((1080, 1920), 2), ((1280, 800), 3)])
def test_a_result_has_few_pages(size: tuple[int, int], most: int, qapp: QGuiApplication, tmp_path: Path) -> None:
    tour = Tour(tmp_path, size, [("fr", False)], DECK)
    tour.kiosk.wake()
    tour.kiosk.choose(DECK)
    tour.kiosk.lobby.last("normal")
    for seat in (1, 2, 3, 4):
        tour.kiosk.lobby.toggle(seat)
    tour.kiosk.begin()
    play_until(tour.kiosk.table.session, "end")
    tour.rest("end")
    pages = [item.property("count") for item in walk.items(tour.window.contentItem()) if item.objectName() == "pages"]
    tour.close()
    assert len(pages) == 1
    assert 1 < pages[0] <= most
