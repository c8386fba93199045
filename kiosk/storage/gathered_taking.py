"""How an export is taken in: its sessions stand beside the others, then each where it tells more than is known."""

from collections.abc import Mapping, Sequence
from importlib import import_module
from typing import Any

from sqlalchemy import ColumnElement, Connection, Table, case, func, insert, select, text, true, tuple_

from kiosk.storage.gathered_records import GatheredExport, GatheredSession, Taken
from kiosk.storage.gathered_tables import DECKS, EXPORTS, INCOMING, SESSIONS

LOCK = text("SELECT pg_advisory_xact_lock(8317403)")
"""A number of our own: whoever takes in an export waits for it."""
COPY = f"COPY incoming ({', '.join(GatheredSession._fields)}) FROM STDIN"
COMPARED = tuple(name for name in GatheredSession._fields if name != "id")


def alone(connection: Connection) -> None:
    """Nobody else writes until this transaction ends. SQLite held others back when it began."""
    if connection.dialect.name == "postgresql":
        connection.execute(LOCK)


def take_in(
    connection: Connection, export: GatheredExport, sessions: Sequence[GatheredSession], decks: Mapping[str, bytes]
) -> Taken | None:
    """All of an export, in the transaction of this connection; None when it was taken in before."""
    alone(connection)
    if not _registered(connection, export):
        return None
    if decks:
        contents = [{"sha256": name, "content": content} for name, content in decks.items()]
        connection.execute(_insert(connection, DECKS).on_conflict_do_nothing(), contents)
    INCOMING.create(connection)
    _fill(connection, sessions)
    taken = _counted(connection)
    _keep(connection)
    INCOMING.drop(connection)
    return taken


def _registered(connection: Connection, export: GatheredExport) -> bool:
    """Whether it is new, or vouched for and was not before."""
    put = _insert(connection, EXPORTS)
    told, surer = {"vouched": put.excluded.vouched}, put.excluded.vouched > EXPORTS.c.vouched
    put = put.on_conflict_do_update(index_elements=["sha256"], set_=told, where=surer).returning(EXPORTS.c.sha256)
    return connection.scalar(put, export._asdict()) is not None


def _insert(connection: Connection, table: Table) -> Any:
    """One that may say what a conflict does. A packed kiosk has only that of SQLite."""
    return import_module(f"sqlalchemy.dialects.{connection.dialect.name}").insert(table)


def _fill(connection: Connection, sessions: Sequence[GatheredSession]) -> None:
    if connection.dialect.name == "postgresql":
        driver: Any = connection.connection.driver_connection
        with driver.cursor() as cursor, cursor.copy(COPY) as copy:
            for session in sessions:
                copy.write_row(session)
    elif sessions:
        connection.execute(insert(INCOMING), [session._asdict() for session in sessions])


def _counted(connection: Connection) -> Taken:
    pairs = INCOMING.outerjoin(SESSIONS, INCOMING.c.id == SESSIONS.c.id)
    over = SESSIONS.c.id.is_not(None) & SESSIONS.c.outcome.is_(None) & INCOMING.c.outcome.is_not(None)
    new = func.count() - func.count(SESSIONS.c.id)
    return Taken._make(connection.execute(select(new, func.count(case((over, 1)))).select_from(pairs)).one())


def _keep(connection: Connection) -> None:
    """Of two tellings of a session the one worth more stays, whichever came first."""
    rows = select(INCOMING).where(true())  # without it SQLite would take ON for a part of the query
    put = _insert(connection, SESSIONS).from_select(list(GatheredSession._fields), rows)
    told = {name: put.excluded[name] for name in COMPARED}
    better = _worth(put.excluded) > _worth(SESSIONS.c)
    connection.execute(put.on_conflict_do_update(index_elements=["id"], set_=told, where=better))


def _worth(told: Any) -> ColumnElement[Any]:
    """One that is over, before anything else; then whatever it tells, so that no order of coming in decides."""
    over = told.outcome.is_not(None)
    rest = (func.coalesce(told[name], "") if name in ("outcome", "digest") else told[name] for name in COMPARED)
    return tuple_(over, *rest)
