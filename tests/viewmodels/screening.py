"""The screen of a table, without a window: what it asks is done, what is done is shown."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from kiosk.engine.moves import Move
from kiosk.engine.rules import Accepted
from kiosk.viewmodels.step_model import StepModel, Submit
from tests.engine.tables import Table
from tests.viewmodels.scenes import scene_of


class Screening[M: StepModel[Any]]:
    """The view-model of the open step; ``moves`` are those it asked for, each with its seat. ``at_once``: everybody is
    asked at the same time."""

    def __init__(self, table: Table, model: Callable[[Submit], M], language: str = "fr", at_once: bool = False) -> None:
        self.table, self.language, self.at_once = table, language, at_once
        self.moves: list[tuple[int, Move]] = []
        self.model = model(self.submit)
        self.show()

    def submit(self, move: Move, seat: int) -> bool:
        """Have the table make a move, and show what came of it."""
        self.moves.append((seat, move))
        done = isinstance(self.table.submit(move, seat), Accepted)
        self.show()
        return done

    def show(self, **changes: Any) -> None:
        """Show the table as it is, with what is told of its scene otherwise this once."""
        scene = replace(scene_of(self.table, self.language), at_once=self.at_once)
        self.model.show(replace(scene, **changes))

    @property
    def curtained(self) -> tuple[int, bool, int]:
        """The seat in turn, whether the curtain is down, what it leans towards."""
        return self.model.props.turn, self.model.props.curtain, self.model.props.chosen
