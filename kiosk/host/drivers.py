"""What draws on this machine, as its driver names itself: asked once in a process of its own, then remembered.

Method: a driver that crashes or hangs ends only the process that asked it, and that is an answer too. What is
remembered holds as long as nothing changed that could change the answer: the cards, the kernel, the files of the
drivers, what the environment tells them, this kiosk.
"""

import json
import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from kiosk.host.durable import write_durably
from kiosk.host.paths import bundle_dir

COMMAND = "driver"
"""How the kiosk calls itself to ask; nobody types it."""
PATIENCE_SECONDS = 10
BY_THE_PROCESSOR = ("llvmpipe", "softpipe", "swrast", "swiftshader", "software rasterizer")
"""Names of OpenGL without a graphics card: it draws each frame whole, 18 ms against 1.3 for what moved."""
FILE_NAME = "driver.json"
LIBRARIES = ("lib*EGL*.so*", "lib*GL*.so*", "libgallium*.so*", "libnvidia*.so*", "dri/*.so")
ENVIRONMENT = ("LIBGL", "MESA", "GALLIUM", "EGL_", "__GL", "__EGL", "QT_QPA", "QT_XCB", "QSG_")


@dataclass(frozen=True, slots=True)
class Driver:
    """``name``: the vendor and the renderer; ``fault``: what went wrong where it gave none."""

    name: str = ""
    fault: str = ""

    @property
    def draws(self) -> bool:
        """Whether it is a graphics card's."""
        return bool(self.name) and not any(other in self.name.lower() for other in BY_THE_PROCESSOR)


def known_driver(folder: Path | None) -> Driver:
    """As it was asked before, or asked now and remembered in a folder, if there is one and it can be written."""
    known = folder and _remembered(folder / FILE_NAME)
    return known or asked_driver(folder)


def asked_driver(folder: Path | None) -> Driver:
    """Asked now, which takes up to ten seconds, and remembered."""
    driver = _ask()
    if folder is not None:
        with suppress(OSError):
            kept = {"here": _here(), **asdict(driver)}
            write_durably(folder / FILE_NAME, json.dumps(kept).encode())
    return driver


def _remembered(file: Path) -> Driver | None:
    try:
        kept = json.loads(file.read_bytes())
        return Driver(str(kept["name"]), str(kept["fault"])) if kept["here"] == _here() else None
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _here() -> list[str]:
    """Everything that the answer depends on. It is read before the first frame: a few thousandths of a second."""
    return [*_parts(os.environ)]


def _parts(environment: Mapping[str, str]) -> Iterator[str]:
    yield f"{bundle_dir()} {(bundle_dir() / 'kiosk').stat().st_mtime_ns}"
    yield " ".join(os.uname())
    yield from sorted(f"{name}={value}" for name, value in environment.items() if name.startswith(ENVIRONMENT))
    for card in sorted(Path("/sys/class/drm").glob("renderD*/device")):
        yield f"{card.parent.name} {card.resolve()} {_said(card / 'vendor')} {_said(card / 'device')}"
    for folder in sorted({*Path("/usr/lib").glob("*-linux-gnu*"), Path("/usr/lib64"), Path("/usr/lib")}):
        for file in sorted(found for pattern in LIBRARIES for found in folder.glob(pattern)):
            stat = file.stat()
            yield f"{file} {stat.st_size} {stat.st_mtime_ns}"


def _said(file: Path) -> str:
    with suppress(OSError):
        return file.read_text("ascii", "replace").strip()
    return ""


def _command() -> Sequence[str]:
    return [sys.executable, *(() if getattr(sys, "frozen", False) else ("-m", "kiosk")), COMMAND]


def _ask() -> Driver:
    import subprocess  # late: the first frame does not wait for what is only asked once

    pipe, nothing = subprocess.PIPE, subprocess.DEVNULL
    try:
        child = subprocess.Popen(_command(), stdin=nothing, stdout=pipe, stderr=nothing, text=True)  # noqa: S603
    except OSError as error:
        return Driver(fault=f"nobody could ask it: {error.strerror}")
    try:
        answer = child.communicate(timeout=PATIENCE_SECONDS)[0]
    except subprocess.TimeoutExpired:
        child.kill()
        with suppress(subprocess.TimeoutExpired):  # one that waits in the kernel does not even die
            child.communicate(timeout=1)
        return Driver(fault=f"it did not answer within {PATIENCE_SECONDS} seconds")
    return _understood(child.returncode, answer)


def _understood(code: int, answer: str) -> Driver:
    import signal

    if code < 0:
        return Driver(fault=f"it crashed ({signal.Signals(-code).name})")
    if code:
        return Driver(fault=f"who asked it ended with {code}")
    name = answer.strip()
    return Driver(name, "" if name else "it draws nothing here")
