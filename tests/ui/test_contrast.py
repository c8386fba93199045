"""Words read on what they stand on, as it is painted: on a small screen in large letters, also in strong contrast."""

from collections import Counter
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk.viewmodels.comfort import CHOICES
from tests.depth import drawn
from tests.shipped import GAMES
from tests.ui import walk
from tests.ui.pixels import Pixels
from tests.ui.theme.test_theme import contrast
from tests.ui.tour import Tour

STEP = 3
"""Every third pixel is looked at."""
OTHER = 40
"""How far, in red, green and blue together, a colour is from that of the letters to be the ground's."""


@pytest.mark.long
@pytest.mark.parametrize(("game", "contrasted"), drawn("contrasts", list(product(GAMES, CHOICES["contrast"]))))
def test_words_read_on_what_they_stand_on(qapp: QGuiApplication, tmp_path: Path, game: str, contrasted: str) -> None:
    tour = Tour(tmp_path, (1280, 800), [("fr", True)], game)
    tour.kiosk.comfort.adjust("contrast", contrasted)
    least = 4.5 if contrasted == "drawn" else 7
    try:
        found = [fault for stop in tour.stops("short", 2) for fault in faint(tour.window, stop, least)]
    finally:
        tour.close()
    assert not found, "\n".join(found)


@pytest.mark.parametrize(("ground", "read"), [("#FFFFFF", True), ("#777777", False)])
def test_a_faint_word_is_found(ground: str, read: bool) -> None:
    assert (contrast(QColor("#555555"), QColor(ground)) >= 4.5) is read


def faint(window: Any, name: str, least: float) -> Iterator[str]:
    """Words that do not stand out so much, where they can be acted on."""
    pixels, whole = Pixels(window.grabWindow()), walk.painted(window.contentItem())
    for text in walk.texts(window.contentItem()):
        area = walk.inked(text).adjusted(-2, -2, 2, 2).intersected(whole).toRect()
        found = ground(pixels, area, text.property("color")) if steady(text) and not area.isEmpty() else None
        if found and contrast(text.property("color"), found) < least:
            told = contrast(text.property("color"), found)
            yield f"{name}: « {text.property('text')} » stands out {told:.2f} to 1 from {found.name()}"


def steady(item: QQuickItem | None) -> bool:
    """Whether it is drawn in its own colour: nothing that it stands in is pale or cannot be touched yet."""
    while item is not None and item.opacity() == 1 and item.isEnabled():
        item = item.parentItem()
    return item is None


def ground(pixels: Pixels, area: Any, ink: QColor) -> QColor | None:
    """The colour that there is most of beside that of the letters."""
    lines = range(area.top(), area.bottom(), STEP)
    counted = Counter(colour for y in lines for colour in pixels.line(y, area.left(), area.right(), STEP))
    for colour, _ in counted.most_common():
        shown = QColor(colour)
        if sum(abs(one - other) for one, other in zip(parts(shown), parts(ink), strict=True)) > OTHER:
            return shown
    return None


def parts(colour: QColor) -> tuple[int, int, int]:
    return colour.red(), colour.green(), colour.blue()
