"""Keypads written in files, ``keypads/*.toml`` on a stick: read, checked, and what is wrong said with its line."""

import re
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

from kiosk.decks.decoding import decode
from kiosk.decks.files import RefusedFileError, read_bytes
from kiosk.decks.findings import FilePlace, Finding, Findings, near
from kiosk.facilitator.keypads.learned import LETTERS, KnownKeys, LearnedKeypad, is_name

FOLDER = "keypads"
MOST_FILES, MOST_LINES, MOST_BYTES = 20, 100, 20_000
"""Files that are looked at on a stick; lines and bytes of one."""
FIELDS = ("name", "keys")


@dataclass(frozen=True, slots=True)
class KeypadFile:
    """``name`` as the person in charge knows it, ``keypads/door.toml``; ``keypad`` is None where it has errors."""

    name: str
    keypad: LearnedKeypad | None
    findings: tuple[Finding, ...]


def look_for_keypads(sticks: Iterable[Path], known: KnownKeys) -> tuple[KeypadFile, ...]:
    """Every file of the sticks, in the order of their names. It may take seconds: not for the thread of the screen."""
    return tuple(read_keypad(path, known) for path in islice(_paths(sticks), MOST_FILES))


def _paths(sticks: Iterable[Path]) -> Iterator[Path]:
    for stick in sticks:
        try:
            yield from sorted(path for path in (stick / FOLDER).iterdir() if _is_one(path))
        except OSError:
            continue


def _is_one(path: Path) -> bool:
    """Hidden files are what computers of Apple leave beside the others."""
    return path.suffix.lower() == ".toml" and not path.name.startswith(".") and not path.is_dir()


def read_keypad(path: Path, known: KnownKeys) -> KeypadFile:
    """One file, with everything that is wrong in it."""
    findings = Findings()
    keypad = _Reading(f"{FOLDER}/{path.name}", findings, known).keypad(path)
    return KeypadFile(f"{FOLDER}/{path.name}", None if findings.errors else keypad, findings.sorted())


class _Reading:
    """Of one file."""

    def __init__(self, file: str, findings: Findings, known: KnownKeys) -> None:
        self._file, self._findings, self._known = file, findings, known
        self._lines: list[str] = []

    def keypad(self, path: Path) -> LearnedKeypad | None:
        told = self._told(path)
        if told is None:
            return None
        name, keys = told.get("name"), told.get("keys")
        for field in told.keys() - set(FIELDS):
            self._add("E407", self._line(field), field=field)
        if not is_name(name) or not isinstance(keys, dict) or not keys:
            self._add("E406", self._line("name"))
            return None
        found = self._keys(keys)
        return LearnedKeypad(name.strip(), found) if found else None

    def _told(self, path: Path) -> dict[str, Any] | None:
        """What the file says; None where that cannot be understood."""
        try:
            text = decode(read_bytes(path, self._file, MOST_BYTES), self._file, self._findings)
        except RefusedFileError as error:
            if error.code == "E006":
                self._too_long()
            else:
                self._findings.add(error.code, FilePlace(self._file), **error.values)
            return None
        if text is None:
            return None
        self._lines = text.splitlines()
        if len(self._lines) > MOST_LINES:
            self._too_long()
            return None
        return self._parsed(text)

    def _parsed(self, text: str) -> dict[str, Any] | None:
        try:
            return tomllib.loads(text)
        except (ValueError, RecursionError) as error:
            line = re.search(r"at line (\d+)", str(error))
            self._add("E400", int(line[1]) if line else max(1, len(self._lines)))
            return None

    def _keys(self, keys: dict[str, Any]) -> dict[str, int]:
        found: dict[str, int] = {}
        for action, key in keys.items():
            line, code = self._line(action), self._code(key)
            first = {taken: earlier for earlier, taken in found.items()} | dict(self._known.usual)
            if action not in self._known.actions:
                known = ", ".join(self._known.actions)
                self._add("E402", line, action=action, known=known, **near(action, self._known.actions))
            elif code is None:
                self._add("E403", line, key=key, **near(str(key)[:LETTERS], self._known.codes))
            elif first.get(code, action) != action:
                self._add("E405" if code in self._known.usual else "E404", line, key=key, first=first[code])
            else:
                found[action] = code
        return found

    def _code(self, key: object) -> int | None:
        if not isinstance(key, str):
            return None
        alike = {name.lower(): code for name, code in self._known.codes.items()}
        return alike.get(key.lower())

    def _too_long(self) -> None:
        self._add("E401", 1, lines=MOST_LINES, size=MOST_BYTES // 1000)

    def _add(self, code: str, line: int, **values: object) -> None:
        self._findings.add(code, FilePlace(self._file, line), **values)

    def _line(self, word: str) -> int:
        """Where a word is given its value; else the first line."""
        given = re.compile(rf"\s*(?:\[\s*)?[\"']?{re.escape(word)}[\"']?\s*(?:=|\.|\])")
        return next((number for number, line in enumerate(self._lines, start=1) if given.match(line)), 1)
