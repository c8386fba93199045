"""What is wrong with a deck, told to the person in charge: where, what, and what to do."""

from collections.abc import Iterable
from dataclasses import dataclass
from string import ascii_uppercase

from kiosk.decks.findings import FilePlace, Finding, shown
from kiosk.host.words import Words


@dataclass(frozen=True, slots=True)
class FindingRow:
    """``where`` is a file and a line, and how many other places; ``warning``: the deck plays all the same."""

    number: int
    where: str
    sentence: str
    advice: str
    warning: bool


def derive_findings(findings: Iterable[Finding], words: Words) -> list[FindingRow]:
    """A row for each finding, those that keep the deck from being played first."""
    ordered = sorted(findings, key=lambda finding: finding.severity != "error")
    return [_row(number, finding, words) for number, finding in enumerate(ordered, start=1)]


def _row(number: int, finding: Finding, words: Words) -> FindingRow:
    language, others = words.language, len(finding.places) - 1
    where = place(finding.places[0], words)
    if others:
        where += words.say("mistakes.other" if others == 1 else "mistakes.others", count=others)
    return FindingRow(
        number, where, finding.sentence(language), finding.advice(language), finding.severity == "warning"
    )


def place(where: FilePlace, words: Words) -> str:
    """``cards.csv, ligne 14``; a table's column too, a workbook's by its letter; a file alone if it is meant whole."""
    file, name = shown(where.file), where.file
    if "." not in name:
        return words.say("mistakes.sheet", sheet=file, line=where.line, column=letter(where.column))
    if (where.line, where.column) == (1, 1):
        return file
    return words.say(
        "mistakes.cell" if name.endswith(".csv") else "mistakes.line", file=file, line=where.line, column=where.column
    )


def letter(column: int) -> str:
    """How a spreadsheet calls a column, from 1: A, B ... Z, AA."""
    before, last = divmod(column - 1, len(ascii_uppercase))
    return (letter(before) if before else "") + ascii_uppercase[last]
