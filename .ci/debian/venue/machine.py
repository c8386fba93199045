"""A virtual machine: a root shell on its serial line, fingers, keys and plugs by QMP. It lives on when the process that
started it ends; another one finds it by its folder."""

import json
import os
import re
import secrets
import signal
import socket
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from shutil import copyfile
from typing import IO, Any

from emulated import DISK, FINGERS, LINES, command
from PIL import Image

REACH = 0x7FFF
"""Where the panel's far edge is for a finger."""
PATIENCE = 1800.0
"""Seconds to wait for what must come: an emulated machine is slow, not wrong."""


class GoneError(Exception):
    """The machine has switched itself off, or was cut."""


class LateError(Exception):
    """What was waited for did not come."""


def until[T](seen: Callable[[], T], what: str, seconds: float = PATIENCE) -> T:
    """Look again and again until something is seen. Raises LateError."""
    end = time.monotonic() + seconds
    while not (found := seen()):
        if time.monotonic() > end:
            raise LateError(f"{what} did not come in {seconds:.0f} s")
        time.sleep(0.5)
    return found


def _answer(talk: IO[str], what: str, arguments: dict[str, Any]) -> dict[str, Any]:
    """What QEMU answers; what it tells of itself in between is left out."""
    talk.write(json.dumps({"execute": what, "arguments": arguments}) + "\n")
    talk.flush()
    answer: dict[str, Any] = {}
    while not {"return", "error"} & answer.keys():
        answer = json.loads(talk.readline())
    return answer


def _heard(line: socket.socket, pattern: str, seconds: float) -> re.Match[str]:
    said, end = "", time.monotonic() + seconds
    line.settimeout(1)
    while not (heard := re.search(pattern, said)):
        if time.monotonic() > end:
            raise LateError(f"nothing on the serial line but {said[-500:]!r}")
        with suppress(TimeoutError):
            said += _received(line)
    return heard


def _received(line: socket.socket) -> str:
    """What comes next. Raises GoneError once nothing will, TimeoutError when nothing does for now."""
    if not (some := line.recv(65536)):
        raise GoneError("the machine ended while it was listened to")
    return some.decode("utf-8", "replace")


