"""The lines of the check: what is to be mended first, with a button where it can be seen to from here."""

from datetime import UTC, datetime

import pytest

from kiosk.facilitator.care import checks
from kiosk.facilitator.care.glass import Hung
from kiosk.host.languages import LANGUAGES
from kiosk.host.words import words
from kiosk.viewmodels.facilitator.check_rows import ACTIONS, ANSWERED, derive_rows

NOW = datetime(2026, 6, 1, 10, 30, tzinfo=UTC)
FR = words("fr")


def test_red_comes_before_amber_and_amber_before_green() -> None:
    seen = (checks.touch(painted=True), checks.screen(24, calibrated=False), checks.decks(0, 0), checks.disk(900))
    assert [row.what for row in derive_rows(seen, FR, NOW)] == ["decks", "screen", "touch", "disk"]


def test_a_line_says_its_light_in_words_and_its_remedy_unless_it_is_green() -> None:
    poor, fine = derive_rows((checks.touch(painted=False), checks.touch(painted=True)), FR, NOW)
    assert (poor.verdict, poor.remedy, poor.action) == (
        FR.say("lights.amber"),
        FR.say("checks.touch_asked_remedy"),
        FR.say("opening.act_touch"),
    )
    assert (fine.verdict, fine.remedy, fine.action) == (FR.say("lights.green"), "", "")


@pytest.mark.parametrize(
    "check", [checks.screen(24, calibrated=True), checks.glass(Hung(600.0, 500)), checks.glass(Hung(600.0))]
)
def test_what_is_measured_may_be_measured_anew(check: checks.StandCheck) -> None:
    (row,) = derive_rows((check,), FR, NOW)
    assert row.action == FR.say(f"opening.act_{check.what}")


def test_large_numbers_are_written_as_people_read_them() -> None:
    (row,) = derive_rows((checks.disk(82383),), FR, NOW)
    assert "82383" not in row.seen
    assert "82" in row.seen


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_action_has_its_words(language: str) -> None:
    for told in ACTIONS:
        assert words(language).say(f"checks.{told}_remedy")
        assert words(language).say(f"opening.act_{told.partition('_')[0]}")
    assert all(words(language).say(f"opening.act_{word}") for word in ANSWERED.values())
