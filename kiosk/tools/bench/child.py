"""Windows in processes of their own: when their first frame is shown, and how much memory they hold."""

import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from kiosk.app.house import House
from kiosk.app.renderer import has_render_node
from kiosk.app.window import open_application
from kiosk.host.displays import has_display

RENDERED = "qt.scenegraph.time.renderloop"
PATIENCE = 30.0
BARE = """
import sys
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
application = QGuiApplication(sys.argv)
engine = QQmlApplicationEngine()
engine.loadData(b"import QtQuick; Window { width: 1920; height: 1080; visible: true; Text { text: 'bare' } }")
sys.exit(application.exec())
"""
WITHOUT_NUMPY = "import sys; sys.modules['numpy'] = None"
"""As it is packed: what plays sounds would take numpy along, which is here for who builds and not in the package."""
KIOSK = f"{WITHOUT_NUMPY}; from kiosk.__main__ import main; main()"
ANSWERING = f"{WITHOUT_NUMPY}; from kiosk.tools.bench.answering import main; main()"


class NoFrameError(Exception):
    """A child ended, or was ended, before it showed a frame."""


def bare() -> list[str]:
    """The command of the floor: the least a window of Qt Quick can be."""
    return [sys.executable, "-c", BARE]


def loaded() -> list[str]:
    """The command of a bare window in a process that has read the kiosk's code and the libraries it uses."""
    return [sys.executable, "-c", f"{WITHOUT_NUMPY}; import kiosk.app.house{BARE}"]


@contextmanager
def settled() -> Iterator[str]:
    """A data folder whose first start is over."""
    with tempfile.TemporaryDirectory(prefix="kiosk-bench-") as data:
        open_application(offscreen=not has_display())
        house = House(Path(data))
        house.office.settle("")
        house.close()
        yield data


@contextmanager
def kiosk() -> Iterator[list[str]]:
    """The command of the kiosk with data of its own, at attract and as large as the bare window."""
    with settled() as data:
        yield [sys.executable, "-c", KIOSK, "run", "--windowed", "--size", "1920x1080", "--data", data]


@contextmanager
def shown(command: Sequence[str]) -> Iterator[tuple[int, float]]:
    """Runs a command until its first frame, then until the block is left; gives its process id and the seconds it
    took. Qt itself tells of each frame: the kiosk has no part in it. Raises NoFrameError."""
    begun = time.perf_counter()
    with subprocess.Popen(command, stderr=subprocess.PIPE, env=_environment(), text=True) as process:  # noqa: S603
        late = threading.Timer(PATIENCE, process.kill)
        late.start()
        try:
            assert process.stderr is not None
            if not any("rendered" in line for line in process.stderr):
                raise NoFrameError(f"{' '.join(command[1:4])} showed no frame")
            seconds = time.perf_counter() - begun
            threading.Thread(target=process.stderr.read, daemon=True).start()
            yield process.pid, seconds
        finally:
            late.cancel()
            process.terminate()


def compiled() -> dict[str, str]:
    """An environment in which modules are compiled once, as they are in the package, whatever ours says of it."""
    return os.environ | {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": str(Path(sys.prefix, "bytecode"))}


def _environment() -> dict[str, str]:
    told = {"QT_LOGGING_RULES": f"{RENDERED}.debug=true", "QT_FORCE_STDERR_LOGGING": "1"}
    if not has_display():
        told["QT_QPA_PLATFORM"] = "offscreen"
    if not has_render_node():
        told["QT_QUICK_BACKEND"] = "software"
    return compiled() | told


def resident_mb(process: int | str = "self") -> float:
    """Memory a process holds, in MB. Raises FileNotFoundError where the system has no /proc."""
    pages = int(Path(f"/proc/{process}/statm").read_text("ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6
