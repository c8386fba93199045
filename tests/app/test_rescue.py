"""A failure planted under a real window: visitors are back at attract, their game waits, the log tells it once."""

import logging
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QTimer, QUrl

from kiosk.app import rescue
from kiosk.app.rescue import AGAIN_SECONDS, FAILED, Rescue
from kiosk.facilitator.failures import MOST
from kiosk.tools.finger import Finger, spin
from kiosk.viewmodels.table_model import TableModel
from tests.ui.facilitator.tour import FACILITATOR, Staff

WRITTEN = "je m’appelle Zoé"
"""What a visitor may have written, in the message of an exception."""
GAME = "boite-noire"


@pytest.fixture
def staff(qapp: object, tmp_path: Path) -> Iterator[Staff]:
    with rescued(tmp_path) as staff:
        yield staff


@contextmanager
def rescued(data: Path) -> Iterator[Staff]:
    """A kiosk whose failures are seen to."""
    staff = Staff(data)
    watching = Rescue(staff.house.kiosk.fall, staff.clock).watching(staff.shown.engine)
    with watching:
        yield staff
    staff.close()


@pytest.fixture
def told(caplog: pytest.LogCaptureFixture) -> Callable[[], list[str]]:
    """What the log tells of failures."""
    caplog.set_level(logging.WARNING, rescue.__name__)
    return lambda: [record.getMessage() for record in caplog.records if record.name == rescue.__name__]


def fails(*_: object) -> Any:
    raise ValueError(WRITTEN)


def a_slot(staff: Staff, patch: pytest.MonkeyPatch) -> None:
    patch.setattr(TableModel, "_submit", fails)
    staff.touch("seats")
    staff.touch("sit:3")


def a_property(staff: Staff, patch: pytest.MonkeyPatch) -> None:
    patch.setattr(TableModel, "_screen", fails)
    staff.kiosk.table.stepIdChanged.emit()


def a_file(text: str) -> Callable[[Staff, pytest.MonkeyPatch], None]:
    def plant(staff: Staff, patch: pytest.MonkeyPatch) -> None:
        file = staff.folder / "Step.qml"
        file.write_text(text, encoding="utf-8")
        patch.setattr(TableModel, "_screen", lambda _: QUrl.fromLocalFile(str(file)))
        staff.kiosk.table.stepIdChanged.emit()

    return plant


HEAD = "import QtQuick\nItem { property QtObject step; property QtObject kiosk; "
PLANTED = {
    "a slot": (a_slot, "ValueError"),
    "a property": (a_property, "ValueError"),
    "a binding": (a_file(HEAD + "width: step.nothing.at.all }"), "TypeError"),
    "a handler": (a_file(HEAD + "Timer { interval: 1; running: true; onTriggered: nothing() } }"), "ReferenceError"),
    "a file that is no QML": (a_file(HEAD), "Step.qml"),
}


PYSIDE_SAYS = "libpyside: An error occurred executing"


@pytest.mark.qt_log_ignore(PYSIDE_SAYS)
@pytest.mark.parametrize("name", PLANTED)
def test_what_fails_takes_its_screen_to_attract_and_its_game_waits(
    staff: Staff, name: str, told: Callable[[], list[str]]
) -> None:
    plant, seen = PLANTED[name]
    staff.sit_down()
    staff.rest()
    with pytest.MonkeyPatch.context() as patch:
        plant(staff, patch)
        assert Finger.waits_for(lambda: staff.kiosk.place == "attract")
    (once,) = told()
    assert seen in once
    assert WRITTEN not in once
    staff.touch("wake")
    staff.touch("resume")
    assert (staff.kiosk.place, staff.kiosk.table.session.deck.id) == ("table", GAME)


def fail_at_the_table(staff: Staff) -> None:
    staff.kiosk.home()
    staff.sit_down()
    with pytest.MonkeyPatch.context() as patch:
        a_slot(staff, patch)
        assert Finger.waits_for(lambda: staff.kiosk.place == "attract")
    staff.live(60)


def offered(staff: Staff) -> bool:
    return GAME in {row.deck_id for row in staff.kiosk.games.rows}


