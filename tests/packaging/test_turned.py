"""A panel that hangs turned: a finger touches what it sees."""

import os
import subprocess
from pathlib import Path

import pytest

from tests.house.tree import ROOT

SCRIPTS = ROOT / ".ci/debian/session/usr/libexec/cafe-ia-kiosk"
# The corners in the order of a walk around the panel, x to the right and y down, as a finger finds them.
CORNERS = ((0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0))
STILL = (1.0, 0.0, 0.0, 0.0, 1.0, 0.0)


def matrix(folder: Path, defaults: str) -> tuple[float, ...]:
    """What udev is told of a touchscreen where /etc/default/cafe-ia-kiosk says so."""
    (folder / "defaults").write_text(defaults, "utf-8")
    environment = os.environ | {"KIOSK_DEFAULTS": str(folder / "defaults")}
    told = subprocess.run([SCRIPTS / "touch"], env=environment, capture_output=True, text=True, check=True).stdout
    name, _, values = told.strip().partition("=")
    assert name in ("", "LIBINPUT_CALIBRATION_MATRIX")
    return tuple(float(value) for value in values.split()) or STILL


def moved(by: tuple[float, ...], point: tuple[float, float]) -> tuple[float, float]:
    """Where libinput says that a finger is."""
    a, b, c, d, e, f = by
    x, y = point
    return a * x + b * y + c, d * x + e * y + f


@pytest.mark.parametrize("angle", [90, 180, 270])
def test_a_finger_in_a_corner_is_in_the_corner_of_the_picture_that_is_shown_there(tmp_path: Path, angle: int) -> None:
    # A picture turned against the clock by a quarter shows its next corner, clockwise, in each corner of the panel.
    by = matrix(tmp_path, f"KIOSK_ROTATION={angle}\n")
    shown = [CORNERS[(place + angle // 90) % 4] for place in range(4)]
    assert [moved(by, corner) for corner in CORNERS] == shown


def test_two_quarters_are_a_half(tmp_path: Path) -> None:
    quarter, half, last = (matrix(tmp_path, f"KIOSK_ROTATION={angle}\n") for angle in (90, 180, 270))
    for point in ((0.25, 0.75), (0.1, 0.3)):
        assert moved(quarter, moved(quarter, point)) == pytest.approx(moved(half, point))
        assert moved(last, moved(quarter, point)) == pytest.approx(point)


@pytest.mark.parametrize(
    "defaults", ["", "KIOSK_ROTATION=\n", "KIOSK_ROTATION=45\n", "KIOSK_ROTATION=$(false)\n", "\0\n"]
)
def test_nonsense_turns_nothing(tmp_path: Path, defaults: str) -> None:
    assert matrix(tmp_path, defaults) == STILL


def test_quotes_and_the_last_line_count_as_systemd_reads_them(tmp_path: Path) -> None:
    assert matrix(tmp_path, 'KIOSK_ROTATION=180\nKIOSK_ROTATION="90"\n') == matrix(tmp_path, "KIOSK_ROTATION=90\n")


def turned(folder: Path, rotation: str) -> tuple[list[str], str]:
    """How the screens were told, and what was said, before the kiosk opened."""
    programs = folder / "programs"
    programs.mkdir(exist_ok=True)
    listing = 'HDMI-A-1 "Maker Panel"\\n  Make: Maker\\nDP-2 "Other"\\n  Enabled: yes\\n'
    (programs / "wlr-randr").write_text(f'#!/bin/sh\n[ "$1" ] && echo "$*" || printf \'{listing}\'\n', "utf-8")
    (programs / "wlr-randr").chmod(0o755)
    environment = {"PATH": f"{programs}:{os.environ['PATH']}", "KIOSK_ROTATION": rotation}
    told = subprocess.run(
        [SCRIPTS / "turned", "echo", "opened"], env=environment, capture_output=True, text=True, check=True
    )
    return told.stdout.splitlines(), told.stderr


@pytest.mark.parametrize("angle", ["90", "180", "270"])
def test_every_screen_is_turned_before_the_kiosk_opens(tmp_path: Path, angle: str) -> None:
    calls = [f"--output {name} --transform {angle}" for name in ("HDMI-A-1", "DP-2")]
    assert turned(tmp_path, angle) == ([*calls, "opened"], "")


def test_an_angle_that_is_none_is_told_and_the_kiosk_opens(tmp_path: Path) -> None:
    calls, told = turned(tmp_path, "45; reboot")
    assert calls == ["opened"]
    assert "none of 90, 180 and 270" in told
    assert turned(tmp_path, "") == (["opened"], "")
