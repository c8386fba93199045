"""Translations: complete, still true to what the author wrote, and about texts that exist."""

from collections.abc import Iterator

from kiosk.decks.checks.survey import Survey
from kiosk.decks.draft import CsvRow, CsvTable, Draft
from kiosk.decks.findings import FilePlace, near
from kiosk.decks.written import word_count

LONG_ENOUGH = 4
"""Words from which the same text in two languages is no chance."""


def check(survey: Survey) -> None:
    """Every language the head announces, then every row there is."""
    draft = survey.draft
    for language in draft.manifest.languages if draft.manifest else ():
        if language != draft.language and language not in draft.translations:
            values = {"language": language, "file": f"i18n/{language}.csv"}
            draft.findings.add("E185", draft.head.place("languages"), **values)
    if draft.manifest and draft.language not in draft.manifest.languages:
        draft.findings.add("E186", draft.head.place("languages"), language=draft.language)
    for language, table in draft.translations.items():
        if table.file not in draft.broken:
            _table(draft, language, table)


def _table(draft: Draft, language: str, table: CsvTable) -> None:
    rows: dict[str, CsvRow] = {}
    for row in table.rows:
        key = row["context"]
        if rows.setdefault(key, row) is not row:
            draft.findings.add("E187", table.place(row.line, "context"), context=key)
    if draft.game:
        _unknown(draft, table, rows)
        _missing(draft, language, table, rows)
    for key, row in rows.items():
        written, source, target = draft.texts.get(key, ""), row["source"], row["target"]
        if target and written and source and source != written:
            draft.findings.add("W061", table.place(row.line, "source"), context=key)
        if target and target == written and word_count(written) >= LONG_ENOUGH:
            draft.findings.add("W064", table.place(row.line, "target"), context=key)


def _unknown(draft: Draft, table: CsvTable, rows: dict[str, CsvRow]) -> None:
    for key, row in rows.items():
        if key not in draft.texts and row["target"]:
            alike = [text for text in draft.texts if text.rpartition(".")[0] == key.rpartition(".")[0]]
            draft.findings.add("W062", table.place(row.line, "context"), context=key, **near(key, alike))


def _missing(draft: Draft, language: str, table: CsvTable, rows: dict[str, CsvRow]) -> None:
    wanted = [key for key in draft.texts if not key.startswith("source.")]
    missing = [key for key in wanted if key not in rows or not rows[key]["target"]]
    if missing:
        first = missing[0]
        place = table.place(rows[first].line, "target") if first in rows else FilePlace(table.file)
        values = {"count": len(missing), "total": len(wanted), "language": language, "context": first}
        draft.findings.add("W060", place, **values)


def texts(draft: Draft) -> Iterator[tuple[str, str, FilePlace]]:
    """Every text people read, in every language: the language, the text, where it stands."""
    for key, text in draft.texts.items():
        yield draft.language, text, draft.text_places[key]
    for language, table in draft.retold:
        column = table.columns.index("target") + 1 if "target" in table.columns else 1
        for row in table.rows:
            yield language, row["target"], FilePlace(table.file, row.line, column)
