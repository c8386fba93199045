"""A disk with the promises of POSIX and no more: what it may hold after a power cut, at each call that reaches it.

What a file holds lasts once the file was synced, a name once its folder was. All else may have reached the disk or not,
each change for itself, and what was not synced may be torn.
"""

import io
import os
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from random import Random
from typing import Any

import pytest

REACHING = (
    *((os, name) for name in ("mkdir", "rmdir", "unlink", "rename", "replace", "fsync", "open")),
    (io, "open"),
)
OPEN = os.open

type Tree = frozenset[tuple[str, bytes]]
"""Each file by its path, with what it holds; a folder has a ``/`` after it, and holds nothing."""
type Choice = Callable[[list[Any]], Any]


@dataclass
class Node:
    """A file or a folder, held open: its number is nobody else's. ``held`` and ``names`` are what it may hold after a
    cut; the first of each is what was synced last, the last what a running machine sees."""

    opened: int
    held: list[bytes] = field(default_factory=lambda: [b""])
    names: dict[str, list[int | None]] = field(default_factory=dict)

    def settle(self) -> None:
        """It was synced."""
        self.held = self.held[-1:]
        self.names = {name: numbers[-1:] for name, numbers in self.names.items()}


class Killed(BaseException):
    """The process is no more."""


class Disk:
    """Below an existing folder; what is there now was synced. ``remains`` gathers what cuts may leave of it: four that
    are sure at each call, and so many that are ``drawn``. The process is killed before its call number ``last``, if
    that is not 0."""

    def __init__(self, root: Path, last: int = 0, drawn: int = 6) -> None:
        self._root, self._nodes, self._chance = root, dict[int, Node](), Random(1)
        self._last, self._drawn, self.calls = last, drawn, 0
        self.remains = set[Tree]()
        self._look()
        for node in self._nodes.values():
            node.settle()

    @contextmanager
    def watched(self, patch: pytest.MonkeyPatch) -> Iterator[None]:
        """While this is open the power is cut before each call, and after the last one."""
        with patch.context() as patched:
            for module, name in REACHING:
                patched.setattr(module, name, partial(self._made, getattr(module, name)))
            yield
        self.cut()

    def _made(self, call: Callable[..., Any], *arguments: Any, **named: Any) -> Any:
        self.cut()
        self.calls += 1
        if 0 < self._last <= self.calls:
            raise Killed
        if call.__name__ != "fsync":
            return call(*arguments, **named)
        if node := self._nodes.get(os.fstat(arguments[0]).st_ino):
            node.settle()
        return None

    def revive(self) -> None:
        """Another process takes over; what cuts left before is not looked at."""
        self._last = 0
        self.remains.clear()

    def cut(self) -> None:
        """What a cut may leave now."""
        self._look()
        pairs = [(one, other) for one in (_oldest, _newest) for other in (_oldest, _newest)]
        for names, held in (*pairs, *[(self._chance.choice, self._torn)] * self._drawn):
            self.remains.add(frozenset(self._left(self._root.stat().st_ino, "", names, held)))

    def _torn(self, held: list[bytes]) -> bytes:
        whole = self._chance.choice(held)
        return whole if whole is held[0] else whole[: self._chance.randint(0, len(whole))]

    def _left(self, number: int, path: str, names: Choice, held: Choice) -> Iterator[tuple[str, bytes]]:
        for name, numbers in self._nodes[number].names.items():
            there = names(numbers)
            if there is None:
                continue
            if self._is_folder(there):
                yield f"{path}{name}/", b""
                yield from self._left(there, f"{path}{name}/", names, held)
            else:
                yield f"{path}{name}", held(self._nodes[there].held)

    def _look(self) -> None:
        self._see(self._root)

    def _see(self, path: Path) -> int:
        number = path.stat().st_ino
        node = self._nodes.get(number) or Node(OPEN(path, os.O_RDONLY))
        self._nodes[number] = node
        if path.is_dir():
            there = {below.name: self._see(below) for below in path.iterdir()}
            for name in {*node.names, *there}:
                _change(node.names.setdefault(name, [None]), there.get(name))
        else:
            _change(node.held, os.pread(node.opened, os.fstat(node.opened).st_size, 0))
        return number

    def _is_folder(self, number: int) -> bool:
        return stat.S_ISDIR(os.fstat(self._nodes[number].opened).st_mode)


def _change(states: list[Any], now: Any) -> None:
    if states[-1] != now:
        states.append(now)


def _oldest(states: list[Any]) -> Any:
    return states[0]


def _newest(states: list[Any]) -> Any:
    return states[-1]


def rebuilt(tree: Tree, folder: Path) -> Path:
    """The disk as the machine finds it when it starts again, in a new folder."""
    folder.mkdir(parents=True)
    for path, held in sorted(tree):
        if path.endswith("/"):
            (folder / path).mkdir()
        else:
            (folder / path).write_bytes(held)
    return folder
