"""What was done behind the PIN: lines that are only added, each sealed by the hash of all before it.

The chain shows a line that was changed, taken out or put in later. It cannot show lines cut off its end, nor a chain
made anew from its beginning by somebody who can write to the file.
"""

import json
import re
import secrets
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

from sqlalchemy import Connection, Row, insert, select

from kiosk.storage.changes import Change
from kiosk.storage.errors import Unreadable
from kiosk.storage.records import LedgerLine, date, milliseconds
from kiosk.storage.sql_tables import LEDGER
from kiosk.storage.writer import Writer

ONE_WORD = re.compile(r"[!-~]{0,80}")
"""Room for an id, a hash or a count, not for a sentence: a visitor's text can never be noted."""


class Ledger:
    """It survives the sealing of an edition."""

    def __init__(self, writer: Writer, clock: Callable[[], datetime]) -> None:
        self._writer, self._clock = writer, clock

    def note(self, action: str, about: str = "", result: str = "") -> None:
        """Adds a line, dated to the minute. Each part is one word of at most 80 ASCII characters: an id, a hash or a
        count, never a name or a text. Raises ValueError otherwise."""
        if not all(ONE_WORD.fullmatch(part) for part in (action, about, result)):
            raise ValueError("a line of the ledger holds ids, hashes and counts: one ASCII word in each place")
        minute = self._clock().astimezone(UTC).replace(second=0, microsecond=0)
        self._writer.write(noted(secrets.token_hex(6), milliseconds(minute), action, about, result))

    def lines(self) -> list[LedgerLine]:
        """All, in their order."""
        return self._writer.read(_lines)

    def sound(self) -> bool:
        """Whether no line was changed, taken out or put in between, as far as they can be read at all."""
        try:
            return _sound(self.lines())
        except (Unreadable, TypeError):  # a worn line may even be no text
            return False


def noted(line_id: str, minute: int, action: str, about: str, result: str) -> Change:
    """A line after the last one; `minute` in milliseconds since 1970."""
    there = select(LEDGER.c.number).where(LEDGER.c.id == line_id)

    def apply(connection: Connection) -> None:
        last = select(LEDGER.c.number, LEDGER.c.hash).order_by(LEDGER.c.number.desc()).limit(1)
        number, before = connection.execute(last).one_or_none() or (0, "")
        values = (number + 1, line_id, minute, action, about, result)
        connection.execute(insert(LEDGER).values((*values, _hash(before, values))))

    return Change(apply, lambda connection: connection.scalar(there) is not None)


def _lines(connection: Connection) -> list[LedgerLine]:
    return [_line(row) for row in connection.execute(select(LEDGER).order_by(LEDGER.c.number))]


def _sound(found: Iterable[LedgerLine]) -> bool:
    """Whether each line has its number, and the hash of what is before it and of itself."""
    before = ""
    for number, line in enumerate(found, 1):
        values = (number, line.id, milliseconds(line.minute), line.action, line.about, line.result)
        before = _hash(before, values)
        if (line.number, line.hash) != (number, before):
            return False
    return True


def _line(row: Row[Any]) -> LedgerLine:
    return LedgerLine(row.number, row.id, date(row.minute), row.action, row.about, row.result, row.hash)


def _hash(before: str, values: tuple[str | int, ...]) -> str:
    return sha256((before + json.dumps(values)).encode()).hexdigest()
