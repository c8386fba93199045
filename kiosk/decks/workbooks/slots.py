"""Filling the slots of a template, and writing what comes of it as YAML whose every line knows its cell."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from kiosk.decks.findings import FilePlace

SLOT = "$"


@dataclass(frozen=True)
class Filled:
    """A text and the cell it stands in."""

    text: str
    place: FilePlace


type Values = Mapping[str, Filled | Sequence[Filled]]


def filled(node: Any, values: Values) -> Any:
    """A piece of a template with its slots filled; what is empty is left out, down to whole lists and mappings."""
    if isinstance(node, dict):
        pairs = ((key, filled(value, values)) for key, value in node.items())
        return {key: value for key, value in pairs if value}
    if isinstance(node, list):
        return [value for value in (filled(item, values) for item in node) if value]
    if isinstance(node, str) and node.startswith(SLOT):
        return values.get(node.removeprefix(SLOT))
    return node


@dataclass(frozen=True)
class SlotLine:
    """A line of YAML, and the cell it comes from if it comes from one."""

    text: str
    place: FilePlace | None = None


def lines(node: Any) -> Iterator[SlotLine]:
    """A mapping or a list as YAML, one value a line."""
    entries = node.items() if isinstance(node, dict) else ((None, item) for item in node)
    for key, value in entries:
        if isinstance(value, dict | list):
            yield from _nested(key, list(lines(value)))
        else:
            text, place = (value.text, value.place) if isinstance(value, Filled) else (value, None)
            yield SlotLine(f"{'-' if key is None else f'{key}:'} {json.dumps(text, ensure_ascii=False)}", place)


def _nested(key: str | None, inner: list[SlotLine]) -> Iterator[SlotLine]:
    """The lines of an inner mapping or list, below its key or after the dash of its list."""
    if key is not None:
        yield SlotLine(f"{key}:", next((line.place for line in inner if line.place), None))
    for number, line in enumerate(inner):
        yield SlotLine(("- " if key is None and not number else "  ") + line.text, line.place)
