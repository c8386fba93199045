"""``debrief``: the end. The result is shown, one take-away is chosen by what happened, the session is over."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from pydantic import Field

from kiosk.engine.conditions import Condition
from kiosk.engine.frozen import replace
from kiosk.engine.moves import TABLE, Move, move
from kiosk.engine.state import State
from kiosk.engine.step import Answer, Id, Line, Part, Step, Text

if TYPE_CHECKING:
    from kiosk.engine.game import Game

MOODS = 3


@move
class Smile(Move):
    """How the table felt, from 1 (not good) to 3 (good). Never asked twice."""

    mood: int


class Takeaway(Part):
    """One sentence to keep and one thing to try, given when its conditions hold."""

    id: Id
    keep: Line
    try_: Line = Field(alias="try")
    when: tuple[Condition, ...] = ()


@dataclass(frozen=True, slots=True)
class DebriefState:
    """The mood given, 0 until then."""

    mood: int = 0


@dataclass(frozen=True, slots=True)
class DebriefView:
    """The take-away's id, the outcomes of the steps shown, and the mood given."""

    takeaway: str
    outcomes: Mapping[str, Any]
    mood: int


class Debrief(Step):
    """Shows the outcomes of the steps in ``show`` and the first take-away whose conditions hold; the last has none."""

    reasons = frozenset({"already_smiled"})

    kind: Literal["debrief"]
    text: Text = ""
    show: tuple[Id, ...] = ()
    takeaways: tuple[Takeaway, ...] = Field(min_length=1)
    reveals: bool = True

    def steps_read(self) -> tuple[str, ...]:
        """The steps shown."""
        return self.show

    def columns(self) -> tuple[str, ...]:
        """Columns compared to choose a take-away."""
        compared = (c.name for takeaway in self.takeaways for c in takeaway.when if "." in c.name)
        return (*super().columns(), *(name.split(".")[1] for name in compared))

    def opens(self, game: "Game", state: State) -> State:
        """The session is over on reaching its result."""
        return replace(state, step=DebriefState(), outcome="result")

    def candidates(self, game: "Game", state: State, seat: int) -> Iterable[Move]:
        """A mood."""
        return (Smile(mood) for mood in range(1, MOODS + 1)) if seat == TABLE else ()

    def refusal(self, game: "Game", state: State, seat: int, move: Move) -> str | None:
        """A mood is given once."""
        if not isinstance(move, Smile) or not 1 <= move.mood <= MOODS:
            return "session_over"
        return "already_smiled" if state.step.mood else None

    def apply(self, game: "Game", state: State, seat: int, move: Move) -> State:
        """The mood is kept."""
        assert isinstance(move, Smile)
        return state.with_step(DebriefState(move.mood))

    def done(self, game: "Game", state: State) -> bool:
        """Nothing comes after."""
        return False

    def view(self, game: "Game", state: State) -> DebriefView:
        """The result."""
        kept = next((t for t in self.takeaways if game.holds(state, t.when)), self.takeaways[-1])
        shown = {name: game.named(state.length, name) for name in self.show if name in state.closed}
        outcomes = {name: step.outcome(game, state) for name, step in shown.items() if step is not None}
        return DebriefView(kept.id, outcomes, state.step.mood)

    def answers(self, game: "Game", state: State, own: DebriefState) -> tuple[Answer, ...]:
        """The mood."""
        return (Answer(self.id, self.id, f"smile-{own.mood}", 1),) if own.mood else ()
