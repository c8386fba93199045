"""What every step kind is: parameters from a scenario, and the rules that play them.

A kind is one file in ``steps/`` with one subclass of :class:`Step`. A step never changes anything: it takes a game
and a state and gives back a state. Its own state is a frozen value kept in ``state.step`` while it is open, in
``state.closed`` after.
"""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Literal, NamedTuple

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from kiosk.engine.conditions import Condition, Fact
from kiosk.engine.moves import TABLE, Continue, Move
from kiosk.engine.state import State, Timer

if TYPE_CHECKING:
    from kiosk.engine.floors import Floor
    from kiosk.engine.game import Game

Id = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9-]*$")]
By = Annotated[str, StringConstraints(pattern=r"^(table|each|each-team|audience|role:[a-z][a-z0-9-]*)$")]
LENGTHS = ("short", "normal", "long")
ROUND = "~"
"""What stands between the id of a step in a round and the round's number."""


class TextMark:
    """Marks a field that people read: it is translated, and limited to ``words``."""

    def __init__(self, words: int) -> None:
        self.words = words


Title = Annotated[str, TextMark(words=8)]
Line = Annotated[str, TextMark(words=15)]
Text = Annotated[str, TextMark(words=25)]
Paragraph = Annotated[str, TextMark(words=60)]


def base_name(step: str) -> str:
    """The id a step has in the scenario: that of a later round's step without the round's number."""
    return step.partition(ROUND)[0]


def first_card(state: State, zone: str | None) -> str | None:
    """The card a step is about: the first of its zone, if it has one."""
    return next(iter(state.zones[zone]), None) if zone else None


class Answer(NamedTuple):
    """An anonymous count for the festival's totals: at a step, about something, so many of a measure."""

    step: str
    about: str
    measure: str
    value: int


class Secret(NamedTuple):
    """What would give away something that a step is still to reveal: these ``columns`` of the cards in ``zone`` (None:
    wherever they lie), but only of those that say something in the column ``said`` (empty: of all)."""

    columns: tuple[str, ...]
    zone: str | None = None
    said: str = ""


class Part(BaseModel):
    """A piece of a scenario: frozen, and no field it does not know."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Step(Part):
    """A step of a game: the fields common to all kinds, and what a kind that asks nothing special does."""

    reasons: ClassVar[frozenset[str]] = frozenset()
    """Names of the refusals this kind gives, beside those of the table."""
    opinion: ClassVar[bool] = False
    """Whether it asks what people think, so that no answer is right."""

    id: Id
    kind: str
    title: Title = ""
    prompt: Line = ""
    by: By = "table"
    when: tuple[Condition, ...] = ()
    seconds: int = Field(default=0, ge=0, le=1800)
    timer: int | None = Field(default=None, ge=5, le=1800)
    at_zero: Literal["wait", "close"] = "wait"
    next: Id | None = None
    note: Text = ""
    reveals: bool = False

    @property
    def planned(self) -> int:
        """Planned time in seconds, for the length of the game."""
        return self.seconds or self.timer or 0

    def zones_read(self) -> tuple[str, ...]:
        """Zones this step needs to exist."""
        return ()

    def columns(self) -> tuple[str, ...]:
        """Columns of the card table whose cells this step compares."""
        return tuple(c.name.split(".")[1] for c in self.when if "." in c.name)

    def steps_read(self) -> tuple[str, ...]:
        """Earlier steps this step looks back at."""
        return ()

    def hides(self) -> tuple[str, ...]:
        """Columns of cards that nobody sees while it is open."""
        return ()

    def untold(self) -> tuple[Secret, ...]:
        """What it leaves open until a step reveals it."""
        return ()

    def will_tell(self, game: "Game", length: str) -> tuple[Secret, ...]:
        """What it will reveal, which nothing may give away before."""
        return ()

    def jumps(self) -> tuple[str, ...]:
        """Later steps this step can lead to besides the following one."""
        return () if self.next is None else (self.next,)

    def opens(self, game: "Game", state: State) -> State:
        """The table as the step opens."""
        return state.with_step(False)

    def candidates(self, game: "Game", state: State, seat: int) -> Iterable[Move]:
        """Every move a seat could think of here; :meth:`refusal` says which are legal."""
        return (Continue(),) if seat == TABLE else ()

    def refusal(self, game: "Game", state: State, seat: int, move: Move) -> str | None:
        """Why this move cannot be made now, as a named reason; None when it can."""
        return None if isinstance(move, Continue) else "not_here"

    def apply(self, game: "Game", state: State, seat: int, move: Move) -> State:
        """The table after a legal move."""
        return state.with_step(True)

    def settles(self, game: "Game", state: State) -> State:
        """What follows by itself: evaluated after every event, so that nobody who left is waited for."""
        return state

    def done(self, game: "Game", state: State) -> bool:
        """Whether the game goes on to the next step."""
        return bool(state.step)

    def closes(self, game: "Game", state: State) -> State:
        """The table as the step ends."""
        return state

    def pile(self, game: "Game", state: State) -> tuple[str, ...] | None:
        """Cards waiting for chance to shuffle them; None when the step asks nothing of chance."""
        return None

    def drawn(self, game: "Game", state: State, shuffled: tuple[str, ...], wish: str = "") -> Move:
        """The event that records what a shuffled pile gave; a card wished for comes first, if it can."""
        raise NotImplementedError

    def turn(self, game: "Game", state: State) -> int:
        """The seat whose turn it is, 0 for the table."""
        return TABLE

    def view(self, game: "Game", state: State) -> Any:
        """What everybody may see of the open step, secrets left out."""
        return None

    def outcome(self, game: "Game", state: State) -> Any:
        """What a later ``reveal`` or ``debrief`` shows of this step once it is closed."""
        return None

    def floors(self, game: "Game", state: State, own: Any) -> tuple["Floor", ...]:
        """The seats here that stood apart in this step, closed in the state ``own``, in the order a talk hears them."""
        return ()

    def facts(self, game: "Game", state: State, own: Any) -> Mapping[str, Fact]:
        """Facts about this step, once closed in the state ``own``, that conditions may compare."""
        return {}

    def fact_names(self) -> tuple[str, ...]:
        """Names :meth:`facts` can give."""
        return ()

    def answers(self, game: "Game", state: State, own: Any) -> tuple[Answer, ...]:
        """Anonymous counts for the festival's totals, once closed in the state ``own``."""
        return ()

    def fresh_timer(self) -> Timer | None:
        """The timer this step asks for."""
        return None if self.timer is None else Timer(self.timer)
