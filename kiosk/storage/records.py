"""The values that cross the door of the storage."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Literal, NamedTuple

type Outcome = Literal["result", "ended", "left"]
type TextStatus = Literal["pending", "approved", "refused"]

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class StoredSession:
    """One session as stored, without its events. The dates are aware, in UTC: `started_at` is a whole hour, and
    `last_event_at` too once the session is over. `number` counts the sessions of this kiosk for ever; 0 is none yet.
    `left_at` names the step where people left, '' when they did not."""

    id: str
    deck_id: str
    deck_sha256: str
    length: str
    seats: int
    started_at: datetime
    last_event_at: datetime
    outcome: Outcome | None = None
    digest: str | None = None
    language: str = "fr"
    left_at: str = ""
    number: int = 0


class ResultRow(NamedTuple):
    """An anonymous count: in this step, about this card or question, so many times this measure."""

    step: str
    about: str
    measure: str
    value: int


class Household(NamedTuple):
    """What is counted of one session that reached its result: its deck, its seats, the questions it answered, and of
    these how many with one answer alone."""

    deck_id: str
    seats: int
    questions: int
    agreed: int


class HourCount(NamedTuple):
    """The counts of a `ResultRow`, summed over the sessions that were started in one hour, with one content of a deck,
    and reached their result."""

    started_at: datetime
    deck_id: str
    deck_sha256: str
    step: str
    about: str
    measure: str
    value: int


class LedgerLine(NamedTuple):
    """What was done behind the PIN, in UTC to the minute. `hash` is the SHA-256 of the hash before and of this line,
    in hexadecimal."""

    number: int
    id: str
    minute: datetime
    action: str
    about: str
    result: str
    hash: str


class Backup(NamedTuple):
    """A copy of the database: when it was made, in UTC, and whether it opens again and checks."""

    taken: datetime
    sound: bool


class Edition(NamedTuple):
    """One running of the festival's event, from whole hour to whole hour; `sealed` is None for the open one. The
    figures are what was left of it when it was sealed, with their SHA-256."""

    number: int
    name: str
    opened: datetime
    sealed: datetime | None
    figures: str
    sha256: str


@dataclass(frozen=True, slots=True)
class VisitorText:
    """What a table wrote and chose to leave on the wall. `label` is the title of its step, `sign` how it is signed;
    `hour` is when it was kept, in UTC, no finer."""

    id: str
    session_id: str
    deck_id: str
    step: str
    text: str = field(repr=False)
    sign: str
    language: str
    label: str
    hour: datetime
    status: TextStatus = "pending"


@dataclass(frozen=True, slots=True)
class Notice:
    """A plain fact about the opening, for the facilitator."""

    code: Literal[
        "damaged_set_aside", "newer_set_aside", "backup_restored", "not_saving", "settings_mended", "settings_lost"
    ]
    file: Path


class SelfTest(NamedTuple):
    """The version of SQLite, and whether a synced write reached the disk just now."""

    sqlite_version: str
    saves: bool


def milliseconds(moment: datetime) -> int:
    """Milliseconds since 1970 of an aware date."""
    return (moment - EPOCH) // timedelta(milliseconds=1)


def date(since_epoch: int) -> datetime:
    """The date, in UTC, of milliseconds since 1970. Raises OverflowError outside the years 1 to 9999."""
    return EPOCH + timedelta(milliseconds=since_epoch)


def hour(moment: datetime) -> datetime:
    """The whole hour, in UTC, of an aware date."""
    return moment.astimezone(UTC).replace(minute=0, second=0, microsecond=0)
