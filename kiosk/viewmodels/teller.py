"""What can be told aloud, as the view-models know it, and a kiosk that cannot."""

from collections.abc import Callable
from typing import Literal, Protocol


class Teller(Protocol):
    """Says one text at a time. ``told`` is called, from any thread, with each sentence as it begins to be heard, and
    with nothing once all is said. ``pace`` is -2 to 2, ``loudness`` -3 to 3."""

    pace: int
    loudness: int
    told: Callable[[str], None]

    @property
    def state(self) -> Literal["ready", "silent", "broken"]:
        """Whether anything can be heard; silent: never here, broken: not for now."""

    def say(self, text: str, language: str) -> None:
        """Cut what is being said, and say this."""

    def stop(self) -> None:
        """Silence at once."""

    def close(self) -> None:
        """For good."""


class Mute:
    """Says nothing."""

    state: Literal["ready", "silent", "broken"] = "silent"

    def __init__(self) -> None:
        self.pace, self.loudness = 0, 0
        self.told: Callable[[str], None] = lambda sentence: None

    def say(self, text: str, language: str) -> None:
        """Nothing."""

    def stop(self) -> None:
        """Nothing was said."""

    def close(self) -> None:
        """Nothing is held."""
