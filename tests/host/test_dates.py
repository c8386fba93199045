"""Days and hours in both languages."""

from datetime import UTC, date, datetime

import pytest

from kiosk.host.dates import day, moment
from kiosk.host.words import words


@pytest.mark.parametrize(("language", "told"), [("fr", "25 novembre 2026"), ("en", "25 November 2026")])
def test_a_day(language: str, told: str) -> None:
    assert day(date(2026, 11, 25), words(language)) == told


def test_every_month_has_a_name() -> None:
    for language in ("fr", "en"):
        assert len({day(date(2026, month, 1), words(language)) for month in range(1, 13)}) == 12


def test_a_moment_is_told_by_the_machines_own_clock() -> None:
    at = datetime(2026, 11, 25, 18, 4, tzinfo=UTC)
    here = at.astimezone()
    told = moment(at, words("fr")).replace("\u00a0", " ")
    assert told == f"{here.day} novembre 2026, {here.hour} h {here.minute:02}"
