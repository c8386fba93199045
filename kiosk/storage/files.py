"""Copies of the database beside it: backups, damaged files set aside, and the way back."""

import os
import re
import shutil
import sqlite3
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path

from kiosk.storage.connection import named_refusals
from kiosk.storage.errors import StorageError
from kiosk.storage.inspection import inspect

SIDE_FILES = ("", "-wal", "-shm")


def write_copy(source: sqlite3.Connection, target: Path) -> None:
    """A whole copy, synced, reopened and checked before it gets its name. Raises `DiskRefused` or `Damaged`;
    a copy that fails leaves nothing behind."""
    part = target.with_name(f"{target.name}.part")
    with named_refusals():
        target.parent.mkdir(parents=True, exist_ok=True)
        part.unlink(missing_ok=True)
        try:
            source.execute("VACUUM INTO ?", (str(part),))
            _sync_file(part)
            inspect(part)
            _put_in_place(part, target)
        finally:
            part.unlink(missing_ok=True)


def next_backup(folder: Path, now: datetime) -> Path:
    """The name of the next backup. Its number orders it, because the clock may have been set back."""
    newest = max((_number(backup) for backup in folder.glob("kiosk-*.db")), default=0)
    return folder / f"kiosk-{newest + 1:06d}-{_stamp(now)}.db"


def keep_texts_in_backups(folder: Path, ids: frozenset[str]) -> None:
    """Erases from every backup the visitors' texts that are none of these. A backup that refuses is left as it is."""
    for backup in folder.glob("kiosk-*.db"):
        with suppress(StorageError), named_refusals(), closing(_opened(backup)) as connection, connection:
            connection.execute("PRAGMA secure_delete = ON")
            if connection.execute("SELECT 1 FROM sqlite_schema WHERE name = 'texts'").fetchone():
                gone = {(text_id,) for (text_id,) in connection.execute("SELECT id FROM texts")} - {(i,) for i in ids}
                connection.executemany("DELETE FROM texts WHERE id = ?", sorted(gone))


def _opened(backup: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{backup.absolute().as_uri()}?mode=rw", uri=True)


def newest_good_backup(folder: Path) -> Path | None:
    """The highest numbered backup that can be opened and checks."""
    for backup in sorted(folder.glob("kiosk-*.db"), key=_number, reverse=True):
        try:
            inspect(backup)
        except StorageError:
            continue
        return backup
    return None


def restore(backup: Path, database: Path) -> None:
    """Puts a copy of a backup where the database was."""
    copy = database.with_name(f"{database.name}.part")
    shutil.copyfile(backup, copy)
    _sync_file(copy)
    _put_in_place(copy, database)


def set_aside(database: Path, now: datetime) -> Path:
    """Renames a database and its side files, whichever exist, to a name never used before; says which."""
    aside = database.with_name(f"kiosk.damaged-{_stamp(now)}.db")
    again = 1
    while any(Path(f"{aside}{side}").exists() for side in SIDE_FILES):
        again += 1
        aside = database.with_name(f"kiosk.damaged-{_stamp(now)}-{again}.db")
    for side in SIDE_FILES:
        file = Path(f"{database}{side}")
        if file.exists():
            file.rename(f"{aside}{side}")
    return aside


def _number(backup: Path) -> int:
    found = re.match(r"kiosk-(\d+)", backup.name)
    return int(found[1]) if found else 0


def _stamp(now: datetime) -> str:
    return now.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")


def _put_in_place(part: Path, target: Path) -> None:
    part.replace(target)
    if os.name == "posix":  # elsewhere a folder cannot be opened, and needs no sync
        folder = os.open(target.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def _sync_file(file: Path) -> None:
    with file.open("r+b") as opened:
        os.fsync(opened.fileno())
