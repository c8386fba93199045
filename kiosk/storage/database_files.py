"""Copies of the database beside it: backups, damaged files set aside, and the way back."""

import re
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

from kiosk.host.durable import give_name, sync_file, sync_folder
from kiosk.storage.connection import named_refusals
from kiosk.storage.errors import StorageError
from kiosk.storage.inspection import inspect
from kiosk.storage.records import Backup

STAMP = "%Y%m%dT%H%M%SZ"
SIDE_FILES = ("", "-journal", "-wal", "-shm")

type Unusable = Literal["damaged", "newer"]
UNUSABLE: tuple[Unusable, ...] = ("damaged", "newer")
"""Why a database is set aside: it is no longer sound, or of a newer kiosk."""


def make_folder(folder: Path) -> None:
    """A folder for copies, that lasts as what holds it does. Raises OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    sync_folder(folder.parent)


@contextmanager
def copy_under_way(target: Path) -> Iterator[Path]:
    """Where a copy is made before it gets its name; nothing is left there. Raises OSError."""
    part = target.with_name(f"{target.name}.part")
    part.unlink(missing_ok=True)
    try:
        yield part
    finally:
        part.unlink(missing_ok=True)


def write_part(source: sqlite3.Connection, part: Path) -> None:
    """A whole copy, synced, reopened and checked. Raises `DiskRefused` or `Damaged`."""
    with named_refusals():
        source.execute("VACUUM INTO ?", (str(part),))
        sync_file(part)
        inspect(part)


def write_copy(source: sqlite3.Connection, target: Path) -> None:
    """A whole copy that has its name only once it was checked. Raises `DiskRefused` or `Damaged`; a copy that fails
    leaves nothing behind."""
    with named_refusals(), copy_under_way(target) as part:
        write_part(source, part)
        give_name(part, target)


def next_backup(folder: Path, now: datetime) -> Path:
    """The name of the next backup. Its number orders it, because the clock may have been set back."""
    newest = max((_number(backup) for backup in folder.glob("kiosk-*.db")), default=0)
    return folder / f"kiosk-{newest + 1:06d}-{_stamp(now)}.db"


def forget_parts(folder: Path) -> None:
    """Nothing is left of backups that a cut stopped while they were made. Raises OSError."""
    for part in folder.glob("kiosk-*.part"):
        part.unlink()


def keep_texts(copy: Path, ids: frozenset[str]) -> None:
    """Erases from a copy the visitors' texts that are none of these. Raises `DiskRefused` or `Damaged`."""
    uri = f"{copy.absolute().as_uri()}?mode=rw"
    with named_refusals(), closing(sqlite3.connect(uri, uri=True)) as connection, connection:
        connection.execute("PRAGMA secure_delete = ON")
        if connection.execute("SELECT 1 FROM sqlite_schema WHERE name = 'texts'").fetchone():
            gone = {(text_id,) for (text_id,) in connection.execute("SELECT id FROM texts")} - {(i,) for i in ids}
            connection.executemany("DELETE FROM texts WHERE id = ?", sorted(gone))


def erase_copies(backups: Path) -> None:
    """No backup is left, whole or half made, and beside their folder no database that was set aside. Synced."""
    folder = backups.parent
    aside = (found for why in UNUSABLE for found in folder.glob(f"kiosk.{why}-*"))
    for found in (*backups.glob("kiosk-*"), *aside, *folder.glob("kiosk.db.part")):
        found.unlink()
    for changed in (folder, backups):
        if changed.exists():
            sync_folder(changed)


def newest_first(folder: Path) -> list[Path]:
    """The backups, the highest numbered first."""
    return sorted(folder.glob("kiosk-*.db"), key=_number, reverse=True)


def newest_good_backup(folder: Path) -> Path | None:
    """The highest numbered backup that can be opened and checks."""
    for backup in newest_first(folder):
        try:
            inspect(backup)
        except StorageError:
            continue
        return backup
    return None


def newest_backup(folder: Path) -> Backup | None:
    """The highest numbered backup, sound or not."""
    for backup in newest_first(folder):
        taken = datetime.strptime(backup.stem.rpartition("-")[2], STAMP).replace(tzinfo=UTC)
        return Backup(taken, newest_good_backup(folder) == backup)
    return None


def restore(backup: Path, database: Path) -> None:
    """Puts a copy of a backup where the database was."""
    with copy_under_way(database) as part:
        shutil.copyfile(backup, part)
        sync_file(part)
        give_name(part, database)


def set_aside(database: Path, now: datetime, why: Unusable = "damaged") -> Path:
    """Renames a database and its side files, whichever exist, to a name never used before; says which."""
    aside = database.with_name(f"kiosk.{why}-{_stamp(now)}.db")
    again = 1
    while any(Path(f"{aside}{side}").exists() for side in SIDE_FILES):
        again += 1
        aside = database.with_name(f"kiosk.{why}-{_stamp(now)}-{again}.db")
    for side in SIDE_FILES:
        file = Path(f"{database}{side}")
        if file.exists():
            file.rename(f"{aside}{side}")
    return aside


def _number(backup: Path) -> int:
    found = re.match(r"kiosk-(\d+)", backup.name)
    return int(found[1]) if found else 0


def _stamp(now: datetime) -> str:
    return now.astimezone(UTC).strftime(STAMP)
