"""A palm on the glass: the screen tells how large a contact is, which the fingers of Qt's tests cannot."""

from ctypes import c_double, c_void_p

import shiboken6
from PySide6.QtCore import QEvent, QObject, QSizeF
from PySide6.QtGui import QEventPoint, QTouchEvent

PRESSURE, WIDTH, HEIGHT = 144, 160, 168
"""Bytes from the beginning of what Qt keeps of a contact: nothing of what it offers writes them."""


class Palms(QObject):
    """Makes whatever touches a window that it filters as many pixels large as ``across``; with a ``finger``, that one
    alone."""

    across = 0.0
    finger: int | None = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (a name of Qt)
        """Enlarge its contacts."""
        for point in event.points() if isinstance(event, QTouchEvent) else ():
            if self.finger in (None, point.id()):
                _enlarge(point, self.across)
        return False


def _enlarge(point: QEventPoint, across: float) -> None:
    kept = c_void_p.from_address(shiboken6.getCppPointer(point)[0]).value
    assert kept is not None
    assert c_double.from_address(kept + PRESSURE).value in (0, 1), "Qt keeps its contacts elsewhere now"
    for part in (WIDTH, HEIGHT):
        c_double.from_address(kept + part).value = across
    assert point.ellipseDiameters() == QSizeF(across, across)
