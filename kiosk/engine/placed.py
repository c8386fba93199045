"""What is known of cards once they lie where they belong."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PlacedOutcome:
    """The right place of each card, in order, itself where it lies on no other; the pairs or cards the table hesitated
    over; how many there were; whether the table laid them itself, as far as it came (``ended``)."""

    layout: str
    slots: tuple[str, ...]
    placed: Mapping[str, str]
    hesitated: tuple[str, ...]
    total: int
    ended: bool = True
