"""What the checks ask of a kind of step.

Each kind answers in ``checks.py`` of its folder, by one class. A question has no default: a kind that leaves one open
does not start. :class:`MovesNothing` and :class:`DecidesNothing` answer several at once for kinds that say so.
"""

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, Literal, NamedTuple

from kiosk.decks.checks.paths.known import Reached
from kiosk.decks.checks.paths.proof import Proof
from kiosk.decks.checks.paths.sought import Needs, Sought
from kiosk.decks.checks.stock import Stock
from kiosk.decks.checks.survey import Given, Moving, Survey
from kiosk.decks.draft import NodePath, StepDraft
from kiosk.engine.conditions import Condition, Fact
from kiosk.engine.step import Step

MANY = 1000
"""More than any number of bystanders or of right places that a condition compares."""

type Turn = Literal["draw", "ballot", "choice"]
"""What sort of turn decides how a game goes on: chance, a vote, the table."""


class Look(NamedTuple):
    """A step looks back at ``other`` and must find something there; ``code`` says it does not, at ``path`` in the step
    (where the other's name stands, without one)."""

    other: str
    code: str
    finds: Callable[["AnyChecks"], bool]
    path: NodePath = ()


class WrittenEnding(NamedTuple):
    """An ending of a game, when it is reached, and its path in the step."""

    id: str
    when: tuple[Condition, ...]
    path: NodePath


class Reading(NamedTuple):
    """What people read at a step: its ``texts``; the zone of the card it is ``about``, which may be a ``statement`` to
    be judged; and, of the cards of ``dealt``, the texts of so many."""

    texts: tuple[str, ...]
    about: str | None = None
    statement: bool = False
    dealt: tuple[str, int] | None = None


type AnyChecks = KindChecks[Any]  # of a step of whatever kind


class KindChecks[S: Step](ABC):
    """What is asked of a ``step`` as built for a length; ``written`` is the step as its author wrote it."""

    def __init__(self, step: S) -> None:
        self.step = step

    @abstractmethod
    def check(self, survey: Survey, written: StepDraft) -> None:
        """What it asks of its own parameters, and of the cards that may come to its zones: add what is found."""

    @abstractmethod
    def moves(self) -> tuple[Moving, ...]:
        """Where cards may go: pairs of the zone they leave and the one they come to."""

    @abstractmethod
    def shows(self) -> tuple[str, ...]:
        """The zones whose cards everybody sees, so that none may be secret or empty."""

    @abstractmethod
    def hands(self) -> tuple[str, ...]:
        """The zones, among those it reads, of which each seat may have its own."""

    @abstractmethod
    def looks_back(self) -> Iterable[Look]:
        """What it must find in the earlier steps that it names."""

    @abstractmethod
    def gives(self) -> frozenset[Given]:
        """What a later step finds when it looks back at this one."""

    @abstractmethod
    def reading(self) -> Reading:
        """What people read, which takes time."""

    @abstractmethod
    def range_of(self, survey: Survey, fact: str) -> Iterable[Fact] | None:
        """The values one of its facts can take; None when they are not known."""

    def facts(self, survey: Survey) -> tuple[str, ...]:
        """The names of its facts: those of the rules, for a kind whose facts do not hang on cards."""
        return self.step.fact_names()

    @abstractmethod
    def written_effects(self) -> Iterable[tuple[NodePath, Mapping[str, int]]]:
        """The effects on counters written in the step, with the path of the part that has them."""

    @abstractmethod
    def effects(self, survey: Survey) -> Iterator[Mapping[str, int]]:
        """All that it may change of the counters, by what is written in it or by cards."""

    @abstractmethod
    def offers(self) -> Sequence[tuple[Condition, ...]]:
        """The conditions of each option, where they could all be closed and then nothing would be left to choose."""

    @abstractmethod
    def leads_on(self) -> bool:
        """Whether the step that follows may be the one written after it."""

    @abstractmethod
    def endings(self) -> tuple[WrittenEnding, ...] | None:
        """The endings of a result, which may have none; None for a step that is no result."""

    @abstractmethod
    def piles(self, stock: Stock, written: StepDraft, sure: bool) -> None:
        """What it needs of the cards that lie there at most, then what it moves; ``sure``: every game plays it."""

    @abstractmethod
    def needs(self, sought: Sought) -> None:
        """What a proof must know before it: the conditions of its parts, and the zones whose cards it must tell apart,
        beside those from which cards come where they are told apart."""

    @abstractmethod
    def following(self, proof: Proof, here: Reached, needed: Needs) -> Iterator[Reached]:
        """Each place of a proof that may follow once it was played."""

    @abstractmethod
    def turn(self) -> Turn | None:
        """The sort of turn it is where its ways part; None when they never do."""


class MovesNothing[S: Step](KindChecks[S]):
    """A kind that moves no card: the zones it reads are shared, and everybody sees the cards that lie there."""

    def moves(self) -> tuple[Moving, ...]:
        return ()

    def shows(self) -> tuple[str, ...]:
        return self.step.zones_read()

    def hands(self) -> tuple[str, ...]:
        return ()

    def piles(self, stock: Stock, written: StepDraft, sure: bool) -> None:
        stock.show(written, self.shows())

    def following(self, proof: Proof, here: Reached, needed: Needs) -> Iterator[Reached]:
        yield proof.passed(here, self.step)


class DecidesNothing[S: Step](KindChecks[S]):
    """A kind that changes no counter, and after which the game goes on in one way, however it was played."""

    def written_effects(self) -> Iterable[tuple[NodePath, Mapping[str, int]]]:
        return ()

    def effects(self, survey: Survey) -> Iterator[Mapping[str, int]]:
        return iter(())

    def offers(self) -> Sequence[tuple[Condition, ...]]:
        return ()

    def leads_on(self) -> bool:
        return not self.step.next

    def endings(self) -> tuple[WrittenEnding, ...] | None:
        return None

    def needs(self, sought: Sought) -> None:
        return

    def turn(self) -> Turn | None:
        return None
