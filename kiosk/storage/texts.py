"""Visitors' texts in the database: kept with the event that says so, judged, and erased for good."""

from collections.abc import Callable, Sequence
from typing import Any, cast

from sqlalchemy import Connection, Delete, Row, Select, Update, delete, insert, select, update

from kiosk.storage.changes import Change, never
from kiosk.storage.queries import Query
from kiosk.storage.records import TextStatus, VisitorText, date, milliseconds
from kiosk.storage.sql_tables import TEXTS

FIELDS = ("id", "session_id", "deck_id", "step", "text", "sign", "language", "label", "status")


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


def judged(text_id: str, status: TextStatus) -> Change:
    """A text approved or refused."""
    return Change(_run(update(TEXTS).where(TEXTS.c.id == text_id).values(status=status)), never)


def erased(text_id: str) -> Change:
    """A text that is to be nowhere."""
    return Change(
        _run(delete(TEXTS).where(TEXTS.c.id == text_id)),
        lambda connection: not has_text(text_id)(connection),
        erases=True,
    )


def has_text(text_id: str) -> Query[bool]:
    return lambda connection: connection.scalar(select(TEXTS.c.number).where(TEXTS.c.id == text_id)) is not None


def ids() -> Query[list[str]]:
    """Of every text."""
    return lambda connection: list(connection.scalars(select(TEXTS.c.id)))


def texts(status: TextStatus, deck_id: str | None) -> Query[list[VisitorText]]:
    """In the order they were kept; of one deck or of all."""
    found = _texts().where(TEXTS.c.status == status).order_by(TEXTS.c.number)
    return _listed(found if deck_id is None else found.where(TEXTS.c.deck_id == deck_id))


def approved(deck_id: str, limit: int) -> Query[list[VisitorText]]:
    """The last ones of a deck, the newest first."""
    found = _texts().where(TEXTS.c.status == "approved", TEXTS.c.deck_id == deck_id)
    return _listed(found.order_by(TEXTS.c.number.desc()).limit(limit))


def _texts() -> Select[Any]:
    return select(TEXTS)


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
