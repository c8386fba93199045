"""The journal of what was done behind the code, in words."""

from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.host.dates import moment
from kiosk.host.words import Words
from kiosk.storage import LedgerLine

MOST = 200


@dataclass(frozen=True, slots=True)
class JournalRow:
    """One line: when, what in words, and the ids, hashes and counts it is about."""

    number: int
    when: str
    what: str
    about: str


def journal_rows(lines: Iterable[LedgerLine], words: Words) -> list[JournalRow]:
    """The last lines, the newest first."""
    return [_row(line, words) for line in reversed([*lines][-MOST:])]


def _row(line: LedgerLine, words: Words) -> JournalRow:
    about = " ".join(words.find(f"journal.about_{part}", part) for part in (line.about, line.result) if part)
    return JournalRow(line.number, moment(line.minute, words), words.find(f"journal.{line.action}", line.action), about)
