"""Sources: every name a card gives exists, every figure and every fact has one, every address and date can be read and
every address is that of a document, where its author put it; the families that state facts exist."""

import re
from collections.abc import Iterator
from datetime import date

from kiosk.decks.card_table import listed_in
from kiosk.decks.checks.steps import is_id
from kiosk.decks.checks.survey import Survey
from kiosk.decks.draft import CsvRow, Draft
from kiosk.decks.findings import listed, near

FIGURE = re.compile(r"\d")
FACTS = ("text", "detail", "pro", "con")
"""The columns of a card that state facts."""

ADDRESS = re.compile(r"https?://[^\s/]+\.[^\s/]+(/\S*)?")
NO_DOCUMENT = re.compile(
    r"https?://[^/]+/?|.*/(tags?|categor(y|ies)|authors?|users?|profiles?|search)/.*|.*[?&](q|s)=.*|.*/@[^/]+/?"
)
"""The address of a site, of somebody's profile, of a tag, of a search: what it shows changes."""

REPUBLISHERS = ("flipboard", "headtopics", "msn", "newsbreak", "pressreader", "publicnow", "scoop", "scribd")
COPY = re.compile(
    rf"https?://(?:([^/]+\.)?({'|'.join(REPUBLISHERS)})\.\w+/.*|amp\..*|[^/]+\.translate\.goog/.*|webcache\..*"
    r"|[^?]*/amp(/.*)?|[^?]*\.amp(\.html)?|.*[?&]amp(=.*)?)"
)
"""The address of a copy of what somebody else published: by a press review, for telephones, translated, kept aside."""


def check(survey: Survey) -> None:
    """The cards' sources, then the table of sources."""
    draft = survey.draft
    if draft.source_table.file not in draft.broken:
        written = (source for _, built in survey.variants for source in getattr(built, "source", ()))
        used = {*_used(draft), *written}
        for row in () if survey.cardless else draft.source_table.rows:
            if row["id"] not in used and row["id"]:
                draft.findings.add("W041", draft.source_table.place(row.line), id=row["id"])
        _rows(draft)
    _facts(survey)
    for row in draft.card_table.rows:
        if not row["source"]:
            _bare(draft, row)


def _bare(draft: Draft, row: CsvRow) -> None:
    """A card without a source: its figures, or else what it states."""
    figures = [column for column in FACTS if FIGURE.search(row[column])]
    for column in figures:
        draft.findings.add("W040", draft.card_table.place(row.line, column), card=row["id"], column=column)
    if draft.manifest and row["type"] in draft.manifest.facts and not figures:
        draft.findings.add("W042", draft.card_table.place(row.line, "source"), card=row["id"], type=row["type"])


def _facts(survey: Survey) -> None:
    draft = survey.draft
    for place, name in enumerate(draft.manifest.facts if draft.manifest and not survey.cardless else ()):
        if name not in survey.by_type:
            known = sorted(survey.by_type)
            where = draft.head.place("facts", place)
            draft.findings.add("E115", where, type=name, known=listed(known), **near(name, known))


def _used(draft: Draft) -> Iterator[str]:
    known = [row["id"] for row in draft.source_table.rows]
    names = frozenset(known)
    close: dict[str, dict[str, str]] = {}
    citing = ((table, row) for table in (draft.card_table, draft.glossary_table) for row in table.rows)
    for table, row in citing:
        for name in listed_in(row["source"]):
            if name in names:
                yield name
            else:
                close.setdefault(name, near(name, known))
                draft.findings.add("E110", table.place(row.line, "source"), source=name, **close[name])
                yield from close[name].values()  # or it would be told as used by no card


def _rows(draft: Draft) -> None:
    seen: set[str] = set()
    for row in draft.source_table.rows:
        name = row["id"]
        for column in ("id", "title"):
            if not row[column]:
                draft.findings.add("E104", draft.source_table.place(row.line, column), column=column)
        if name and not is_id(name):
            draft.findings.add("E034", draft.source_table.place(row.line, "id"), id=name)
        elif name and name in seen:
            draft.findings.add("E111", draft.source_table.place(row.line, "id"), id=name)
        seen.add(name)
        _cells(draft, row)


def _cells(draft: Draft, row: CsvRow) -> None:
    if row["url"] and not ADDRESS.fullmatch(row["url"]):
        draft.findings.add("E112", draft.source_table.place(row.line, "url"), value=row["url"])
    elif NO_DOCUMENT.fullmatch(row["url"]):
        draft.findings.add("W043", draft.source_table.place(row.line, "url"), value=row["url"])
    elif COPY.fullmatch(row["url"]):
        draft.findings.add("W044", draft.source_table.place(row.line, "url"), value=row["url"])
    if row["accessed"] and not (is_day(row["accessed"]) or is_day(row["accessed"] + "-01")):
        draft.findings.add("E113", draft.source_table.place(row.line, "accessed"), value=row["accessed"])
    if row["checked_on"] and not is_day(row["checked_on"]):
        draft.findings.add("E113", draft.source_table.place(row.line, "checked_on"), value=row["checked_on"])
    if row["year"] and not re.fullmatch(r"[12]\d{3}", row["year"]):
        draft.findings.add("E114", draft.source_table.place(row.line, "year"), value=row["year"])


def is_day(text: str) -> bool:
    """Whether a text is a day of the calendar: ``2026-02-28``."""
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False
