"""Before the doors open a word is said in each language, and whoever heard both has the voice in green."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from tests.depth import SIZES, drawn
from tests.ui.facilitator.rooms import settled, touched
from tests.ui.facilitator.test_screens import LEAST, outside
from tests.ui.facilitator.tour import Staff
from tests.ui.test_screens import faults
from tests.viewmodels.mouths import Mouth, speaking

VIEWS = [(size, language, large) for size in SIZES for language in ("fr", "en") for large in (False, True)]


@pytest.fixture
def mouth() -> Mouth:
    return Mouth()


@pytest.fixture
def staff(request: pytest.FixtureRequest, qapp: QGuiApplication, tmp_path: Path, mouth: Mouth) -> Iterator[Staff]:
    with speaking(mouth):
        staff = Staff(tmp_path, *getattr(request, "param", ()))
    yield staff
    staff.close()


def seen(staff: Staff) -> tuple[str, str]:
    """The light of the voice, and what it may be touched for."""
    settled(staff)
    (line,) = (row for row in staff.staff.care.opening.lines.rows if row.what == "voice")
    return line.light, line.action


def test_a_word_is_said_in_each_language_and_who_heard_both_says_so(staff: Staff, mouth: Mouth) -> None:
    touched(staff, "state")
    assert (seen(staff), mouth.said) == (("amber", "Dire un mot"), [])
    staff.touch("check:voice")
    assert (seen(staff), mouth.said) == (("amber", "Entendu"), [("Bonjour.", "fr")])
    staff.touch("check:voice")
    assert (seen(staff), mouth.said[1:]) == (("amber", "Entendu"), [("Hello.", "en")])
    staff.touch("check:voice")
    assert (seen(staff), len(mouth.said)) == (("green", ""), 2)
    staff.touch("opening:look")
    assert seen(staff) == ("green", "")


def test_who_heard_nothing_begins_again(staff: Staff, mouth: Mouth) -> None:
    touched(staff, "state", "check:voice", "opening:look")
    assert seen(staff) == ("amber", "Dire un mot")
    staff.touch("check:voice")
    assert [text for text, _ in mouth.said] == ["Bonjour.", "Bonjour."]


def test_a_kiosk_that_cannot_speak_asks_nobody_to_listen(staff: Staff, mouth: Mouth) -> None:
    mouth.mood = "silent"
    touched(staff, "state")
    assert seen(staff) == ("amber", "")


@pytest.mark.parametrize("staff", drawn("windows", VIEWS, "voice check"), indirect=True, ids=str)
def test_what_is_asked_of_who_listens_has_its_room(staff: Staff) -> None:
    touched(staff, "state", "check:voice")
    settled(staff)
    assert [*faults(staff, "voice", layered=False, least=LEAST), *outside(staff, "voice")] == []
