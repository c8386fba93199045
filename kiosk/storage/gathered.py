"""A database in which many kiosks are gathered: the exports that were taken in, and each of their sessions once."""

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import batched
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, NullPool, create_engine, delete, func, insert, inspect, make_url, select
from sqlalchemy.exc import ArgumentError

from kiosk.storage.connection import named_refusals, open_writer
from kiosk.storage.errors import NotGathered
from kiosk.storage.gathered_records import GatheredExport, GatheredSession, Taken, as_stored
from kiosk.storage.gathered_tables import DECKS, EXPORTS, GATHERED, SESSIONS
from kiosk.storage.records import HourCount, StoredSession, date

ASKED_AT_ONCE = 5_000
"""Fewer than the values that one statement may have."""


@dataclass(frozen=True, slots=True)
class Gathered:
    """Everything raises DiskRefused or Damaged."""

    _engine: Engine

    def has(self, sha256: str) -> bool:
        """Whether this export was taken in."""
        with self._begun() as connection:
            return connection.scalar(select(EXPORTS.c.kiosk).where(EXPORTS.c.sha256 == sha256)) is not None

    def take(self, export: GatheredExport, sessions: Sequence[GatheredSession], decks: Mapping[str, bytes]) -> Taken:
        """All of an export that was not taken in yet, in one transaction."""
        told: dict[str, GatheredSession] = {}
        for session in sorted(sessions, key=lambda each: each.worth):
            told[session.id] = session
        with self._begun() as connection:
            known = _known(connection, list(told))
            better = [each for each in told.values() if each.id not in known or each.worth > known[each.id].worth]
            _replace(connection, better)
            _keep(connection, decks)
            connection.execute(insert(EXPORTS), export._asdict())
        over = sum(known[each.id].outcome is None for each in better if each.id in known and each.outcome)
        return Taken(len(told.keys() - known), over)

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

    def counts(self) -> list[HourCount]:
        """Those of all sessions that reached their result, summed over each hour and content of a deck."""
        key = (SESSIONS.c.started_at, SESSIONS.c.deck_id, SESSIONS.c.deck_sha256)
        rows = select(*key, SESSIONS.c.counts).where(SESSIONS.c.outcome == "result").order_by(*key, SESSIONS.c.id)
        summed: Counter[tuple[Any, ...]] = Counter()
        with self._begun() as connection:
            for *of, counts in connection.execute(rows):
                for *one, value in json.loads(counts):
                    summed[*of, *one] += value
        return [HourCount._make((date(at), *rest, value)) for (at, *rest), value in summed.items()]

    def decks(self) -> dict[str, bytes]:
        """Their contents, by SHA-256."""
        with self._begun() as connection:
            return {row.sha256: row.content for row in connection.execute(select(DECKS).order_by(DECKS.c.sha256))}

    @contextmanager
    def _begun(self) -> Iterator[Connection]:
        with named_refusals(), self._engine.begin() as connection:
            yield connection


@contextmanager
def gathered(url: str, *, made: bool) -> Iterator[Gathered]:
    """The database at this URL of SQLAlchemy, ``sqlite:///tour.db``; where it is not there it is ``made``, or refused.
    Raises NotGathered, having changed nothing, for what is not there, of another sort, or holds anything else."""
    file = _file(url)
    if file.exists():
        _check(file, url)
    elif not made:
        raise NotGathered(url, "absent")
    engine = open_writer(file)
    try:
        with named_refusals(), engine.begin() as connection:
            GATHERED.create_all(connection)
        yield Gathered(engine)
    finally:
        engine.dispose()


def _file(url: str) -> Path:
    try:
        parsed = make_url(url)
    except ArgumentError as error:
        raise NotGathered(url, "url") from error
    if parsed.get_backend_name() != "sqlite" or not parsed.database:
        raise NotGathered(url, "url")
    return Path(parsed.database)


def _check(file: Path, url: str) -> None:
    """Raises NotGathered unless there are no tables yet, or just these. A connection that writes would leave its way of
    keeping a journal in a file that is not ours."""
    looking = create_engine(URL.create("sqlite", database=str(file)), poolclass=NullPool)
    with named_refusals(), looking.connect() as connection:
        seen = inspect(connection)
        there = {name: {column["name"] for column in seen.get_columns(name)} for name in seen.get_table_names()}
    if there and there != {name: set(table.columns.keys()) for name, table in GATHERED.tables.items()}:
        raise NotGathered(url, "other")


def _known(connection: Connection, ids: Sequence[str]) -> dict[str, GatheredSession]:
    asked = (select(SESSIONS).where(SESSIONS.c.id.in_(some)) for some in batched(ids, ASKED_AT_ONCE))
    rows = (GatheredSession._make(row) for query in asked for row in connection.execute(query))
    return {session.id: session for session in rows}


def _replace(connection: Connection, sessions: Sequence[GatheredSession]) -> None:
    for some in batched(sessions, ASKED_AT_ONCE):
        connection.execute(delete(SESSIONS).where(SESSIONS.c.id.in_([session.id for session in some])))
        connection.execute(insert(SESSIONS), [session._asdict() for session in some])


def _keep(connection: Connection, decks: Mapping[str, bytes]) -> None:
    there = set(connection.scalars(select(DECKS.c.sha256)))
    if fresh := [{"sha256": name, "content": content} for name, content in decks.items() if name not in there]:
        connection.execute(insert(DECKS), fresh)
