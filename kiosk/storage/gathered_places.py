"""Where many kiosks are gathered: a file of SQLite, or a database on a server of PostgreSQL."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import NamedTuple

from sqlalchemy import URL, Engine, NullPool, create_engine, inspect, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError

from kiosk.storage.connection import named_refusals, open_writer
from kiosk.storage.errors import NotGathered, ServerRefused
from kiosk.storage.gathered_tables import GATHERED

PATIENCE = {"connect_timeout": "10", "keepalives_idle": "30", "tcp_user_timeout": "60000"}
"""Seconds, seconds and milliseconds after which a server that says nothing has gone."""


class GatheringPlace(NamedTuple):
    """An engine, and what names the errors of all that is done with it: DiskRefused or Damaged for a file,
    ServerRefused for a server."""

    engine: Engine
    refusals: Callable[[], AbstractContextManager[None]]


def place(url: str, *, made: bool) -> GatheringPlace:
    """That of this URL of SQLAlchemy, where there are no tables yet, if it may be ``made``, or just those of many
    kiosks. Raises NotGathered, or one of the errors of the place."""
    try:
        parsed = make_url(url)
    except (ArgumentError, ValueError) as error:
        raise NotGathered("url") from error
    match parsed.get_backend_name():
        case "sqlite" if parsed.database:
            return _file(Path(parsed.database), made=made)
        case "postgresql" if "@" not in f"{parsed.host}{parsed.database}":  # it would be the end of a password
            return _server(parsed, made=made)
    raise NotGathered("url")


def _file(file: Path, *, made: bool) -> GatheringPlace:
    """A connection that writes would leave its way of keeping a journal in a file that is not ours."""
    if file.exists():
        looking = create_engine(URL.create("sqlite", database=str(file)), poolclass=NullPool)
        with named_refusals():
            _check(looking, made=True)
    elif not made:
        raise NotGathered("absent")
    return GatheringPlace(open_writer(file), named_refusals)


def _server(url: URL, *, made: bool) -> GatheringPlace:
    wanted = url.set(drivername="postgresql+psycopg", query={**PATIENCE, **url.query})
    try:
        engine = create_engine(
            wanted, pool_size=1, max_overflow=0, hide_parameters=True, connect_args={"client_encoding": "utf8"}
        )
    except (ImportError, NoSuchModuleError) as error:  # a packed kiosk lacks both the driver and its dialect
        raise NotGathered("driver") from error
    with server_refusals():
        _check(engine, made=made)
    return GatheringPlace(engine, server_refusals)


@contextmanager
def server_refusals() -> Iterator[None]:
    """Raises `ServerRefused` for whatever the driver says, through SQLAlchemy or by itself."""
    import psycopg

    try:
        yield
    except (psycopg.Error, DBAPIError) as error:
        raise ServerRefused(str(error.orig if isinstance(error, DBAPIError) else error)) from error


def _check(engine: Engine, *, made: bool) -> None:
    """It leaves no connection behind."""
    try:
        with engine.connect() as connection:
            seen = inspect(connection).get_multi_columns()
    finally:
        engine.dispose()
    there = {table: {column["name"] for column in columns} for (_, table), columns in seen.items()}
    if not there and not made:
        raise NotGathered("absent")
    if there and there != {name: set(table.columns.keys()) for name, table in GATHERED.tables.items()}:
        raise NotGathered("other")
