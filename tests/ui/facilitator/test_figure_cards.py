"""Tables of figures are whole whatever their words are."""

from itertools import product
from pathlib import Path
from random import Random

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.viewmodels.facilitator.figure_rows import BarRow, TableRow
from kiosk.viewmodels.rows import as_map
from tests.depth import SIZES, drawn
from tests.ui import walk
from tests.ui.facilitator.rooms import played, settled
from tests.ui.facilitator.test_screens import LEAST, outside, walked
from tests.ui.facilitator.tour import STOPS, Staff
from tests.ui.test_screens import faults

TABLES = 18


def said(luck: Random, most: int) -> str:
    """Words of up to so many letters."""
    text, letters = "", luck.randrange(2, most)
    while len(text) < letters:
        text += "abcdefghijklmnop"[: luck.randrange(1, 16)] + " "
    return text[:letters].strip()


def table(luck: Random) -> TableRow:
    """With words and figures of any length."""
    upright = luck.random() < 0.3
    figure = str if upright else "{} (100 %)".format
    counts = [figure(luck.randrange(2000)) for _ in range(luck.randrange(1, 8))]
    bars = tuple(as_map(BarRow(said(luck, 70), told, luck.random())) for told in counts)
    title, statement, low, high = (said(luck, most) for most in (110, 160, 60, 60))
    return TableRow(str(luck.random()), title, statement, low, high, upright, bars, "Sur 1 234.")


@pytest.mark.parametrize(("size", "large"), drawn("sheets", list(product(SIZES, (False, True))), "figures"), ids=str)
def test_words_of_any_length_are_whole(
    qapp: QGuiApplication, tmp_path: Path, size: tuple[int, int], large: bool
) -> None:
    luck, found = Random(f"{size} {large}"), list[str]()
    with walked(tmp_path, size, [("fr", large)]) as (staff, views):
        played(staff)
        STOPS["results"](staff)
        staff.staff.results.turn(1)
        settled(staff)
        staff.staff.results._tables.show([table(luck) for _ in range(TABLES)])
        for name in views.pages("figures"):
            found += [*faults(staff, name, layered=False, least=LEAST), *outside(staff, name)]
    assert not found, "\n".join(found)


def titles(staff: Staff) -> set[str]:
    """Of the tables that are seen."""
    seen = {str(text.property("text")) for text in walk.texts(staff.window.contentItem())}
    return {title for title in ("first", "second", *map(str, range(TABLES))) if title in seen}


def test_a_card_that_stays_when_others_go_is_seen(qapp: QGuiApplication, tmp_path: Path) -> None:
    first, second = (TableRow(title, title, "", "", "", False, (), "") for title in ("first", "second"))
    with walked(tmp_path, (1280, 800), [("fr", False)]) as (staff, _):
        STOPS["results"](staff)
        for rows in ([first, second], [second], [first, second], [first]):
            staff.staff.results._tables.show(rows)
            settled(staff)
            assert titles(staff) == {row.title for row in rows}


def test_another_game_begins_with_its_first_cards(qapp: QGuiApplication, tmp_path: Path) -> None:
    with walked(tmp_path, (1280, 800), [("fr", False)]) as (staff, _):
        played(staff)
        STOPS["results"](staff)
        settled(staff)
        many = [TableRow(str(one), str(one), "words " * 30, "", "", False, (), "") for one in range(TABLES)]
        for page in (1, 2):
            staff.staff.results.turn(page)
            staff.staff.results._tables.show(many)
            settled(staff)
            assert "0" in titles(staff)
            staff.finger.touch("page-next")
            settled(staff)
            assert "0" not in titles(staff)
