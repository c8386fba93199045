"""The tables. `migrations.py` makes them; a test compares the two."""

from sqlalchemy import ForeignKey, Index, Integer, LargeBinary, Text, UniqueConstraint
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    """Times are whole milliseconds since 1970, UTC. Order comes from numbers: a clock can be set back."""

    type_annotation_map = {str: Text, int: Integer, bytes: LargeBinary}  # noqa: RUF012 (SQLAlchemy's own declaration)


class MigrationRow(Base):
    """A migration this file has been through."""

    __tablename__ = "migrations"

    number: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]


class DeckRow(Base):
    """The content of a deck as some session played it, so that the session can always be replayed."""

    __tablename__ = "decks"

    sha256: Mapped[str] = mapped_column(primary_key=True)
    deck_id: Mapped[str]
    content: Mapped[bytes]


class SessionRow(Base):
    """One play of a game. No outcome: not finished."""

    __tablename__ = "sessions"
    __table_args__ = {"sqlite_autoincrement": True}  # noqa: RUF012 (SQLAlchemy's own declaration)

    number: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[str] = mapped_column(unique=True)
    deck_id: Mapped[str]
    deck_sha256: Mapped[str] = mapped_column(ForeignKey("decks.sha256"))
    length: Mapped[str]
    seats: Mapped[int]
    started_at: Mapped[int]
    last_event_at: Mapped[int]
    outcome: Mapped[str | None]
    digest: Mapped[str | None]
    language: Mapped[str]
    left_at: Mapped[str]


class EventRow(Base):
    """One event of a session, opaque here; numbers run from 0 without a gap."""

    __tablename__ = "events"
    __table_args__ = {"sqlite_with_rowid": False}  # noqa: RUF012 (SQLAlchemy's own declaration)

    session_id: Mapped[str] = mapped_column(ForeignKey("sessions.id"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    payload: Mapped[str]


class CountRow(Base):
    """One anonymous count of a finished session."""

    __tablename__ = "counts"
    __table_args__ = (Index("counts_by_question", "step", "about"), Index("counts_by_session", "session_id"))

    number: Mapped[int] = mapped_column(primary_key=True)
    session_id: Mapped[str] = mapped_column(ForeignKey("sessions.id"))
    step: Mapped[str]
    about: Mapped[str]
    measure: Mapped[str]
    value: Mapped[int]


class TextRow(Base):
    """A text that a table left on the wall, one a step. Nothing of it is here before that is said."""

    __tablename__ = "texts"
    __table_args__ = (UniqueConstraint("session_id", "step"),)

    number: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[str] = mapped_column(unique=True)
    session_id: Mapped[str] = mapped_column(ForeignKey("sessions.id"))
    deck_id: Mapped[str]
    step: Mapped[str]
    text: Mapped[str]
    sign: Mapped[str]
    language: Mapped[str]
    label: Mapped[str]
    hour: Mapped[int]
    status: Mapped[str]


class SettingRow(Base):
    """Something a facilitator chose, or this kiosk's own name."""

    __tablename__ = "settings"

    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]


class LedgerRow(Base):
    """Something that was done behind the PIN. Triggers refuse every change and every erasure of a line."""

    __tablename__ = "ledger"

    number: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[str] = mapped_column(unique=True)
    minute: Mapped[int]
    action: Mapped[str]
    about: Mapped[str]
    result: Mapped[str]
    hash: Mapped[str]


class EditionRow(Base):
    """One running of the festival's event. Exactly one is not sealed; of the others only their figures are left."""

    __tablename__ = "editions"

    number: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    opened: Mapped[int]
    sealed: Mapped[int | None]
    figures: Mapped[str]
    sha256: Mapped[str]
