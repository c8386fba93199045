"""One way on among several: what a table or a seat may pick, wherever a step lists them."""

from collections.abc import Mapping

from pydantic import Field

from kiosk.engine.conditions import Condition
from kiosk.engine.step import Id, Line, NoStepId, Part


class Option(Part):
    """One way on: shown when its conditions hold, with its effects (``{counter: +n}``) and where it leads."""

    id: Id
    text: Line
    when: tuple[Condition, ...] = ()
    effects: Mapping[Id, int] = Field(default_factory=dict)
    next: NoStepId = None
