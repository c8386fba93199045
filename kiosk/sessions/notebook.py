"""The texts of a session: those it writes, in memory only until it keeps them, and those earlier visitors left."""

import uuid
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cached_property

from kiosk.decks.deck import Deck
from kiosk.engine.game import Game
from kiosk.engine.state import State
from kiosk.engine.step import ROUND, wall_name
from kiosk.engine.view import answered, decided, signed
from kiosk.host.words import words
from kiosk.storage import Unreadable, VisitorText

SEVERAL = 2
LEAF = "/"
"""What stands between a step's id and the name of a leaf: what is noted on the way to the step's text."""


@dataclass(frozen=True, slots=True)
class WrittenText:
    """What visitors wrote, and how it is signed; ``ours`` when it was written at this table."""

    text: str = field(repr=False)
    sign: str
    ours: bool


class Notebook:
    """What is in it is lost with the process, on purpose. ``wall`` gives the approved texts of earlier visitors."""

    def __init__(self, deck: Deck, wall: Callable[[], Sequence[VisitorText]]) -> None:
        self._deck = deck
        self._ask_wall = wall
        self._own: dict[str, tuple[str, str]] = {}

    def write(self, step: str, text: str, language: str) -> None:
        """What the text of a step, or a leaf of it, says now."""
        self._own[step] = text, language

    def holds(self, step: str) -> bool:
        """Whether the text of a step is known here."""
        return step in self._own

    def forget(self, steps: Iterable[str]) -> None:
        """Nothing of these texts is left, nor of their leaves."""
        gone = set(steps)
        self._own = {name: own for name, own in self._own.items() if name.partition(LEAF)[0] not in gone}

    def close(self) -> None:
        """Nothing of any text is left."""
        self._own.clear()
        self._wall.clear()

    def read(self, state: State, card: str, language: str) -> WrittenText | None:
        """What a card that visitors wrote says; None when that is not known any more."""
        name = card.removeprefix(ROUND)
        if name in self._own:
            return WrittenText(self._own[name][0], self._sign(state, name, language), ours=True)
        other = self._wall.get(name)
        return None if other is None else WrittenText(other.text, other.sign, ours=False)

    def kept(self, before: State, after: State, session_id: str, now: datetime) -> list[VisitorText]:
        """The texts that may stay from now on, ready for the store."""
        hour = now.astimezone(UTC).replace(minute=0, second=0, microsecond=0)
        stay, stayed = decided(self._deck.game, after)[0], decided(self._deck.game, before)[0]
        steps = [step for step in stay if step not in stayed and step in self._own]
        return [self._for_the_wall(after, step, session_id, hour) for step in steps]

    def _for_the_wall(self, state: State, step: str, session_id: str, hour: datetime) -> VisitorText:
        text, language = self._own[step]
        about = answered(self._deck.game, state, step)
        asked = self._deck.card_text(about, "title", language) if about else ""
        label = asked or self._deck.step_text(step, "title", language, state.length)
        sign = self._sign(state, step, language)
        name = wall_name(f"0{uuid.uuid4().hex[:15]}", step, about)
        return VisitorText(name, session_id, self._deck.id, step, text, sign, language, label, hour)

    def _sign(self, state: State, step: str, language: str) -> str:
        """The signature of a text, and how many wrote it where that is known."""
        sign, hands = signed(self._deck.game, state, step)
        name = self._deck.step_text(step, f"signs.{sign}.text", language, state.length) if sign else ""
        if hands < SEVERAL:
            return name
        told = words(language)
        return told.say("paper.several", name=name or told.say("paper.table"), count=told.say(f"paper.n{hands}"))

    @cached_property
    def _wall(self) -> dict[str, VisitorText]:
        try:
            return {text.id: text for text in self._ask_wall()}
        except Unreadable:
            return {}


def withdrawn(game: Game, before: State, after: State) -> list[str]:
    """The steps whose text may not stay any more."""
    return [step for step in decided(game, before)[0] if step not in decided(game, after)[0]]
