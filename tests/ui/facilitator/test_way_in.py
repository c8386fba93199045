"""The way in by real touches: the knock, the panel, the pad, and the way out."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMetaObject, QObject, QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.facilitator.keys import make_keys, public_key
from kiosk.host.words import words
from kiosk.tools.finger import items
from kiosk.tools.stillness import wait
from kiosk.viewmodels.facilitator.presence import CLEANING
from kiosk.viewmodels.keypad import APART
from tests.facilitator.guesser import tried
from tests.ui.facilitator.tour import FACILITATOR, TECHNICIAN, Staff

NEW, OTHER_NEW = "271845", "84620391"


def _choose(staff: Staff) -> None:
    staff.kiosk.wake()


def _sheet(staff: Staff) -> None:
    staff.sit_down()
    staff.kiosk.openSheet("help")


PLACES: dict[str, Callable[[Staff], None]] = {
    "attract": lambda staff: None,
    "choose": _choose,
    "seats": lambda staff: staff.kiosk.choose("boite-noire"),
    "table": Staff.sit_down,
    "sheet": _sheet,
}


@pytest.mark.parametrize("place", PLACES)
def test_the_knock_opens_the_panel_from_every_screen(staff: Staff, place: str) -> None:
    PLACES[place](staff)
    staff.rest()
    staff.knock()
    staff.rest()
    assert (staff.staff.level, staff.staff.access.page) == ("open", "panel")
    assert staff.finger.find("access:staff") is not None


def test_the_knock_takes_no_touch_from_the_screen(staff: Staff) -> None:
    staff.rest()
    staff.finger.tap(staff.corner)
    assert staff.kiosk.place == "choose"


def test_a_mouse_knocks_too(staff: Staff) -> None:
    for tap in range(5):
        QTest.mousePress(staff.window, Qt.MouseButton.LeftButton, pos=staff.corner)
        staff.live(0.3 if tap < 4 else 1.0)
        QTest.mouseRelease(staff.window, Qt.MouseButton.LeftButton, pos=staff.corner)
    assert staff.staff.access.page == "panel"


def test_a_mouse_knocks_as_quickly_as_it_likes(staff: Staff) -> None:
    for _ in range(2):
        QTest.mouseDClick(staff.window, Qt.MouseButton.LeftButton, pos=staff.corner)
        staff.live(0.2)
    QTest.mousePress(staff.window, Qt.MouseButton.LeftButton, pos=staff.corner)
    staff.live(1.1)
    assert staff.staff.access.page == "panel"
    QTest.mouseRelease(staff.window, Qt.MouseButton.LeftButton, pos=staff.corner)


def test_a_code_is_touched_digit_by_digit_and_decides_the_level(staff: Staff) -> None:
    staff.set_codes()
    for code, level in ((FACILITATOR, "facilitator"), (TECHNICIAN, "technician")):
        staff.staff._knock()
        staff.touch("access:staff")
        staff.keys(code)
        assert staff.staff.access.pad.typed == len(code)
        staff.touch("pin:enter")
        assert (staff.staff.level, staff.staff.screen) == (level, "facilitator")
        staff.touch("hand-back")
        assert (staff.staff.level, staff.staff.screen) == ("closed", "")


def test_a_real_keyboard_types_a_code_too(staff: Staff) -> None:
    staff.set_codes()
    staff.staff.access.show("pad")
    staff.rest()
    for key in (Qt.Key.Key_9, Qt.Key.Key_Backspace, *(getattr(Qt.Key, f"Key_{digit}") for digit in FACILITATOR)):
        wait(APART)
        QTest.keyClick(staff.window, key)
    assert staff.staff.access.pad.typed == len(FACILITATOR)
    QTest.keyClick(staff.window, Qt.Key.Key_Return)
    staff.judged()
    assert staff.staff.level == "facilitator"


def test_a_keyboard_alone_opens_the_lock(staff: Staff) -> None:
    staff.set_codes()
    staff.staff._knock()
    staff.rest()
    button = staff.finger.find("access:staff")
    assert button is not None
    button.forceActiveFocus()
    staff.stroke(Qt.Key.Key_Return)
    staff.rest()
    staff.stroke(*(getattr(Qt.Key, f"Key_{digit}") for digit in FACILITATOR), Qt.Key.Key_Return)
    staff.judged()
    assert staff.staff.level == "facilitator"


def test_wrong_codes_are_told_then_waited_for_then_a_right_one_opens(staff: Staff) -> None:
    staff.set_codes()
    staff.staff.access.show("pad")
    for _ in range(5):
        staff.rest()
        staff.keys("000000")
        staff.touch("pin:enter")
    access = staff.staff.access
    assert (access.wrong, access.wait) == (True, 30)
    assert staff.finger.find("pin:1") is None
    staff.live(12.5)
    assert access.wait == 18
    staff.live(17.5)
    staff.rest()
    staff.keys(FACILITATOR)
    staff.touch("pin:enter")
    assert staff.staff.level == "facilitator"


def test_the_journal_says_what_was_done_and_no_digit(staff: Staff) -> None:
    staff.let_in("000000")
    staff.type(TECHNICIAN)
    told = [(line.action, line.about, line.result) for line in staff.house.store.ledger.lines()]
    assert told[-2:] == [("wrong_code", "", "1"), ("entered", "technician", "")]
    assert not any(code in str(told) for code in ("000000", FACILITATOR, TECHNICIAN))


@pytest.mark.parametrize(("code", "asked"), [(FACILITATOR, []), (TECHNICIAN, ["quit"])])
def test_only_a_technician_closes_the_kiosk(staff: Staff, code: str, asked: list[str]) -> None:
    heard: list[str] = []
    staff.staff.quit_asked.connect(lambda: heard.append("quit"))
    staff.staff.quit()
    staff.let_in(code)
    staff.staff.quit()
    assert heard == asked


def test_a_technician_changes_both_codes(staff: Staff) -> None:
    staff.section("care")
    staff.touch("care:codes")
    for code in (NEW, NEW, OTHER_NEW, OTHER_NEW):
        staff.keys(code)
        staff.touch("pin:enter")
    assert (staff.staff.level, staff.staff.access.page) == ("technician", "")
    assert staff.house.store.ledger.lines()[-1].action == "codes_changed"
    assert tried(staff.house.office.lock, OTHER_NEW) == "technician"


def test_a_sheet_of_the_visitors_does_not_lie_over_the_sections(staff: Staff) -> None:
    _sheet(staff)
    staff.let_in()
    assert (staff.staff.screen, staff.kiosk.sheet.kind) == ("facilitator", "")


def test_the_panel_goes_after_a_minute_and_the_sections_after_five(staff: Staff) -> None:
    staff.knock()
    staff.live(59)
    assert staff.staff.level == "open"
    staff.live(1)
    assert staff.staff.access.page == ""
    staff.let_in()
    staff.live(290)
    staff.kiosk.awake()
    staff.live(299)
    assert (staff.staff.level, staff.kiosk.idle.warning) == ("facilitator", 0)
    staff.live(1)
    assert (staff.staff.level, staff.staff.screen) == ("closed", "")


def test_a_visitor_is_never_hurried_by_what_the_facilitator_does(staff: Staff) -> None:
    staff.sit_down()
    staff.let_in()
    staff.clock.pass_time(200)
    staff.kiosk.idle.look()
    assert (staff.kiosk.idle.warning, staff.kiosk.place) == (0, "table")


def test_the_game_is_restarted_without_a_code(staff: Staff) -> None:
    staff.sit_down()
    before = staff.kiosk.table.session.id
    staff.staff._knock()
    staff.touch("access:restart")
    assert (staff.kiosk.place, staff.staff.level) == ("seats", "closed")
    assert staff.house.store.sessions.get(before).outcome == "left"


def test_nothing_is_restarted_where_nothing_is_played(staff: Staff) -> None:
    staff.staff._knock()
    staff.rest()
    assert staff.finger.find("access:restart") is None
    assert staff.finger.find("access:clean") is not None


def test_no_touch_counts_while_the_glass_is_cleaned(staff: Staff) -> None:
    staff.staff._knock()
    staff.touch("access:clean")
    assert (staff.staff.level, staff.staff.cleaning) == ("closed", CLEANING)
    staff.rest()
    staff.knock()
    QTest.keyClick(staff.window, Qt.Key.Key_Return)
    assert (staff.kiosk.place, staff.staff.access.page) == ("attract", "")
    staff.live(CLEANING)
    staff.rest()
    staff.touch("wake")
    assert (staff.staff.cleaning, staff.kiosk.place) == (0, "choose")


@pytest.mark.parametrize("alone", ["filter", "layer"])
def test_each_of_what_takes_the_touches_of_a_cloth_is_enough(staff: Staff, alone: str) -> None:
    """A layer of another kind may lie over the cleaning; and the layer is there before its first frame."""
    staff.staff.clean()
    staff.rest()
    if alone == "filter":
        (layer,) = [
            one for one in staff.window.findChildren(QObject) if "CleaningLayer" in one.metaObject().className()
        ]
        QMetaObject.invokeMethod(layer, "close")
        staff.rest()
    else:
        staff.window.removeEventFilter(staff.contact)
    middle = QPoint(staff.window.width() // 2, staff.window.height() // 2)
    staff.finger.tap(middle)
    staff.finger.tap(middle)
    QTest.keyClick(staff.window, Qt.Key.Key_Return)
    staff.rest()
    assert (staff.kiosk.place, staff.staff.cleaning) == ("attract", CLEANING)


def test_lost_codes_are_replaced_with_the_organisers_stick_and_nothing_else(staff: Staff) -> None:
    staff.house.office.organiser.trust(public_key(_stick(staff, "right")))
    staff.set_codes()
    staff.house.office.lock._fail(100)
    staff.staff._knock()
    staff.touch("access:staff")
    staff.touch("access:forgotten")
    staff.plug_in(_stick(staff, "wrong"))
    staff.touch("access:recover")
    assert staff.staff.access.missing == "file"
    staff.plug_in(staff.folder / "right")
    staff.touch("access:recover")
    for code in (NEW, NEW, OTHER_NEW, OTHER_NEW):
        staff.keys(code)
        staff.touch("pin:enter")
    staff.keys(NEW)
    staff.touch("pin:enter")
    assert staff.staff.level == "facilitator"
    assert "recovered" in [line.action for line in staff.house.store.ledger.lines()]


def test_a_kiosk_that_knows_no_key_sends_to_who_can_help_and_asks_for_no_stick(staff: Staff) -> None:
    staff.set_codes()
    staff.staff._knock()
    staff.touch("access:staff")
    staff.touch("access:forgotten")
    staff.rest()
    shown = {item.property("text") for item in items(staff.window) if item.isVisible()}
    assert words("fr").say("access.missing_key") in shown
    assert words("fr").say("access.recovery_text") not in shown
    assert staff.finger.find("access:recover") is None


def _stick(staff: Staff, name: str) -> Path:
    folder = staff.folder / name
    folder.mkdir()
    make_keys(folder)
    return folder
