"""What every part of the store works with."""

import sqlite3
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from kiosk.storage.journal import Journal
from kiosk.storage.records import SelfTest


class Door:
    """The journal that writes, the clock that gives aware dates, and the folder of the store's own backups."""

    def __init__(self, journal: Journal, clock: Callable[[], datetime], backups: Path) -> None:
        self._journal = journal
        self._clock = clock
        self._backups = backups

    @property
    def saving(self) -> bool:
        """Whether everything accepted so far is on the disk."""
        return self._journal.saving

    def self_test(self) -> SelfTest:
        """Writes something harmless, synced, to see that the disk takes it."""
        return SelfTest(sqlite3.sqlite_version, self._journal.takes_a_write())

    def close(self) -> None:
        """Saves what waits, if the disk lets us, and folds the write-ahead log into the one file."""
        self._journal.close()
