"""The journal in words: whatever the kiosk notes has a name in both languages."""

import re
from datetime import UTC, datetime

from kiosk.facilitator.care.journal import MOST, journal_rows
from kiosk.host.languages import LANGUAGES
from kiosk.host.words import words
from kiosk.storage import LedgerLine
from tests.house.tree import KIOSK, files

NOTED = re.compile(r"(?:\.note\(|_done\([^)]*, |_renewed\(|_choose\()\s*\"([a-z_]+)\"")


def line(number: int, action: str, about: str = "", result: str = "") -> LedgerLine:
    return LedgerLine(number, f"{number}", datetime(2026, 6, 1, 10, tzinfo=UTC), action, about, result, "")


def test_the_newest_lines_come_first_and_the_oldest_are_left_out() -> None:
    rows = journal_rows([line(number, "quit") for number in range(MOST + 5)], words("fr"))
    assert (len(rows), rows[0].number, rows[-1].number) == (MOST, MOST + 4, 5)


def test_a_line_says_what_was_done_and_to_what() -> None:
    (row,) = journal_rows([line(1, "exported", "1", "214")], words("fr"))
    assert (row.what, row.about) == (words("fr").say("journal.exported"), "1 214")


def test_an_action_of_a_later_kiosk_is_told_as_it_is() -> None:
    (row,) = journal_rows([line(1, "teleported")], words("fr"))
    assert row.what == "teleported"


def test_whatever_is_noted_has_words() -> None:
    noted = {action for file in files(KIOSK, "*.py") for action in NOTED.findall(file.read_text("utf-8"))}
    assert len(noted) > 10, f"only {sorted(noted)} were seen"
    for language in LANGUAGES:
        assert noted <= words(language).texts["journal"].keys()
