"""A database in which many kiosks are gathered: the exports that were taken in, and each of their sessions once."""

import json
from collections import Counter
from collections.abc import Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Connection, CursorResult, Select, func, select

from kiosk.storage.gathered_places import GatheringPlace, place
from kiosk.storage.gathered_records import GatheredExport, GatheredSession, Taken, as_stored
from kiosk.storage.gathered_tables import DECKS, EXPORTS, GATHERED, SESSIONS
from kiosk.storage.gathered_taking import alone, take_in
from kiosk.storage.records import HourCount, StoredSession, date

AT_ONCE = 5_000
"""So many sessions are fetched at a time."""


@dataclass(frozen=True, slots=True)
class Gathered:
    """Everything raises DiskRefused, Damaged or ServerRefused."""

    _place: GatheringPlace
    _held: Connection | None = None

    @contextmanager
    def at_one_moment(self) -> Iterator["Gathered"]:
        """The same, as it is now, whatever others take in meanwhile."""
        engine, refusals = self._place
        with refusals():
            connection = engine.connect().execution_options(isolation_level="SERIALIZABLE", reads=True)
        try:
            yield replace(self, _held=connection)
        finally:
            with refusals():
                connection.close()

    def has(self, sha256: str, *, vouched: bool = False) -> bool:
        """Whether this export was taken in, and ``vouched`` for if it is now."""
        there = select(EXPORTS.c.kiosk).where(EXPORTS.c.sha256 == sha256, EXPORTS.c.vouched >= int(vouched))
        with self._begun() as connection:
            return connection.scalar(there) is not None

    def take(
        self, export: GatheredExport, sessions: Sequence[GatheredSession], decks: Mapping[str, bytes]
    ) -> Taken | None:
        """All of an export, in one transaction, or nothing; None when it was taken in before. No two of the sessions
        are one."""
        with self._begun() as connection:
            return take_in(connection, export, sessions, decks)

    def size(self) -> int:
        """How many sessions there are."""
        with self._begun() as connection:
            return connection.scalar(select(func.count()).select_from(SESSIONS)) or 0

    def exports(self) -> list[GatheredExport]:
        """By their kiosk and their numbers."""
        rows = select(EXPORTS).order_by(EXPORTS.c.kiosk, EXPORTS.c.first, EXPORTS.c.last, EXPORTS.c.sha256)
        with self._begun() as connection:
            return [GatheredExport._make(row) for row in connection.execute(rows)]

    def sessions(self) -> list[StoredSession]:
        """Kiosk by kiosk, in the order they were started."""
        rows = select(SESSIONS).order_by(SESSIONS.c.kiosk, SESSIONS.c.number, SESSIONS.c.id)
        with self._begun() as connection:
            return [as_stored(GatheredSession._make(row)) for row in connection.execute(rows)]

    def tellings(self) -> Generator[GatheredSession]:
        """In the order they were started, so many in memory as are fetched at a time."""
        order = (SESSIONS.c.started_at, SESSIONS.c.kiosk, SESSIONS.c.number, SESSIONS.c.id)
        with self._fetched(select(SESSIONS).order_by(*order)) as rows:
            yield from map(GatheredSession._make, rows)

    def counts(self) -> list[HourCount]:
        """Those of all sessions that reached their result, summed over each hour and content of a deck."""
        key = (SESSIONS.c.started_at, SESSIONS.c.deck_id, SESSIONS.c.deck_sha256)
        rows = select(*key, SESSIONS.c.counts).where(SESSIONS.c.outcome == "result").order_by(*key, SESSIONS.c.id)
        summed: Counter[tuple[Any, ...]] = Counter()
        with self._fetched(rows) as fetched:
            for *of, counts in fetched:
                for *one, value in json.loads(counts):
                    summed[*of, *one] += value
        return [HourCount._make((date(at), *rest, value)) for (at, *rest), value in summed.items()]

    def decks(self) -> dict[str, bytes]:
        """Their contents, by SHA-256."""
        with self._begun() as connection:
            return {row.sha256: row.content for row in connection.execute(select(DECKS).order_by(DECKS.c.sha256))}

    @contextmanager
    def _fetched(self, rows: Select[*tuple[Any, ...]]) -> Iterator[CursorResult[*tuple[Any, ...]]]:
        """So many at a time, for more than the memory holds."""
        with self._begun() as connection, connection.execute(rows, execution_options={"yield_per": AT_ONCE}) as found:
            yield found

    @contextmanager
    def _begun(self) -> Iterator[Connection]:
        engine, refusals = self._place
        with refusals(), nullcontext(self._held) if self._held is not None else engine.begin() as connection:
            yield connection


@contextmanager
def gathered(url: str, *, made: bool) -> Iterator[Gathered]:
    """The database at this URL of SQLAlchemy, ``sqlite:///tour.db`` or ``postgresql://user@computer/tour``; where it
    is not there it is ``made`` (on a server: its tables), or refused. Raises NotGathered, having changed nothing, for
    what is not there, of another sort, or holds anything else."""
    there = place(url, made=made)
    try:
        with there.refusals(), there.engine.begin() as connection:
            alone(connection)
            GATHERED.create_all(connection)
        yield Gathered(there)
    finally:
        there.engine.dispose()
