"""On the facilitator's screens, too, no key but those that press does anything by itself."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from tests.depth import drawn
from tests.ui.facilitator.key_stops import LEARNING
from tests.ui.facilitator.rooms import settled
from tests.ui.facilitator.test_keys_walk import WALKED, shown
from tests.ui.facilitator.tour import Staff
from tests.ui.unpressed import letters, ways

STILL = [name for name in WALKED if name not in LEARNING]
"""Where keys are learned each of them is one."""


@pytest.fixture
def staff(qapp: QGuiApplication, tmp_path: Path) -> Iterator[Staff]:
    staff = Staff(tmp_path, (1280, 800))
    yield staff
    staff.close()


@pytest.mark.long
@pytest.mark.parametrize("stop", drawn("screens by keys", STILL, "no surprise"))
def test_neither_a_letter_nor_the_focus_does_anything(staff: Staff, stop: str) -> None:
    WALKED[stop](staff)
    settled(staff)
    before, all_there = stands(staff), shown(staff)
    assert next((key for key in letters(staff.window) if stands(staff) != before), "") == ""
    staff.window.removeEventFilter(staff.contact)
    assert next((way for way in ways(staff.window) if stands(staff) != before), "") == ""
    assert shown(staff) == all_there


def stands(staff: Staff) -> tuple[object, ...]:
    """What is open, and what was set for visitors."""
    return (staff.kiosk.props, staff.staff.props, staff.staff.access.props, staff.kiosk.comfort.now)
