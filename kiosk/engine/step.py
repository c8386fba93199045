"""A step as a scenario says it: the fields every kind has, and what may be asked of it before a game is played."""

from collections.abc import Mapping
from functools import cache
from typing import Annotated, ClassVar, Literal, NamedTuple

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from kiosk.engine.conditions import Condition
from kiosk.engine.state import Timer

Id = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9-]*$")]
Role = Annotated[str, StringConstraints(pattern=r"^role:[a-z][a-z0-9-]*$")]
Roles = Annotated[tuple[Role, ...], Field(min_length=1)]
By = Annotated[str, StringConstraints(pattern=r"^(table|each|each-team|audience|role:[a-z][a-z0-9-]*)$")] | Roles
FLASH = "flash"
"""The length that only some games have, after which a table may go on in a longer one."""
LENGTHS = (FLASH, "short", "normal", "long")
Length = Literal["flash", "short", "normal", "long"]
ROUND = "~"
"""What stands between the id of a step in a round and the round's number."""


class TextMark:
    """Marks a field that people read: it is translated, and limited to ``words``."""

    def __init__(self, words: int) -> None:
        self.words = words


class StepMark:
    """Marks a field that names another step: in a round, the one of the same round."""


StepId = Annotated[Id, StepMark()]
NoStepId = Annotated[Id | None, StepMark()]
Title = Annotated[str, TextMark(words=8)]
Line = Annotated[str, TextMark(words=15)]
Text = Annotated[str, TextMark(words=25)]
Paragraph = Annotated[str, TextMark(words=60)]


def base_name(step: str) -> str:
    """The id a step has in the scenario: that of a later round's step without the round's number."""
    return step.partition(ROUND)[0]


@cache
def roles_in(by: By | None) -> tuple[str, ...]:
    """The cards that are the roles named, in their order; none where no role is."""
    named = (by,) if isinstance(by, str) else by or ()
    return tuple(name.removeprefix("role:") for name in named if name.startswith("role:"))


@cache
def any_role_in(by: By | None) -> frozenset[str]:
    """The same in no order, to look for any of them."""
    return frozenset(roles_in(by))


def text_card(step: str) -> str:
    """The id of the card that the text written at a step is."""
    return f"{ROUND}{step}"


def wall_name(number: str, step: str, about: str) -> str:
    """The name of a text on the wall, which says at which step it was written and which card it answers (empty: none);
    ``number`` begins with a digit, as no step may."""
    return f"{number}{ROUND}{base_name(step)}{ROUND}{about}"


def wall_origin(card: str) -> tuple[str, str]:
    """The step at which the text that a card is was written, and the card it answers; empty where they are not
    known."""
    _, step, about = (*card.removeprefix(ROUND).split(ROUND), "", "")[:3]
    return step, about


class Answer(NamedTuple):
    """An anonymous count for the festival's totals: at a step, about something, so many of a measure."""

    step: str
    about: str
    measure: str
    value: int


class OnPaper(NamedTuple):
    """What a step is at a table without a screen: it brings ``drawn`` cards ``to`` a zone, only those whose columns of
    ``alike`` say the same as the card they go with. Its places lie as a ``board``, for the cards of the zone ``laid``
    or with names of their own; columns of ``right`` hold what is right there; cards of the zone ``among`` are its
    answers; the private lines of what the step ``mixed`` deals are told without their owners; somebody may ``guess``
    its answers before they are shown."""

    to: str = ""
    drawn: int = 0
    alike: tuple[str, ...] = ()
    board: str = ""
    laid: str = ""
    right: tuple[str, ...] = ()
    among: str = ""
    mixed: str = ""
    guess: bool = False


class Part(BaseModel):
    """A piece of a scenario: frozen, and no field it does not know."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Step(Part):
    """A step of a scenario: the fields common to all kinds."""

    reasons: ClassVar[frozenset[str]] = frozenset()
    """Names of the refusals this kind gives, beside those of the table."""
    opinion: ClassVar[bool] = False
    """Whether it asks what people think, so that no answer is right."""
    apart: ClassVar[bool] = False
    """Whether seats stand apart in it, so that a talk may hear the farthest first."""
    talk: ClassVar[bool] = False
    """Whether people talk in it, so that nothing else is to be heard."""
    ends: ClassVar[bool] = False
    """Whether it is the result, after which nothing comes."""

    id: Id
    kind: str
    title: Title = ""
    prompt: Line = ""
    by: By = "table"
    when: tuple[Condition, ...] = ()
    seconds: int = Field(default=0, ge=0, le=1800)
    timer: int | None = Field(default=None, ge=5, le=1800)
    at_zero: Literal["wait", "close"] = "wait"
    next: NoStepId = None
    note: Text = ""
    gauges: bool = False  # they are shown from this step on; where no step says so, from the start
    reveals: bool = False
    beside: Id | None = None

    @property
    def planned(self) -> int:
        """Planned time in seconds, for the length of the game."""
        return self.seconds or self.timer or 0

    def on_paper(self) -> OnPaper:
        """What it needs to be played on paper."""
        return OnPaper()

    def zones_read(self) -> tuple[str, ...]:
        """Zones this step needs to exist."""
        return ()

    def zones_shown(self) -> tuple[str, ...]:
        """Of those, the zones whose cards it is about."""
        return self.zones_read()

    @property
    def kept_in_view(self) -> tuple[str, ...]:
        """The zone whose cards stay shown beside this step, as a list."""
        return () if self.beside is None else (self.beside,)

    def zones_named(self) -> tuple[str, ...]:
        """Zones this step needs, or keeps in view."""
        return (*self.zones_read(), *self.kept_in_view)

    def columns(self) -> tuple[str, ...]:
        """Columns of the card table whose cells this step compares."""
        return tuple(c.name.split(".")[1] for c in self.when if "." in c.name)

    def steps_read(self) -> tuple[str, ...]:
        """Earlier steps this step looks back at."""
        return ()

    def jumps(self) -> tuple[str, ...]:
        """Later steps this step can lead to besides the following one."""
        return () if self.next is None else (self.next,)

    def gives(self, show: tuple[str, ...]) -> bool:
        """Whether a later step that looks back at these sides of its cards, or at its outcome, finds anything."""
        return False

    def hides(self) -> tuple[str, ...]:
        """Columns of the cards on show that are not to be seen while it is open."""
        return ()

    def secrets(self) -> Mapping[str, tuple[str, ...]]:
        """For zones, the columns of their cards that would give this step's answer away before a later one tells it."""
        return {}

    def tells(self) -> tuple[str, ...]:
        """Earlier steps whose answer it tells."""
        return ()

    def dates(self) -> bool:
        """Whether it tells the dates of cards: until then, the year of a source would give a date away."""
        return False

    def fact_names(self) -> tuple[str, ...]:
        """Names of the facts that conditions may compare once it is closed."""
        return ()

    @property
    def staged(self) -> bool:
        """Whether what was answered in secret comes on the stage bit by bit, and the screen says when it is there."""
        return False

    def fresh_timer(self) -> Timer | None:
        """The timer this step asks for."""
        return None if self.timer is None else Timer(self.timer)
