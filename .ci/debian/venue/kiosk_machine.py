"""A machine that is a kiosk: which screen it shows, where a finger goes on, and how its kiosk does."""

import json
import os
import time
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

from likeness import alike, distance
from machine import Machine, until
from PIL import Image, ImageChops, ImageStat

WORK = Path(os.environ["WORK"])
KEPT = Path(os.environ["KEPT"])
"""Where pictures are left for looking at."""
SHORT = 25.0 if os.environ.get("PLANTED") else 600.0
"""Seconds for the answer to a touch. What a planted fault keeps away came within them a moment ago."""
AGAIN = 20.0
"""Seconds until somebody touches once more."""
MIDDLE, LAID = 60, 30
"""Pixels from the middle of a place; how much of 255 they change by, once a card lies there."""
SCRIPTS = "/usr/libexec/cafe-ia-kiosk"
AS_KIOSK = "setpriv --reuid=kiosk --regid=kiosk --clear-groups"
INSIDE = f"{AS_KIOSK} env XDG_RUNTIME_DIR=/run/cafe-ia-kiosk WAYLAND_DISPLAY=wayland-0"
SERVICE = "cafe-ia-kiosk.service"


@cache
def _drawn(board: Path, name: str) -> Image.Image:
    with Image.open(board / f"{name}.png") as picture:
        return picture.convert("RGB")


class KioskMachine(Machine):
    """Called so; ``turn``: by how many degrees its panel hangs turned."""

    def __init__(self, name: str, turn: int = 0) -> None:
        super().__init__(WORK / name)
        self.turn = turn
        self.name = name

    @property
    def board(self) -> Path:
        """Where its screens are drawn."""
        return WORK / ("tall" if self.turn % 180 else "wide")

    def upright(self) -> Image.Image:
        """What its screen shows, as who stands before the turned panel sees it."""
        return self.picture().rotate(-self.turn, expand=True)

    def is_at(self, name: str, after: str = "") -> bool:
        """Whether it shows the screen of that name, and more so than the one before."""
        shown, drawn = self.upright(), _drawn(self.board, name)
        return alike(shown, drawn) and (
            not after or distance(shown, drawn) < distance(shown, _drawn(self.board, after))
        )

    def comes_to(self, *names: str) -> str:
        """Wait for one of some screens, and tell which; a picture stays. Raises LateError."""
        try:
            return until(lambda: next((one for one in names if self.is_at(one)), ""), f"the screen {names}", SHORT)
        finally:
            self.keep(names[0])

    def keep(self, name: str) -> None:
        """Leave a picture of the screen for looking at."""
        planted = "-planted" if os.environ.get("PLANTED") else ""
        KEPT.mkdir(parents=True, exist_ok=True)
        self.picture().save(KEPT / f"{self.name}-{self.turn}-{name}{planted}.png")

    def goes_on(self, name: str) -> None:
        """Touch what leads on from the screen of that name."""
        self.touch_picture(*self.ways()[name])

    def leads(self, before: str, name: str) -> None:
        """From one screen to the next, by touch; a picture stays. Raises LateError."""
        touched = self._touched(before, lambda: self.is_at(before, after=name))
        try:
            until(lambda: next(touched) or self.is_at(name, after=before), f"the screen {name} after {before}", SHORT)
        finally:
            self.keep(name)

    def lays(self, name: str) -> None:
        """Touch the place that is touched on the screen of that name, until a card lies there. Raises LateError."""
        empty = self._place(name)
        touched = self._touched(name, lambda: not lies())

        def lies() -> bool:
            return max(ImageStat.Stat(ImageChops.difference(self._place(name), empty)).mean) > LAID

        until(lambda: next(touched) or lies(), f"a card after {name}", SHORT)

    def _touched(self, name: str, waits: Callable[[], bool]) -> Iterator[bool]:
        """What leads on is touched, and anew as long as the screen waits for that: a slow kiosk may have been busy."""
        while True:
            self.goes_on(name)
            again = time.monotonic() + AGAIN
            while time.monotonic() < again or not waits():
                yield False

    def _place(self, name: str) -> Image.Image:
        """The middle of what is touched on the screen of that name."""
        shown = self.upright()
        x, y = (int(part * size) for part, size in zip(self.ways()[name], shown.size, strict=True))
        return shown.crop((x - MIDDLE, y - MIDDLE, x + MIDDLE, y + MIDDLE)).convert("RGB")

    def touch_picture(self, u: float, v: float) -> None:
        """A finger where the picture has this, at a part of its width and height."""
        for _ in range(self.turn // 90):
            u, v = v, 1 - u
        self.touch(u, v)

    def ways(self) -> dict[str, tuple[float, float]]:
        """What leads on from each screen, in their order: a part of its width and one of its height."""
        return {name: tuple(way) for name, way in json.loads((self.board / "board.json").read_text("utf-8")).items()}

    def shown(self, unit: str, *names: str) -> dict[str, str]:
        """Properties of a unit, as systemd tells them."""
        told = self.says(f"systemctl show {unit} -p {','.join(names)}")
        return dict.fromkeys(names, "") | dict(line.split("=", 1) for line in told.splitlines() if "=" in line)

    def pids(self, program: str) -> list[int]:
        """Of all that carry the name, the oldest first."""
        return sorted(
            int(one) for one in self.tries(f"grep -slx {program} /proc/[0-9]*/comm | cut -d / -f 3")[1].split()
        )

    def kills(self, program: str) -> bool:
        """Kill the oldest that carries the name, if there is one."""
        found = self.pids(program)
        return bool(found) and self.tries(f"kill -KILL {found[0]}")[0] == 0

    def turns(self, turn: int) -> None:
        """Turn the picture, and nothing else, by what the start of the kiosk calls; 0 turns it back."""
        turned = f"{INSIDE} KIOSK_ROTATION={turn} {SCRIPTS}/turned true"
        self.says(turned if turn else f"{INSIDE} wlr-randr --output Virtual-1 --transform normal")

    def plug_panel_anew(self) -> None:
        """Take the panel away and give it back, for the system to look at it afresh."""
        self.unplug("panel")
        self.plug_panel()
        self.says("udevadm settle")

    def plays(self) -> None:
        """Wait until the kiosk has told that its first screen can be touched."""
        until(lambda: self.tries(f"systemctl is-active --quiet {SERVICE}")[0] == 0, "the kiosk")

    def restarts(self) -> None:
        """Start the kiosk anew, its failures forgotten."""
        self.says(f"systemctl stop {SERVICE}; rm -f /run/cafe-ia-kiosk/{{failures,rested}}")
        self.says(f"systemctl start --no-block {SERVICE}")
        self.plays()

    def replace(self, path: str, sed: str) -> None:
        """Put another text over a file of the machine's, as sed makes it of its own."""
        here = f"/opt/{Path(path).name}"
        self.says(f"cp -p {path} {here} && sed -i '{sed}' {here} && mount --bind {here} {path}")

    def restore(self, path: str) -> None:
        """Take it away again."""
        self.says(f"umount {path}")
