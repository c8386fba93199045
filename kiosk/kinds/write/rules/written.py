"""What happens to a text, how far it is, and what is seen of it."""

from dataclasses import dataclass
from typing import ClassVar

from kiosk.engine.moves import Move, move
from kiosk.kinds.write.rules.relay import RelayLine


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


@dataclass(frozen=True)
class WriteState:
    """How long the finished text is, 0 until then; the signatures drawn so far, of which the last one stands unless
    ``another`` is asked for; ``seen`` once the table goes on; the card it answers (``about``, empty: none). Of a relay:
    its lines so far, how many it has, and its fragments in the order that chance gave them."""

    chars: int = 0
    signs: tuple[str, ...] = ()
    another: bool = False
    seen: bool = False
    lines: tuple[RelayLine, ...] = ()
    most: int = 0
    laid: tuple[str, ...] | None = None
    about: str = ""

    def told(self) -> tuple[object, ...]:
        """No session that was stored before there were relays has one, nor a text that answers a card."""
        told = (type(self).__name__, self.chars, self.signs, self.another, self.seen)
        relayed = (self.lines, self.most, self.laid) if self.most else ()
        return (*told, *relayed, *((self.about,) if self.about else ()))

    @property
    def ahead(self) -> int:
        """How many lines of the relay are still to come."""
        return self.most - len(self.lines)

    @property
    def relaying(self) -> bool:
        """Whether any are."""
        return self.ahead > 0

    @property
    def sign(self) -> str:
        """The signature that stands, empty when there is none."""
        return self.signs[-1] if self.signs else ""


@dataclass(frozen=True, slots=True)
class WriteView:
    """The cards to keep in view, those whose titles may begin the text, whether it is finished, how it is signed, and
    whether there is another signature. Of a relay, its lines so far; while it runs, the ``part`` that is written, the
    fragments ``offered`` for it, how many characters of its own a seat may add (``room``), how many lines are ahead.
    """

    cards: tuple[str, ...]
    starters: tuple[str, ...]
    written: bool
    sign: str
    other_sign: bool
    lines: tuple[RelayLine, ...] = ()
    part: str = ""
    offered: tuple[str, ...] = ()
    room: int = 0
    ahead: int = 0


@dataclass(frozen=True, slots=True)
class WriteOutcome:
    """The signature's id and the length of the text."""

    sign: str
    chars: int
