"""The first start asks until it is done, and once only."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.facilitator.keys import fingerprint, make_keys, public_key
from kiosk.host.words import words
from tests.ui import walk
from tests.ui.facilitator.tour import FACILITATOR, STOPS, TECHNICIAN, Staff


def choose_codes(staff: Staff) -> None:
    for code in (FACILITATOR, FACILITATOR, TECHNICIAN, TECHNICIAN):
        staff.keys(code)
        staff.touch("pin:enter")


def test_a_kiosk_is_set_up_by_touch(staff: Staff) -> None:
    stick = staff.folder / "stick"
    stick.mkdir()
    make_keys(stick)
    staff.staff.set_up()
    staff.touch("setup:next")
    choose_codes(staff)
    staff.touch("setup:seek")
    assert staff.staff.setup.fingerprint == ""
    staff.plug_in(stick)
    staff.touch("setup:seek")
    assert staff.staff.setup.fingerprint == fingerprint(public_key(stick))
    staff.touch("setup:next")
    for key in ("key:f", "key:ê", "key:space", "key:4"):
        if key == "key:ê":
            staff.touch("key:accents")
        if key == "key:4":
            staff.touch("key:123")
        staff.touch(key)
    QTest.keyClick(staff.window, Qt.Key.Key_2)
    staff.touch("setup:finish")
    assert (staff.staff.screen, staff.kiosk.place) == ("", "attract")
    assert staff.house.store.editions.current().name == "Fê 42"
    assert {"codes_set", "key_trusted", "settled"} <= {line.action for line in staff.house.store.ledger.lines()}
    staff.staff.set_up()
    assert staff.staff.screen == ""


def test_a_stick_that_the_machine_does_not_open_is_told_at_the_first_start_and_where_codes_are_lost(
    staff: Staff, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = words("fr").say("intake.unmounted", names="Kingston")
    monkeypatch.setattr(staff.house.office.arrivals.intake, "unmounted", lambda: ["Kingston"])
    STOPS["setup-key"](staff)
    staff.rest()
    assert told in [text.property("text") for text in walk.texts(staff.window.contentItem())]
    staff.reset()
    staff.house.office.organiser.trust("0" * 64)
    STOPS["recovery"](staff)
    staff.judged()
    staff.rest()
    assert told in [text.property("text") for text in walk.texts(staff.window.contentItem())]


def test_nothing_but_the_answers_ends_it(staff: Staff) -> None:
    staff.staff.set_up()
    staff.rest()
    staff.knock()
    staff.live(3600)
    staff.kiosk.idle.look()
    assert (staff.staff.screen, staff.staff.setup.page, staff.staff.access.page) == ("setup", "language", "")


def test_the_language_is_asked_first(staff: Staff) -> None:
    staff.staff.set_up()
    staff.touch("setup:language")
    assert staff.kiosk.language == "en"


def test_a_weak_code_and_one_that_is_not_typed_again_are_asked_anew(staff: Staff) -> None:
    staff.staff.set_up()
    staff.staff.setup.next()
    codes = staff.staff.access.codes
    for code, refused in (("121212", "repeated"), (FACILITATOR, ""), ("483921", "differs")):
        staff.keys(code)
        staff.touch("pin:enter")
        assert (codes.refused, codes.level) == (refused, "facilitator")
    for code in (FACILITATOR, FACILITATOR, FACILITATOR, FACILITATOR):
        staff.type(code)
    assert (codes.refused, codes.level) == ("same", "technician")
    assert not staff.house.office.lock.ready


def test_any_page_leads_back_to_the_one_before(staff: Staff) -> None:
    staff.staff.set_up()
    staff.touch("setup:next")
    staff.type(FACILITATOR)
    staff.type(FACILITATOR)
    staff.touch("setup:back")
    staff.touch("setup:next")
    assert staff.staff.access.codes.level == "facilitator"
    choose_codes(staff)
    staff.touch("setup:next")
    for page in ("key", "codes"):
        staff.touch("setup:back")
        assert staff.staff.setup.page == page
    for code in (TECHNICIAN, TECHNICIAN, FACILITATOR, FACILITATOR):
        staff.type(code)
    assert staff.staff.setup.page == "key"
    staff.touch("setup:back")
    staff.touch("setup:back")
    assert staff.finger.find("setup:back") is None


def test_too_few_digits_are_told_and_gone_on_with(staff: Staff) -> None:
    staff.staff.set_up()
    staff.touch("setup:next")
    staff.keys(FACILITATOR[:2])
    staff.touch("pin:enter")
    pad = staff.staff.access.codes.pad
    assert (pad.short, pad.typed) == (True, 2)
    staff.keys(FACILITATOR[2:])
    assert not pad.short
    staff.touch("pin:enter")
    assert staff.staff.access.codes.again


def test_a_plug_pulled_in_the_middle_does_not_ask_for_codes_twice(staff: Staff) -> None:
    staff.staff.set_up()
    staff.set_codes()
    staff.staff.set_up()
    staff.touch("setup:next")
    assert staff.staff.setup.page == "key"


def test_the_codes_hold_after_a_restart(qapp: QGuiApplication, tmp_path: Path) -> None:
    first = Staff(tmp_path)
    first.staff.set_up()
    first.staff.setup.next()
    for code in (FACILITATOR, FACILITATOR, TECHNICIAN, TECHNICIAN):
        first.type(code)
    first.staff.setup.next()
    first.staff.setup.finish("")
    first.close()
    second = Staff(tmp_path)
    second.staff.set_up()
    second.staff.access.ask()
    second.type(TECHNICIAN)
    assert (second.staff.screen, second.staff.level) == ("facilitator", "technician")
    second.close()
