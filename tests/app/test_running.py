"""Where a running kiosk keeps things, and what happens when it cannot."""

from pathlib import Path

import pytest

from kiosk.app.running import held
from tests.app.kiosk import running


def test_a_folder_that_cannot_be_written_is_replaced_by_one_that_is_thrown_away(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    in_its_place = tmp_path / "data"
    in_its_place.write_text("a file, not a folder")
    with held(in_its_place) as folder:
        assert folder.is_dir()
        assert folder not in (in_its_place, Path.cwd())
        (folder / "kiosk.db").write_text("played on")
    assert not folder.exists()
    assert in_its_place.read_text() == "a file, not a folder"
    assert "Nothing will be kept" in capsys.readouterr().err


def test_a_folder_that_can_be_written_is_used_and_kept(tmp_path: Path) -> None:
    with held(tmp_path / "data") as folder:
        assert folder == tmp_path / "data"
    assert folder.is_dir()


def test_a_running_kiosk_lives_on_when_something_fails(tmp_path: Path) -> None:
    planted = "from kiosk.viewmodels.idle import IdleModel\nIdleModel.look = lambda self: self.nothing"
    with running(tmp_path, planted) as kiosk:
        assert [kiosk.hears() for _ in range(3)] == [b"READY=1", b"WATCHDOG=1", b"WATCHDOG=1"]
        log = (kiosk.data / "kiosk.log").read_text("utf-8")
    assert log.count("AttributeError") == 1
    assert "in <lambda>" in log


@pytest.mark.parametrize(("options", "shape"), [((), "BlankCursor"), (("--windowed",), "None")])
def test_no_arrow_lies_on_the_first_picture(tmp_path: Path, options: tuple[str, ...], shape: str) -> None:
    planted = """
import os
from PySide6.QtGui import QGuiApplication
from kiosk.app.window import KioskWindow
def told(self, build):
    cursor = QGuiApplication.overrideCursor()
    print(cursor and cursor.shape().name, file=sys.stderr, flush=True)
    os._exit(0)
KioskWindow.after_first_frame = told
"""
    with running(tmp_path, planted, *options) as kiosk:
        assert kiosk.process.communicate()[1].splitlines()[-1] == shape
