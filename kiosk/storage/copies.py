"""The backups of a store."""

from pathlib import Path

from kiosk.storage import files, rotation
from kiosk.storage.connection import driver, named_refusals
from kiosk.storage.door import Door
from kiosk.storage.errors import StorageError
from kiosk.storage.inspection import check_pages
from kiosk.storage.records import Backup


class Copies(Door):
    """Whole copies beside the database, from which a damaged one is restored."""

    _copied = -1
    """How many changes were accepted when the last own backup was made; a store just opened has made none."""

    def backup(self, path: Path | None = None) -> Path:
        """A whole copy, reopened and checked, at this path or among the store's own backups. Returns where. Raises
        DiskRefused or Damaged; a failed copy leaves nothing behind."""
        accepted = self._journal.accepted
        target = path or files.next_backup(self._backups, self._clock())
        with named_refusals(), self._journal.idle_connection() as connection:
            files.write_copy(driver(connection), target)
        if path is None:
            self._copied = accepted
        return target

    def backup_if_changed(self) -> Path | None:
        """An own backup, unless nothing was written since the last one of this run; those of which there are enough go.
        Raises DiskRefused or Damaged."""
        if self._copied == self._journal.accepted:
            return None
        made = self.backup()
        self.prune_backups()
        return made

    def last_backup(self) -> Backup | None:
        """The newest own backup, read through."""
        return files.newest_backup(self._backups)

    def sound(self) -> bool:
        """Whether the database itself can be read through now."""
        try:
            with named_refusals(), self._journal.idle_connection() as connection:
                check_pages("the database", driver(connection))
        except StorageError:
            return False
        return True

    def prune_backups(self) -> None:
        """Keeps the newest own backup of each of the last 96 half-hours and of each of the last 14 days that have one.
        Raises DiskRefused."""
        with named_refusals():
            rotation.prune(self._backups)
