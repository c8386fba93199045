"""``write``: the table composes a text, on paper of its own: only its length and its signature are known here.

In a relay, seat after seat adds a line before the table writes the last one.
"""

from collections.abc import Iterable, Mapping
from typing import Literal

from pydantic import Field

from kiosk.engine.ballot import Abstain
from kiosk.engine.conditions import Fact
from kiosk.engine.frozen import replace
from kiosk.engine.game import Game, Rules
from kiosk.engine.moves import TABLE, Continue, Move
from kiosk.engine.state import State
from kiosk.engine.step import Answer, Id, Part, Title, text_card
from kiosk.kinds.write.rules.relay import (
    Fragment,
    Laid,
    OwnWords,
    RelayPart,
    line_of,
    lines_for,
    offered,
    part_of,
    share,
    writer,
)
from kiosk.kinds.write.rules.written import (
    Rewrite,
    SignAgain,
    Signed,
    WriteOutcome,
    WriteState,
    WriteView,
    Wrote,
)

__all__ = ["Rewrite", "Sign", "SignAgain", "Signed", "WriteOutcome", "WriteRules", "WriteState", "WriteView", "Wrote"]


class Sign(Part):
    """A signature that is nobody's name."""

    id: Id
    text: Title


class WriteRules(Rules[WriteState, WriteView, WriteOutcome | None]):
    """A text of ``min_chars`` to ``max_chars`` characters and at most ``max_words`` words, with the ``cards`` of some
    zones in view. It answers the first card of ``card``, if a zone is named: the wall keeps which. The titles of the
    cards of ``starters`` may begin it. One of ``signs`` is drawn to sign it. It lies in the zone ``to`` as a card. With
    ``relay``, each seat adds a line of one of these parts before the table ends the text: a fragment (``text``) of the
    part's zone, or words of its own.
    """

    reasons = frozenset(
        {"too_short", "too_long", "nothing_written", "already_written", "no_other_sign", "no_such_card", "not_everyone"}
    )

    kind: Literal["write"]
    card: Id | None = None
    cards: tuple[Id, ...] = ()
    starters: Id | None = None
    min_chars: int = Field(default=10, ge=1, le=40)
    max_chars: int = Field(default=280, ge=40, le=600)
    max_words: int | None = Field(default=None, ge=5, le=110)
    signs: tuple[Sign, ...] = ()
    relay: tuple[RelayPart, ...] = ()
    to: Id

    def zones_read(self) -> tuple[str, ...]:
        starters = () if self.starters is None else (self.starters,)
        return (*self._in_view, *starters, *(part.cards for part in self.relay), self.to)

    def zones_shown(self) -> tuple[str, ...]:
        return self._in_view

    @property
    def _in_view(self) -> tuple[str, ...]:
        """The zones whose cards stay in view."""
        return self.cards if self.card is None else (self.card, *self.cards)

    def gives(self, show: tuple[str, ...]) -> bool:
        return True

    def opens(self, game: Game, state: State) -> State:
        about = state.first_card(self.card) or ""
        return state.with_step(WriteState(most=lines_for(self.relay, len(state.present)), about=about))

    def turn(self, game: Game, state: State, own: WriteState) -> int:
        return writer(state, own.lines) if own.relaying else TABLE

    def candidates(self, game: Game, state: State, own: WriteState, seat: int) -> Iterable[Move]:
        """The shortest text and the longest, and what may be done with one; in a relay, lines."""
        if seat == TABLE:
            yield from (Wrote(self.min_chars, 1), Wrote(self.max_chars, 5))
            yield from (Rewrite(), SignAgain(), Continue())
        elif own.relaying:
            yield from map(Fragment, self._offered(state, own))
            yield from (OwnWords(1, 1), OwnWords(self._room(own), 2), Abstain())

    def _offered(self, state: State, own: WriteState) -> tuple[str, ...]:
        """The fragments offered for the next line."""
        fitting = state.zones[self._part(own).cards]
        pile = tuple(card for card in own.laid or () if card in fitting)
        return offered(pile, self.relay, len(own.lines), own.most)

    def _part(self, own: WriteState) -> RelayPart:
        """The part of the next line."""
        return self.relay[part_of(self.relay, len(own.lines), own.most)]

    def _room(self, own: WriteState) -> int:
        return share(self.max_chars, own.most)

    def refusal(self, game: Game, state: State, own: WriteState, seat: int, move: Move) -> str | None:
        """A text of the right length is finished first; then it may be signed again, taken up again, or left."""
        match move:
            case Fragment() | OwnWords() | Abstain():
                mine = own.relaying and seat == self.turn(game, state, own) != TABLE
                return self._line_refusal(state, own, move) if mine else "not_your_turn"
            case Wrote():
                return self._length_refusal(own, move)
            case Rewrite() | SignAgain() | Continue() if not own.chars:
                return "nothing_written"
            case SignAgain():
                return None if self._other_signs(own) else "no_other_sign"
            case Rewrite() | Continue():
                return None
        return "not_here"

    def _line_refusal(self, state: State, own: WriteState, line: Fragment | OwnWords | Abstain) -> str | None:
        match line:
            case Fragment(card=card):
                return None if card in self._offered(state, own) else "no_such_card"
            case OwnWords(chars=chars, words=words) if chars < 1 or words < 1:
                return "too_short"
            case OwnWords(chars=chars):
                return "too_long" if chars > self._room(own) else None
        return None

    def _length_refusal(self, own: WriteState, text: Wrote) -> str | None:
        if own.relaying or own.chars:
            return "not_everyone" if own.relaying else "already_written"
        if text.chars < self.min_chars or text.words < 1:
            return "too_short"
        wordy = self.max_words is not None and text.words > self.max_words
        return "too_long" if wordy or text.chars > self.max_chars else None

    def apply(self, game: Game, state: State, own: WriteState, seat: int, move: Move) -> State:
        changes: dict[str, object]
        match move:
            case Laid(cards=cards):
                changes = {"laid": cards}
            case Fragment() | OwnWords() | Abstain():
                changes = {"lines": (*own.lines, line_of(seat, move))}
            case Wrote(chars=chars):
                changes = {"chars": chars}
            case Rewrite():
                changes = {"chars": 0}
            case SignAgain():
                changes = {"another": True}
            case Signed(sign=sign):
                changes = {"signs": (*own.signs, sign), "another": False}
            case _:
                changes = {"seen": True}
        return state.with_step(replace(own, **changes))

    def done(self, game: Game, state: State, own: WriteState) -> bool:
        return own.seen

    def closes(self, game: Game, state: State, own: WriteState) -> State:
        """The text lies on the table, if there is one."""
        if not own.chars:
            return state
        return replace(state, zones={**state.zones, self.to: (*state.zones[self.to], text_card(self.id))})

    def pile(self, game: Game, state: State, own: WriteState) -> tuple[str, ...] | None:
        """The fragments of a relay, then the signatures chance may give to a finished text."""
        if own.relaying and own.laid is None:
            return tuple(card for part in self.relay for card in state.zones[part.cards])
        return self._other_signs(own) if own.chars and self.signs and (own.another or not own.signs) else None

    def _other_signs(self, own: WriteState) -> tuple[str, ...]:
        """Those never drawn; once all were, those that do not stand."""
        signs = tuple(sign.id for sign in self.signs)
        fresh = tuple(sign for sign in signs if sign not in own.signs)
        return fresh or tuple(sign for sign in signs if sign != own.sign)

    def drawn(self, game: Game, state: State, own: WriteState, shuffled: tuple[str, ...], wish: str) -> Move:
        return Laid(tuple(shuffled)) if own.relaying else Signed(shuffled[0])

    def view(self, game: Game, state: State, own: WriteState) -> WriteView:
        cards = tuple(card for zone in self._in_view for card in state.zones[zone])
        starters = state.zones[self.starters] if self.starters else ()
        shown = cards, starters, own.chars > 0, own.sign, bool(self._other_signs(own)), own.lines
        if not own.relaying:
            return WriteView(*shown)
        return WriteView(*shown, self._part(own).id, self._offered(state, own), self._room(own), own.ahead)

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

    def about(self, own: WriteState) -> str:
        return own.about

    def hands(self, own: WriteState) -> int:
        return len({line.seat for line in own.lines if not line.empty})
