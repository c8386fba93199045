"""What is told aloud, written down instead."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Literal

import pytest

from kiosk.facilitator import office
from kiosk.host.voice.recorded import Shelf


class Mouth:
    """Speaks as a Speaker does. ``said`` are the texts in their languages; ``cuts`` how often it was stopped. Each is
    heard as soon as it is said, unless it is ``slow``: then until ``ends``."""

    def __init__(self, slow: bool = False) -> None:
        self.pace, self.loudness, self.slow = 0, 0, slow
        self.shelf = Shelf()
        self.told: Callable[[str], None] = lambda sentence: None
        self.said: list[tuple[str, str]] = []
        self.cuts, self.closed = 0, False
        self.mood: Literal["ready", "silent", "broken"] = "ready"

    @property
    def state(self) -> Literal["ready", "silent", "broken"]:
        return self.mood

    @property
    def texts(self) -> list[str]:
        """What was said."""
        return [text for text, _ in self.said]

    def hears(self) -> list[str]:
        """What was said since the last time."""
        said, self.said = self.texts, []
        return said

    def say(self, text: str, language: str) -> None:
        self.said.append((text, language))
        self.told(text)
        if not self.slow:
            self.told("")

    def ends(self) -> None:
        """All is said."""
        self.told("")

    def stop(self) -> None:
        self.cuts += 1

    def close(self) -> None:
        self.closed = True


@contextmanager
def speaking(mouth: Mouth) -> Iterator[None]:
    """A house that is built meanwhile speaks with it."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(office, "made", lambda _player: mouth)
        yield
