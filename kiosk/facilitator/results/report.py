"""The report, as a plain sequence of headings, paragraphs and charts: a page and a printed paper are made of it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from kiosk.decks.deck import Deck
from kiosk.facilitator.results.figure_tables import FigureRow, FigureTable
from kiosk.facilitator.results.figures import DeckFigures, Figures
from kiosk.facilitator.results.record import Record
from kiosk.host.dates import day
from kiosk.host.words import Words

NOTES = ("counted", "merged", "zero", "screens", "again")


@dataclass(frozen=True, slots=True)
class Heading:
    """A title; ``level`` is 1 for the whole, 2 for a part."""

    level: int
    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A few sentences; ``small`` for credits and notes."""

    text: str
    small: bool = False


@dataclass(frozen=True, slots=True)
class Bar:
    """A row of a chart: its length from 0 to 1, and its figure in words."""

    name: str
    length: float
    told: str


@dataclass(frozen=True, slots=True)
class Chart:
    """A table as bars; ``note`` says out of how many."""

    title: str
    statement: str
    bars: tuple[Bar, ...]
    note: str


type Block = Heading | Paragraph | Chart


def report(record: Record, merged: Figures, now: datetime, words: Words) -> tuple[Block, ...]:
    """All that the report says, in this language. ``merged`` is what may leave the kiosk."""
    return (*_head(record, merged, now, words), *_decks(record, merged, words), *_notes(record, words))


def _head(record: Record, merged: Figures, now: datetime, words: Words) -> Iterator[Block]:
    days = [datetime(each.year, each.month, each.day).astimezone() for each in record.days] or [now]
    yield Heading(1, record.edition.name or words.say("report.title"))
    first, last = day(days[0], words), day(days[-1], words)
    yield Paragraph(first if first == last else words.say("report.span", first=first, last=last))
    started = words.say("report.few") if merged.started is None else str(merged.started)
    yield Paragraph(f"{words.say('report.started', count=started, day=day(now, words))} {_kiosks(record, words)}")
    if record.missing:
        yield Paragraph(words.say("report.missing", count=record.missing))
    if record.vouched:
        yield Paragraph(words.say("report.vouched", count=record.vouched, exports=record.exports))
    yield Heading(2, words.say("report.sessions"))
    tables = [table for table in merged.sessions if table.total != 0]
    yield from (chart(table, words) for table in tables if detailed(table))
    yield from _brief(silent_sessions(tables, words))


def _kiosks(record: Record, words: Words) -> str:
    one_or_many = "kiosk" if len(record.kiosks) == 1 else "kiosks"
    return words.say(f"report.{one_or_many}", count=len(record.kiosks), names=", ".join(record.kiosks))


def _decks(record: Record, merged: Figures, words: Words) -> Iterator[Block]:
    played = {(deck.id, deck.version): deck for deck in record.decks.values()}
    for told in merged.decks:
        yield Heading(2, told.title)
        yield from _credits(played[told.id, told.version], told, words)
        yield from (chart(question, words) for question in told.questions if detailed(question))
        yield from _brief(silent_questions(told.questions, words) if told.questions else words.say("report.no_answer"))
        yield from _brief(nearest(told.questions, words))


def _brief(line: str) -> Iterator[Block]:
    if line:
        yield Paragraph(line, small=True)


def silent_sessions(tables: Sequence[FigureTable], words: Words) -> str:
    """One line for all tables of sessions that tell nothing yet; '' for none."""
    silent = [table.title for table in tables if not detailed(table)]
    return words.say("report.not_yet_tables", tables=", ".join(silent)) if silent else ""


def silent_questions(questions: Sequence[FigureTable], words: Words) -> str:
    """One line for all questions that tell nothing yet, which the tables of the export name; '' for none."""
    silent = sum(not detailed(question) for question in questions)
    if silent and silent == len(questions):
        return words.say("report.not_yet")
    return words.say("report.not_yet_some", count=silent) if silent else ""


def nearest(questions: Sequence[FigureTable], words: Words) -> str:
    """How many answers the question with the most has, of those that tell nothing yet, as their tables tell it, and
    why they tell nothing; '' for none."""
    silent = [question for question in questions if not detailed(question)]
    if not silent:
        return ""
    most = max(question.total or 0 for question in silent)
    return words.say("report.most", total=most) if most else words.say("report.most_few")


def detailed(table: FigureTable) -> bool:
    """Whether it tells any answer."""
    return any(row.count is not None for row in table.rows)


def _credits(deck: Deck, told: DeckFigures, words: Words) -> Iterator[Block]:
    yield Paragraph(words.say("report.version", version=told.version, licence=deck.manifest.licence), small=True)
    for name in ("credits", "inspired_by"):
        yield from (Paragraph(line, small=True) for line in deck.lines(name, words.language))


def _notes(record: Record, words: Words) -> Iterator[Block]:
    yield Heading(2, words.say("report.notes"))
    yield from (Paragraph(words.say(f"report.note_{name}")) for name in NOTES)
    texts = sum(1 for deck in record.decks.values() if any(zone.texts for zone in deck.game.zones.values()))
    if texts:
        yield Paragraph(words.say("report.note_texts"))


def chart(table: FigureTable, words: Words) -> Chart:
    """The bars of a table: as long as their share of all, and their figures."""
    bars = tuple(_bar(row, table.total or 0, words) for row in table.rows)
    ends = words.say("report.ends", left=table.left, right=table.right) if table.left else ""
    note = " ".join(filter(None, (words.say("report.total", total=table.total), ends)))
    return Chart(table.title, table.statement, bars, note)


def untold(table: FigureTable, words: Words) -> str:
    """Why a table without rows tells nothing."""
    if table.total is None:
        return words.say("report.too_few")
    return words.say("report.too_spread", total=table.total)


def _bar(row: FigureRow, total: int, words: Words) -> Bar:
    if row.count is None:
        return Bar(row.name, 0, words.say("report.hidden"))
    share = row.count / total if total else 0
    return Bar(row.name, share, words.say("report.share", count=row.count, percent=round(100 * share)))
