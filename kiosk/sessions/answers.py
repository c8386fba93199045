"""What every kind says of what was answered to it: how it is named and laid out, wherever it is shown.

Each kind has one class of this sort in ``answers.py`` of its folder. Nothing is answered for it: a kind that leaves a
question open does not start, and one that asks nobody anything says so by being :class:`AnswersNothing`.
"""

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, NamedTuple

from kiosk.engine.state import Outcomes
from kiosk.engine.step import Step
from kiosk.sessions.asked import AskedStep
from kiosk.sessions.festival import Festival
from kiosk.sessions.wagers import Wager

type Sort = Literal["scale", "choice", "share"]


@dataclass(frozen=True, slots=True)
class Family:
    """Measures told together: ``name`` alone, or ``name-answer`` for each answer.

    ``sort``: the answers of a ``scale`` stand in order between ``left`` and ``right``, those of a ``choice`` side by
    side; a ``share`` is one figure out of all answers of the family ``out_of``. ``answers`` names every answer there
    is; one beside them is a card. ``by_card``: counted card by card, or link by link. ``told`` is False for what only
    the kiosk needs, which no table shows.
    """

    name: str
    sort: Sort
    answers: Mapping[str, str] = field(default_factory=dict)
    left: str = ""
    right: str = ""
    out_of: str = ""
    by_card: bool = False
    told: bool = True

    def claims(self, measure: str) -> bool:
        """Whether a measure is one of these."""
        return measure.partition("-")[0] == self.name


@dataclass(frozen=True, slots=True)
class Panel:
    """One step at the end. ``sort`` is scale, shares or words, ``about`` the title of its ``card``. For each answer: a
    name, how many are ``yours``, how many were ``before``, and the ``festival``'s share in percent, -1 while it is
    unknown. ``told`` are sentences. Where everybody saw who gave what, ``stood`` has for each of the ``seats`` the
    place of its answer among the names, and ``stood_before`` that of the one before, -1 where there was none.
    ``reasons`` are those given most; ``weighed`` says that the first two answers are cards against each other."""

    step: str
    sort: str
    title: str
    statement: str = ""
    left: str = ""
    right: str = ""
    names: tuple[str, ...] = ()
    yours: tuple[int, ...] = ()
    before: tuple[int, ...] = ()
    festival: tuple[int, ...] = ()
    told: tuple[str, ...] = ()
    seats: tuple[int, ...] = ()
    stood: tuple[int, ...] = ()
    stood_before: tuple[int, ...] = ()
    reasons: tuple[str, ...] = ()
    weighed: bool = False
    about: str = ""
    card: str = ""


@dataclass(frozen=True, slots=True)
class SpreadBar:
    """An answer on the public screen, and how many gave it."""

    key: str
    name: str
    count: int


class Subject(NamedTuple):
    """The card a step is about, and the column in which it asks."""

    card: str
    column: str = "text"


class KindAnswers[S: Step, V, O](ABC):
    """Of a kind with steps ``S``: ``V`` is what is seen of it while it is open, ``O`` its outcome once it is
    closed."""

    @abstractmethod
    def families(self, asked: AskedStep[S], about: str) -> tuple[Family, ...]:
        """Every measure it counts about a card, a link or the step itself, in the order of the tables."""

    @abstractmethod
    def panel(self, asked: AskedStep[S], outcome: O, festival: Festival) -> Panel | None:
        """The group beside the festival, on the result."""

    @abstractmethod
    def spread(self, asked: AskedStep[S], seen: V) -> tuple[SpreadBar, ...]:
        """What those who look on see: how often each answer was given, nothing before the table has seen it."""

    @abstractmethod
    def doing(self, asked: AskedStep[S]) -> str:
        """What the table does in it, for those who look on."""

    @abstractmethod
    def subject(self, asked: AskedStep[S], seen: V) -> Subject | None:
        """The card that is asked about now."""

    def offered(self, asked: AskedStep[S], seen: V) -> tuple[str, ...]:
        """The names of the answers it offers that are no cards, once those who look on may see them."""
        return ()

    @abstractmethod
    def timed(self) -> bool:
        """Whether those who look on see how much of its time is left."""

    @abstractmethod
    def stands(self, asked: AskedStep[S], about: str) -> str:
        """What a seat stands for in a talk that begins with those who answered this apart."""

    @abstractmethod
    def revealed(self) -> bool:
        """Whether a later step has something to show of it: its folder then holds its look."""

    @abstractmethod
    def compared(self, step: S, seen: V | O) -> tuple[str, ...]:
        """The cards, links or questions of which it tells the festival's figures."""

    def wagers(self, asked: AskedStep[S]) -> tuple[Wager, ...]:
        """The numbers it asks for that anybody may guess, with nothing but the card in sight."""
        return ()

    @abstractmethod
    def behind(self, seen: V) -> Outcomes:
        """The outcomes of earlier steps that it shows, by step."""


class AnswersNothing[S: Step](KindAnswers[S, Any, Any]):
    """Of a kind that asks nobody anything and looks back at nothing."""

    def families(self, asked: AskedStep[S], about: str) -> tuple[Family, ...]:
        return ()

    def panel(self, asked: AskedStep[S], outcome: Any, festival: Festival) -> Panel | None:
        return None

    def spread(self, asked: AskedStep[S], seen: Any) -> tuple[SpreadBar, ...]:
        return ()

    def subject(self, asked: AskedStep[S], seen: Any) -> Subject | None:
        return None

    def timed(self) -> bool:
        return False

    def stands(self, asked: AskedStep[S], about: str) -> str:
        return ""

    def revealed(self) -> bool:
        return False

    def compared(self, step: S, seen: Any) -> tuple[str, ...]:
        return ()

    def behind(self, seen: Any) -> Outcomes:
        return {}
