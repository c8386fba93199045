"""The loop of the attract screen, held at any of its moments."""

from PySide6.QtCore import QObject

from tests.ui.tour import Tour

BEFORE_MS = 500
"""A scene is seen best just before what comes next."""


def loop(tour: Tour) -> QObject:
    """Its clock."""
    found = tour.window.findChild(QObject, "loop")
    assert isinstance(found, QObject)
    return found


def hold(tour: Tour, at: int) -> None:
    """Stop the loop at so many milliseconds from its beginning."""
    loop(tour).setProperty("running", False)
    loop(tour).setProperty("at", at)


def at_scene(tour: Tour, following: str) -> None:
    """Stop the loop just before that part of it begins."""
    hold(tour, loop(tour).property(following) - BEFORE_MS)
