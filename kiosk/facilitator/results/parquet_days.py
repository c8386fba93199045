"""What is gathered, as tables for the organiser's own analysis: two Parquet files a day, of its sessions and of their
counts. Nothing is withheld in them, as it is in a report: they are not for publication."""

import json
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import date
from functools import cache
from itertools import batched, chain, groupby
from pathlib import Path
from typing import Any

from kiosk.host.durable import give_name, sync_file
from kiosk.storage.gathered import AT_ONCE, Gathered
from kiosk.storage.gathered_records import GatheredSession
from kiosk.storage.records import date as moment

TEXTS = ("session", "kiosk", "deck_id", "deck_sha256", "length", "language", "left_at", "outcome")
NUMBERS = ("edition", "number", "seats")
OF_A_COUNT = {"step": str, "about": str, "measure": str, "value": int}


def write_days(gathered: Gathered, folder: Path) -> list[date]:
    """All that is gathered now, into this folder, which is made; the days. A file is whole, in place of the one of its
    name, or not there. Raises OSError, and ImportError where there is no pyarrow."""
    import pyarrow.parquet  # noqa: F401 before anything is made

    folder.mkdir(exist_ok=True)
    with gathered.at_one_moment() as there, closing(there.tellings()) as told:
        return [_written(day, sessions, folder) for day, sessions in groupby(told, _day_of)]


def _written(day: date, sessions: Iterable[GatheredSession], folder: Path) -> date:
    from pyarrow.parquet import ParquetWriter

    empty = _tables([], day)
    with (
        _beside(folder / f"sessions-{day}.parquet") as one,
        _beside(folder / f"counts-{day}.parquet") as other,
        ParquetWriter(one, empty[0].schema, compression="zstd") as told,
        ParquetWriter(other, empty[1].schema, compression="zstd") as counted,
    ):
        for some in batched(sessions, AT_ONCE):
            for writer, table in zip((told, counted), _tables(some, day), strict=True):
                writer.write_table(table)
    return day


@contextmanager
def _beside(file: Path) -> Iterator[Path]:
    """Where to write what gets this name once it is whole."""
    part = file.with_name(f".{file.name}.part")
    try:
        yield part
        sync_file(part)
        give_name(part, file)
    finally:
        part.unlink(missing_ok=True)


def _tables(sessions: Sequence[GatheredSession], day: date) -> tuple[Any, Any]:
    """Of sessions, a row each, and of their counts, a row each with what is told of its session."""
    import pyarrow as pa

    told = dict(zip(("session", *GatheredSession._fields[1:]), zip(*sessions, strict=True), strict=False))
    columns = {"day": pa.array([day] * len(sessions), pa.date32())}
    columns |= {name: pa.array(told.get(name, ()), pa.string()) for name in TEXTS}
    columns |= {name: pa.array(told.get(name, ()), pa.int32()) for name in NUMBERS}
    columns["started_at"] = pa.array(told.get("started_at", ()), pa.timestamp("ms", "UTC"))
    table = pa.table(columns)
    counts = [json.loads(session.counts) for session in sessions]
    owners = pa.array([row for row, some in enumerate(counts) for _ in some], pa.int64())
    values = list(zip(*chain.from_iterable(counts), strict=True)) or [()] * len(OF_A_COUNT)
    counted = table.take(owners)
    for (name, kind), column in zip(OF_A_COUNT.items(), values, strict=True):
        counted = counted.append_column(name, pa.array(column, pa.string() if kind is str else pa.int32()))
    return table, counted


def _day_of(session: GatheredSession) -> date:
    return _day(session.started_at)


@cache
def _day(started_at: int) -> date:
    """By the machine's own clock, as in a report."""
    return moment(started_at).astimezone().date()
