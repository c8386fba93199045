"""The lists of who works here on a small panel: six named rows a page, and the rest of each one touch away."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk.host.words import words
from tests.depth import PAIRS, drawn
from tests.ui import walk
from tests.ui.facilitator import key_stops, rooms, stalls
from tests.ui.facilitator.rooms import settled, touched
from tests.ui.facilitator.test_screens import LEAST, outside, walked
from tests.ui.facilitator.tour import STOPS, Staff
from tests.ui.test_screens import faults

SMALL = (1280, 800)
VIEWS = [view for pair in PAIRS for view in pair]
LEAST_ROWS = 6
LISTS = ("games", "care", "state", "journal")
ALL = STOPS | rooms.STOPS | stalls.STOPS | key_stops.PAGES
WORDED = {name: ALL[name] for name in ("games-aside", "stick-older", "results-summary", "texts-long", "keys", "state")}


@pytest.fixture(params=["fr", "en"])
def small(request: pytest.FixtureRequest, qapp: QGuiApplication, tmp_path: Path) -> Iterator[Staff]:
    staff = Staff(tmp_path, SMALL, request.param)
    yield staff
    staff.close()


def show(staff: Staff, name: str) -> None:
    """One of the lists, at rest on its first page."""
    staff.reset()
    if name == "journal":
        for _ in range(LEAST_ROWS + 1):
            staff.section("care")
        touched(staff, "care", "care:journal")
    else:
        STOPS[name](staff)
    settled(staff)
    staff.rest()


def rows(staff: Staff) -> list[QQuickItem]:
    """Those that are whole in the window, from top to bottom."""
    window = walk.painted(staff.window.contentItem())
    found = [item for item in walk.items(staff.window.contentItem()) if item.property("flat") is not None]
    return [row for row in found if window.contains(walk.painted(row))]


def read(staff: Staff) -> list[str]:
    """What stands on the screen."""
    return [str(text.property("text")) for text in walk.texts(staff.window.contentItem())]


def test_a_page_of_a_list_has_six_rows_and_more_with_their_names(small: Staff) -> None:
    for name in LISTS:
        show(small, name)
        shown, listed = read(small), rows(small)
        assert len(listed) >= LEAST_ROWS, f"{name}: {[row.property('title') for row in listed]}"
        assert [row.property("title") for row in listed if row.property("title") not in shown] == []
        assert [*faults(small, name, layered=False, least=LEAST), *outside(small, name)] == []


def test_six_of_the_games_stand_on_the_first_page(small: Staff) -> None:
    show(small, "games")
    names = {deck.text("deck.title", small.kiosk.property("language")) for deck in small.house.games.library.decks}
    assert len(names) > LEAST_ROWS
    assert len(names & {row.property("title") for row in rows(small)}) >= LEAST_ROWS


def test_what_a_row_has_no_room_for_is_said_after_a_touch(small: Staff) -> None:
    show(small, "care")
    said = words(small.kiosk.property("language"))
    told = said.say("care.clean_text")
    assert told not in read(small)
    small.touch(f"rest:{said.say('care.clean')}")
    small.rest()
    assert told in read(small)
    small.touch("row:no")
    small.rest()
    assert (told in read(small), small.finger.find("care:clean") is not None) == (False, True)


def arrow(item: QQuickItem) -> bool:
    """Whether it is one of a number or of a page."""
    return item.metaObject().className().startswith("StepButton_") or item.objectName().startswith("page-")


def unsaid(staff: Staff) -> list[str]:
    """What is touched in a room and stands there as a picture alone; arrows, numbers and switches need no word."""
    found = [item for item in walk.items(staff.window.contentItem()) if item.isVisible() and item.isEnabled()]
    said = read(staff)
    rail = [item for item in found if item.objectName().startswith("section:") or item.objectName() == "hand-back"]
    acts = [item for item in found if item.property("wordless") is not None and not arrow(item)]
    window = walk.painted(staff.window.contentItem())
    shown = [item for item in (*rail, *acts) if window.contains(walk.painted(item))]
    assert len(rail) > 5
    return [item.objectName() for item in shown if item.property("text") not in said]


@pytest.mark.long
@pytest.mark.parametrize("size", drawn("windows", [SMALL, (1080, 1920)], "words of rooms"), ids=str)
def test_what_is_touched_in_a_room_has_its_word(qapp: QGuiApplication, tmp_path: Path, size: tuple[int, int]) -> None:
    found = []
    with walked(tmp_path, size, VIEWS) as (staff, views):
        for stop, go in WORDED.items():
            staff.reset()
            go(staff)
            settled(staff)
            for name in views.of(stop):
                found += [f"{name}: {item}" for item in unsaid(staff)]
    assert len(views.seen) == len(WORDED)
    assert not found, found
