"""The tables. `migrations.py` makes them; a test compares the two.

Times are whole milliseconds since 1970, UTC. Order comes from numbers: a clock can be set back.
"""

from sqlalchemy import (
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Named,
    Table,
    Text,
    TypedColumns,
    UniqueConstraint,
    text,
)

METADATA = MetaData()


class _Migrations(TypedColumns):
    """A migration this file has been through."""

    number = Column(Integer, primary_key=True)
    name: Named[str] = Column(Text)


class _Decks(TypedColumns):
    """The content of a deck as some session played it, so that the session can always be replayed."""

    sha256 = Column(Text, primary_key=True)
    deck_id: Named[str] = Column(Text)
    content: Named[bytes] = Column(LargeBinary)


class _Sessions(TypedColumns):
    """One play of a game. No outcome: not finished."""

    number = Column(Integer, primary_key=True)
    id: Named[str] = Column(Text, unique=True)
    deck_id: Named[str] = Column(Text)
    deck_sha256: Named[str] = Column(Text, ForeignKey("decks.sha256"))
    length: Named[str] = Column(Text)
    seats: Named[int]
    started_at: Named[int]
    last_event_at: Named[int]
    outcome: Named[str | None] = Column(Text)
    digest: Named[str | None] = Column(Text)
    language: Named[str] = Column(Text)
    left_at: Named[str] = Column(Text)


class _Events(TypedColumns):
    """One event of a session, opaque here; numbers run from 0 without a gap."""

    session_id = Column(Text, ForeignKey("sessions.id"), primary_key=True)
    number = Column(Integer, primary_key=True)
    payload: Named[str] = Column(Text)


class _Counts(TypedColumns):
    """One anonymous count of a finished session."""

    number = Column(Integer, primary_key=True)
    session_id: Named[str] = Column(Text, ForeignKey("sessions.id"))
    step: Named[str] = Column(Text)
    about: Named[str] = Column(Text)
    measure: Named[str] = Column(Text)
    value: Named[int]


class _Totals(TypedColumns):
    """The counts of a question, summed over the sessions of a deck that reached their result: kept with each of these,
    because visitors wait for it."""

    deck_id = Column(Text, primary_key=True)
    step = Column(Text, primary_key=True)
    about = Column(Text, primary_key=True)
    measure = Column(Text, primary_key=True)
    value: Named[int]


class _Texts(TypedColumns):
    """A text that a table left on the wall, one a step. Nothing of it is here before that is said."""

    number = Column(Integer, primary_key=True)
    id: Named[str] = Column(Text, unique=True)
    session_id: Named[str] = Column(Text, ForeignKey("sessions.id"))
    deck_id: Named[str] = Column(Text)
    step: Named[str] = Column(Text)
    text: Named[str] = Column(Text)
    sign: Named[str] = Column(Text)
    language: Named[str] = Column(Text)
    label: Named[str] = Column(Text)
    hour: Named[int]
    status: Named[str] = Column(Text)


class _Settings(TypedColumns):
    """Something a facilitator chose, or this kiosk's own name."""

    name = Column(Text, primary_key=True)
    value: Named[str] = Column(Text)
    seal: Named[str] = Column(Text)


class _Ledger(TypedColumns):
    """Something that was done behind the PIN. Triggers refuse every change and every erasure of a line."""

    number = Column(Integer, primary_key=True)
    id: Named[str] = Column(Text, unique=True)
    minute: Named[int]
    action: Named[str] = Column(Text)
    about: Named[str] = Column(Text)
    result: Named[str] = Column(Text)
    hash: Named[str] = Column(Text)


class _Editions(TypedColumns):
    """One running of the festival's event. Exactly one is not sealed; of the others only their figures are left."""

    number = Column(Integer, primary_key=True)
    name: Named[str] = Column(Text)
    opened: Named[int]
    sealed: Named[int | None]
    figures: Named[str] = Column(Text)
    sha256: Named[str] = Column(Text)


MIGRATIONS_DONE = Table("migrations", METADATA, _Migrations)
DECKS = Table("decks", METADATA, _Decks)
SESSIONS = Table(
    "sessions",
    METADATA,
    _Sessions,
    Index("sessions_by_hour", "started_at", "deck_id"),
    Index("sessions_by_deck", "deck_id", sqlite_where=text("outcome IS NOT NULL")),
    sqlite_autoincrement=True,
)
EVENTS = Table("events", METADATA, _Events, sqlite_with_rowid=False)
COUNTS = Table("counts", METADATA, _Counts, Index("counts_by_session", "session_id"))
TOTALS = Table("totals", METADATA, _Totals, sqlite_with_rowid=False)
TEXTS = Table("texts", METADATA, _Texts, UniqueConstraint("session_id", "step"))
SETTINGS = Table("settings", METADATA, _Settings)
LEDGER = Table("ledger", METADATA, _Ledger)
EDITIONS = Table("editions", METADATA, _Editions)
