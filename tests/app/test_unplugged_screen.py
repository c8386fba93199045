"""The only screen goes away and comes back: the kiosk lives on, inside the compositor that its session uses."""

import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.app.kiosk import listening

NEEDED = ("cage", "wlr-randr")


class Compositor:
    """Cage without a screen of its own, around a kiosk whose heart is heard."""

    def __init__(self, folder: Path, ear: socket.socket) -> None:
        self._ear = ear
        run = folder / "run"
        run.mkdir(mode=0o700)
        seats = {"WLR_BACKENDS": "headless", "WLR_RENDERER": "pixman", "WLR_LIBINPUT_NO_DEVICES": "1"}
        kiosk = {"QT_QPA_PLATFORM": "wayland", "QT_QUICK_BACKEND": "software", "LIBSEAT_BACKEND": "noop"}
        self.environment = os.environ | seats | kiosk | {"XDG_RUNTIME_DIR": str(run)}
        self.environment |= {"WAYLAND_DISPLAY": "wayland-0", "NOTIFY_SOCKET": str(folder / "notify")}
        command = ["cage", "--", sys.executable, "-m", "kiosk", "run", "--software", "--data", str(folder / "data")]
        bare = {name: value for name, value in self.environment.items() if name not in ("WAYLAND_DISPLAY", "DISPLAY")}
        self.process = subprocess.Popen(command, env=bare, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def ready(self) -> bytes:
        """What is heard first."""
        return self._ear.recv(99)

    def beats(self) -> None:
        """The heart beats three times more: two may have waited to be heard."""
        assert [self._ear.recv(99) for _ in range(3)] == [b"WATCHDOG=1"] * 3

    def outputs(self, *options: str) -> str:
        """What the compositor says of its screens, once it was told something."""
        command = ["wlr-randr", *options]
        return subprocess.run(command, env=self.environment, capture_output=True, text=True, check=True).stdout


@pytest.fixture
def compositor(tmp_path: Path) -> Iterator[Compositor]:
    missing = [name for name in NEEDED if shutil.which(name) is None]
    if missing:
        pytest.skip(f"this system has no {' and no '.join(missing)}")
    with listening(str(tmp_path / "notify")) as ear:
        made = Compositor(tmp_path, ear)
        yield made
        made.process.terminate()
        made.process.wait()


def test_a_screen_that_is_unplugged_and_comes_back(compositor: Compositor) -> None:
    assert compositor.ready() == b"READY=1"
    compositor.beats()
    for way, enabled in (("--off", "no"), ("--on", "yes")):
        compositor.outputs("--output", "HEADLESS-1", way)
        assert f"Enabled: {enabled}" in compositor.outputs()
        compositor.beats()
    assert compositor.process.poll() is None