class Machine:
    """The machine of a folder, running or not."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.disk = folder / DISK

    def start(self, kind: str, moment: str = "") -> None:
        """Switch it on, by that firmware, or let it go on from a moment; its stick is ``disk``. Raises GoneError."""
        self.folder.mkdir(parents=True, exist_ok=True)
        for name in LINES:
            (self.folder / name).unlink(missing_ok=True)
        with (self.folder / "qemu.log").open("w") as log:
            running = subprocess.Popen(
                command(kind, self.folder, moment), stdout=log, stderr=log, start_new_session=True
            )
        (self.folder / "pid").write_text(f"{running.pid}\n", "ascii")
        while not all((self.folder / line).exists() for line in LINES):
            if running.poll() is not None:
                raise GoneError((self.folder / "qemu.log").read_text("utf-8"))
            time.sleep(0.1)

    @property
    def _pid(self) -> int:
        return int((self.folder / "pid").read_text("ascii"))

    @property
    def on(self) -> bool:
        """Whether it runs."""
        try:
            status = Path(f"/proc/{self._pid}/stat").read_text("ascii")
        except OSError:
            return False
        return status.rpartition(")")[2].split()[0] != "Z"

    def cut(self) -> None:
        """Take its power away."""
        if self.on:
            os.kill(self._pid, signal.SIGKILL)
        until(lambda: not self.on, "the end of the machine")

    @contextmanager
    def _line(self, name: str) -> Iterator[socket.socket]:
        if not self.on:
            raise GoneError(f"the machine is off: {(self.folder / 'qemu.log').read_text('utf-8')}")
        with socket.socket(socket.AF_UNIX) as line:
            line.connect(str(self.folder / name))
            yield line

    def ask(self, what: str, **arguments: Any) -> Any:
        """A command of QMP, and what it returns. Raises ValueError when it is refused."""
        with self._line("qmp") as line, line.makefile("rw") as talk:
            talk.readline()
            _answer(talk, "qmp_capabilities", {})
            answer = _answer(talk, what, arguments)
        if "error" in answer:
            raise ValueError(f"{what}: {answer['error']['desc']}")
        return answer["return"]

    def keeps(self, moment: str) -> None:
        """Keep all of it as it is now, in its stick. Raises ValueError."""
        self._told("savevm", moment)

    def goes_back(self, moment: str) -> None:
        """All of it is as it was at a moment that it kept. Raises ValueError."""
        self._told("loadvm", moment)

    def divides(self, other: "Machine", moment: str) -> None:
        """Let another machine go on from this moment, too, once it is started. Raises ValueError."""
        self.keeps(moment)
        self.ask("stop")
        other.folder.mkdir(exist_ok=True)
        copyfile(self.disk, other.disk)
        self.ask("cont")

    def _told(self, what: str, moment: str) -> None:
        if said := self.ask("human-monitor-command", **{"command-line": f"{what} {moment}"}):
            raise ValueError(f"{what}: {said}")

    def tries(self, command: str, seconds: float = PATIENCE) -> tuple[int, str]:
        """What the root shell answers to a line of shell: its code and its text."""
        mark = secrets.token_hex(8)
        with self._line("serial") as line:
            line.sendall(f"\necho {mark}; {{ {command}\n}} </dev/null 2>&1; echo {mark}=$?=\n".encode())
            text, code = _heard(line, rf"(?s){mark}\s(.*){mark}=(\d+)=", seconds).groups()
        return int(code), text.replace("\r", "").strip()

    def says(self, command: str) -> str:
        """What the root shell answers to a line that must succeed. Raises ValueError."""
        code, text = self.tries(command)
        if code:
            raise ValueError(f"{command!r} ended with {code}: {text}")
        return text

    def hears(self, pattern: str) -> str:
        """What comes first of a pattern on the serial line."""
        with self._line("serial") as line:
            return _heard(line, pattern, PATIENCE)[0]

    def wakes(self) -> None:
        """Wait for its root shell."""

        def answers() -> bool:
            try:
                return self.tries("echo awake", 5)[1].endswith("awake")
            except LateError:
                return False

        until(answers, "the root shell")

    def picture(self) -> Image.Image:
        """What its screen shows."""
        path = self.folder / "screen.ppm"
        self.ask("screendump", filename=str(path))
        with Image.open(path) as picture:
            return picture.convert("RGB")

    def plug_panel(self) -> None:
        """A panel for several fingers."""
        self.ask("device_add", driver=FINGERS, id="panel", bus="way")

    def touch(self, x: float, y: float) -> None:
        """A finger, at a part of the panel's width and height."""
        for kind, number in (("begin", 1), ("end", -1)):
            finger = {"slot": 0, "tracking-id": number, "axis": "x", "value": 0}
            events: list[dict[str, Any]] = [finger | {"type": kind}]
            if kind == "begin":
                events += [
                    finger | {"type": "data", "axis": a, "value": int(v * REACH)} for a, v in (("x", x), ("y", y))
                ]
            self.ask("input-send-event", events=[{"type": "mtt", "data": event} for event in events])
            time.sleep(0.2)

    def press(self, *keys: str) -> None:
        """Keys held together, by QEMU's names."""
        self.ask("send-key", keys=[{"type": "qcode", "data": key} for key in keys], **{"hold-time": 200})

    def type(self, text: str) -> None:
        """Letters, one after the other, without waiting."""
        for letter in text:
            keys = [
                {"type": "key", "data": {"down": down, "key": {"type": "qcode", "data": letter}}}
                for down in (True, False)
            ]
            self.ask("input-send-event", events=keys)

    def plug(self, name: str, file: Path) -> None:
        """A USB stick whose bytes are in a file."""
        self.ask(
            "blockdev-add", **{"driver": "raw", "node-name": name, "file": {"driver": "file", "filename": str(file)}}
        )
        self.ask("device_add", driver="usb-storage", id=f"{name}-plug", drive=name, bus="usb.0", removable=True)

    def pull(self, name: str) -> None:
        """Pull out what was plugged in by that name, and wait until QEMU has let its file go."""

        def let_go() -> bool:
            with suppress(ValueError):
                self.ask("blockdev-del", **{"node-name": name})
                return True
            return False

        self.unplug(f"{name}-plug")
        until(let_go, f"the end of {name}")

    def unplug(self, device: str) -> None:
        """Take a device away."""
        self.ask("device_del", id=device)
        until(lambda: not self.has(device), f"the end of {device}")

    def has(self, device: str) -> bool:
        """Whether a device is plugged in."""
        return device in {one["name"] for one in self.ask("qom-list", path="/machine/peripheral")}
