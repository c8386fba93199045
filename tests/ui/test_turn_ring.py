"""The ring around the token of whoever has the floor lies on no word, on the tallest panel too."""

from itertools import product
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk.host.languages import LANGUAGES
from tests.depth import drawn
from tests.ui import walk
from tests.ui.test_together import Stop

TALKS = [("ia-au-travail", "condition-floor-1"), ("en-classe", "why-floor-1")]
PANEL, INCHES = (1080, 1920), 55


def rings(stop: Stop) -> list[QQuickItem]:
    """What is drawn of the tokens in turn, and is wider than they are."""
    tokens = [item for item in stop.called("give:") if item.property("turn")]
    return [part for token in tokens for part in walk.items(token) if part.width() > token.width()]


@pytest.mark.parametrize(
    ("talk", "language", "text"), drawn("stops", list(product(TALKS, LANGUAGES, ("normal", "larger"))))
)
def test_the_ring_of_whoever_has_the_floor_covers_no_word(
    qapp: QGuiApplication, tmp_path: Path, talk: tuple[str, str], language: str, text: str
) -> None:
    deck, name = talk
    stop = Stop(tmp_path, PANEL, [(language, False)], deck, INCHES)
    try:
        stop.reach(name, "normal", 4)
        stop.kiosk.comfort.adjust("text", text)
        stop.views.rests()
        shown = [walk.painted(ring) for ring in rings(stop)]
        words = [(one.property("text"), walk.inked(one)) for one in walk.texts(stop.window.contentItem())]
    finally:
        stop.close()
    assert len(shown) == 1
    assert [told for told, ink in words if ink.intersects(shown[0])] == []
