"""A text in phrases that can be touched, and those among them that hide something."""

import re
from collections.abc import Mapping
from functools import lru_cache

from kiosk.engine.cards import split_cell

BODY, TRAP = "body", "trap"
"""The column of the text, and the one of the words in it that are not to be trusted."""

PHRASE = re.compile(r"\S.*?(?:(?<!\b\d)[.!?…]+(?:\s?[»”])?(?=\s|$)|$)", re.MULTILINE)
"""Up to a full stop and what closes with it, or to the end of a line; « 1. » begins a phrase."""


def phrases(text: str) -> tuple[str, ...]:
    """The phrases of a text, in their order."""
    return tuple(PHRASE.findall(text))


def trapped(text: str, cell: str) -> frozenset[int]:
    """Where the traps of a text are: the places, from 0, of the phrases that hold one."""
    return cut(text, cell)[1]


def cut(text: str, cell: str) -> tuple[int, frozenset[int]]:
    """How many phrases a text has, and where its traps are."""
    found, traps = phrases(text), split_cell(cell)
    return len(found), frozenset(n for n, phrase in enumerate(found) if any(trap in phrase for trap in traps))


def of_traits(traits: Mapping[str, str]) -> tuple[int, frozenset[int]]:
    """How many phrases a card of the deck has, and the places of those that hide something."""
    return _cut(traits.get(BODY, ""), traits.get(TRAP, ""))


@lru_cache(maxsize=1024)
def _cut(text: str, cell: str) -> tuple[int, frozenset[int]]:
    """Every move asks for it, of the same few texts."""
    return cut(text, cell)
