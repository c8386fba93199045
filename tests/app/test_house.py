"""The house keeps what was played, and knows in which language it was."""

import logging
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.app.house import HALF_HOUR_MS, House
from kiosk.decks.loading import Loaded, load_checked
from kiosk.facilitator.intake import installed
from kiosk.facilitator.intake.installed import InstalledDecks
from kiosk.tools.finger import Finger
from tests.facilitator.intake.twenty import put, ready
from tests.stored import sessions


@pytest.fixture
def house(qapp: QGuiApplication, tmp_path: Path) -> Iterator[House]:
    built = House(tmp_path)
    yield built
    built.close()


@pytest.fixture
def with_installed(qapp: QGuiApplication, tmp_path: Path) -> Path:
    """The data of a kiosk to which two decks came by stick, one of which shipped with it in another version."""
    data = tmp_path / "data"
    for number in range(2):
        put(InstalledDecks(data), ready(tmp_path, number, "1.0"), "1.0")()
    return data


def reading_on(monkeypatch: pytest.MonkeyPatch) -> list[threading.Thread]:
    """The threads on which installed decks are read from now on."""
    threads: list[threading.Thread] = []

    def noted(folder: Path) -> Loaded:
        threads.append(threading.current_thread())
        return load_checked(folder)

    monkeypatch.setattr(installed, "load_checked", noted)
    return threads


def test_what_came_by_stick_is_read_beside_the_screen(
    with_installed: Path, qapp: QGuiApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads = reading_on(monkeypatch)
    house = House(with_installed)
    kiosk: Any = house.kiosk
    assert "deck-1" not in {row.deck_id for row in kiosk.games.rows}
    assert Finger.waits_for(lambda: {"deck-0", "deck-1"} <= {row.deck_id for row in kiosk.games.rows})
    assert (len(threads), threading.main_thread() in threads) == (2, False)
    house.close()


def test_a_deck_that_is_asked_for_is_waited_for(with_installed: Path) -> None:
    house = House(with_installed, deck="deck-1")
    assert [deck.id for deck in house.games.library.decks] == ["deck-1"]
    house.close()


def pass_half_an_hour(house: House) -> None:
    timers = [timer for timer in house.kiosk.findChildren(QTimer) if timer.interval() == HALF_HOUR_MS]
    assert [timer.isActive() for timer in timers] == [True]
    timers[0].timeout.emit()
    assert Finger.waits_for(lambda: not house._aside.busy)


def newest(data: Path) -> str:
    return max(file.name for file in (data / "backups").iterdir())[:12]


def test_every_half_hour_what_was_written_is_copied(house: House, tmp_path: Path) -> None:
    for _ in range(2):
        pass_half_an_hour(house)
    assert newest(tmp_path) == "kiosk-000001"
    house.store.ledger.note("entered")
    pass_half_an_hour(house)
    assert newest(tmp_path) == "kiosk-000002"


@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_session_knows_the_language_of_the_screen(house: House, language: str) -> None:
    kiosk: Any = house.kiosk
    kiosk.speak(language)
    kiosk.choose("boite-noire")
    kiosk.lobby.toggle(1)
    kiosk.begin()
    assert [session.language for session in sessions(house.store)] == [language]


def test_a_copy_that_fails_is_logged_and_stops_nothing(
    house: House, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "backups").touch()
    with caplog.at_level(logging.WARNING, "kiosk"):
        pass_half_an_hour(house)
    assert "no backup was made" in caplog.text
