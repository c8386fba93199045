"""The glossary: each word once, used by a text, explained without itself, its figures with a source."""

from collections.abc import Iterator
from operator import itemgetter
from typing import NamedTuple

from kiosk.decks.checks.sources import FIGURE
from kiosk.decks.checks.steps import is_id
from kiosk.decks.checks.survey import Survey
from kiosk.decks.draft import CsvRow, Draft
from kiosk.decks.findings import FilePlace
from kiosk.decks.glossary import Lookup, forms, on_screen


class Explained(NamedTuple):
    """A word in a language: its forms, what explains it, where the word and the explanation stand."""

    id: str
    forms: tuple[str, ...]
    text: str
    word_place: FilePlace
    text_place: FilePlace


def check(survey: Survey) -> None:
    """Every row, then the words of each language."""
    draft = survey.draft
    seen: set[str] = set()
    for row in draft.glossary_table.rows:
        _row(draft, row, seen)
        seen.add(row["id"])
    own = list(_own(draft))
    _words(survey, own, [text for key, text in draft.texts.items() if on_screen(key)])
    for language, targets in draft.targets.items():
        _words(
            survey, list(_translated(draft, language, own)), [text for key, text in targets.items() if on_screen(key)]
        )


def _row(draft: Draft, row: CsvRow, seen: set[str]) -> None:
    table, findings = draft.glossary_table, draft.findings
    for column in ("id", "word", "text"):
        if not row[column]:
            findings.add("E104", table.place(row.line, column), column=column)
    if row["id"] and not is_id(row["id"]):
        findings.add("E034", table.place(row.line, "id"), id=row["id"])
    if row["id"] in seen and row["id"]:
        findings.add("E116", table.place(row.line, "id"), word=row["id"])
    if not row["source"]:
        for column in ("text", "example"):
            if FIGURE.search(row[column]):
                findings.add("W049", table.place(row.line, column), word=row["word"])


def _own(draft: Draft) -> Iterator[Explained]:
    """The words of the author's language; the first of each id."""
    table = draft.glossary_table
    rows: dict[str, CsvRow] = {}
    for row in table.rows:
        rows.setdefault(row["id"], row)
    for row in filter(itemgetter("word"), rows.values()):
        places = (table.place(row.line, column) for column in ("word", "text"))
        yield Explained(row["id"], forms(row["word"], row["forms"]), row["text"], *places)


def _translated(draft: Draft, language: str, own: list[Explained]) -> Iterator[Explained]:
    """Those that a translation has a word for."""
    table = draft.translations[language]
    rows = {row["context"]: row for row in reversed(table.rows) if row["target"]}
    for word in own:
        said = [rows.get(f"glossary.{word.id}.{part}") for part in ("word", "forms", "text")]
        if said[0] is not None:
            texts = [row["target"] if row else "" for row in said]
            places = (table.place((row or said[0]).line, "target") for row in (said[0], said[2]))
            yield Explained(word.id, forms(*texts[:2]), texts[2], *places)


def _words(survey: Survey, words: list[Explained], texts: list[str]) -> None:
    """What is said twice, used by no text, or explained by itself, in one language."""
    findings = survey.draft.findings
    lookup = Lookup({word.id: word.forms for word in words})
    used = lookup.used(texts)
    for word in words:
        said = word.forms[0]
        if twice := [form for form in word.forms if lookup.found(form) != (word.id,)]:
            findings.add("E116", word.word_place, word=twice[0])
        elif word.id not in used and not survey.cardless and survey.whole:
            findings.add("W047", word.word_place, word=said)
        if Lookup({word.id: word.forms}).found(word.text):
            findings.add("W048", word.text_place, word=said)
