"""What a vote is made of: the moves, the ballots as they are kept, and what is seen of them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import ClassVar, Literal

from kiosk.engine.guessing import Guessed, GuessSeen
from kiosk.engine.moves import Gesture, Move, move

type Rule = Literal["report", "plurality", "majority", "two-thirds", "unanimity", "grade"]
PARTS: Mapping[str, tuple[int, int]] = {"two-thirds": (2, 3), "unanimity": (1, 1)}
"""Of the ballots, the part that an option needs by these rules."""
UNDECIDED = "undecided"
"""What a vote that decides comes to when no option wins."""
GRADES = ("1", "2", "3", "4", "5")
"""The options of a vote by ``grade``."""
MOST_BYSTANDERS = 99
"""Answers of the audience at one vote."""


@move
class Ballot(Move):
    """A seat votes for these options, for these reasons."""

    gesture: ClassVar[Gesture] = "answer"

    options: tuple[str, ...]
    chips: tuple[str, ...] = ()


@move
class AudienceBallot(Move):
    """Somebody who looks on touches an option."""

    gesture: ClassVar[Gesture] = "answer"

    option: str


@move
class Settle(Move):
    """The table keeps one of the options that are level."""

    option: str


@dataclass(frozen=True)
class Cast:
    """What a voter answered: a seat (0 once it left), its team where teams vote, its options (none: it passed), its
    reasons."""

    seat: int
    options: tuple[str, ...] = ()
    chips: tuple[str, ...] = ()
    team: str = ""

    def same_voter(self, other: "Cast") -> bool:
        """Whether both come from the same seat, or the same team."""
        return self.team == other.team if self.team else self.seat == other.seat != 0


def nameless(casts: tuple[Cast, ...]) -> tuple[Cast, ...]:
    """The same ballots without the seats and the teams that gave them, nor the order in which they came."""
    return tuple(sorted((Cast(0, cast.options, cast.chips) for cast in casts), key=lambda c: (c.options, c.chips)))


@dataclass(frozen=True)
class VoteState(Guessed):
    """The card it is about and the options, as they were when the step opened; the ballots; what bystanders touched,
    and whether they are done; ``shown`` after the joint reveal; the options ``settled`` by the table; ``counted`` once
    the counters moved; ``seen`` once the table goes on."""

    card: str | None = None
    options: tuple[str, ...] = ()
    casts: tuple[Cast, ...] = ()
    bystanders: tuple[str, ...] = ()
    heard: bool = False
    shown: bool = False
    settled: tuple[str, ...] = ()
    counted: bool = False
    seen: bool = False


@dataclass(frozen=True, slots=True)
class VoteOutcome:
    """The count. ``cards`` are those of the options that are cards, ``hidden`` the columns of theirs not shown yet.

    ``choices`` and ``before`` hold the options of each seat, in this vote and in the one compared with; ``audience``
    counts bystanders apart. ``voters`` gave a ballot that counts, the ``abstained`` passed. ``option`` is the first of
    the ``winners``, ``passed`` or ``refused``, or what a report found ahead of all others; None when there is no such
    thing. ``tied`` are the options among which the table has still to choose; ``reasons`` counts the chips that were
    given with each option; ``guess`` is what a seat guessed.
    """

    card: str | None
    options: tuple[str, ...]
    cards: tuple[str, ...]
    hidden: tuple[str, ...]
    rule: Rule
    counts: Mapping[str, int]
    chips: Mapping[str, int]
    choices: Mapping[int, tuple[str, ...]]
    before: Mapping[int, tuple[str, ...]]
    audience: Mapping[str, int]
    voters: int
    abstained: int
    moved: int
    option: str | None
    winners: tuple[str, ...]
    tied: tuple[str, ...]
    reasons: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    guess: GuessSeen | None = None


@dataclass(frozen=True, slots=True)
class VoteView:
    """The options, and who answered. ``choices`` are those everybody may see: none of a secret ballot before the joint
    reveal. While bystanders are asked, ``listening`` is true and ``answered`` says how many did; ``guesser`` is the
    seat that guesses now (0: none); ``result`` comes with the reveal."""

    card: str | None
    options: tuple[str, ...]
    cards: tuple[str, ...]
    hidden: tuple[str, ...]
    marked: tuple[int, ...]
    choices: Mapping[int, tuple[str, ...]]
    listening: bool
    answered: int
    result: VoteOutcome | None
    guesser: int = 0
