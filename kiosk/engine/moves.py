"""What can happen at a table: moves, the actions that try them and the events that record them."""

import json
import re
from dataclasses import asdict, dataclass, fields
from typing import ClassVar, Literal, NamedTuple, dataclass_transform, get_args

MOVES: dict[str, type["Move"]] = {}
NAMES: dict[type["Move"], str] = {}
SHAPES: dict[type["Move"], tuple[tuple[str, object, tuple[object, ...]], ...]] = {}
"""For each move, its fields: name, type, and the type of the parts when it is a tuple."""
type Gesture = Literal["touch", "lay", "turn", "answer"]
"""What hands do at a table: touch something, lay it down, turn a card over, give an answer that others may not see."""
TABLE = 0
"""The seat number of the table itself: moves that belong to nobody in particular."""


class Move:
    """Something that happens. Subclasses are frozen, hold only text, numbers and tuples of them, and are found by
    name. What nobody decides is ``automatic``: undo passes over it. What is ``led`` only the facilitator may do, and
    only the facilitator undoes. ``gesture`` is how it is done at a table of wood and paper."""

    __slots__ = ()

    automatic: ClassVar[bool] = False
    led: ClassVar[bool] = False
    gesture: ClassVar[Gesture] = "touch"


@dataclass_transform(frozen_default=True)
def move[M: Move](cls: type[M]) -> type[M]:
    """Make a class a frozen move, known to the log by its snake-case name."""
    made = dataclass(frozen=True, slots=True)(cls)
    name = re.sub(r"(?<!^)(?=[A-Z])", "_", made.__name__).lower()
    MOVES[name] = made
    NAMES[made] = name
    SHAPES[made] = tuple((field.name, field.type, get_args(field.type)) for field in fields(made))  # type: ignore[arg-type]
    return made


class Action(NamedTuple):
    """A move somebody tries; ``facilitator`` lifts the limits of undo, and allows what is ``led``."""

    seat: int
    move: Move
    facilitator: bool = False


class Event(NamedTuple):
    """A move that happened, at a step, by a seat. The log of events is the only truth."""

    step: str
    seat: int
    move: Move

    def to_json(self) -> str:
        """One line of text for the log: ``["step", seat, "move", {fields}]``."""
        fields_of_move = asdict(self.move)  # type: ignore[call-overload]
        return json.dumps([self.step, self.seat, NAMES[type(self.move)], fields_of_move], ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str) -> "Event":
        """Read one line of the log. Raises ValueError when it is not an event this version knows."""
        try:
            step, seat, name, values = json.loads(text)
            made = MOVES[name](**{key: _frozen(value) for key, value in values.items()})
            if not (type(step) is str and type(seat) is int):
                raise TypeError(name)
            _check(made)
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            raise ValueError(f"not an event: {text[:80]}") from error
        return cls(step, seat, made)


def _frozen(value: object) -> object:
    return tuple(_frozen(part) for part in value) if isinstance(value, list) else value


def _check(made: Move) -> None:
    """Raises TypeError when a field does not hold the type it declares."""
    for name, kind, parts in SHAPES[type(made)]:
        value = getattr(made, name)
        if type(value) is kind:
            continue
        if not (parts and isinstance(value, tuple) and all(type(part) is parts[0] for part in value)):
            raise TypeError(name)


@move
class Started(Move):
    """The session opens: its length, its seats, who it is for, the cards recent sessions have shown, and the texts of
    earlier visitors that may be read."""

    length: str
    seats: tuple[int, ...]
    audience: str = "tous"
    recent: tuple[str, ...] = ()
    texts: tuple[str, ...] = ()


@move
class Shuffled(Move):
    """Chance gave this order to a zone."""

    zone: str
    cards: tuple[str, ...]


@move
class Continue(Move):
    """The table has seen enough and goes on."""


@move
class Agree(Move):
    """A seat presses its mark: what lies there is ours too."""


@move
class Keep(Move):
    """The text of a step may stay on the wall."""

    step: str


@move
class Erase(Move):
    """The text of a step is not to be kept."""

    step: str


@move
class Prolonged(Move):
    """After the result of the shortest game, the table goes on in a longer one."""

    length: str


@move
class Joined(Move):
    """A seat is taken."""

    seat: int


@move
class Left(Move):
    """A seat is given back; nothing waits for it any more."""

    seat: int


@move
class Paused(Move):
    """A seat steps away for a moment; nothing waits for it until it resumes."""

    seat: int


@move
class Resumed(Move):
    """A paused seat is back."""

    seat: int


@move
class TimerStarted(Move):
    """The clock outside began to count the step's time, in seconds."""

    seconds: int


@move
class HalfTime(Move):
    """Half of the step's time is over."""


@move
class TimerExpired(Move):
    """The step's time is over."""


@move
class Undone(Move):
    """The table goes back to the state before the event numbered ``target``."""

    target: int


@move
class Redone(Move):
    """The last undo is taken back."""


def field_names(kind: type[Move]) -> tuple[str, ...]:
    """Names of a move's fields, in order."""
    return tuple(f.name for f in fields(kind))  # type: ignore[arg-type]
