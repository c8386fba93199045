"""The facilitators' journal in the database: lines that are only added, each sealed by the hash of all before it.

The chain shows a line that was changed, taken out or put in later. It cannot show lines cut off its end, nor a chain
made anew from its beginning by somebody who can write to the file.
"""

import json
from collections.abc import Iterable
from hashlib import sha256
from typing import Any

from sqlalchemy import Connection, Row, insert, select

from kiosk.storage.changes import Change
from kiosk.storage.queries import Query
from kiosk.storage.records import JournalLine, date, milliseconds
from kiosk.storage.sql_tables import LEDGER


def noted(line_id: str, minute: int, action: str, about: str, result: str) -> Change:
    """A line after the last one; `minute` in milliseconds since 1970."""
    there = select(LEDGER.c.number).where(LEDGER.c.id == line_id)

    def apply(connection: Connection) -> None:
        last = select(LEDGER.c.number, LEDGER.c.hash).order_by(LEDGER.c.number.desc()).limit(1)
        number, before = connection.execute(last).one_or_none() or (0, "")
        values = (number + 1, line_id, minute, action, about, result)
        connection.execute(insert(LEDGER).values((*values, _hash(before, values))))

    return Change(apply, lambda connection: connection.scalar(there) is not None)


def lines() -> Query[list[JournalLine]]:
    """In their order."""
    rows = select(LEDGER).order_by(LEDGER.c.number)
    return lambda connection: [_line(row) for row in connection.execute(rows)]


def sound(found: Iterable[JournalLine]) -> bool:
    """Whether each line has its number, and the hash of what is before it and of itself."""
    before = ""
    for number, line in enumerate(found, 1):
        values = (number, line.id, milliseconds(line.minute), line.action, line.about, line.result)
        before = _hash(before, values)
        if (line.number, line.hash) != (number, before):
            return False
    return True


def _line(row: Row[Any]) -> JournalLine:
    return JournalLine(row.number, row.id, date(row.minute), row.action, row.about, row.result, row.hash)


def _hash(before: str, values: tuple[str | int, ...]) -> str:
    return sha256((before + json.dumps(values)).encode()).hexdigest()
