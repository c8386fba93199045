"""The session of a kiosk machine: what it starts, and how careful it grows after failures."""

import os
import struct
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.house.tree import ROOT

SCRIPTS = ROOT / ".ci/debian/session/usr/libexec/cafe-ia-kiosk"
STUBS = ("cage", "udevadm", "systemd-notify", "amixer", "sleep", "setfont")
SAID = (
    'echo "$(basename "$0") $* WLR_RENDERER=${WLR_RENDERER-} XCURSOR_PATH=${XCURSOR_PATH-}'
    ' WLR_LIBINPUT_NO_DEVICES=${WLR_LIBINPUT_NO_DEVICES-}" >>"$SAID"'
)


@dataclass
class Machine:
    """One whose programs only say how they were called, and whose time passes when it is told."""

    folder: Path
    now: int = 1000
    options: str = ""
    updates: str = ""

    def start(self) -> list[str]:
        """What is called at one start of the service."""
        said = self.folder / "said"
        said.unlink(missing_ok=True)
        self._run("session", KIOSK_OPTIONS=self.options, KIOSK_UPDATES=self.updates)
        return said.read_text("utf-8").splitlines()

    def end(self, result: str) -> None:
        """One start is over, as systemd tells it."""
        self._run("ended", SERVICE_RESULT=result)

    def fail(self, *ago: int) -> None:
        """So many seconds have passed since each failure."""
        for seconds in sorted(ago, reverse=True):
            self.now -= seconds
            self.end("watchdog")
            self.now += seconds

    def _run(self, script: str, **besides: str) -> None:
        (self.folder / "uptime").write_text(f"{self.now}.25 1.0\n", "utf-8")
        knobs = {"RUNTIME_DIRECTORY": "", "KIOSK_DEV": "dev", "KIOSK_UPTIME": "uptime", "SAID": "said"}
        path = f"{self.folder / 'programs'}:{os.environ['PATH']}"
        environment = {name: str(self.folder / at) for name, at in knobs.items()}
        environment |= {"PATH": path, "KIOSK_REST": "3"} | besides
        subprocess.run([SCRIPTS / script], env=environment, check=True, capture_output=True, timeout=60)


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    """A machine with a graphics card and two sound cards."""
    for name in STUBS:
        program = tmp_path / "programs" / name
        program.parent.mkdir(exist_ok=True)
        program.write_text(f"#!/bin/sh\n{SAID}\n", "utf-8")
        program.chmod(0o755)
    for name in ("dri/card0", "dri/renderD128", "snd/controlC0", "snd/controlC1"):
        device = tmp_path / "dev" / name
        device.parent.mkdir(parents=True, exist_ok=True)
        device.touch()
    return Machine(tmp_path)


def opened(calls: list[str]) -> str:
    """How the compositor was called."""
    return next((call for call in calls if call.startswith("cage ")), "")


def care(calls: list[str]) -> str:
    """How careful a start was."""
    call = opened(calls)
    if not call:
        return "sentence"
    assert "--data /var/lib/cafe-ia-kiosk/data" in call
    if "--safe" in call:
        return "safe"
    return "processor" if "WLR_RENDERER=pixman" in call else "card"


def test_it_becomes_the_compositor_around_the_kiosk(machine: Machine) -> None:
    call = opened(machine.start())
    assert f"cage -d -- {SCRIPTS}/turned /usr/lib/cafe-ia-kiosk/kiosk run --data /var/lib/cafe-ia-kiosk/data " in call


def test_options_of_the_venue_are_passed_on(machine: Machine) -> None:
    machine.options = "--inches 24 --public-screen"
    assert " --inches 24 --public-screen " in opened(machine.start())


@pytest.mark.parametrize("options", ["--inchs 24", "'", '"', "$(reboot)", "`reboot`", "; reboot", "--", "\\", "é € \t"])
def test_options_that_are_nonsense_are_left_to_the_kiosk_which_opens_all_the_same(
    machine: Machine, options: str
) -> None:
    machine.options = options
    assert "run --data /var/lib/cafe-ia-kiosk/data " in opened(machine.start())


def test_a_touchscreen_may_come_later(machine: Machine) -> None:
    assert opened(machine.start()).endswith("WLR_LIBINPUT_NO_DEVICES=1")


