"""Scripted plays as they are written: who sits, what chance gives, what is done and what must come of it."""

from collections.abc import Mapping
from functools import cache
from typing import Literal

from pydantic import Field, TypeAdapter, ValidationError

import kiosk.engine.kinds  # noqa: F401 (the moves of every kind are known once it is read)
from kiosk.engine.moves import MOVES, Move, Redone, Shuffled, Started, Undone, field_names
from kiosk.engine.step import Id, Length, Part

EXPECT = "expect"
type Written = str | tuple[str, ...]
"""A field of a move as it is written: a text, or a list of them."""

NOT_PLAYED = (Started, Shuffled, Undone, Redone)
PLAYED = {name: kind for name, kind in MOVES.items() if kind not in NOT_PLAYED and not (kind.automatic or kind.led)}
"""The moves a script may make: those of chance, of the way back and of the facilitator are left out."""

FIELDS = {name: dict.fromkeys(field_names(kind)) for name, kind in PLAYED.items()}
"""The fields of each of them, in order."""


class End(Part):
    """What must be true once every move is made."""

    result: bool = True
    takeaway: Id | None = None
    facts: Mapping[str, str] = Field(default_factory=dict)


class Script(Part):
    """A play as it is written. ``draws`` gives, by zone or step, the cards that chance puts first there."""

    length: Length
    seats: int = Field(default=1, ge=1, le=6)
    audience: Literal["tous", "ados", "adultes"] = "tous"
    draws: Mapping[Id, tuple[Id, ...]] = Field(default_factory=dict)
    moves: tuple[Mapping[str, Written], ...] = ()
    end: End = End()


def read_move(name: str, raw: Mapping[str, Written]) -> Move | str:
    """The move of that name in ``PLAYED`` with its fields as written, or the name of the field that is wrong."""
    fields = FIELDS[name]
    values = {key: value for key, value in raw.items() if key in fields or key not in ("do", "seat")}
    if values.keys() != fields.keys():
        return next(key for key in (*values, *fields) if (key in values) != (key in fields))
    try:
        made: Move = _adapter(name).validate_python(values)
    except ValidationError as error:
        return str(error.errors()[0]["loc"][0])
    return made


@cache
def _adapter(name: str) -> TypeAdapter[Move]:
    """What checks the fields of a move; making it takes far longer than using it."""
    return TypeAdapter(PLAYED[name])
