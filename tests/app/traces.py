"""Where a text of visitors may have been left: files, what the screen holds, the memory of the process."""

import gc
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.tools.items import children

BACKWARDS = "elbat al à emêm-iul tircé etxet nU"
"""A text to look for, so that whoever looks does not hold it."""


def in_files(folder: Path, text: str) -> list[Path]:
    """The files that hold it."""
    wanted = text.encode()
    return [path for path in folder.rglob("*") if path.is_file() and wanted in path.read_bytes()]


def on_screen(window: QQuickWindow, text: str) -> list[str]:
    """The items that hold it, shown or not."""
    return [str(item) for item in _items(window.contentItem()) if text in str(item.property("text") or "")]


def _items(item: QQuickItem) -> Iterator[QQuickItem]:
    yield item
    for child in children(item):
        yield from _items(child)


def in_memory(text: str) -> list[str]:
    """The objects of Python that hold it."""
    return [
        f"{type(holder).__name__}: {str(holder)[:200]}"
        for holder in gc.get_objects()
        for held in gc.get_referents(holder)
        if type(held) is str and text in held
    ]
