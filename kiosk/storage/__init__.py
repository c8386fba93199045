"""What must survive: decks as they were played, sessions, their events and anonymous results, in one SQLite file."""

from kiosk.storage.errors import (
    AlreadyFinished,
    Damaged,
    DiskRefused,
    NewerDatabase,
    NotErased,
    OutOfOrder,
    SessionOpen,
    StorageError,
    UnknownDeck,
    UnknownSession,
    UnknownText,
    Unreadable,
)
from kiosk.storage.opening import open_store
from kiosk.storage.records import (
    Edition,
    JournalLine,
    Notice,
    Outcome,
    ResultRow,
    SelfTest,
    StoredCount,
    StoredSession,
    TextStatus,
    VisitorText,
)
from kiosk.storage.store import Store

__all__ = [
    "AlreadyFinished",
    "Damaged",
    "DiskRefused",
    "Edition",
    "JournalLine",
    "NewerDatabase",
    "NotErased",
    "Notice",
    "OutOfOrder",
    "Outcome",
    "ResultRow",
    "SelfTest",
    "SessionOpen",
    "StorageError",
    "Store",
    "StoredCount",
    "StoredSession",
    "TextStatus",
    "UnknownDeck",
    "UnknownSession",
    "UnknownText",
    "Unreadable",
    "VisitorText",
    "open_store",
]
