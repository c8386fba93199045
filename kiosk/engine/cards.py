"""Cards as the rules see them: an id, a family, an age, and the traits a scenario may compare. Texts live elsewhere."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

AGES = ("tous", "ados", "adultes")
TEXTS = "texts"
"""The family of what visitors wrote: its ids begin with ``~``, which no card of a deck may."""

EFFECT = re.compile(r"([a-z][a-z0-9-]*?)\s*([+-]\d+)")


@dataclass(frozen=True)
class Card:
    """One card; ``traits`` maps a column to its cell, where ``a | b`` accepts either value; ``effects`` says how it
    changes counters."""

    id: str
    type: str
    age: str = "tous"
    traits: Mapping[str, str] = field(default_factory=dict)
    effects: Mapping[str, int] = field(default_factory=dict)

    def values(self, column: str) -> tuple[str, ...]:
        """The values of a trait: ``()`` when the cell is empty, two when it reads ``a | b``. Its family is one too."""
        return self._values.get(column, ())

    @cached_property
    def _values(self) -> Mapping[str, tuple[str, ...]]:
        return {column: split_cell(cell) for column, cell in self.traits.items()} | {"type": (self.type,)}


@lru_cache(maxsize=4096)
def split_cell(cell: str) -> tuple[str, ...]:
    """``sort | train`` -> ``("sort", "train")``."""
    return tuple(part for part in (piece.strip() for piece in cell.split("|")) if part)


def effects_in(cell: str) -> dict[str, int]:
    """``main+1 ressources-2`` -> ``{"main": 1, "ressources": -2}``. Raises ValueError for anything else."""
    if EFFECT.sub("", cell).strip(" ,;"):
        raise ValueError(f"not effects such as 'trust+1 water-2': {cell}")
    return {name: int(change) for name, change in EFFECT.findall(cell)}


def suited(cards: Iterable[Card], audience: str) -> tuple[str, ...]:
    """Ids of the cards an audience may see, in order."""
    ages = AGES[: AGES.index(audience) + 1]
    return tuple([card.id for card in cards if card.age in ages])
