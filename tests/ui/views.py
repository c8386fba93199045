"""The views of a screen that one walk takes in the same window: the language and the size of letters change live."""

import re
from collections.abc import Iterator, Sequence
from typing import Any

from PySide6.QtQuick import QQuickWindow

from kiosk.tools.finger import Finger
from tests.depth import View
from tests.ui import walk

MOST_PAGES = 20
TIME = re.compile(r"\d+:\d\d")


class Views:
    """Of a window with a kiosk in it. ``seen`` names the screens that were looked at."""

    def __init__(self, window: QQuickWindow, kiosk: Any, views: Sequence[View]) -> None:
        self._kiosk, self._views = kiosk, views
        self._window, self._finger = window, Finger(window)
        self.rests = self._finger.rests
        self.seen: set[str] = set()

    @property
    def here(self) -> View:
        """The view that is shown."""
        return str(self._kiosk.property("language")), self._kiosk.comfort.text != "normal"

    def show(self, view: View) -> None:
        """Another view of the same screen."""
        language, large = self.here
        if view[0] != language:
            self._kiosk.speak(view[0])
        if view[1] != large:
            self._kiosk.comfort.adjust("text", "large" if view[1] else "normal")

    def of(self, name: str) -> Iterator[str]:
        """A screen that was not seen before, at rest in each view; what each is called. The view that is shown comes
        first."""
        if name not in self.seen:
            self.seen.add(name)
            for view in sorted(self._views, key=self.here.__ne__):
                self.show(view)
                self._kiosk.awake()  # however long the views before it took to look at
                self.rests()
                yield f"{name} {view[0]}{' large' if view[1] else ''}"

    def pages(self, name: str) -> Iterator[str]:
        """Every page of a screen, in each view: views differ in how many there are. After the last page the first comes
        again."""
        for shown in self.of(name):
            first = self._words()
            yield from self._leaves(shown)
            for page in range(2, MOST_PAGES + 1):
                if not self._turned("page-next") or self._words() == first:
                    break
                yield from self._leaves(f"{shown}, page {page}")

    def _leaves(self, shown: str) -> Iterator[str]:
        """A page, and the answers that come one after the other on its place; the first of them comes again."""
        first = self._words()
        yield shown
        for leaf in range(2, MOST_PAGES + 1):
            if not self._turned("answers-more") or self._words() == first:
                break
            yield f"{shown}, leaf {leaf}"

    def _words(self) -> list[str]:
        """What can be read, but for the time left."""
        told = (str(text.property("text")) for text in walk.texts(self._window.contentItem()))
        return [text for text in told if not TIME.fullmatch(text)]

    def _turned(self, by: str) -> bool:
        """Touch what turns the page; False where nothing does."""
        item = self._finger.find(by)
        if item is not None:
            self._finger.tap(self._finger.middle(item))
            self.rests()
        return item is not None
