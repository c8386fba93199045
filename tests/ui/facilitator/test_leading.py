"""Leading by real touches: the way to the strip, each of its buttons, its sheets; and the table above it."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.engine.leading import Held
from kiosk.host.words import words
from kiosk.tools.finger import Finger
from tests.depth import drawn, walks
from tests.ui import walk
from tests.ui.facilitator.test_screens import walked
from tests.ui.facilitator.tour import FACILITATOR, Staff
from tests.ui.test_screens import faults
from tests.ui.tour import Tour
from tests.ui.unseen import play_unseen

WINDOWS = {"wide": (1920, 1080), "tall": (1080, 1920), "tablet": (1280, 800)}
GAMES = {"wide": "boite-noire", "tall": "votes", "tablet": "mains"}
"""A game for each window whose steps are walked through above the strip."""
LETTERS = [(window, large) for window in GAMES for large in (False, True)]
"""So ordered that what is drawn shows both sizes of letters, in two windows."""
STAFF_MM = 12.7
PAGES = 6
"""Of a sheet; all of them hold buttons of the same kind."""


@pytest.fixture
def led(staff: Staff) -> Staff:
    """A talk that is led."""
    staff.sit_down()
    play_unseen(staff.kiosk.table, "talk")
    staff.let_in()
    staff.staff.show("leading")
    staff.rest()
    return staff


def touch_in_strip(staff: Staff, name: str) -> None:
    """Touch a thing in the strip, or in the sheet behind « more » where there is no room for it."""
    staff.rest()
    if staff.finger.find(f"lead:{name}") is None:
        staff.touch("lead:more")
        staff.touch(f"more:{name}")
    else:
        staff.touch(f"lead:{name}")
    staff.rest()


def by_the_code(staff: Staff) -> None:
    """From the corner to the strip."""
    staff.knock()
    staff.touch("access:staff")
    staff.keys(FACILITATOR)
    staff.touch("pin:enter")
    staff.touch("section:leading")
    staff.rest()


def test_with_the_code_once_the_way_leads_to_the_strip_and_back(staff: Staff) -> None:
    staff.set_codes()
    staff.sit_down()
    staff.rest()
    by_the_code(staff)
    assert (staff.staff.level, staff.staff.screen, staff.kiosk.place) == ("facilitator", "", "table")
    for kind in ("pause", "pause", "talk", "talk"):
        touch_in_strip(staff, kind)
    staff.touch("lead:hand-back")
    staff.rest()
    assert (staff.staff.level, staff.finger.find("lead:pause")) == ("closed", None)


def test_from_a_session_to_its_strip_six_touches_lead_and_no_code(staff: Staff) -> None:
    staff.set_codes()
    staff.sit_down()
    play_unseen(staff.kiosk.table, "talk")
    staff.rest()
    staff.knock()
    staff.touch("access:lead")
    staff.rest()
    assert (staff.staff.level, staff.staff.access.page, staff.kiosk.place) == ("leading", "", "table")
    touch_in_strip(staff, "pause")
    assert staff.kiosk.table.held == "pause"
    assert staff.kiosk.leading.note == ""
    staff.staff.show("results")
    assert (staff.staff.screen, staff.staff.level) == ("", "leading")
    by_the_code(staff)
    assert (staff.kiosk.table.held, staff.kiosk.leading.note != "") == ("pause", True)


def test_who_leads_without_a_code_gives_the_kiosk_back_by_going_away(staff: Staff) -> None:
    staff.sit_down()
    staff.rest()
    staff.knock()
    staff.touch("access:lead")
    touch_in_strip(staff, "pause")
    staff.live(300)
    assert (staff.staff.level, staff.kiosk.table.held) == ("closed", "")


def test_where_nobody_plays_there_is_nothing_to_lead(staff: Staff) -> None:
    staff.let_in()
    staff.rest()
    assert staff.finger.find("section:leading") is None


def test_each_button_does_what_it_says(led: Staff) -> None:
    session, told = led.kiosk.table.session, []
    for kind in ("pause", "talk", "talk", "undo", "skip", "back", "figures", "conclude", "undo"):
        touch_in_strip(led, kind)
        told.append((session.play.held, session.view().id, led.kiosk.table.figures))
    assert told == [
        ("pause", "talk", True),
        ("talk", "talk", True),
        ("", "talk", True),
        ("", "before", True),
        ("", "talk", True),
        ("", "before", True),
        ("", "before", False),
        ("", "end", False),
        ("", "before", False),
    ]


def test_it_is_said_whose_answers_go_and_come_back(led: Staff) -> None:
    for word in ("hide", "show"):
        led.touch("lead:more")
        led.rest()
        button = led.finger.find("more:figures")
        assert button is not None
        assert button.property("text") == words("fr").say(f"leading.{word}")
        led.touch("more:figures")


def test_time_is_added_by_the_minute_and_by_half(led: Staff) -> None:
    session = led.kiosk.table.session
    left = session.seconds_left
    touch_in_strip(led, "time")
    assert session.seconds_left == left + 60
    touch_in_strip(led, "half")
    assert session.seconds_left == left + 90


def test_visitors_see_the_pause_in_large_letters_and_can_do_nothing(led: Staff) -> None:
    assert led.finger.find("finish") is not None
    touch_in_strip(led, "pause")
    assert led.finger.find("finish") is None
    letters = [text.property("font").pixelSize() for text in texts_of(led, words("fr").say("leading.held"))]
    assert max(letters) >= led.window.height() / 12
    led.touch("seats")
    led.touch("sit:2")
    assert led.kiosk.table.session.state.present == (1,)


def texts_of(staff: Staff, words: str) -> list[Any]:
    return [text for text in walk.texts(staff.window.contentItem()) if text.property("text") == words]


def test_a_talk_shows_its_question_and_the_screen_rests(led: Staff) -> None:
    touch_in_strip(led, "talk")
    assert texts_of(led, led.kiosk.table.question)
    assert texts_of(led, words("fr").say("table.rest"))


def test_the_private_note_is_read_while_a_finger_stays_and_no_longer(led: Staff) -> None:
    note = led.kiosk.leading.note
    assert note
    touch_in_strip(led, "note")
    assert not texts_of(led, note)
    reader = led.finger.find("note:read")
    assert reader is not None
    device, place = QTest.createTouchDevice(), Finger.middle(reader)
    QTest.touchEvent(led.window, device).press(0, place, led.window).commit()
    led.rest()
    assert texts_of(led, note)
    QTest.touchEvent(led.window, device).release(0, place, led.window).commit()
    led.rest()
    assert not texts_of(led, note)
    led.touch("close")
    led.rest()
    assert led.finger.find("note:read") is None


def test_the_next_card_is_touched_among_those_that_may_come(staff: Staff) -> None:
    staff.sit_down()
    play_unseen(staff.kiosk.table, "answers")
    staff.let_in()
    staff.staff.show("leading")
    last = staff.kiosk.leading.wishes.rows[-1]
    touch_in_strip(staff, "wish")
    staff.touch(f"wish:{last.card_id}")
    staff.rest()
    staff.touch("next")
    staff.rest()
    assert staff.kiosk.table.session.view().step.card == last.card_id


def test_the_strip_covers_nothing_of_the_table(led: Staff) -> None:
    button = led.finger.find("lead:pause")
    assert button is not None
    strip = walk.painted(button.parentItem().parentItem()).toRect()
    others = [one for one in walk.controls(led.window) if not one.object().objectName().startswith("lead:")]
    assert others
    assert not [one.text(walk.NAME) for one in others if one.rect().intersects(strip)]


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("window", WINDOWS)
def test_the_cards_that_are_talked_about_can_be_read(
    qapp: QGuiApplication, tmp_path: Path, window: str, large: bool
) -> None:
    staff = Staff(tmp_path, WINDOWS[window], large=large)
    try:
        staff.sit_down("long")
        play_unseen(staff.kiosk.table, "proposals")
        wanted = {word for row in staff.kiosk.table.step.cards.rows for word in (row.title, row.text)}
        staff.kiosk.table.lead(Held("talk"))
        staff.rest()
        (grid,) = staff.window.findChildren(QQuickItem, "held-cards")
        read: set[str] = set()
        for _ in range(grid.property("pages")):
            texts = [text for text in walk.texts(staff.window.contentItem()) if not text.property("overflowing")]
            read |= {text.property("text") for text in texts}
            if grid.property("pages") > 1:
                staff.touch("page-next")
                staff.rest()
        assert len(wanted) == 4
        assert wanted <= read
    finally:
        staff.close()


WALKS = walks("leading")


@pytest.mark.long
@pytest.mark.parametrize("window", WALKS)
def test_every_moment_of_leading_is_whole(qapp: QGuiApplication, tmp_path: Path, window: str) -> None:
    with walked(tmp_path, *WALKS[window]) as (staff, views):
        staff.sit_down()
        staff.let_in()
        staff.staff.show("leading")
        found = [fault for name in views.of("open") for fault in _moments(staff, name)]
        for held in (Held(), Held("talk")):
            staff.kiosk.table.lead(held)
            for name in views.of(str(held)):
                found += faults(staff, name, layered=False, least=STAFF_MM)
    assert not found, "\n".join(found)


def _moments(staff: Staff, name: str) -> Iterator[str]:
    """The strip, and every page of every sheet over it."""
    yield from faults(staff, name, layered=False, least=STAFF_MM)
    staff.touch("lead:more")
    for sheet in ("more", "wish", "note"):
        if sheet != "more":
            touch_in_strip(staff, sheet)
        staff.rest()
        yield from faults(staff, f"{name} {sheet}", layered=True, least=STAFF_MM)
        for grid in staff.window.findChildren(QQuickItem, "leading-grid"):
            for page in range(1, min(PAGES, grid.property("pageCount"))):
                grid.setProperty("page", page)
                staff.rest()
                yield from faults(staff, f"{name} {sheet}, page {page + 1}", layered=True, least=STAFF_MM)
        staff.touch("close")
        staff.rest()


@pytest.mark.long
@pytest.mark.parametrize(("window", "large"), drawn("windows", LETTERS, "leading"))
def test_every_step_is_whole_above_the_strip(qapp: QGuiApplication, tmp_path: Path, window: str, large: bool) -> None:
    tour = Tour(tmp_path, WINDOWS[window], [("fr", large)], GAMES[window])
    found: dict[str, None] = {}
    try:
        for name in tour.stops("long" if window == "wide" else "short", 4):
            if tour.kiosk.place == "table":
                if not tour.kiosk.facilitator.props.leading:
                    tour.kiosk.facilitator.access.opened.emit("facilitator")
                    tour.kiosk.facilitator.show("leading")
                    tour.rest(name)
                leaning = name.endswith("picked")  # a card in the hand: the boxes around its lines lean too
                found |= dict.fromkeys(faults(tour, name, layered=leaning, least=STAFF_MM))
    finally:
        tour.close()
    assert not found, "\n".join(found)
