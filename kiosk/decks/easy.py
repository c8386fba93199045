"""Easy words: a deck's texts once more, in short sentences, for visitors who read slowly.

``i18n/fr-easy.csv`` says them in French. A text without a line there stays as it is; where something is wrong with a
line, or what everybody reads is not all there, the deck is played in full words.
"""

from collections.abc import Iterator, Mapping

from kiosk.decks.author import AuthorTexts
from kiosk.decks.draft import CsvRow, CsvTable, Draft
from kiosk.decks.findings import FilePlace, Findings, UntoldFinding, near
from kiosk.decks.manifest import Manifest
from kiosk.decks.written import words_beyond

FACES = ("title", "text", "body", "trap", "unit")
"""The columns of the card table that stand on a card's face."""

READ = ("step", "counter", "team")
"""How the keys of the other texts begin that everybody at the table reads, notes left out."""

MOST_BODY = 60
"""Words of a text that is told whole; of any other as many as fit in full words, and so 25 on a card."""


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
    return {language: draft.easy[language].targets for language, found in draft.easy_faults.items() if not found}


def faults(
    table: CsvTable, language: str, manifest: Manifest | None, author: AuthorTexts, targets: Mapping[str, str]
) -> Iterator[UntoldFinding]:
    """Everything in a table that keeps a deck from being played in easy words of a language, into which ``targets``
    translate what its author wrote."""
    if manifest and language not in manifest.languages:
        yield UntoldFinding("W107", FilePlace(table.file), {"language": language})
    full = {**author.texts, **targets}
    seen: set[str] = set()
    for row in table.rows:
        yield from _of_row(author, table, row, full, seen)
        seen.add(row["context"])
    if missing := [key for key in author.texts if key not in seen and needed(key)]:
        yield UntoldFinding("W106", FilePlace(table.file), {"count": len(missing), "context": missing[0]})


def needed(key: str) -> bool:
    """Whether a text must be there in easy words: titles, questions, answers, faces and what is taken away."""
    family, _, rest = key.partition(".")
    if family == "card":
        return rest.rpartition(".")[2] in FACES
    return key == "deck.title" or (family in READ and rest.split(".")[1] != "note")


def _of_row(
    author: AuthorTexts, table: CsvTable, row: CsvRow, full: Mapping[str, str], seen: set[str]
) -> list[UntoldFinding]:
    key, source, told = row["context"], row["source"], row["target"]
    if key in seen:
        return [UntoldFinding("W102", table.place(row.line, "context"), {"context": key})]
    if key not in full:
        return [UntoldFinding("W101", table.place(row.line, "context"), {"context": key, **near(key, author.texts)})]
    found: list[UntoldFinding] = []
    if source and source != full[key]:
        found.append(UntoldFinding("W103", table.place(row.line, "source"), {"context": key}))
    if not told:
        found.append(UntoldFinding("W104", table.place(row.line, "target"), {"context": key}))
    most = min(author.words.get(key, 0), MOST_BODY)
    if most and (words := words_beyond(told, most)):
        values = {"context": key, "count": words, "limit": most}
        found.append(UntoldFinding("W105", table.place(row.line, "target"), values))
    return found
