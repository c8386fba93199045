"""The anonymous log: what lets somebody else count again, or put kiosks together. Order and choices, no time finer than
the hour, no text."""

import gzip
import json
from collections.abc import Iterable, Iterator
from io import BytesIO

from kiosk.facilitator.results.figures import version_of
from kiosk.facilitator.results.record import Record
from kiosk.facilitator.results.sheets import hour
from kiosk.storage import StoredSession

FOLDER = "preuve"
LOG, SESSIONS = f"{FOLDER}/journal-anonyme.jsonl.gz", f"{FOLDER}/parties.csv"
PLAIN_LOG = f"{FOLDER}/journal-anonyme.jsonl"
"""The log as exports of format 2 have it."""
LEVEL = 1
"""Of compression: a quarter of the time of the usual one, for a file larger by a third."""
EVENTS = ', "events": '
"""What stands before the events of a line, and nowhere else in it: in a text its quotes would be escaped."""


def log(record: Record, logs: Iterable[tuple[str, str]]) -> bytes:
    """A line of JSON for each session, with what was counted of it, and its events as the engine wrote them. Both are
    JSON already, and are not read for this; nor are they kept one by one: to let go of 100,000 texts holds the
    screen."""
    written = BytesIO()
    for session, (counts, events) in zip(record.sessions, logs, strict=True):
        head = json.dumps(_head(record, session), ensure_ascii=False).removesuffix("}")
        written.write(f'{head}, "counts": [{counts}]{EVENTS}[{events}]}}\n'.encode())
    return written.getvalue()


def packed(log: bytes) -> bytes:
    """The same log gives the same bytes: neither a date nor a name is in them."""
    return gzip.compress(log, LEVEL, mtime=0)


def _head(record: Record, session: StoredSession) -> dict[str, object]:
    deck, version = version_of(record, session)
    as_stored = ("number", "length", "seats", "language", "left_at", "digest")
    return {
        "kiosk": record.kiosk_id,
        "edition": record.edition.number,
        "session": session.id,
        **{name: getattr(session, name) for name in as_stored},
        "hour": hour(session.started_at),
        "deck": deck,
        "version": version,
        "sha256": session.deck_sha256,
        "outcome": session.outcome or "open",
    }


def decks(record: Record) -> Iterator[tuple[str, bytes]]:
    """The decks as they were played: what the log is read with."""
    for sha256, content in record.contents.items():
        yield deck_file(sha256), content


def deck_file(sha256: str) -> str:
    """Where the deck with this SHA-256 is."""
    return f"{FOLDER}/jeux/{sha256}.json"
