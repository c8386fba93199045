"""Whether the display that the environment names is there: Qt would end the process of who asks for one that is not.

Method: what a client of X11 or Wayland does first, which is to connect to the server's socket (``X(7)``, the section on
display names; ``wl_display_connect(3)``).
"""

import os
import re
import socket
import sys
from collections.abc import Mapping
from pathlib import Path

X_NAME = re.compile(r"(?P<host>[^:/]*):(?P<number>\d+)(\.\d+)?")
X_FOLDER = Path("/", "tmp", ".X11-unix")
"""Where every X server has its socket."""
X_PORT = 6000
PATIENCE_SECONDS = 2


def has_display(environment: Mapping[str, str] = os.environ) -> bool:
    """Whether Qt will find a display to open a window on; elsewhere than on Linux there is always one."""
    if sys.platform != "linux" or environment.get("QT_QPA_PLATFORM"):
        return True
    wayland = environment.get("WAYLAND_DISPLAY")
    return bool(wayland and _wayland(wayland, environment)) or _x11(environment.get("DISPLAY", ""))


def _wayland(name: str, environment: Mapping[str, str]) -> bool:
    folder = environment.get("XDG_RUNTIME_DIR", "")
    return _answers(name if name.startswith("/") else f"{folder}/{name}")


def _x11(name: str) -> bool:
    found = X_NAME.fullmatch(name)
    if found is None:
        return False
    if found["host"] in ("", "unix"):
        path = str(X_FOLDER / f"X{found['number']}")
        return _answers(f"\0{path}") or _answers(path)
    return _answers((found["host"], X_PORT + int(found["number"])))


def _answers(address: str | tuple[str, int]) -> bool:
    family = socket.AF_UNIX if isinstance(address, str) else socket.AF_INET
    try:
        with socket.socket(family, socket.SOCK_STREAM) as line:
            line.settimeout(PATIENCE_SECONDS)
            line.connect(address)
    except OSError:
        return False
    return True
