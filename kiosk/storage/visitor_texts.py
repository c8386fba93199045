"""The visitors' texts of a store: kept with the event that says so, judged, and erased for good."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Any, cast

from sqlalchemy import Connection, Delete, Row, Select, Update, delete, func, insert, select, update

from kiosk.storage.backups import Backups
from kiosk.storage.changes import Change, never
from kiosk.storage.errors import UnknownText, Unreadable
from kiosk.storage.queries import Query
from kiosk.storage.records import TextStatus, VisitorText, date, milliseconds
from kiosk.storage.sql_tables import TEXTS
from kiosk.storage.writer import Writer

FIELDS = ("id", "session_id", "deck_id", "step", "text", "sign", "language", "label", "status")


class VisitorTexts:
    """A text comes with the events that keep it, see `StoredSessions.append`; nothing of it is here before."""

    def __init__(self, writer: Writer, backups: Backups) -> None:
        self._writer, self._backups = writer, backups

    def of(self, status: TextStatus, deck_id: str | None = None) -> list[VisitorText]:
        """Those that are pending, approved or refused, in the order they were kept; of one deck or of all."""
        return self._writer.read(texts(status, deck_id))

    def count(self, status: TextStatus) -> int:
        """How many are pending, approved or refused."""
        found = select(func.count()).where(TEXTS.c.status == status)
        return self._writer.read(lambda connection: connection.scalar(found) or 0)

    def wall(self, deck_id: str, limit: int) -> list[VisitorText]:
        """The last approved ones of a deck, the newest first."""
        found = select(TEXTS).where(TEXTS.c.status == "approved", TEXTS.c.deck_id == deck_id)
        return self._writer.read(_listed(found.order_by(TEXTS.c.number.desc()).limit(limit)))

    def approve(self, text_id: str) -> None:
        """It may be shown to others. Raises UnknownText."""
        self._judge(text_id, "approved")

    def refuse(self, text_id: str) -> None:
        """It is not shown to anybody. Raises UnknownText."""
        self._judge(text_id, "refused")

    def erase(self, text_id: str) -> None:
        """Nothing of it is left, here and in the store's own backups. Raises UnknownText."""
        self._look_for(text_id)
        self._writer.write(_erased(text_id))
        self._backups.forget_texts()

    def _judge(self, text_id: str, status: TextStatus) -> None:
        self._look_for(text_id)
        self._writer.write(Change(_run(update(TEXTS).where(TEXTS.c.id == text_id).values(status=status)), never))

    def _look_for(self, text_id: str) -> None:
        with suppress(Unreadable):
            if not self._writer.read(_has_text(text_id)):
                raise UnknownText(text_id)


def with_texts(events: Change, session_id: str, kept: Sequence[VisitorText], withdrawn: Sequence[str]) -> Change:
    """The events, and with them the texts they keep and those of the steps they take back."""
    rows = [{name: getattr(text, name) for name in FIELDS} | {"hour": milliseconds(text.hour)} for text in kept]
    gone = delete(TEXTS).where(TEXTS.c.session_id == session_id, TEXTS.c.step.in_(withdrawn))

    def apply(connection: Connection) -> None:
        events.apply(connection)
        connection.execute(gone)
        if rows:
            connection.execute(insert(TEXTS), rows)

    return Change(apply, events.is_saved, erases=bool(withdrawn))


def texts(status: TextStatus, deck_id: str | None = None) -> Query[list[VisitorText]]:
    """In the order they were kept; of one deck or of all."""
    found = select(TEXTS).where(TEXTS.c.status == status).order_by(TEXTS.c.number)
    return _listed(found if deck_id is None else found.where(TEXTS.c.deck_id == deck_id))


def _erased(text_id: str) -> Change:
    gone = delete(TEXTS).where(TEXTS.c.id == text_id)
    return Change(_run(gone), lambda connection: not _has_text(text_id)(connection), erases=True)


def _has_text(text_id: str) -> Query[bool]:
    return lambda connection: connection.scalar(select(TEXTS.c.number).where(TEXTS.c.id == text_id)) is not None


def _listed(found: Select[Any]) -> Query[list[VisitorText]]:
    return lambda connection: [_text(row) for row in connection.execute(found)]


def _text(row: Row[Any]) -> VisitorText:
    return VisitorText(
        id=row.id,
        session_id=row.session_id,
        deck_id=row.deck_id,
        step=row.step,
        text=row.text,
        sign=row.sign,
        language=row.language,
        label=row.label,
        hour=date(row.hour),
        status=cast("TextStatus", row.status),
    )


def _run(statement: Update | Delete) -> Callable[[Connection], None]:
    def apply(connection: Connection) -> None:
        connection.execute(statement)

    return apply
