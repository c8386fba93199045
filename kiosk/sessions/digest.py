"""A fingerprint of a state, the same in every process."""

import hashlib
import json
from dataclasses import fields, is_dataclass
from typing import Any

from kiosk.engine.state import State


def digest(state: State) -> str:
    """SHA-256 of the whole state, in hexadecimal."""
    text = json.dumps(_plain(state), sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()


def _plain(value: Any) -> Any:
    if is_dataclass(value):
        return [type(value).__name__, *(_plain(getattr(value, field.name)) for field in fields(value))]
    if isinstance(value, dict):
        return {str(key): _plain(part) for key, part in value.items()}
    if isinstance(value, frozenset):
        return sorted(value)
    return [_plain(part) for part in value] if isinstance(value, tuple) else value
