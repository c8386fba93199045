"""The backups of a store: whole copies beside the database, from which a damaged one is restored."""

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from kiosk.host.durable import give_name
from kiosk.storage import database_files, queries, rotation
from kiosk.storage.connection import driver, named_refusals
from kiosk.storage.errors import StorageError
from kiosk.storage.records import Backup
from kiosk.storage.writer import Writer


class Backups:
    """They are made and read beside the screen; only to put one in its place, or to take texts out of all, does the
    writer wait."""

    _copied = -1
    """How many changes were accepted when the last own backup was made; a store just opened has made none."""

    def __init__(self, writer: Writer, clock: Callable[[], datetime], folder: Path) -> None:
        self._writer, self._clock, self._folder = writer, clock, folder

    def make(self, path: Path | None = None) -> Path:
        """A whole copy, reopened and checked, at this path or among the store's own backups. Returns where. Raises
        DiskRefused or Damaged; a failed copy leaves nothing behind. It may take seconds."""
        accepted = self._writer.accepted
        target = path or database_files.next_backup(self._folder, self._clock())
        with named_refusals(), database_files.copy_under_way(target) as part:
            database_files.make_folder(target.parent)
            with self._writer.beside() as connection:
                database_files.write_part(driver(connection), part)
            with self._writer.idle_connection():  # what was erased or sealed meanwhile is not in it
                database_files.keep_texts(part, self._texts())
                give_name(part, target)
        if path is None:
            self._copied = accepted
        return target

    def make_if_changed(self) -> Path | None:
        """An own backup, unless nothing was written since the last one of this run; those of which there are enough go.
        Raises DiskRefused or Damaged. It may take seconds."""
        if self._copied == self._writer.accepted:
            return None
        made = self.make()
        self.prune()
        return made

    def newest(self) -> Backup | None:
        """The newest own backup, read through. It may take seconds."""
        return database_files.newest_backup(self._folder)

    def prune(self) -> None:
        """Keeps the newest own backup of each of the last 96 half-hours and of each of the last 14 days that have one,
        as far as they fit in `rotation.MOST_BYTES`. Raises DiskRefused."""
        with named_refusals():
            rotation.prune(self._folder)

    def forget_texts(self) -> None:
        """A backup holds no text that the store has no more. One that refuses is tried again at the next erasure."""
        with suppress(StorageError), named_refusals(), self._writer.idle_connection():
            kept = self._texts()
            for backup in database_files.newest_first(self._folder):
                with suppress(StorageError):
                    database_files.keep_texts(backup, kept)

    def erase(self) -> None:
        """None is left, whole or half made, nor a damaged database that was set aside. Synced. Raises OSError."""
        database_files.erase_copies(self._folder)

    def _texts(self) -> frozenset[str]:
        return frozenset(self._writer.read(queries.text_ids()))