def test_no_arrow_stands_on_the_picture(machine: Machine) -> None:
    path = opened(machine.start()).rpartition("XCURSOR_PATH=")[2].split()[0]
    arrow = (ROOT / ".ci/debian/session" / path.removeprefix("/") / "default/cursors/left_ptr").read_bytes()
    *_, width, height, _, _, _, pixel = struct.unpack(f"<{len(arrow) // 4}I", arrow)
    assert arrow.startswith(b"Xcur")
    assert (width, height, pixel) == (1, 1, 0)


def test_devices_are_waited_for_and_every_card_is_heard(machine: Machine) -> None:
    calls = machine.start()
    assert [call.split()[0] for call in calls] == ["udevadm", *["amixer"] * 8, "cage"]
    heard = {(call.split()[3], call.split()[5]) for call in calls if call.startswith("amixer")}
    assert heard == {(card, control) for card in "01" for control in ("Master", "Speaker", "Headphone", "PCM")}


def test_a_screen_that_comes_late_is_waited_for(machine: Machine) -> None:
    card = machine.folder / "dev/dri/card0"
    card.unlink()
    (machine.folder / "programs/sleep").write_text(f'#!/bin/sh\n{SAID}\n[ $(wc -l <"$SAID") -lt 5 ] || touch {card}\n')
    calls = machine.start()
    assert sum(call.startswith("sleep 0.5") for call in calls) == 4
    assert opened(calls)


def test_without_a_card_that_can_draw_the_processor_does(machine: Machine) -> None:
    (machine.folder / "dev/dri/renderD128").unlink()
    assert care(machine.start()) == "processor"


@pytest.mark.parametrize(
    ("failures", "expected"),
    [
        ((), "card"),
        ((10, 20), "card"),
        ((10, 20, 30), "processor"),
        ((10, 20, 299), "processor"),
        ((10, 20, 300), "card"),
        ((10, 20, 30, 40), "processor"),
        ((10, 20, 30, 40, 50), "safe"),
        (tuple(range(7)), "safe"),
        (tuple(range(8)), "sentence"),
        (tuple(range(300, 310)), "card"),
    ],
)
def test_after_failures_it_grows_more_careful(machine: Machine, failures: tuple[int, ...], expected: str) -> None:
    machine.fail(*failures)
    assert care(machine.start()) == expected


@pytest.mark.parametrize("result", ["watchdog", "signal", "exit-code", "timeout", "core-dump", "protocol"])
def test_every_bad_end_is_a_failure(machine: Machine, result: str) -> None:
    for _ in range(3):
        machine.end(result)
    assert care(machine.start()) == "processor"


def test_a_good_end_is_none(machine: Machine) -> None:
    for _ in range(8):
        machine.end("success")
    assert care(machine.start()) == "card"


def test_the_sentence_stands_on_the_console_with_a_heartbeat(machine: Machine) -> None:
    machine.fail(*range(8))
    calls = machine.start()
    assert "La borne se repose." in (machine.folder / "dev/tty1").read_text("utf-8")
    assert any("--ready --status=La borne se repose." in call for call in calls)
    assert sum("WATCHDOG=1" in call for call in calls) == 3


def test_letters_are_large_once_the_console_has_its_screen_back(machine: Machine) -> None:
    setfont = machine.folder / "programs/setfont"
    setfont.write_text(f'#!/bin/sh\n{SAID}\n[ "$(grep -c setfont "$SAID")" -gt 2 ]\n', "utf-8")
    machine.fail(*range(8))
    calls = machine.start()
    assert sum(call.startswith("setfont") for call in calls) == 3
    assert calls.index(next(call for call in calls if "--ready" in call)) > 2


def test_after_the_sentence_there_is_one_try_each_minute_until_one_lives(machine: Machine) -> None:
    machine.fail(*range(8))
    seen = []
    for _ in range(12):
        seen.append(care(machine.start()))
        machine.now += 60
        if seen[-1] != "sentence":
            machine.end("signal")
    assert seen == ["sentence", "safe"] * 6
    assert care(machine.start()) == "sentence"
    machine.end("success")
    assert care(machine.start()) == "safe"
    machine.now += 301
    assert care(machine.start()) == "card"
