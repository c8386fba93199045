"""Where a session stands: one frozen value, derived from its events and from nothing else."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from functools import cached_property
from typing import Any

from kiosk.engine.frozen import replace

SEATS = 6


type Zones = Mapping[str, tuple[str, ...]]
type Outcomes = Mapping[str, Any]  # of steps of any kind, by step: each has a type of its own


@dataclass(frozen=True)
class Seat:
    """A place at the table; ``here`` is False while it is paused; ``team`` is empty in a game without teams."""

    number: int
    here: bool = True
    team: str = ""


class Seats(tuple[Seat, ...]):
    """The seats that are taken, in table order. A seat comes or goes far more rarely than somebody asks who is here."""

    @cached_property
    def present(self) -> tuple[int, ...]:
        """Numbers of the seats that are here."""
        return tuple([seat.number for seat in self if seat.here])

    @cached_property
    def taken(self) -> frozenset[int]:
        """Numbers of all of them."""
        return frozenset([seat.number for seat in self])


@dataclass(frozen=True)
class Timer:
    """A step's time in seconds. ``phase``: due (not started), running, half, expired."""

    seconds: int
    phase: str = "due"

    @property
    def span(self) -> float:
        """Seconds from the last timer event to the end."""
        return self.seconds / 2 if self.phase == "half" else self.seconds

    def longer(self, seconds: int) -> "Timer":
        """A timer with so many seconds more to come; one that is over begins anew with them."""
        if self.phase == "expired":
            return Timer(seconds)
        return Timer(self.seconds + seconds * (2 if self.phase == "half" else 1), self.phase)

    def lengthens(self, other: "Timer | None") -> bool:
        """Whether it is another one that runs on with more to come."""
        return other is not None and self.phase == other.phase and self.seconds > other.seconds


@dataclass(frozen=True)
class State:
    """A session at one instant. Mappings are replaced, never changed.

    ``at`` is the index of the open step in the plan of this length and ``step`` that step's own frozen state;
    ``closed`` keeps the last state of the steps behind us; ``reveals`` counts what can no longer be unseen (undo
    stops there). ``cut`` is the place in the plan of the step from which the facilitator went to the result over steps
    that were not played.
    """

    length: str
    audience: str
    recent: frozenset[str]
    seats: Seats
    zones: Zones
    counters: Mapping[str, int]
    unshuffled: tuple[str, ...] = ()
    at: int = -1
    step: Any = None  # each kind has a type of its own, which only its rules know
    closed: Outcomes = field(default_factory=dict)
    jump: str | None = None
    timer: Timer | None = None
    reveals: int = 0
    outcome: str | None = None
    cut: int | None = None

    def told(self) -> tuple[object, ...]:
        """What a fingerprint says of it: the result of sessions stored before did not know that it was cut short."""
        values = tuple(getattr(self, each.name) for each in fields(self) if each.name != "cut")
        return (type(self).__name__, *values, *(() if self.cut is None else (self.cut,)))

    @property
    def present(self) -> tuple[int, ...]:
        """Numbers of the seats that are here, in table order."""
        return self.seats.present

    @property
    def one_of_each_team(self) -> tuple[int, ...]:
        """The first seat here of each team, in table order."""
        first: dict[str, int] = {}
        for seat in self.seats:
            if seat.here and seat.team:
                first.setdefault(seat.team, seat.number)
        return tuple(first.values())

    @property
    def over(self) -> bool:
        """True once the result is reached or everybody left."""
        return self.outcome is not None

    @property
    def expired(self) -> bool:
        """Whether the time of the open step is over."""
        return self.timer is not None and self.timer.phase == "expired"

    def first_card(self, zone: str | None) -> str | None:
        """The card a step is about: the first of its zone, if it has one."""
        return next(iter(self.zones[zone]), None) if zone else None

    def with_step(self, step: object, **changes: object) -> "State":
        """The same table with the open step in another state."""
        return replace(self, step=step, **changes)

    def move_cards(self, cards: tuple[str, ...], origin: str, target: str) -> "State":
        """The same table with cards moved to the end of another zone."""
        return replace(self, zones=moved_cards(self.zones, cards, origin, target))

    def next_seat(self, after: int) -> int:
        """The first seat that is here after this one, round the table; 0 when nobody is."""
        present = self.present
        return next((n for n in present if n > after), present[0] if present else 0)


def moved_cards(zones: Zones, cards: tuple[str, ...], origin: str, target: str) -> Zones:
    """The zones with cards moved to the end of another one."""
    left = tuple([card for card in zones[origin] if card not in cards])
    moved = {**zones, origin: left}
    moved[target] += cards
    return moved
