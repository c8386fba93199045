"""The tables of a database in which many kiosks are gathered. Nothing in them tells in which order they came."""

from sqlalchemy import BigInteger, Column, LargeBinary, MetaData, Named, Table, Text, TypedColumns

GATHERED = MetaData()
TEXT = Text().with_variant(Text(collation="C"), "postgresql")
"""Compared and ordered by the numbers of its signs, as SQLite does, whatever the language of a server."""


class _GatheredExports(TypedColumns):
    """An export that was taken in, under the hash of its list of hashes, with what its tag says, and whether a key that
    is known signed it: 0 or 1."""

    sha256 = Column(TEXT, primary_key=True)
    kiosk: Named[str] = Column(TEXT)
    edition: Named[int]
    event: Named[str] = Column(TEXT)
    program: Named[str] = Column(TEXT)
    opened: Named[str] = Column(TEXT)
    written: Named[str] = Column(TEXT)
    sessions: Named[int]
    first: Named[int]
    last: Named[int]
    vouched: Named[int]


class _GatheredDecks(TypedColumns):
    """The content of a deck as some session played it."""

    sha256 = Column(TEXT, primary_key=True)
    content: Named[bytes] = Column(LargeBinary)


class _GatheredSessions(TypedColumns):
    """A session, once however many exports have it. No outcome: not over. ``counts`` is JSON: arrays of step, card or
    question, measure and value."""

    id = Column(TEXT, primary_key=True)
    kiosk: Named[str] = Column(TEXT)
    edition: Named[int]
    number: Named[int]
    deck_id: Named[str] = Column(TEXT)
    deck_sha256: Named[str] = Column(TEXT)
    length: Named[str] = Column(TEXT)
    seats: Named[int]
    language: Named[str] = Column(TEXT)
    left_at: Named[str] = Column(TEXT)
    started_at: Named[int] = Column(BigInteger)
    outcome: Named[str | None] = Column(TEXT)
    digest: Named[str | None] = Column(TEXT)
    counts: Named[str] = Column(TEXT)


EXPORTS = Table("exports", GATHERED, _GatheredExports, sqlite_with_rowid=False)
DECKS = Table("decks", GATHERED, _GatheredDecks, sqlite_with_rowid=False)
SESSIONS = Table("sessions", GATHERED, _GatheredSessions, sqlite_with_rowid=False)
INCOMING = Table("incoming", MetaData(), _GatheredSessions, prefixes=["TEMPORARY"])
"""The sessions of the export that is being taken in, before they meet the others: seen by its own connection alone."""
