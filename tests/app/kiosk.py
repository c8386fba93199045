"""The kiosk as a process of its own, without a screen."""

import os
import socket
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

PATIENCE_SECONDS = 120


def kiosk(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run one command to its end."""
    return subprocess.run(
        [sys.executable, "-m", "kiosk", *arguments],
        capture_output=True,
        text=True,
        check=False,
        timeout=240,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", **environment},
    )


class Running(NamedTuple):
    """A kiosk that runs, and what hears its heart."""

    process: subprocess.Popen[str]
    ear: socket.socket
    data: Path

    def hears(self) -> bytes:
        """What it says next."""
        return self.ear.recv(99)


@contextmanager
def running(folder: Path, planted: str = "", *options: str, before: Sequence[str] = ()) -> Iterator[Running]:
    """A kiosk as a machine starts it, by the command ``before`` it; Python that plants something in it is run first."""
    address, data = str(folder / "notify"), folder / "data"
    program = f"import sys\n{planted}\nfrom kiosk.__main__ import main\nmain()"
    command = [*before, sys.executable, "-c", program, "run", "--data", str(data), *options]
    told = os.environ | {"NOTIFY_SOCKET": address, "QT_QPA_PLATFORM": "offscreen"}
    with listening(address) as ear, subprocess.Popen(command, env=told, text=True, stderr=subprocess.PIPE) as process:
        try:
            yield Running(process, ear, data)
        finally:
            process.kill()


@contextmanager
def listening(address: str) -> Iterator[socket.socket]:
    """What hears a heart at this address, which is free again afterwards."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as ear:
        ear.bind(address)
        ear.settimeout(PATIENCE_SECONDS)
        yield ear
    if not address.startswith("\0"):  # a name in no folder
        Path(address).unlink()
