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
    UnknownText,
    Unreadable,
)
from kiosk.storage.opening import open_store
from kiosk.storage.records import Notice, Outcome, ResultRow, SelfTest, StoredSession, TextStatus, VisitorText
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
    "TextStatus",
    "UnknownDeck",
    "UnknownSession",
    "UnknownText",
    "Unreadable",
    "VisitorText",
    "open_store",
]
