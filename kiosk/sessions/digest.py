"""A fingerprint of a state, the same in every process."""

import hashlib
import json
from dataclasses import fields, is_dataclass
from typing import Any, Protocol, runtime_checkable

from kiosk.engine.state import State


@runtime_checkable
class Telling(Protocol):
    """A part of a state that is told otherwise than by its fields: sessions were stored when it had others."""

    def told(self) -> tuple[object, ...]:
        """What stands for it: the name it had, then its fields."""
        ...


def digest(state: State) -> str:
    """SHA-256 of the whole state, in hexadecimal."""
    text = json.dumps(_plain(state), sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()


def _plain(value: Any) -> Any:
    if isinstance(value, Telling):
        return [_plain(part) for part in value.told()]
    if is_dataclass(value):
        return [type(value).__name__, *(_plain(getattr(value, field.name)) for field in fields(value))]
    if isinstance(value, dict):
        return {str(key): _plain(part) for key, part in value.items()}
    if isinstance(value, frozenset):
        return sorted(value)
    return [_plain(part) for part in value] if isinstance(value, tuple) else value
