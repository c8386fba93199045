"""What the rules know of a text that a table writes: how long it is and how it is signed, never what it says."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar

from kiosk.engine.moves import Move, move
from kiosk.engine.state import State
from kiosk.engine.step import ROUND, base_name


@move
class Wrote(Move):
    """The table finished a text of so many characters and words."""

    chars: int
    words: int


@move
class Rewrite(Move):
    """The table goes back to its text."""


@move
class SignAgain(Move):
    """The table would rather have another signature."""


@move
class Signed(Move):
    """Chance gave this signature."""

    automatic: ClassVar[bool] = True

    sign: str


@move
class Keep(Move):
    """The text of a step may stay on the wall."""

    step: str


@move
class Erase(Move):
    """The text of a step is not to be kept."""

    step: str


@dataclass(frozen=True)
class WriteState:
    """How long the finished text is, 0 until then; the signatures drawn so far, of which the last one stands unless
    ``another`` is asked for; ``seen`` once the table goes on."""

    chars: int = 0
    signs: tuple[str, ...] = ()
    another: bool = False
    seen: bool = False

    @property
    def sign(self) -> str:
        """The signature that stands, empty when there is none."""
        return self.signs[-1] if self.signs else ""


@dataclass(frozen=True, slots=True)
class WriteView:
    """The cards to keep in view, those whose titles may begin the text, whether it is finished, how it is signed, and
    whether there is another signature."""

    cards: tuple[str, ...]
    starters: tuple[str, ...]
    written: bool
    sign: str
    other_sign: bool


@dataclass(frozen=True, slots=True)
class WriteOutcome:
    """The signature's id and the length of the text."""

    sign: str
    chars: int


def text_card(step: str) -> str:
    """The id of the card that the text of a step is."""
    return f"{ROUND}{step}"


def written(state: State, steps: Iterable[str]) -> tuple[str, ...]:
    """Of these steps, in every round of theirs, those that are behind and left a text."""
    texts = [name for name, own in state.closed.items() if isinstance(own, WriteState) and own.chars]
    return tuple(name for step in steps for name in texts if base_name(name) == step)
