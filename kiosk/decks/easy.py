"""Easy words: a deck's texts once more, in short sentences, for visitors who read slowly.

``i18n/fr-easy.csv`` says them in French. A text without a line there stays as it is; where something is wrong with a
line, or what everybody reads is not all there, the deck is played in full words.
"""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from kiosk.decks.draft import CsvRow, CsvTable, Draft
from kiosk.decks.findings import FilePlace, Findings, near
from kiosk.decks.written import words_beyond

FACES = ("title", "text", "body", "trap", "unit")
"""The columns of the card table that stand on a card's face."""

READ = ("step", "counter", "team")
"""How the keys of the other texts begin that everybody at the table reads, notes left out."""

MOST_BODY = 60
"""Words of a text that is told whole; of any other as many as fit in full words, and so 25 on a card."""


class EasyFault(NamedTuple):
    """Why a deck is not played in easy words: a finding."""

    code: str
    place: FilePlace
    values: Mapping[str, object]


def told_mildly(apart: Findings, findings: Findings) -> bool:
    """Tell what was found in a file of easy words, which never keeps a deck from being played; whether that was an
    error."""
    for finding in apart.sorted():
        for place in finding.places:
            if finding.severity == "warning":
                findings.add(finding.code, place, **finding.values)
            else:
                findings.add("W100", place, what=" ".join(finding.values.values()), code=finding.code)
    return apart.errors > 0


def easy_texts(draft: Draft) -> dict[str, dict[str, str]]:
    """For each language in which a deck is played in easy words, its texts in them, by key."""
    fit = {language: table for language, table in draft.easy.items() if next(faults(draft, language), None) is None}
    return {language: {row["context"]: row["target"] for row in table.rows} for language, table in fit.items()}


def faults(draft: Draft, language: str) -> Iterator[EasyFault]:
    """Everything that keeps a deck from being played in easy words of a language; of a file that cannot be read
    whole, which is told where it is read, only that it is none."""
    table = draft.easy[language]
    if table.file in draft.broken:
        yield EasyFault("W100", FilePlace(table.file), {"what": table.file, "code": "E018"})
        return
    if draft.manifest and language not in draft.manifest.languages:
        yield EasyFault("W107", FilePlace(table.file), {"language": language})
    full = dict(draft.texts) | {key: text for key, text in draft.targets.get(language, {}).items() if text}
    seen: set[str] = set()
    for row in table.rows:
        yield from _of_row(draft, table, row, full, seen)
        seen.add(row["context"])
    if missing := [key for key in draft.texts if needed(key) and key not in seen]:
        values = {"count": len(missing), "context": missing[0]}
        yield EasyFault("W106", FilePlace(table.file), values)


def needed(key: str) -> bool:
    """Whether a text must be there in easy words: titles, questions, answers, faces and what is taken away."""
    family, _, rest = key.partition(".")
    if family == "card":
        return rest.rpartition(".")[2] in FACES
    return key == "deck.title" or (family in READ and rest.split(".")[1] != "note")


def _of_row(draft: Draft, table: CsvTable, row: CsvRow, full: Mapping[str, str], seen: set[str]) -> Iterator[EasyFault]:
    key, source, told = row["context"], row["source"], row["target"]
    if key in seen:
        yield EasyFault("W102", table.place(row.line, "context"), {"context": key})
        return
    if key not in full:
        yield EasyFault("W101", table.place(row.line, "context"), {"context": key, **near(key, draft.texts)})
        return
    if source and source != full[key]:
        yield EasyFault("W103", table.place(row.line, "source"), {"context": key})
    if not told:
        yield EasyFault("W104", table.place(row.line, "target"), {"context": key})
    most = min(draft.text_words.get(key, 0), MOST_BODY)
    if most and (words := words_beyond(told, most)):
        yield EasyFault("W105", table.place(row.line, "target"), {"context": key, "count": words, "limit": most})
