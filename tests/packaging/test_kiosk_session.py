"""The session of a kiosk machine: what it starts, and how careful it grows after failures."""

import os
import subprocess
from pathlib import Path

import pytest

SCRIPTS = Path(__file__).resolve().parents[2] / ".ci/debian/session/usr/libexec/cafe-ia-kiosk"
STUBS = ("cage", "udevadm", "systemd-notify", "amixer", "sleep", "setfont")
SAID = 'echo "$(basename "$0") $* WLR_RENDERER=${WLR_RENDERER-}" >>"$SAID"'


@pytest.fixture
def machine(tmp_path: Path) -> dict[str, str]:
    """An environment whose programs only say how they were called."""
    programs = tmp_path / "programs"
    programs.mkdir()
    for name in STUBS:
        (programs / name).write_text(f"#!/bin/sh\n{SAID}\n")
        (programs / name).chmod(0o755)
    said, path = str(tmp_path / "said"), f"{programs}:{os.environ['PATH']}"
    return {"PATH": path, "SAID": said, "RUNTIME_DIRECTORY": str(tmp_path), "KIOSK_REST": "3"}


def started(machine: dict[str, str], *failures: int) -> list[str]:
    """What was called when so many seconds passed since each failure."""
    now = int(float(Path("/proc/uptime").read_text().split()[0]))
    notes = Path(machine["RUNTIME_DIRECTORY"]) / "failures"
    notes.write_text("".join(f"{now - ago}\n" for ago in failures))
    subprocess.run([SCRIPTS / "session"], env=machine, check=False, capture_output=True, timeout=60)
    return Path(machine["SAID"]).read_text().splitlines()


def opened(calls: list[str]) -> str:
    """How the compositor was called."""
    return next((call for call in calls if call.startswith("cage ")), "")


def test_it_becomes_the_compositor_around_the_kiosk(machine: dict[str, str]) -> None:
    assert " -- /usr/lib/cafe-ia-kiosk/kiosk run --data /var/lib/cafe-ia-kiosk/data " in opened(started(machine))


def test_options_of_the_venue_are_passed_on(machine: dict[str, str]) -> None:
    assert " --inches 24 --public-screen " in opened(
        started(machine | {"KIOSK_OPTIONS": "--inches 24 --public-screen"})
    )


@pytest.mark.parametrize(
    ("failures", "kept", "drawn"),
    [
        ((10, 20, 30), True, "pixman"),
        ((10, 20, 30, 40, 50), False, "pixman"),
        ((400, 500, 600, 700, 800, 900, 1000, 1100), True, None),
    ],
)
def test_after_failures_it_grows_more_careful(
    machine: dict[str, str], failures: tuple[int, ...], kept: bool, drawn: str | None
) -> None:
    call = opened(started(machine, *failures))
    assert ("--data /var/lib/cafe-ia-kiosk/data" in call) is kept
    assert ("--deck boite-noire" in call) is not kept
    assert drawn is None or f"WLR_RENDERER={drawn}" in call


def test_after_eight_it_rests_with_a_sentence_and_tries_again(machine: dict[str, str]) -> None:
    calls = started(machine, *range(8))
    assert opened(calls) == ""
    assert any("La borne se repose." in call for call in calls if call.startswith("systemd-notify"))
    assert sum("WATCHDOG=1" in call for call in calls) == 3
    assert opened(started(machine)) != ""
