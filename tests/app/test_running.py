"""Where a running kiosk keeps things, and what happens when it cannot."""

import re
import shutil
import signal
import subprocess
from ast import literal_eval
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.app.house import House
from kiosk.app.running import held
from kiosk.facilitator.lock import sealing
from kiosk.host.words import words
from tests.app.kiosk import Running, running
from tests.decks.folders import overlaid
from tests.shipped import GAMES


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


def test_a_fault_of_memory_says_where_it_was(tmp_path: Path) -> None:
    planted = """
import ctypes
from kiosk.viewmodels.idle import IdleModel
IdleModel.look = lambda self: ctypes.string_at(0)
"""
    with running(tmp_path, planted) as kiosk:
        told = kiosk.process.communicate()[1]
    assert kiosk.process.returncode == -signal.SIGSEGV
    assert "in string_at" in told
    assert re.search(r"running.py\", line \d+ in run", told)


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


def test_the_first_frame_waits_for_nothing_that_only_a_filled_window_needs(tmp_path: Path) -> None:
    planted = """
import os
from kiosk.app.window import KioskWindow
def told(window, build):
    print([name for name in sys.modules if name.startswith("kiosk.viewmodels")], file=sys.stderr, flush=True)
    os._exit(0)
KioskWindow.after_first_frame = told
"""
    with running(tmp_path, planted) as kiosk:
        assert kiosk.process.communicate()[1].splitlines()[-1] == "[]"


def test_python_sweeps_nothing_while_the_house_is_built(tmp_path: Path) -> None:
    planted = """
import gc, os
from kiosk.app import running
swept, built, begun = [], running._look_on, running._house
def begin(*told):
    gc.callbacks.append(lambda phase, info: swept.append(phase))
    return begun(*told)
def tell(*told):
    built(*told)
    print(len(swept), file=sys.stderr, flush=True)
    os._exit(0)
running._house, running._look_on = begin, tell
"""
    with running(tmp_path, planted) as kiosk:
        assert kiosk.process.communicate()[1].splitlines()[-1] == "0"


def test_no_source_is_read_for_what_is_imported(tmp_path: Path) -> None:
    planted = """
import linecache, os
from kiosk.app import running
def tell(*told):
    print([file for file in linecache.cache if file.endswith("kiosk.py")], file=sys.stderr, flush=True)
    os._exit(0)
running._look_on = tell
"""
    with running(tmp_path, planted) as kiosk:
        assert kiosk.process.communicate()[1].splitlines()[-1] == "[]"


def test_what_only_checks_decks_is_not_imported_where_all_are_known(qapp: QGuiApplication, tmp_path: Path) -> None:
    House(tmp_path / "data").close()
    planted = """
import os
from kiosk.app import running
def tell(*told):
    print("kiosk.decks.checks.families" in sys.modules, file=sys.stderr, flush=True)
    os._exit(0)
running._look_on = tell
"""
    with running(tmp_path, planted) as kiosk:
        assert kiosk.process.communicate()[1].splitlines()[-1] == "False"


TELLS = """
from kiosk.viewmodels.facilitator.notices_model import NoticesModel
from kiosk.app import running
built = running._tell_staff
def tell(house, folder, options):
    built(house, folder, options)
    shown = [row.deck_id for row in house.kiosk.games.rows]
    print(repr((house.facilitator.notices.text, house.kiosk.comfort.calm, shown)), file=sys.stderr, flush=True)
running._tell_staff = tell
"""
"""What the facilitator is told, whether all is calm, and which games there are, on the last line of standard error."""


def told(kiosk: Running) -> tuple[str, bool, list[str]]:
    """Of a kiosk that lives."""
    assert [kiosk.hears(), kiosk.hears()] == [b"READY=1", b"WATCHDOG=1"]
    kiosk.process.kill()
    answer: tuple[str, bool, list[str]] = literal_eval(kiosk.process.communicate()[1].splitlines()[-1])
    return answer


def settled(data: Path) -> None:
    """Data of a kiosk at which a game waits."""
    house = House(data)
    house.office.settle("Fête")
    kiosk: Any = house.kiosk
    kiosk.choose("boite-noire")
    kiosk.lobby.toggle(1)
    kiosk.begin()
    house.close()


def snapshot(folder: Path) -> dict[str, tuple[int, bytes]]:
    return {
        str(path.relative_to(folder)): (path.stat().st_mtime_ns, path.read_bytes() if path.is_file() else b"")
        for path in [folder, *folder.rglob("*")]
    }


