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
from kiosk.storage.overview import Overview
from kiosk.storage.records import (
    Backup,
    Edition,
    HourCount,
    Household,
    LedgerLine,
    Notice,
    Outcome,
    ResultRow,
    SelfTest,
    StoredSession,
    TextStatus,
    VisitorText,
)
from kiosk.storage.startup import kept_in, open_store
from kiosk.storage.store import Store

__all__ = [
    "AlreadyFinished",
    "Backup",
    "Damaged",
    "DiskRefused",
    "Edition",
    "HourCount",
    "Household",
    "LedgerLine",
    "NewerDatabase",
    "NotErased",
    "Notice",
    "OutOfOrder",
    "Outcome",
    "Overview",
    "ResultRow",
    "SelfTest",
    "SessionOpen",
    "StorageError",
    "Store",
    "StoredSession",
    "TextStatus",
    "UnknownDeck",
    "UnknownSession",
    "UnknownText",
    "Unreadable",
    "VisitorText",
    "kept_in",
    "open_store",
]
