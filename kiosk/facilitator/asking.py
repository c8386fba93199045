"""Asking the store on behalf of a screen, which has something to show even when the disk cannot be read."""

from collections.abc import Callable

from kiosk.storage import Unreadable


def asked[T](ask: Callable[[], T]) -> T | None:
    """What the store answers; None while the disk cannot be read."""
    try:
        return ask()
    except Unreadable:
        return None
