"""The house keeps what was played, and knows in which language it was."""

import logging
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.app.house import HALF_HOUR_MS, House


@pytest.fixture
def house(qapp: QGuiApplication, tmp_path: Path) -> Iterator[House]:
    built = House(tmp_path)
    yield built
    built.close()


def pass_half_an_hour(house: House) -> None:
    timers = [timer for timer in house.kiosk.findChildren(QTimer) if timer.interval() == HALF_HOUR_MS]
    assert [timer.isActive() for timer in timers] == [True]
    timers[0].timeout.emit()


def newest(data: Path) -> str:
    return max(file.name for file in (data / "backups").iterdir())[:12]


def test_every_half_hour_what_was_written_is_copied(house: House, tmp_path: Path) -> None:
    for _ in range(2):
        pass_half_an_hour(house)
    assert newest(tmp_path) == "kiosk-000001"
    house.store.note("entered")
    pass_half_an_hour(house)
    assert newest(tmp_path) == "kiosk-000002"


@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_session_knows_the_language_of_the_screen(house: House, language: str) -> None:
    kiosk: Any = house.kiosk
    kiosk.speak(language)
    kiosk.choose("boite-noire")
    kiosk.lobby.toggle(1)
    kiosk.begin()
    assert [session.language for session in house.store.sessions()] == [language]


def test_a_copy_that_fails_is_logged_and_stops_nothing(
    house: House, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "backups").touch()
    with caplog.at_level(logging.WARNING, "kiosk"):
        pass_half_an_hour(house)
    assert "no backup was made" in caplog.text
