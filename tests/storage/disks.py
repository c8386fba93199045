"""Disks that refuse: a real small one where the tests may mount it, and one where COMMIT itself says no."""

import os
import shutil
import sqlite3
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

import pytest
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.engine.interfaces import DBAPIConnection


class Disk(Protocol):
    folder: Path

    def fill(self) -> None: ...

    def free(self) -> None: ...


class SmallDisk:
    """Sixteen mebibytes of tmpfs. Needs the right to mount."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._ballast = folder / "ballast"

    def fill(self) -> None:
        with self._ballast.open("wb", buffering=0) as file:
            try:
                while True:
                    file.write(b"x" * 4096)
            except OSError:
                return

    def free(self) -> None:
        self._ballast.unlink()


class RefusingDisk:
    """Answers COMMIT with an error of SQLite's; `late` writes first and then answers so."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.folder = folder
        self._answer = 0
        self._late = False
        commit: Callable[[SQLiteDialect_pysqlite, DBAPIConnection], None] = SQLiteDialect_pysqlite.do_commit

        def refuse(dialect: SQLiteDialect_pysqlite, connection: DBAPIConnection) -> None:
            in_memory = not connection.cursor().execute("PRAGMA database_list").fetchone()[2]
            if in_memory or not self._answer or self._late:
                commit(dialect, connection)
            if self._answer and not in_memory:
                error = sqlite3.OperationalError("this disk refuses")
                error.sqlite_errorcode = self._answer
                raise error

        monkeypatch.setattr(SQLiteDialect_pysqlite, "do_commit", refuse)

    def fill(self) -> None:
        self._answer = sqlite3.SQLITE_FULL

    def fail(self, *, late: bool) -> None:
        self._answer = sqlite3.SQLITE_IOERR_FSYNC
        self._late = late

    def free(self) -> None:
        self._answer = 0


@contextmanager
def small_disk(folder: Path) -> Iterator[SmallDisk]:
    _mount("mount", "-t", "tmpfs", "-o", "size=16m", "tmpfs", str(folder))
    try:
        yield SmallDisk(folder)
    finally:
        _mount("umount", "--lazy", str(folder))


@contextmanager
def sealable(folder: Path) -> Iterator[Callable[[], None]]:
    """Yields what makes the folder read-only. File modes do not bind root: there the disk itself is remounted."""
    if not _may_mount():
        yield lambda: folder.chmod(0o555)
        folder.chmod(0o755)
        return
    with small_disk(folder):
        yield lambda: _mount("mount", "-o", "remount,ro", str(folder))


def _mount(program: str, *arguments: str) -> None:
    found = shutil.which(program)
    assert found
    subprocess.run([found, *arguments], check=True)


def _may_mount() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0


KINDS = ("refusing", "small") if _may_mount() else ("refusing",)
