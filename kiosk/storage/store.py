"""Everything stored, part by part. A save is one short synced transaction; a disk that refuses never stops a game."""

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from kiosk.storage.backups import Backups
from kiosk.storage.connection import driver, named_refusals
from kiosk.storage.editions import Editions
from kiosk.storage.errors import StorageError
from kiosk.storage.inspection import check_pages
from kiosk.storage.kept_decks import KeptDecks
from kiosk.storage.kept_settings import KeptSettings
from kiosk.storage.ledger import Ledger
from kiosk.storage.overview import Overview
from kiosk.storage.records import Notice, SelfTest
from kiosk.storage.stored_counts import StoredCounts
from kiosk.storage.stored_sessions import StoredSessions
from kiosk.storage.visitor_texts import VisitorTexts
from kiosk.storage.writer import Writer


class Store:
    """Made by `open_store`. What a full or failing disk refuses waits in memory, in order, and every call tries again
    to save it first. Answers include what waits; they raise Unreadable when the disk cannot be read at all."""

    def __init__(self, writer: Writer, clock: Callable[[], datetime], backups: Path, notices: Sequence[Notice]) -> None:
        self._writer = writer
        self.notices = tuple(notices)
        self.backups = Backups(writer, clock, backups)
        self.decks = KeptDecks(writer)
        self.texts = VisitorTexts(writer, self.backups)
        self.sessions = StoredSessions(writer, clock, self.backups)
        self.counts = StoredCounts(writer)
        self.settings = KeptSettings(writer)
        self.ledger = Ledger(writer, clock)
        self.editions = Editions(writer, clock, self.settings, self.backups)

    @property
    def saving(self) -> bool:
        """Whether everything accepted so far is on the disk."""
        return self._writer.saving

    def self_test(self) -> SelfTest:
        """Writes something harmless, synced, to see that the disk takes it."""
        return SelfTest(sqlite3.sqlite_version, self._writer.takes_a_write())

    @contextmanager
    def overview(self) -> Iterator[Overview]:
        """Everything stored as it is now, what waits too. On another thread than that of the screen neither waits for
        the other; `close` ends it. Raises Unreadable."""
        with self._writer.reading() as connection:
            yield Overview(connection)

    def sound(self) -> bool:
        """Whether the database can be read through now. It may take seconds: not for the thread of the screen."""
        try:
            with named_refusals(), self._writer.beside() as connection:
                check_pages("the database", driver(connection))
        except StorageError:
            return False
        return True

    def close(self) -> None:
        """Ends what reads beside it, saves what waits, if the disk lets us, and folds the write-ahead log into the one
        file."""
        self._writer.close()
