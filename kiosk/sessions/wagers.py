"""A number of a deck that somebody who only passes may guess."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Wager:
    """``figures`` are what the ticks of the line stand for. The truth lies from the tick ``first`` to ``last``; it is
    told as ``truth``, of the sort ``status``, from ``sources``. The festival's guesses are counted in the step
    ``step``, about ``about``, each of ``measures`` for as many ticks."""

    question: str
    figures: tuple[str, ...]
    first: float
    last: float
    truth: str
    status: str
    sources: tuple[str, ...]
    step: str
    about: str
    measures: tuple[str, ...]
