"""The rows of the exported tables: sessions one by one, merged answers, approved texts. Ids and columns are the same in
every language, so that exports can be put together later."""

import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from unicodedata import category

from kiosk.facilitator.results.figure_tables import FigureRow, FigureTable
from kiosk.facilitator.results.figures import DeckFigures, Figures, version_of
from kiosk.facilitator.results.record import Record
from kiosk.storage import StoredSession, VisitorText

FORMULA = tuple("=+-@＝＋－＠")
"""What a spreadsheet may take for the beginning of a formula."""
RARE = "regroupé"
"""Stands for a value that may not be told."""
PARTIES = tuple("borne evenement partie numero heure_utc jeu version duree langue places fin".split())
ANSWERS = tuple("borne evenement jeu version etape sujet question enonce mesures reponse nombre sur".split())
TEXTS = tuple("borne evenement jeu etape texte signature langue jour".split())

type Cell = str | int | None


@dataclass(frozen=True, slots=True)
class ExportSheet:
    """A table of an export: the names of its columns, and its rows."""

    header: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]

    def csv(self) -> bytes:
        """With semicolons, quotes where needed and a byte-order mark: what spreadsheets in France open at once."""
        text = io.StringIO(newline="")
        writer = csv.writer(text, delimiter=";")
        writer.writerow(self.header)
        writer.writerows([plain(cell) for cell in row] for row in self.rows)
        return text.getvalue().encode("utf-8-sig")


def plain(cell: Cell) -> Cell:
    """A text that no spreadsheet takes for a formula, without control characters but the ends of lines."""
    if not isinstance(cell, str):
        return cell
    text = "".join(sign for sign in cell if sign == "\n" or category(sign) != "Cc")
    return f"'{text}" if text.lstrip().startswith(FORMULA) else text


def parties(record: Record, merged: Figures) -> ExportSheet:
    """A line for each session. Seats and languages that are rare stand under the name of their group."""
    groups = _groups(merged.by("language")), _groups(merged.by("seats"))
    return ExportSheet(PARTIES, tuple(_party(record, session, *groups) for session in record.sessions))


def _party(
    record: Record, session: StoredSession, languages: Mapping[str, str], seats: Mapping[str, str]
) -> tuple[Cell, ...]:
    who = (record.kiosk_id, record.edition.number, session.id, session.number, hour(session.started_at))
    language, places = languages.get(session.language, RARE), seats.get(str(session.seats), RARE)
    return (*who, *version_of(record, session), session.length, language, places, session.outcome or "open")


def _groups(table: FigureTable) -> Mapping[str, str]:
    """For each value, the values it is told with."""
    return {key: "+".join(row.keys) for row in table.rows for key in row.keys}


def answers(record: Record, merged: Figures) -> ExportSheet:
    """A line for each answer, or answers put together; its count is empty where it may not be told."""
    rows = (
        (record.kiosk_id, record.edition.number, deck.id, deck.version, *line)
        for deck in merged.decks
        for line in _answers(deck)
    )
    return ExportSheet(ANSWERS, tuple(rows))


def _answers(deck: DeckFigures) -> Iterator[tuple[Cell, ...]]:
    for question in deck.questions:
        for row in question.rows or (FigureRow((), "", None),):
            told = (question.key, question.about, question.title, question.statement)
            yield (*told, "+".join(row.keys), row.name, row.count, question.total)


def texts(record: Record, approved: Sequence[VisitorText]) -> ExportSheet:
    """The approved texts, by day and in the order of the alphabet: neither hour nor place tells whose session they come
    from."""
    rows = (
        (record.kiosk_id, record.edition.number, t.deck_id, t.label, t.text, t.sign, t.language, _day(t.hour))
        for t in approved
    )
    return ExportSheet(TEXTS, tuple(sorted(rows)))


def _day(moment: datetime) -> str:
    return moment.astimezone().date().isoformat()


def hour(moment: datetime) -> str:
    """« 2026-06-01T10Z »: an hour, in UTC, no finer."""
    return f"{moment.astimezone(UTC):%Y-%m-%dT%HZ}"
