"""Each light, at the bounds where it changes; and every sentence a check can tell exists in both languages."""

from datetime import UTC, datetime, timedelta

import pytest

from kiosk.facilitator.care import checks
from kiosk.facilitator.care.check_page import sentences
from kiosk.facilitator.care.checks import StandCheck
from kiosk.facilitator.care.glass import Hung
from kiosk.host.languages import LANGUAGES
from kiosk.host.words import words

NOW = datetime(2026, 6, 1, 10, 30, tzinfo=UTC)
HOUR = timedelta(hours=1)
TABLE = [
    (checks.disk(99), "red", "disk_full"),
    (checks.disk(100), "amber", "disk_little"),
    (checks.disk(499), "amber", "disk_little"),
    (checks.disk(500), "green", "disk_fine"),
    (checks.clock(NOW, None, confirmed=False), "amber", "clock_asked"),
    (checks.clock(NOW, None, confirmed=True), "green", "clock_fine"),
    (checks.clock(NOW, NOW + HOUR, confirmed=True), "green", "clock_fine"),
    (checks.clock(NOW, NOW + HOUR + HOUR / 60, confirmed=True), "red", "clock_back"),
    (checks.clock(NOW.replace(year=2024), None, confirmed=True), "red", "clock_odd"),
    (checks.clock(NOW.replace(year=2100), None, confirmed=True), "red", "clock_odd"),
    (checks.database(saves=True, sound=True), "green", "database_fine"),
    (checks.database(saves=False, sound=True), "red", "database_unsaved"),
    (checks.database(saves=True, sound=False), "red", "database_damaged"),
    (checks.decks(5, 0), "green", "decks_fine"),
    (checks.decks(4, 1), "amber", "decks_broken"),
    (checks.decks(0, 1), "red", "decks_none"),
    (checks.backup(None, sound=False, played=False), "green", "backup_needless"),
    (checks.backup(None, sound=False, played=True), "amber", "backup_none"),
    (checks.backup(HOUR, sound=False, played=True), "red", "backup_damaged"),
    (checks.backup(14 * HOUR, sound=True, played=True), "green", "backup_fine"),
    (checks.export(0), "green", "export_fine"),
    (checks.export(1), "amber", "export_due"),
    (checks.ledger(sound=True), "green", "ledger_fine"),
    (checks.ledger(sound=False), "red", "ledger_changed"),
    (checks.screen(24.1, calibrated=True), "green", "screen_fine"),
    (checks.screen(24.1, calibrated=False), "amber", "screen_guessed"),
    (checks.glass(Hung(600.0)), "amber", "glass_unknown"),
    (checks.glass(Hung(600.0, 615)), "green", "glass_fine"),
    (checks.glass(Hung(600.0, 616)), "amber", "glass_high"),
    (checks.glass(Hung(600.0, 616, lowers=True)), "green", "glass_low"),
    (checks.glass(Hung(600.0, 900, lowers=True)), "green", "glass_low"),
    (checks.glass(Hung(600.0, 901, lowers=True)), "amber", "glass_high"),
    (checks.touch(painted=True), "green", "touch_fine"),
    (checks.touch(painted=False), "amber", "touch_asked"),
    (checks.sound("on"), "green", "sound_on"),
    (checks.sound("off"), "green", "sound_off"),
    (checks.sound("waiting"), "green", "sound_waiting"),
    (checks.sound("no_library"), "amber", "sound_no_library"),
    (checks.sound("no_loudspeaker"), "amber", "sound_no_loudspeaker"),
    (checks.voice("ready"), "amber", "voice_ready"),
    (checks.voice("ready", "Bonjour"), "amber", "voice_said"),
    (checks.voice("ready", heard=True), "green", "voice_heard"),
    (checks.voice("silent", heard=True), "amber", "voice_silent"),
    (checks.voice("silent"), "amber", "voice_silent"),
    (checks.voice("broken"), "amber", "voice_broken"),
    (checks.keys(0), "green", "keys_usual"),
    (checks.keys(4), "green", "keys_learned"),
]


@pytest.mark.parametrize(("check", "light", "told"), TABLE)
def test_the_light(check: StandCheck, light: str, told: str) -> None:
    assert (check.light, check.told) == (light, told)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("check", [check for check, _, _ in TABLE], ids=lambda check: check.told)
def test_a_light_that_is_not_green_says_what_to_do(check: StandCheck, language: str) -> None:
    seen, *remedy = sentences(check, words(language), NOW)
    assert seen
    assert len(remedy) == (check.light != "green")
    assert "{" not in seen + "".join(remedy)


def test_the_age_of_a_backup_from_the_future_is_not_negative() -> None:
    assert checks.backup(-3 * HOUR, sound=True, played=True).values == {"hours": 0}
