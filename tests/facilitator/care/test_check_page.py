"""The page of a check on the stick: whole, safe, never over another one."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.facilitator.care.check_page import page, save
from kiosk.facilitator.care.checks import StandCheck, disk, touch
from kiosk.host.languages import LANGUAGES
from kiosk.host.words import words

NOW = datetime(2026, 6, 1, 10, 30, tzinfo=UTC)
NASTY = StandCheck("stick", "red", "stick_refuses", {"name": '<script src="x">'})


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_says_every_light_in_words_with_its_remedy(language: str) -> None:
    text, said = page((disk(20), touch(painted=True), NASTY), words(language), "0123456789ab", NOW), words(language).say
    for part in ("lights.red", "lights.green", "checks.disk", "checks.disk_full_remedy", "checks.touch_fine"):
        assert said(part) in text
    assert "0123456789ab" in text
    assert "<script" not in text
    assert "http" not in text


def test_a_second_page_of_the_day_stands_beside_the_first(tmp_path: Path) -> None:
    names = [save("page", tmp_path, NOW).name for _ in range(3)]
    assert names == ["controle-2026-06-01.html", "controle-2026-06-01-2.html", "controle-2026-06-01-3.html"]


def test_a_stick_that_is_gone_refuses(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        save("page", tmp_path / "gone", NOW)