def test_a_safe_kiosk_plays_what_came_with_it_and_leaves_the_data_alone(qapp: QGuiApplication, tmp_path: Path) -> None:
    settled(tmp_path / "data")
    overlaid(tmp_path / "decks" / "more", {})
    before = snapshot(tmp_path / "data")
    options = ("--safe", "--decks", str(tmp_path / "decks"), "--deck", "du-boulier-a-la-puce")
    with running(tmp_path, TELLS, *options) as kiosk:
        text, calm, shown = told(kiosk)
    assert snapshot(tmp_path / "data") == before
    assert (tmp_path / "data-safe" / "kiosk.db").exists()
    assert (text, calm) == (words("fr").texts["notices"]["safe"], True)
    assert (len(shown), "du-boulier-a-la-puce" in shown) == (len(GAMES), False)


LOCKED = """
from kiosk.app import running
built = running._tell_staff
def tell(house, folder, options):
    built(house, folder, options)
    print(house.office.lock.begin("483920")(), file=sys.stderr, flush=True)
running._tell_staff = tell
"""


def test_the_real_code_opens_a_safe_kiosk_whose_data_the_system_keeps(qapp: QGuiApplication, tmp_path: Path) -> None:
    house, run = House(tmp_path / "data"), tmp_path / "run"
    house.office.lock.renew(sealing("483920", "59027164")())
    house.close()
    run.mkdir()
    planted = f"import os\nos.environ['RUNTIME_DIRECTORY'] = {str(run)!r}\n{LOCKED}"
    with running(tmp_path, planted, "--safe") as safe:
        assert [safe.hears(), safe.hears()] == [b"READY=1", b"WATCHDOG=1"]
        safe.process.kill()
        assert safe.process.communicate()[1].splitlines()[-1] == "facilitator"
    assert (run / "data-safe" / "kiosk.db").exists()
    assert not (tmp_path / "data-safe").exists()


def test_a_kiosk_that_is_not_safe_says_nothing_and_moves(qapp: QGuiApplication, tmp_path: Path) -> None:
    settled(tmp_path / "data")
    with running(tmp_path, TELLS) as kiosk:
        assert told(kiosk)[:2] == ("", False)


def a_file_in_its_place(data: Path) -> None:
    data.write_text("no folder", "utf-8")


def a_damaged_database(data: Path) -> None:
    data.mkdir()
    (data / "kiosk.db").write_bytes(b"SQLite format 3\0" + b"nonsense" * 9999)


def nothing(data: Path) -> None:
    """All is well."""


FULL = "import resource\nresource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))"
DATE = "from datetime import UTC, datetime\nfrom kiosk.host.clock import SystemClock\nSystemClock.now = lambda self: "
FAULTS: dict[str, tuple[Callable[[Path], None], str, tuple[str, ...], str]] = {
    "a data folder that cannot be written": (a_file_in_its_place, "", (), "nothing_kept"),
    "a full disk": (nothing, FULL, (), "not_saving"),
    "a damaged database": (a_damaged_database, "", (), "damaged_set_aside"),
    "settings that are nonsense": (nothing, "", ("--inchs", "24", "--public-screan"), "options"),
    "a game that is not there": (nothing, "", ("--deck", "boite-noir"), "options"),
    "the year 1970": (nothing, f"{DATE} datetime(1970, 1, 1, tzinfo=UTC)", (), ""),
    "the year 2038": (nothing, f"{DATE} datetime(2038, 1, 20, tzinfo=UTC)", (), ""),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_of_the_machine_is_told_to_the_facilitator_and_visitors_play(tmp_path: Path, fault: str) -> None:
    make, planted, options, code = FAULTS[fault]
    make(tmp_path / "data")
    with running(tmp_path, f"{TELLS}\n{planted}", *options) as kiosk:
        text, _, shown = told(kiosk)
    assert sorted(shown) == GAMES
    said = words("fr").texts["notices"][code].partition("{")[0] if code else ""
    assert text.startswith(said)
    assert bool(text) is bool(code)
    assert all(option in text for option in options)


def test_a_machine_without_any_network_starts(tmp_path: Path) -> None:
    alone = ["unshare", "--user", "--net"]
    if shutil.which(alone[0]) is None or subprocess.run([*alone, "true"], check=False, capture_output=True).returncode:
        pytest.skip("this system lets nobody take the network away from a process")
    with running(tmp_path, TELLS, before=alone) as kiosk:
        assert sorted(told(kiosk)[2]) == GAMES
