"""The way in: a code is judged beside the screen, and opens only the page it was typed on."""

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.facilitator import lock
from kiosk.host.volumes import Stick
from kiosk.tools.finger import Finger
from kiosk.viewmodels.facilitator.access_model import AccessModel
from tests.viewmodels.facilitator.back import Back

RIGHT, OTHER, WRONG = "483920", "59027164", "000000"


class Door(Back):
    """The model, what it opened, and the threads on which a code was hashed."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        super().__init__(folder)
        self.model: Any = AccessModel(self.office)
        self.opened: list[str] = []
        self.model.opened.connect(self.opened.append)
        self.threads: list[threading.Thread] = []
        digest = lock._digest

        def noted(salt: bytes, code: str) -> bytes:
            self.threads.append(threading.current_thread())
            return digest(salt, code)

        monkeypatch.setattr(lock, "_digest", noted)

    def type(self, code: str) -> None:
        pad = self.model.pad if self.model.page == "pad" else self.model.codes.pad
        for digit in code:
            pad.digit(digit)
        pad.enter()


@pytest.fixture
def door(qapp: QGuiApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Door]:
    made = Door(tmp_path, monkeypatch)
    made.model.ask()
    for code in (RIGHT, RIGHT, OTHER, OTHER):
        made.type(code)
    assert Finger.waits_for(lambda: not made.model.busy)
    yield made
    made.store.close()


def test_no_code_is_hashed_on_the_thread_of_the_screen(door: Door, qapp: QGuiApplication) -> None:
    assert (door.model.page, door.office.lock.ready) == ("", True)
    for code, opened in ((WRONG, []), (RIGHT, ["facilitator"])):
        door.model.show("pad")
        door.type(code)
        assert door.model.busy
        assert Finger.waits_for(lambda: not door.model.busy)
        assert door.opened == opened
    assert len(door.threads) == 4
    assert threading.main_thread() not in door.threads


def test_a_code_that_is_right_too_late_opens_nothing(door: Door, qapp: QGuiApplication) -> None:
    door.model.show("pad")
    door.type(RIGHT)
    door.model.show("")
    assert Finger.waits_for(lambda: not door.model.busy)
    assert (door.opened, door.office.lock.failures) == ([], 0)


def test_of_two_codes_at_once_one_is_tried(door: Door, qapp: QGuiApplication) -> None:
    door.model.show("pad")
    door.type(WRONG)
    door.type(RIGHT)
    assert Finger.waits_for(lambda: not door.model.busy)
    assert (door.opened, door.office.lock.failures, door.model.wrong) == ([], 1, True)


def test_a_recovery_file_is_looked_for_beside_the_screen(door: Door, qapp: QGuiApplication) -> None:
    threads: list[threading.Thread] = []

    def sticks() -> list[Stick]:
        threads.append(threading.current_thread())
        return []

    door.office.sticks = sticks
    door.office.organiser.trust("0" * 64)
    for page, missing in (("recovery", "file"), ("pad", "")):
        door.model.show("recovery")
        door.model.recover()
        door.model.show(page)
        assert Finger.waits_for(lambda: not door.model.busy)
        assert (door.model.page, door.model.missing) == (page, missing)
    assert len(threads) == 2
    assert threading.main_thread() not in threads
