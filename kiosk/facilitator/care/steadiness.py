"""How steady a hand has to be, where visitors ask for a steady touch: numbers that the facilitator may change."""

import json
import logging
from dataclasses import asdict, dataclass, replace
from typing import NamedTuple, Self

log = logging.getLogger(__name__)
SETTING = "steady"
"""Name of the setting that keeps them."""


class Span(NamedTuple):
    """The least and the most that a number may be, and from one choice to the next."""

    least: float
    most: float
    step: float


SPANS = {"rest": Span(0.2, 1.5, 0.1), "apart": Span(0.5, 2.0, 0.1), "within": Span(5.0, 20.0, 1.0)}


@dataclass(frozen=True, slots=True)
class Steadiness:
    """``rest``: seconds a finger rests, at least, before lifting it acts. ``apart``: seconds after an act in which
    whatever comes down does nothing. ``within``: millimetres from the middle of where it was that it still rests.

    Raises ValueError for a number outside its span, TypeError for what is no number.
    """

    rest: float = 0.4
    apart: float = 1.0
    within: float = 12.0

    def __post_init__(self) -> None:
        for what, span in SPANS.items():
            if not span.least <= getattr(self, what) <= span.most:
                raise ValueError(f"{what} cannot be {getattr(self, what)}")

    def stepped(self, what: str, by: int) -> Self:
        """With a number so many steps larger, or smaller, as far as it goes."""
        least, most, step = SPANS[what]
        return replace(self, **{what: min(max(least, round(getattr(self, what) + by * step, 1)), most)})

    def to_setting(self) -> str:
        """As they are kept."""
        return json.dumps(asdict(self))


def kept_steadiness(setting: str | None) -> Steadiness:
    """What was kept; as delivered when nothing was, or nothing that can be true."""
    try:
        return Steadiness(**json.loads(setting or "{}"))
    except (ValueError, TypeError) as error:
        log.warning("the numbers of the steady touch are as delivered: %s", error)
        return Steadiness()
