"""Keypads that the kiosk has learned: a name, and which of their keys does what."""

import json
import logging
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any, NamedTuple, TypeGuard

log = logging.getLogger(__name__)
SETTING = "keypads"
"""Name of the setting that keeps them."""
MOST = 4
LETTERS = 24
"""Of a name, at most."""


class KnownKeys(NamedTuple):
    """``usual``: what the keys of any keyboard do, by their codes. ``codes`` of all keys that can be learned, by their
    names."""

    usual: Mapping[int, str]
    codes: Mapping[str, int]

    @property
    def actions(self) -> tuple[str, ...]:
        """What a key can be learned for, in the order in which it is asked."""
        return tuple(dict.fromkeys(self.usual.values()))

    def named(self, code: int) -> str:
        """The name of a key that can be learned; empty for any other."""
        return next((name for name, known in self.codes.items() if known == code), "")


def is_name(name: object) -> TypeGuard[str]:
    """Whether a keypad may be called so."""
    return isinstance(name, str) and name.isprintable() and 0 < len(name.strip()) <= LETTERS


@dataclass(frozen=True, slots=True)
class LearnedKeypad:
    """``keys``: the code of the key for each action, one at least and no code twice."""

    name: str
    keys: Mapping[str, int]


class TooManyKeypadsError(Exception):
    """There are as many as may be."""


class KeyTakenError(Exception):
    """A key of the new keypad does something else on another: its ``code``, the ``action`` and that ``keypad``."""

    def __init__(self, code: int, action: str, keypad: str) -> None:
        super().__init__(code, action, keypad)
        self.code, self.action, self.keypad = code, action, keypad


def kept_keypads(setting: str | None) -> tuple[LearnedKeypad, ...]:
    """What was kept; none when nothing was, or nothing that can be true."""
    try:
        kept = tuple(_kept(**one) for one in json.loads(setting or "[]"))
        if len(kept) > MOST:
            raise ValueError(f"{len(kept)} keypads")
    except (ValueError, TypeError, AttributeError) as error:
        log.warning("no keypad is known: %s", error)
        return ()
    return kept


def _kept(name: Any, keys: Any) -> LearnedKeypad:  # whatever a setting holds
    codes = [*keys.values()]
    if not is_name(name) or not codes or len({*codes}) < len(codes) or any(type(code) is not int for code in codes):
        raise ValueError(f"no keypad: {name!r}")
    return LearnedKeypad(name, keys)


def to_setting(keypads: Sequence[LearnedKeypad]) -> str | None:
    """As they are kept; None for none."""
    return json.dumps([asdict(keypad) for keypad in keypads], ensure_ascii=False) if keypads else None


def with_keypad(keypads: Sequence[LearnedKeypad], new: LearnedKeypad) -> tuple[LearnedKeypad, ...]:
    """With one more, or in place of the one of its name. Raises TooManyKeypadsError, KeyTakenError."""
    if new.name not in [keypad.name for keypad in keypads]:
        if len(keypads) == MOST:
            raise TooManyKeypadsError
        keypads = [*keypads, new]
    for other, action, code in _keys(keypad for keypad in keypads if keypad.name != new.name):
        if code in new.keys.values() and new.keys.get(action) != code:
            raise KeyTakenError(code, action, other)
    return tuple(new if keypad.name == new.name else keypad for keypad in keypads)


def meanings(keypads: Iterable[LearnedKeypad]) -> dict[int, str]:
    """What each learned key does, by its code."""
    return {code: action for _, action, code in _keys(keypads)}


def _keys(keypads: Iterable[LearnedKeypad]) -> Iterator[tuple[str, str, int]]:
    for keypad in keypads:
        for action, code in keypad.keys.items():
            yield keypad.name, action, code
