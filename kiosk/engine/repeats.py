"""``rounds``: the same steps again, a bounded number of times. Unrolled before a game begins, so it never opens."""

from typing import Any, Literal

from pydantic import Field

from kiosk.engine.conditions import Condition
from kiosk.engine.step import Step


class Rounds(Step):
    """Repeats ``steps`` ``count`` times, or once for each seat that is here (``over: seats``).

    ``stop_when`` is looked at before each round but the first; inside, the name of a step means that of the same round.
    """

    kind: Literal["rounds"]
    count: int = Field(default=1, ge=1, le=12)
    over: Literal["count", "seats"] = "count"
    stop_when: Condition | None = None
    steps: tuple[Any, ...] = Field(min_length=1)

    def times(self, seats: int) -> int:
        """The most rounds there can be with so many seats."""
        return seats if self.over == "seats" else self.count

    def columns(self) -> tuple[str, ...]:
        """The columns compared, the condition to stop included."""
        stop = self.stop_when.name.partition(".")[2] if self.stop_when else ""
        return (*super().columns(), *((stop,) if stop else ()))
