"""Keys that press nothing: letters, and what brings the focus from one place to another."""

from collections.abc import Iterator
from string import ascii_uppercase, digits

from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.tools.items import as_item
from tests.ui.keys import STOPS, spoken
from tests.ui.thumb import ARROWS

LETTERS = [getattr(Qt.Key, f"Key_{name}") for name in (*ascii_uppercase, *digits, "Plus", "Minus", "Period", "Slash")]
"""What a letter, a digit or a mark sends. Space presses, as on every keyboard."""
ALONG = {Qt.Key.Key_Left, Qt.Key.Key_Right}
"""What brings the needle of a line to another number, as on every line, and the focus nowhere."""


def letters(window: QQuickWindow) -> Iterator[str]:
    """Each is pressed: what was."""
    for key in LETTERS:
        QTest.keyClick(window, key)
        yield key.name


def ways(window: QQuickWindow) -> Iterator[str]:
    """The focus goes round by Tab, and from each place by each arrow: what was pressed, and where. It takes no time:
    nothing may wait for the next press of a hand."""
    met = list[QQuickItem]()
    QTest.keyClick(window, Qt.Key.Key_Tab)
    while (place := as_item(window.activeFocusItem())) not in met and len(met) < STOPS:
        met.append(place)
        name = spoken(place)
        for key in (*ARROWS, Qt.Key.Key_Tab):
            if not (place.inherits("QQuickSlider") and key in ALONG):
                place.forceActiveFocus(Qt.FocusReason.TabFocusReason)
                QTest.keyClick(window, key)
                yield f"{key.name} on « {name} »"
