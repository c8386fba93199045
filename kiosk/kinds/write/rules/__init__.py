"""``write``: the table composes a text, on paper of its own: only its length and its signature are known here."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import ClassVar, Literal

from pydantic import Field

from kiosk.engine.conditions import Fact
from kiosk.engine.frozen import replace
from kiosk.engine.game import Game, Rules
from kiosk.engine.moves import TABLE, Continue, Move, move
from kiosk.engine.state import State
from kiosk.engine.step import Answer, Id, Part, Title, text_card


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


class Sign(Part):
    """A signature that is nobody's name."""

    id: Id
    text: Title


class WriteRules(Rules[WriteState, WriteView, WriteOutcome | None]):
    """A text of ``min_chars`` to ``max_chars`` characters and at most ``max_words`` words, with the ``cards`` of some
    zones in view. The titles of the cards of ``starters`` may begin it. One of ``signs`` is drawn to sign it. It lies
    in the zone ``to`` as a card.
    """

    reasons = frozenset({"too_short", "too_long", "nothing_written", "already_written", "no_other_sign"})

    kind: Literal["write"]
    cards: tuple[Id, ...] = ()
    starters: Id | None = None
    min_chars: int = Field(default=10, ge=1, le=40)
    max_chars: int = Field(default=280, ge=40, le=600)
    max_words: int | None = Field(default=None, ge=5, le=110)
    signs: tuple[Sign, ...] = ()
    to: Id

    def zones_read(self) -> tuple[str, ...]:
        return (*self.cards, *(() if self.starters is None else (self.starters,)), self.to)

    def gives(self, show: tuple[str, ...]) -> bool:
        return True

    def opens(self, game: Game, state: State) -> State:
        return state.with_step(WriteState())

    def candidates(self, game: Game, state: State, own: WriteState, seat: int) -> Iterable[Move]:
        """The shortest text and the longest, and what may be done with one."""
        if seat == TABLE:
            yield from (Wrote(self.min_chars, 1), Wrote(self.max_chars, 5))
            yield from (Rewrite(), SignAgain(), Continue())

    def refusal(self, game: Game, state: State, own: WriteState, seat: int, move: Move) -> str | None:
        """A text of the right length is finished first; then it may be signed again, taken up again, or left."""
        match move:
            case Wrote():
                return "already_written" if own.chars else self._length_refusal(move)
            case Rewrite() | SignAgain() | Continue() if not own.chars:
                return "nothing_written"
            case SignAgain():
                return None if self._other_signs(own) else "no_other_sign"
            case Rewrite() | Continue():
                return None
        return "not_here"

    def _length_refusal(self, text: Wrote) -> str | None:
        if text.chars < self.min_chars or text.words < 1:
            return "too_short"
        wordy = self.max_words is not None and text.words > self.max_words
        return "too_long" if wordy or text.chars > self.max_chars else None

    def apply(self, game: Game, state: State, own: WriteState, seat: int, move: Move) -> State:
        match move:
            case Wrote(chars=chars):
                return state.with_step(replace(own, chars=chars))
            case Rewrite():
                return state.with_step(replace(own, chars=0))
            case SignAgain():
                return state.with_step(replace(own, another=True))
            case Signed(sign=sign):
                return state.with_step(replace(own, signs=(*own.signs, sign), another=False))
        return state.with_step(replace(own, seen=True))

    def done(self, game: Game, state: State, own: WriteState) -> bool:
        return own.seen

    def closes(self, game: Game, state: State, own: WriteState) -> State:
        """The text lies on the table, if there is one."""
        if not own.chars:
            return state
        return replace(state, zones={**state.zones, self.to: (*state.zones[self.to], text_card(self.id))})

    def pile(self, game: Game, state: State, own: WriteState) -> tuple[str, ...] | None:
        """The signatures chance may give to a finished text."""
        return self._other_signs(own) if own.chars and self.signs and (own.another or not own.signs) else None

    def _other_signs(self, own: WriteState) -> tuple[str, ...]:
        """Those never drawn; once all were, those that do not stand."""
        signs = tuple(sign.id for sign in self.signs)
        fresh = tuple(sign for sign in signs if sign not in own.signs)
        return fresh or tuple(sign for sign in signs if sign != own.sign)

    def drawn(self, game: Game, state: State, own: WriteState, shuffled: tuple[str, ...], wish: str) -> Move:
        return Signed(shuffled[0])

    def view(self, game: Game, state: State, own: WriteState) -> WriteView:
        cards = tuple(card for zone in self.cards for card in state.zones[zone])
        starters = state.zones[self.starters] if self.starters else ()
        return WriteView(cards, starters, own.chars > 0, own.sign, bool(self._other_signs(own)))

    def outcome(self, game: Game, state: State, own: WriteState) -> WriteOutcome | None:
        """How the text is signed and how long it is; None where none was finished."""
        return WriteOutcome(own.sign, own.chars) if own.chars else None

    def fact_names(self) -> tuple[str, ...]:
        return ("chars",)

    def facts(self, game: Game, state: State, own: WriteState) -> Mapping[str, Fact]:
        """How many ``chars`` the text has, 0 when none was finished."""
        return {"chars": own.chars}

    def answers(self, game: Game, state: State, own: WriteState) -> tuple[Answer, ...]:
        """What a table writes is nobody's figure."""
        return ()

    def wrote(self, own: WriteState) -> bool:
        return own.chars > 0

    def sign(self, own: WriteState) -> str:
        return own.sign
