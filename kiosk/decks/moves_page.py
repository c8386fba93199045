"""The moves that plays may make, from the rules: ``python -m kiosk.decks.moves_page docs/moves.md``."""

import sys
from collections.abc import Iterator
from pathlib import Path

from kiosk.decks.scripts import PLAYED
from kiosk.engine.moves import SHAPES, Move

HEAD = """# Moves: what a play may do

Made from the rules by `python -m kiosk.decks.moves_page docs/moves.md`. A line of `moves` in a play is one of these,
with all of its fields; `seat: 2` says which seat does it, and without it the table does. A play may also compare facts:
`{do: expect, at: step, step.fact: value}`. What chance decides stands in `draws`, by step or zone.

"""
ANY = "Of the table and of several kinds"


def moves_page() -> str:
    """The page, in Markdown: a table for what several kinds share, then one a kind."""
    kinds: dict[str, list[str]] = {ANY: []}
    for name, move in sorted(PLAYED.items()):
        kinds.setdefault(_kind(move), []).append(_row(name, move))
    return HEAD + "\n".join(_section(kind, kinds[kind]) for kind in (ANY, *sorted(kinds.keys() - {ANY})))


def _kind(move: type[Move]) -> str:
    """The folder of the kind whose move it is."""
    rooms = move.__module__.split(".")
    return f"`{rooms[2]}`" if rooms[1] == "kinds" else ANY


def _section(kind: str, rows: list[str]) -> str:
    return "\n".join([f"## {kind}", "", "| move | what happens |", "|---|---|", *rows, ""])


def _row(name: str, move: type[Move]) -> str:
    written = ", ".join((f"do: {name}", *_fields(move)))
    said = " ".join(str(move.__doc__).replace("``", "`").split())
    return f"| `{{{written}}}` | {said} |"


def _fields(move: type[Move]) -> Iterator[str]:
    """Each field with what is written there: a number, a text, or a list of them."""
    for name, kind, parts in SHAPES[move]:
        one = "1" if int in (kind, *parts) else "…"
        yield f"{name}: [{one}]" if parts else f"{name}: {one}"


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(moves_page(), "utf-8")
