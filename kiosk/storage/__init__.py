"""What must survive: decks as they were played, sessions, their events and anonymous results, in one SQLite file."""

from kiosk.storage.errors import (
    AlreadyFinished,
    Damaged,
    DiskRefused,
    NewerDatabase,
    OutOfOrder,
    StorageError,
    UnknownDeck,
    UnknownSession,
    Unreadable,
)
from kiosk.storage.opening import open_store
from kiosk.storage.records import Notice, Outcome, ResultRow, SelfTest, StoredSession
from kiosk.storage.store import Store

__all__ = [
    "AlreadyFinished",
    "Damaged",
    "DiskRefused",
    "NewerDatabase",
    "Notice",
    "OutOfOrder",
    "Outcome",
    "ResultRow",
    "SelfTest",
    "StorageError",
    "Store",
    "StoredSession",
    "UnknownDeck",
    "UnknownSession",
    "Unreadable",
    "open_store",
]
