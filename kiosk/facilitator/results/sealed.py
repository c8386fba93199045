"""What is left of an event that was sealed: its merged figures, to be shown and taken home later."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from kiosk.facilitator.results.figure_tables import FigureRow, FigureTable
from kiosk.facilitator.results.figures import DeckFigures, Figures
from kiosk.facilitator.results.report import (
    NOTES,
    Block,
    Heading,
    Paragraph,
    chart,
    detailed,
    nearest,
    silent_questions,
    silent_sessions,
)
from kiosk.host.dates import day
from kiosk.host.words import Words
from kiosk.storage import Store

UNREADABLE = Figures(None, (), ())
"""In place of figures that cannot be read."""


@dataclass(frozen=True, slots=True)
class EarlierEvent:
    """An event that was sealed, from day to day; ``sealed`` are its figures as the store has them."""

    name: str
    opened: datetime
    closed: datetime
    sealed: str

    @property
    def figures(self) -> Figures:
        """In the language in which they were sealed."""
        try:
            told = json.loads(self.sealed)
            decks = tuple(DeckFigures(**{**deck, "questions": _tables(deck["questions"])}) for deck in told["decks"])
            return Figures(told["started"], _tables(told["sessions"]), decks)
        except (ValueError, TypeError, KeyError):
            return UNREADABLE

    def called(self, words: Words) -> str:
        """Its name; the day it was closed when it has none."""
        return self.name or day(self.closed, words)


def earlier(store: Store) -> tuple[EarlierEvent, ...]:
    """The last one first. Raises Unreadable."""
    return tuple(
        EarlierEvent(each.name, each.opened, each.sealed, each.figures)
        for each in reversed(store.editions.all())
        if each.sealed is not None
    )


def sealed_report(event: EarlierEvent, words: Words) -> Iterator[Block]:
    """The report of an event whose sessions are gone."""
    told = event.figures
    yield Heading(1, event.called(words))
    yield Paragraph(words.say("report.span", first=day(event.opened, words), last=day(event.closed, words)))
    started = words.say("report.few") if told.started is None else str(told.started)
    yield Paragraph(words.say("report.sealed", count=started))
    yield Heading(2, words.say("report.sessions"))
    tables = [table for table in told.sessions if table.total != 0]
    yield from _charts(tables, silent_sessions(tables, words), words)
    for deck in told.decks:
        yield Heading(2, deck.title)
        silent = (silent_questions(deck.questions, words), nearest(deck.questions, words))
        yield from _charts(deck.questions, " ".join(filter(None, silent)), words)
    yield Heading(2, words.say("report.notes"))
    yield from (Paragraph(words.say(f"report.note_{name}")) for name in NOTES if name != "again")


def _charts(tables: Sequence[FigureTable], silent: str, words: Words) -> Iterator[Block]:
    yield from (chart(table, words) for table in tables if detailed(table))
    if silent:
        yield Paragraph(silent, small=True)


def _tables(told: list[dict[str, Any]]) -> tuple[FigureTable, ...]:
    return tuple(FigureTable(**{**table, "rows": tuple(map(_row, table["rows"]))}) for table in told)


def _row(told: dict[str, Any]) -> FigureRow:
    return FigureRow(tuple(told["keys"]), told["name"], told["count"])
