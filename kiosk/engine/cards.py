"""Cards as the rules see them: an id, a family, an age, and the traits a scenario may compare. Texts live elsewhere."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

AGES = ("tous", "ados", "adultes")


@dataclass(frozen=True, slots=True)
class Card:
    """One card; ``traits`` maps a column to its cell, where ``a | b`` accepts either value."""

    id: str
    type: str
    age: str = "tous"
    traits: Mapping[str, str] = field(default_factory=dict)

    def values(self, column: str) -> tuple[str, ...]:
        """The values of a trait: ``()`` when the cell is empty, two when it reads ``a | b``."""
        return split_cell(self.traits.get(column, ""))


def split_cell(cell: str) -> tuple[str, ...]:
    """``sort | train`` -> ``("sort", "train")``."""
    return tuple(part for part in (piece.strip() for piece in cell.split("|")) if part)


def suited(cards: Iterable[Card], audience: str) -> tuple[str, ...]:
    """Ids of the cards an audience may see, in order."""
    highest = AGES.index(audience)
    return tuple(card.id for card in cards if AGES.index(card.age) <= highest)
