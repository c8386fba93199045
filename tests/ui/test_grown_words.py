"""Words are as large as their room: on the signs of a choice, and on the card of a line that was kept private."""

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QGuiApplication

from tests.depth import drawn
from tests.ui import walk
from tests.ui.test_together import Stop

PLACES = [
    (name, size, language)
    for name in ("pick", "line", "red-lines-unveiled")
    for size in ((1920, 1080), (1080, 1920))
    for language in ("fr", "en")
]


@pytest.fixture
def stop(request: pytest.FixtureRequest, qapp: QGuiApplication, tmp_path: Path) -> Iterator[Stop]:
    name, size, language = request.param
    stop = Stop(tmp_path, size, [(language, False)], "ia-au-travail")
    stop.reach(name, "short", 3)
    yield stop
    stop.close()


def at(*names: str) -> list[tuple[str, tuple[int, int], str]]:
    return drawn("stops", [place for place in PLACES if place[0] in names], str(names))


@pytest.mark.parametrize("stop", at("pick"), indirect=True, ids=str)
def test_no_sign_is_empty_in_its_middle(stop: Stop) -> None:
    signs = stop.called("option:")
    assert len(signs) == 2
    for sign in signs:
        lines = sorted((walk.inked(text) for text in walk.texts(sign)), key=lambda line: line.top())
        assert max(below.top() - above.bottom() for above, below in pairwise(lines)) < 0.25 * sign.height()


@pytest.mark.parametrize("stop", [one for one in at("line") if one[1][0] > one[1][1]], indirect=True, ids=str)
def test_four_signs_stand_two_by_two(stop: Stop) -> None:
    boxes = [walk.painted(sign) for sign in stop.called("option:")]
    assert len(boxes) == 4
    assert len({round(box.x()) for box in boxes}) == len({round(box.y()) for box in boxes}) == 2


@pytest.mark.parametrize("stop", at("red-lines-unveiled"), indirect=True, ids=str)
def test_a_line_that_is_shown_is_read_from_two_metres(stop: Stop) -> None:
    secret = stop.kiosk.table.step.secret
    (line,) = [text for text in walk.texts(stop.window.contentItem()) if text.property("text") == secret]
    font: QFont = line.property("font")
    assert font.pixelSize() > min(stop.window.width(), stop.window.height()) / 17
