"""The tables of a database in which many kiosks are gathered. Nothing in them tells in which order they came."""

from sqlalchemy import Column, LargeBinary, MetaData, Named, Table, Text, TypedColumns

GATHERED = MetaData()


class _GatheredExports(TypedColumns):
    """An export that was taken in, under the hash of its list of hashes, with what its tag says."""

    sha256 = Column(Text, primary_key=True)
    kiosk: Named[str] = Column(Text)
    edition: Named[int]
    event: Named[str] = Column(Text)
    program: Named[str] = Column(Text)
    opened: Named[str] = Column(Text)
    written: Named[str] = Column(Text)
    sessions: Named[int]
    first: Named[int]
    last: Named[int]


class _GatheredDecks(TypedColumns):
    """The content of a deck as some session played it."""

    sha256 = Column(Text, primary_key=True)
    content: Named[bytes] = Column(LargeBinary)


class _GatheredSessions(TypedColumns):
    """A session, once however many exports have it. No outcome: not over. ``counts`` is JSON: arrays of step, card or
    question, measure and value."""

    id = Column(Text, primary_key=True)
    kiosk: Named[str] = Column(Text)
    edition: Named[int]
    number: Named[int]
    deck_id: Named[str] = Column(Text)
    deck_sha256: Named[str] = Column(Text)
    length: Named[str] = Column(Text)
    seats: Named[int]
    language: Named[str] = Column(Text)
    left_at: Named[str] = Column(Text)
    started_at: Named[int]
    outcome: Named[str | None] = Column(Text)
    digest: Named[str | None] = Column(Text)
    counts: Named[str] = Column(Text)


EXPORTS = Table("exports", GATHERED, _GatheredExports, sqlite_with_rowid=False)
DECKS = Table("decks", GATHERED, _GatheredDecks, sqlite_with_rowid=False)
SESSIONS = Table("sessions", GATHERED, _GatheredSessions, sqlite_with_rowid=False)
