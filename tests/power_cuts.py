"""A disk with the promises of POSIX and no more: what it may hold after a power cut, at each call that reaches it.

What a file holds lasts once the file was synced, a name once its folder was. All else may have reached the disk or not,
each change for itself, and each sector of a change.
"""

import io
import os
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from itertools import pairwise
from pathlib import Path
from random import Random
from typing import Any

import pytest

REACHING = (
    *((os, name) for name in ("mkdir", "rmdir", "unlink", "rename", "replace", "symlink", "fsync", "open")),
    (io, "open"),
)
OPEN = os.open
MARKS = {stat.S_IFDIR: "/", stat.S_IFLNK: "@"}
SECTOR = 512
"""Bytes that reach a disk together, or not at all."""
REACHED = (0.0, 0.5, 1.0)
"""How much of a change may have reached it."""

type Tree = frozenset[tuple[str, bytes]]
"""Each file by its path, with what it holds; a folder has a ``/`` after it, and holds nothing; a link an ``@``, and
holds where it leads."""
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
        self.look()
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
        self.settle(os.fstat(arguments[0]).st_ino)
        return None

    def settle(self, number: int) -> None:
        """The file or folder of this number was synced."""
        if node := self._nodes.get(number):
            node.settle()

    def revive(self) -> None:
        """Another process takes over; what cuts left before is not looked at."""
        self._last = 0
        self.remains.clear()

    def cut(self) -> None:
        """What a cut may leave now."""
        self.look()
        for manner in (*SURE, *[None] * self._drawn):
            self.remains.add(self.left(manner))

    def left(self, manner: "tuple[Choice, Choice] | None") -> Tree:
        """What a cut leaves of what was seen, in a manner of SURE or as it is drawn."""
        names, held = manner or (self._chance.choice, self._torn)
        return frozenset(self._left(self._root.stat().st_ino, "", names, held))

    def _torn(self, held: list[bytes]) -> bytes:
        whole = bytearray(held[0])
        for before, after in pairwise(held):
            self._reach(whole, before, after, self._chance.choice(REACHED))
        return bytes(whole)

    def _reach(self, whole: bytearray, before: bytes, after: bytes, share: float) -> None:
        """So much of one change of a file comes to what the disk holds of it."""
        if len(after) < len(before) and self._chance.random() < share:
            del whole[len(after) :]
        begin, end = _alike(before, after), len(after)
        if len(before) == end:
            end -= _alike(before[begin:][::-1], after[begin:][::-1])
        for place in range(begin - begin % SECTOR, end, SECTOR):
            part = slice(max(place, begin), min(place + SECTOR, end))
            if self._chance.random() < share:
                whole.extend(bytes(max(0, part.start - len(whole))))
                whole[part] = after[part]

    def _left(self, number: int, path: str, names: Choice, held: Choice) -> Iterator[tuple[str, bytes]]:
        for name, numbers in self._nodes[number].names.items():
            there = names(numbers)
            if there is None:
                continue
            node = self._nodes[there]
            mark = MARKS.get(stat.S_IFMT(os.fstat(node.opened).st_mode), "")
            yield f"{path}{name}{mark}", b"" if mark == "/" else held(node.held)
            if mark == "/":
                yield from self._left(there, f"{path}{name}/", names, held)

    def look(self) -> None:
        """Notice what changed."""
        self._see(self._root)

    def _see(self, path: Path) -> int:
        number, link = path.lstat().st_ino, path.is_symlink()
        node = self._nodes.get(number) or Node(OPEN(path, os.O_PATH | os.O_NOFOLLOW if link else os.O_RDONLY))
        self._nodes[number] = node
        if link:
            node.held = [os.fsencode(path.readlink())]  # which lasts as its name does
        elif path.is_dir():
            there = {below.name: self._see(below) for below in path.iterdir()}
            for name in {*node.names, *there}:
                _change(node.names.setdefault(name, [None]), there.get(name))
        else:
            _change(node.held, os.pread(node.opened, os.fstat(node.opened).st_size, 0))
        return number


def _change(states: list[Any], now: Any) -> None:
    if states[-1] != now:
        states.append(now)


def _oldest(states: list[Any]) -> Any:
    return states[0]


def _newest(states: list[Any]) -> Any:
    return states[-1]


SURE = tuple((one, other) for one in (_oldest, _newest) for other in (_oldest, _newest))
"""Of names and of what files hold, all that was not synced is gone, or is there."""


def _alike(one: bytes, other: bytes) -> int:
    """How many bytes at the beginning of both are the same."""
    same, most = 0, min(len(one), len(other))
    while same < most:
        middle = (same + most + 1) // 2
        if one[same:middle] == other[same:middle]:
            same = middle
        else:
            most = middle - 1
    return same


def rebuilt(tree: Tree, folder: Path) -> Path:
    """The disk as the machine finds it when it starts again, in a new folder."""
    folder.mkdir(parents=True)
    for path, held in sorted(tree):
        if path.endswith("/"):
            (folder / path).mkdir()
        elif path.endswith("@"):
            (folder / path[:-1]).symlink_to(os.fsdecode(held))
        else:
            (folder / path).write_bytes(held)
    return folder
