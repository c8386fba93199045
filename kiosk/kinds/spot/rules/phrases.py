"""A text in phrases that can be touched, and those among them that hide something."""

import re
from collections.abc import Mapping

BODY, TRAP = "body", "trap"
"""The column of the text, and the one of the words in it that are not to be trusted."""
OR = "|"
"""Stands between two traps of one text."""

PHRASE = re.compile(r"\S.*?(?:(?<!\b\d)[.!?…]+(?:\s?[»”])?(?=\s|$)|$)", re.MULTILINE)
"""Up to a full stop and what closes with it, or to the end of a line; « 1. » begins a phrase."""


def phrases(text: str) -> tuple[str, ...]:
    """The phrases of a text, in their order."""
    return tuple(PHRASE.findall(text))


def traps(cell: str) -> tuple[str, ...]:
    """The traps that a cell names."""
    return tuple(part for part in (piece.strip() for piece in cell.split(OR)) if part)


def trapped(text: str, cell: str) -> frozenset[int]:
    """Where the traps of a text are: the places, from 0, of the phrases that hold one."""
    return frozenset(n for n, phrase in enumerate(phrases(text)) if any(trap in phrase for trap in traps(cell)))


def of_traits(traits: Mapping[str, str]) -> tuple[int, frozenset[int]]:
    """How many phrases a card has, and the places of those that hide something."""
    text = traits.get(BODY, "")
    return len(phrases(text)), trapped(text, traits.get(TRAP, ""))
