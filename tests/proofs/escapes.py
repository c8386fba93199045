"""What people try at a kiosk to get out of it: keys, the other button, edges, requests to close.

Under an X server without a window manager and with one that closes on request, and under the compositor of a machine.
Whatever is tried, the kiosk stays, alone, as large as the screen, and opens nothing of the facilitator.
Planted: a kiosk that ends at a key.
"""

import json
import os
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

from tests.app.kiosk import running
from tests.proofs.count import answer

PATIENCE = 60
"""Seconds for a screen to come."""
KEYS = (
    "alt+F4 ctrl+q ctrl+w Escape F11 alt+Tab ctrl+alt+Delete ctrl+alt+F2 ctrl+alt+BackSpace alt+F2 logo+d logo+l "
    "alt+space shift+F10 Print ctrl+alt+t"
).split()
WITH_A_MOUSE = (
    ("click", "3"),
    ("click", "2"),
    "mousemove 0 400 mousedown 1 mousemove 500 400 mouseup 1".split(),
    "mousemove 600 0 mousedown 1 mousemove 600 500 mouseup 1".split(),
)
AGAIN = ("alt+F4", "Escape", "logo+Tab", "F1")
"""Keys in place of what is done with a mouse, where there is none."""
STATES = (
    "pass",
    "kiosk.wake()",
    "kiosk.choose('boite-noire'); kiosk.lobby.toggle(1); kiosk.begin()",
    "kiosk.facilitator.access.show('pad')",
    "kiosk.facilitator.clean()",
)
"""Where a kiosk is while it is tried: at attract, among the games, at a table, before the code, while it is cleaned."""
TELLS = """
import json, os
from pathlib import Path
from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QGuiApplication
from kiosk.app import house as floors, running
built, sees = running._tell_staff, floors.Contact.eventFilter
def tell(house, folder, options):
    house.office.settle("Fête")
    built(house, folder, options)
    kiosk, looks = house.kiosk, []
    def look():
        if len(looks) == 5:
            {state}
        looks.append(0)
        windows = [one for one in QGuiApplication.topLevelWindows() if one.isVisible()]
        whole = all(one.isExposed() and one.size() == one.screen().size() for one in windows)
        told = [len(looks), len(windows), whole, kiosk.facilitator.props.screen]
        Path({file!r} + ".part").write_text(json.dumps(told))
        os.replace({file!r} + ".part", {file!r})
    house.looking = QTimer(house.kiosk, interval=100)
    house.looking.timeout.connect(look)
    house.looking.start()
running._tell_staff = tell
"""
ENDS = """
def ends(self, watched, event):
    if event.type() == QEvent.Type.KeyPress:
        os._exit(0)
    return sees(self, watched, event)
floors.Contact.eventFilter = ends
"""
CLOSES = """<openbox_config xmlns="http://openbox.org/3.4/rc"><keyboard>
<keybind key="A-F4"><action name="Close"/></keybind></keyboard></openbox_config>"""

type Place = tuple[Sequence[str], Callable[[str], list[str]], Sequence[Sequence[str]]]
"""What a kiosk is started with, how a key is struck there, and what else is tried."""


@contextmanager
def under_x(folder: Path, *manager: str) -> Iterator[Place]:
    """An X server, with a window manager if one is named."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24", "-nolisten", "tcp"]
    with ExitStack() as stack:
        stack.enter_context(started(command, pass_fds=(writing,)))
        display = f"DISPLAY=:{os.read(reading, 9).decode().strip()}"
        if manager:
            (folder / "closes.xml").write_text(CLOSES)
            stack.enter_context(started(["env", display, *manager, "--config-file", str(folder / "closes.xml")]))
        tool = ["env", display, "xdotool"]
        mouse = [[*tool, *act] for act in WITH_A_MOUSE]
        yield ["env", display, "QT_QPA_PLATFORM=xcb"], lambda keys: [*tool, "key", keys.replace("logo", "super")], mouse


@contextmanager
def under_cage(folder: Path) -> Iterator[Place]:
    """The compositor of a kiosk machine, without a screen."""
    told = [f"XDG_RUNTIME_DIR={folder}", "WLR_BACKENDS=headless", "WLR_RENDERER=pixman", "WLR_LIBINPUT_NO_DEVICES=1"]
    drawn = ["QT_QPA_PLATFORM=wayland", "QT_QUICK_BACKEND=software"]

    def strike(keys: str) -> list[str]:
        *held, key = keys.split("+")
        return [
            "env",
            told[0],
            "WAYLAND_DISPLAY=wayland-0",
            "wtype",
            *(part for one in held for part in ("-M", one)),
            "-k",
            key,
        ]

    yield ["env", *told, *drawn, "cage", "-d", "--"], strike, [strike(keys) for keys in AGAIN]


@contextmanager
def started(command: Sequence[str], **options: Any) -> Iterator[None]:
    """A program that helps, as long as the block runs."""
    with subprocess.Popen(command, stderr=subprocess.DEVNULL, **options) as process:
        try:
            yield
        finally:
            process.terminate()


PLACES: tuple[Callable[[Path], Any], ...] = (under_x, lambda folder: under_x(folder, "openbox"), under_cage)


def seen(file: Path, after: int) -> list[Any]:
    """What the kiosk tells of itself, so many looks after it was started. Raises TimeoutError."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        told: list[Any] = json.loads(file.read_text()) if file.exists() else [0]
        if told[0] >= after:
            return told
        time.sleep(0.05)
    raise TimeoutError("the kiosk tells nothing more of itself")


def escapes(folder: Path, place: Place, state: str, planted: bool) -> Iterator[str]:
    """What broke out, try by try; empty where nothing did."""
    before, strike, others = place
    file = folder / "seen"
    code = TELLS.format(state=state, file=str(file)) + ENDS * planted
    with running(folder, code, before=before) as kiosk:
        looks, *was = seen(file, 15)
        assert was[:2] == [1, True], f"it did not come up: {was}"
        for act in (*map(strike, KEYS), *others):
            if kiosk.process.poll() is None:
                subprocess.run(act, check=True, capture_output=True)
            try:
                looks, *now = seen(file, looks + 4)
            except TimeoutError:
                now = ["gone"]
            yield "" if now in (was, [*was[:2], ""]) else f"{' '.join(act[2:])}: {now}, not {was}"
            if now == ["gone"]:
                return


def prove(count: int, seed: int, planted: bool) -> int:
    """So many tries, twenty in each place and state."""
    with tempfile.TemporaryDirectory(prefix="kiosk-escapes-", ignore_cleanup_errors=True) as name:
        folder = Path(name)  # where a kiosk that is ended may still write
        with PLACES[seed % len(PLACES)](folder) as place:
            tries = escapes(folder, place, STATES[seed % len(STATES)], planted)
            found = [wrong for wrong, _ in zip(tries, range(count), strict=False) if wrong]
    print("\n".join(found))
    return len(found)


if __name__ == "__main__":
    answer(prove)
