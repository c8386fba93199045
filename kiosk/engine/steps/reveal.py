"""``reveal``: show what an earlier step hid. Nothing before it can be undone by visitors."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from kiosk.engine.state import State
from kiosk.engine.step import Id, Step, Text

if TYPE_CHECKING:
    from kiosk.engine.game import Game

type Shown = Literal["answer", "links", "details", "sources"]


@dataclass(frozen=True, slots=True)
class RevealView:
    """What the earlier step gives to see, and which sides of its cards."""

    of: str
    show: tuple[str, ...]
    outcome: Any


class Reveal(Step):
    """Looks back at the step ``of`` and shows its ``answer``, the ``links`` between its cards, ``details`` and
    ``sources``."""

    kind: Literal["reveal"]
    of: Id
    show: tuple[Shown, ...] = ("answer",)
    text: Text = ""
    reveals: bool = True

    def steps_read(self) -> tuple[str, ...]:
        """The step looked back at."""
        return (self.of,)

    def view(self, game: "Game", state: State) -> RevealView:
        """The outcome of the earlier step."""
        step = game.named(state.length, self.of)
        outcome = step.outcome(game, state) if step is not None and self.of in state.closed else None
        return RevealView(self.of, self.show, outcome)
