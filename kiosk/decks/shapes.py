"""From plain data to models: what a model refuses becomes findings at the line where it is written."""

import re
import typing
from collections.abc import Iterator
from functools import reduce
from typing import Any

from pydantic import BaseModel, ValidationError

from kiosk.decks.draft import Document, NodePath
from kiosk.decks.findings import Findings, listed, near
from kiosk.decks.lengths import as_written, child
from kiosk.engine.step import Part

MOST = 100
"""Faults told of one model: nobody mends more at a time."""

RIGHT = frozenset({"answer", "right", "correct"})
"""Fields that would make one opinion the right one."""

CODES = {
    "missing": "E032",
    "too_short": "E032",
    "too_long": "E025",
    "string_too_short": "E032",
    "extra_forbidden": "E031",
    "literal_error": "E033",
    "bool_parsing": "E033",
    "bool_type": "E033",
    "int_parsing": "E028",
    "int_parsing_size": "E028",
    "int_type": "E028",
    "float_parsing": "E245",
    "float_type": "E245",
    "finite_number": "E245",
    "greater_than_equal": "E029",
    "less_than_equal": "E029",
    "tuple_type": "E025",
    "string_type": "E026",
    "mapping_type": "E027",
    "dict_type": "E027",
    "model_type": "E027",
    "string_pattern_mismatch": "E036",
    "value_error": "E037",
}
"""What is said of each kind of refusal that texts, lists and mappings can meet."""

EXAMPLES = {
    r"^role:[a-z][a-z0-9-]*$": "role:maire",
    r"^(table|each|each-team|audience|role:[a-z][a-z0-9-]*)$": "each",
    r"^mdi6\.[a-z0-9-]+$": "mdi6.cards",
    r"^[a-z]{2,3}$": "fr",
    r"^\d+(\.\d+){0,2}$": "1.0",
    r"^\d{4}-\d{2}-\d{2}$": "2026-01-31",
}
"""What a text of a pattern looks like; ids, whose pattern is not here, have a sentence of their own."""


def built[M: Part](
    model: type[M], raw: Any, document: Document, path: NodePath, findings: Findings, length: str | None = None
) -> M | None:
    """The model of what ``document`` has at ``path`` (``raw``, resolved for ``length``), or None with findings."""
    try:
        return model.model_validate(raw)
    except ValidationError as refused:
        for where, error in _distinct(refused, raw):
            code, values = _told(model, error, where)
            inner = as_written(reduce(child, path, document.data), where, length)
            findings.add(code, document.place(*path, *inner), **values)
        return None


def _distinct(refused: ValidationError, raw: Any) -> list[tuple[NodePath, Any]]:
    """One error per value: where a value may have several shapes, the one that got furthest speaks."""
    found: dict[NodePath, Any] = {}
    for error in refused.errors(include_url=False)[:MOST]:
        found.setdefault(_path(error, raw), error)
    return [
        (path, error)
        for path, error in found.items()
        if not any(len(path) < len(other) and other[: len(path)] == path for other in found)
    ]


def _path(error: Any, raw: Any) -> NodePath:
    """An error's location without the names of shapes: what stands in the data, and the name of a missing field."""
    path: NodePath = ()
    for part in error["loc"]:
        if (isinstance(raw, dict) and part in raw) or (isinstance(raw, list) and isinstance(part, int)):
            path, raw = (*path, part), child(raw, part)
    return (*path, error["loc"][-1]) if error["type"] == "missing" else path


def _told(model: type[Part], error: Any, where: NodePath) -> tuple[str, dict[str, object]]:
    """The code and the values of a finding."""
    code, given = CODES[error["type"]], error["input"]
    field = next((str(part) for part in reversed(where) if isinstance(part, str)), "")
    match code:
        case "E027":
            return code, {"name": field}
        case "E031":
            return _unknown(model, field, where)
        case "E033":
            known = tuple(re.findall(r"'([^']*)'", error.get("ctx", {}).get("expected", "'true', 'false'")))
            return code, {"field": field, "value": given, "known": listed(known), **near(str(given), known)}
        case "E029":
            return ("E030", {"value": given}) if field == "format" else (code, {**_limit(error), "field": field})
        case "E036":
            example = EXAMPLES.get(error["ctx"]["pattern"])
            return (code, {"field": field, "value": given, "example": example}) if example else ("E034", {"id": given})
    return code, {"field": field, "value": given}


def _unknown(model: type[Part], field: str, where: NodePath) -> tuple[str, dict[str, object]]:
    """A field that has no place there; one that would say what is right about an opinion has a sentence of its own."""
    if field in RIGHT and getattr(model, "opinion", False):
        return "E267", {"field": field}
    known = fields_at(model, where[:-1])
    return "E031", {"field": field, "known": listed(known, 40), **near(field, known)}


def _limit(error: Any) -> dict[str, object]:
    sign = "≥" if error["type"] == "greater_than_equal" else "≤"
    return {"value": error["input"], "limit": f"{sign} {next(iter(error['ctx'].values()))}"}


def fields_at(model: type[BaseModel], path: NodePath) -> tuple[str, ...]:
    """The names that a mapping at a path below a model may hold."""
    for part in path:
        field = next((f for name, f in model.model_fields.items() if (f.alias or name) == part), None)
        model = next(_models(field.annotation), model) if field else model
    return tuple(field.alias or name for name, field in model.model_fields.items())


def _models(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for argument in typing.get_args(annotation):
        yield from _models(argument)
