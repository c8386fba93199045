"""How a kind is played: what every slice answers, and what a player at the table sees of it."""

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from random import Random
from typing import Any, NamedTuple

from kiosk.engine.game import Game, own_zone
from kiosk.engine.moves import Move
from kiosk.engine.play import Play
from kiosk.engine.step import FLASH, Step, base_name
from kiosk.engine.view import View, view

FACE, WHOLE = ("title", "text"), ("title", "text", "body")


class Touch(NamedTuple):
    """A thing to touch, by its name; ``across`` is where in it, from its left edge (0) to its right edge (1). What
    ``may`` be touched may be gone already."""

    name: str
    across: float = 0.5
    may: bool = False


class Glance(NamedTuple):
    """A moment worth a picture. ``moment`` names it within its step; with ``pages``, every page of it is worth one."""

    moment: str = ""
    pages: bool = False


class Line(NamedTuple):
    """A text that people read: of a ``step`` or of a ``card``, of which one, its name there, and whether one seat reads
    it alone."""

    sort: str
    owner: str
    name: str
    alone: bool = False


class Given(NamedTuple):
    """Seconds that people are given and take to the end. What they read comes before, unless they read ``meanwhile``;
    each ``spell`` of a step is given anew."""

    seconds: float
    meanwhile: bool = False
    spell: str = ""


@dataclass(frozen=True, slots=True)
class Wits:
    """What a player brings to the table: luck, and how often it knows a right answer (0 to 1)."""

    luck: Random
    skill: float

    def knows(self) -> bool:
        """Whether it knows the answer this time."""
        return self.luck.random() < self.skill


@dataclass(frozen=True, slots=True)
class Seen[S: Step, V]:
    """The table as one seat (0: everybody) sees it: the game, the open step, and the view, nothing that the view leaves
    out. ``shown`` is what the kind shows. ``at_once``: the screen can ask everybody at the same time."""

    game: Game
    step: S
    view: View
    shown: V
    seat: int
    at_once: bool = False

    @property
    def present(self) -> tuple[int, ...]:
        """The seats that are here."""
        return tuple(seat.number for seat in self.view.seats if seat.here)

    @property
    def together(self) -> bool:
        """Whether there is somebody else to hide a choice from."""
        return len(self.present) > 1

    @property
    def gathered(self) -> bool:
        """Whether the screen asks everybody at the same time now."""
        return self.at_once and bool(self.view.free)

    def cards(self, zone: str) -> tuple[str, ...]:
        """The cards of a zone, or of this seat's own part of it, if this seat may see them."""
        own = own_zone(zone, self.seat)
        return self.view.zones[own if own in self.view.zones else zone].cards


class KindTouches[S: Step, V](ABC):
    """How one kind is played. It sees what a seat sees and is asked again after every move."""

    @abstractmethod
    def moves(self, seen: Seen[S, V], wits: Wits) -> Iterator[Move]:
        """The legal moves with which a sensible player at this seat leads on, the best one first; none while the step
        waits for somebody else."""

    @abstractmethod
    def touches(self, seen: Seen[S, V], move: Move) -> Iterator[Touch | Glance]:
        """How a finger makes one of those moves: the last touch makes it, those before only change what the screen
        shows. It begins with a look at the scene."""

    @abstractmethod
    def lines(self, seen: Seen[S, V]) -> Iterable[Line]:
        """What there is to read now, besides the step's prompt, whether it was read before or not."""

    @abstractmethod
    def given(self, seen: Seen[S, V]) -> Given | None:
        """The time people are given now to talk, to write or to decide; None where they only touch."""


def seen_by(game: Game, play: Play, seat: int, at_once: bool = False) -> Seen[Step, object]:
    """The table as a seat sees it."""
    found = view(game, play, seat)
    return Seen(game, game.step(play.state), found, found.step, seat, at_once)


def raised(seen: Seen[Any, Any]) -> Iterator[Touch | Glance]:
    """The curtain before what all gave in secret: the table raises it once."""
    if seen.together and seen.view.length != FLASH:
        yield Glance("ropes")
        yield Touch("raise", may=True)


def timed(step: Step) -> Given | None:
    """The time of a step's timer; None when it has none."""
    timer = step.fresh_timer()
    return None if timer is None else Given(timer.seconds)


def timed_or_planned(step: Step) -> Given:
    """The time of a step's timer, else what it plans, in which people read."""
    return timed(step) or Given(step.planned, meanwhile=True)


def words(step: Step, *names: str) -> Iterator[Line]:
    """Texts of a step, the same in each of its rounds."""
    return (Line("step", base_name(step.id), name) for name in names)


def faces(cards: Iterable[str], columns: tuple[str, ...] = FACE) -> Iterator[Line]:
    """Columns of cards."""
    return (Line("card", card, column) for card in cards for column in columns)


def about(card: str | None) -> Iterator[Line]:
    """The face of the card that a step is about, if there is one."""
    return faces(() if card is None else (card,))