def test_a_game_that_fails_three_times_is_set_aside_until_somebody_puts_it_back(tmp_path: Path) -> None:
    with rescued(tmp_path) as staff:
        for count in range(MOST):
            assert offered(staff), count
            fail_at_the_table(staff)
        assert not offered(staff)
        staff.touch("wake")
        assert staff.kiosk.place == "choose"
    with rescued(tmp_path) as staff:
        assert not offered(staff)
        staff.let_in(FACILITATOR)
        row = next(row for row in staff.staff.games.rows.rows if row.key == GAME)
        assert row.detail.startswith("Mis de côté : trois pannes en dix minutes, la dernière le 1er juin 2026")
        staff.touch(f"put-back:{GAME}")
        assert offered(staff)
        actions = [line.action for line in staff.house.store.ledger.lines()]
        assert [action for action in actions if action in ("set_aside", "put_back")] == ["set_aside", "put_back"]


def test_the_page_of_a_game_that_was_set_aside_puts_it_back_too(staff: Staff) -> None:
    for _ in range(MOST):
        staff.house.games.failed(GAME)
    staff.let_in(FACILITATOR)
    staff.touch(f"game:{GAME}")
    staff.touch("game:put-back")
    assert offered(staff)


def test_what_fails_behind_the_code_is_no_failure_of_the_game_on_the_table(staff: Staff) -> None:
    staff.sit_down()
    staff.let_in(FACILITATOR)
    for _ in range(MOST):
        staff.kiosk.fall()
        assert (staff.staff.screen, staff.kiosk.place) == ("", "attract")
        staff.kiosk.wake()
        staff.kiosk.resume()
        staff.let_in(FACILITATOR)
    assert offered(staff)


def test_what_goes_on_failing_costs_visitors_one_screen_and_the_log_one_line(
    staff: Staff, told: Callable[[], list[str]]
) -> None:
    beating = QTimer(staff.window, interval=1)
    beats: list[int] = []

    def beat() -> None:
        beats.append(1)
        fails()

    beating.timeout.connect(beat)
    beating.start()
    assert Finger.waits_for(lambda: len(beats) > 3)
    staff.sit_down()
    before = len(beats)
    assert Finger.waits_for(lambda: len(beats) > before + 20)
    assert (staff.kiosk.place, len(told())) == ("table", 1)
    beating.stop()
    staff.live(2 * AGAIN_SECONDS)
    beating.start()
    assert Finger.waits_for(lambda: staff.kiosk.place == "attract")
    assert told()[1] == "ValueError (told before)"
    beating.stop()


def test_a_remark_of_qt_takes_nobody_away(staff: Staff, told: Callable[[], list[str]]) -> None:
    staff.sit_down()
    with pytest.MonkeyPatch.context() as patch:
        a_file(HEAD + "width: height + 1; height: width + 1 }")(staff, patch)
        assert Finger.waits_for(lambda: bool(told()))
        spin(100)
    assert "Binding loop" in told()[0]
    assert staff.kiosk.place == "table"
    staff.kiosk.home()


def test_a_kiosk_that_cannot_even_go_to_attract_ends_to_be_started_again(
    staff: Staff, monkeypatch: pytest.MonkeyPatch, told: Callable[[], list[str]]
) -> None:
    codes: list[int] = []
    monkeypatch.setattr(QCoreApplication, "exit", codes.append)
    with pytest.MonkeyPatch.context() as patch:
        staff.sit_down()
        patch.setattr(TableModel, "free", fails)
        a_slot(staff, patch)
        assert Finger.waits_for(lambda: bool(codes))
    assert codes == [FAILED]
    assert told()[1].startswith("the screen cannot be left:")
    assert WRITTEN not in "".join(told())


def test_only_a_kiosk_that_runs_is_rescued(tmp_path: Path) -> None:
    before = sys.excepthook
    with rescued(tmp_path):
        assert sys.excepthook is not before
    assert sys.excepthook is before


def test_who_interrupts_a_kiosk_at_the_keyboard_is_no_failure(
    staff: Staff, told: Callable[[], list[str]], capsys: pytest.CaptureFixture[str]
) -> None:
    staff.sit_down()
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    spin(100)
    assert (staff.kiosk.place, told()) == ("table", [])
    assert "KeyboardInterrupt" in capsys.readouterr().err
    staff.kiosk.home()
