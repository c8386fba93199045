"""What is kept of many kiosks: one value for an export, one for a session."""

from typing import NamedTuple, cast

from kiosk.storage.records import Outcome, StoredSession, date


class GatheredExport(NamedTuple):
    """An export under the SHA-256 of its list of hashes: whose it is, the hours its event was opened and it was written
    at, and the running numbers of its sessions, 0 for none; ``vouched`` is 1 where a key that is known signed it."""

    sha256: str
    kiosk: str
    edition: int
    event: str
    program: str
    opened: str
    written: str
    sessions: int
    first: int
    last: int
    vouched: int = 0


class GatheredSession(NamedTuple):
    """A session as its kiosk tells it; ``started_at`` in milliseconds since 1970, ``counts`` a JSON text."""

    id: str
    kiosk: str
    edition: int
    number: int
    deck_id: str
    deck_sha256: str
    length: str
    seats: int
    language: str
    left_at: str
    started_at: int
    outcome: str | None
    digest: str | None
    counts: str


class Taken(NamedTuple):
    """How many sessions were not there before, and how many were there, open, and are over now."""

    new: int
    completed: int


def as_stored(told: GatheredSession) -> StoredSession:
    """As its own kiosk has it, but for the hour it was over at."""
    return StoredSession(
        id=told.id,
        deck_id=told.deck_id,
        deck_sha256=told.deck_sha256,
        length=told.length,
        seats=told.seats,
        started_at=date(told.started_at),
        last_event_at=date(told.started_at),
        outcome=cast("Outcome | None", told.outcome),
        digest=told.digest,
        language=told.language,
        left_at=told.left_at,
        number=told.number,
    )
