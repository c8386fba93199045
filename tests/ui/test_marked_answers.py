"""A mark on an answer is explained beside the yellow button, and stands nowhere where it is not."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk.host.words import words
from kiosk.tools.finger import Finger
from tests.ui import walk
from tests.ui.tour import Tour
from tests.ui.unseen import play_unseen

ROOMY = [(1920, 1080), (1080, 1920)]
MARK = "hesitated"


def marked(tour: Tour) -> list[QQuickItem]:
    return [item for item in walk.items(tour.window.contentItem()) if item.objectName() == MARK]


@pytest.mark.parametrize("size", [*ROOMY, (1280, 800)])
@pytest.mark.parametrize("step", ["closing", "answers"])
def test_a_mark_is_explained_where_it_stands(
    size: tuple[int, int], step: str, qapp: QGuiApplication, tmp_path: Path
) -> None:
    tour = Tour(tmp_path, size, [("fr", False)])
    tour.kiosk.wake()
    tour.kiosk.choose(tour.deck)
    tour.kiosk.lobby.last("normal")
    for seat in (1, 2, 3, 4):
        tour.kiosk.lobby.toggle(seat)
    tour.kiosk.begin()
    play_unseen(tour.kiosk.table, step)
    tour.rest(step)
    rows = tour.kiosk.table.step.property("look").answers.rows
    marks = marked(tour)
    if size in ROOMY and not marks:
        Finger(tour.window).touch("page-next")
        tour.rest(step)
        marks = marked(tour)
    told = words("fr").say("reveal.hesitated")
    explained = [text for text in walk.texts(tour.window.contentItem()) if text.property("text") == told]
    tour.close()
    assert any(row.hesitated for row in rows)
    assert (bool(marks), len(explained)) == (size in ROOMY, int(size in ROOMY))
