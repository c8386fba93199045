"""The values that cross the door of the storage."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Literal, NamedTuple

type Outcome = Literal["result", "left"]
type TextStatus = Literal["pending", "approved", "refused"]

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class StoredSession:
    """One session as stored, without its events. The dates are aware, in UTC, to the millisecond."""

    id: str
    deck_id: str
    deck_sha256: str
    length: str
    seats: int
    started_at: datetime
    last_event_at: datetime
    outcome: Outcome | None = None
    digest: str | None = None


class ResultRow(NamedTuple):
    """An anonymous count: in this step, about this card or question, so many times this measure."""

    step: str
    about: str
    measure: str
    value: int


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

    code: Literal["damaged_set_aside", "backup_restored", "not_saving"]
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
