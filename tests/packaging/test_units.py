"""What the services of a kiosk machine may do, as systemd itself counts it, and what the kiosk may ask of polkit."""

import shutil
import subprocess
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QJSEngine

from kiosk.facilitator.onto_disk.disk_handover import ANSWERS, DISK_REQUEST
from kiosk.facilitator.updates.handover import REQUEST
from tests.house.tree import ROOT

SESSION = ROOT / ".ci/debian/session/usr"
UNITS = SESSION / "lib/systemd/system"
MOST = {
    "cafe-ia-kiosk": 15,
    "cafe-ia-kiosk-update": 17,
    "cafe-ia-kiosk-trial": 8,
    "cafe-ia-kiosk-disk": 12,
}
"""Tenths of what `systemd-analyze security` calls exposure."""


@pytest.mark.parametrize("name", MOST)
def test_a_service_is_confined(name: str) -> None:
    program = shutil.which("systemd-analyze")
    if program is None:
        pytest.skip("this system has no systemd-analyze")
    command = [program, "security", "--offline=true", "--no-pager", f"--threshold={MOST[name]}"]
    told = subprocess.run([*command, UNITS / f"{name}.service"], capture_output=True, text=True, check=False)
    assert told.returncode == 0, told.stdout[-200:]
    assert "exposure level" in told.stdout


DROP_INS = ("cafe-ia-kiosk.service.d/update.conf", "cafe-ia-kiosk.service.d/disk.conf")
ACTIONS = ("power-off", "power-off-multiple-sessions", "power-off-ignore-inhibit", "reboot", "suspend", "halt")


@pytest.mark.parametrize("user", ["kiosk", "root", "somebody"])
@pytest.mark.parametrize("action", ACTIONS)
def test_the_kiosk_may_switch_off_and_nothing_else(qapp: QGuiApplication, action: str, user: str) -> None:
    engine = QJSEngine()
    polkit = 'var rule; var polkit = {Result: {YES: "yes", NO: "no"}, addRule: function (one) { rule = one; }};'
    engine.evaluate(polkit + (SESSION / "share/polkit-1/rules.d/60-cafe-ia-kiosk.rules").read_text("utf-8"))
    asked: Any = engine.evaluate(f'rule({{id: "org.freedesktop.login1.{action}"}}, {{user: "{user}"}})')
    own = "yes" if action in ACTIONS[:2] else "no"
    assert asked.toString() == (own if user == "kiosk" else "undefined")


def told(file: str, key: str) -> list[str]:
    """The values of a key in a unit."""
    lines = (UNITS / file).read_text("utf-8").splitlines()
    return [line.partition("=")[2] for line in lines if line.startswith(f"{key}=")]


@pytest.mark.parametrize("unit", ["cafe-ia-kiosk.service", "seatd.service.d/cafe-ia-kiosk.conf"])
def test_systemd_never_gives_up_on_the_kiosk_nor_on_what_gives_it_the_screen(unit: str) -> None:
    assert told(unit, "StartLimitIntervalSec") == ["0"]


@pytest.mark.parametrize(
    ("unit", "request_file"), [("cafe-ia-kiosk-update", REQUEST), ("cafe-ia-kiosk-disk", DISK_REQUEST)]
)
def test_the_system_looks_for_the_request_where_the_kiosk_writes_it(unit: str, request_file: str) -> None:
    (run,) = told("cafe-ia-kiosk.service", "RuntimeDirectory")
    assert told(f"{unit}.path", "PathExists") == [f"/run/{run}/{request_file}"]
    assert told(f"{unit}.service", "ReadWritePaths") == [f"/run/{run}"]
    assert any(f"{unit}.path" in wanted for file in DROP_INS for wanted in told(file, "Wants"))


def test_the_kiosk_reads_the_answer_where_the_system_writes_it() -> None:
    (folder,) = told("cafe-ia-kiosk-disk.service", "RuntimeDirectory")
    assert f"{ANSWERS}=/run/{folder}" in told("cafe-ia-kiosk.service.d/disk.conf", "Environment")
    assert f" put-on-disk /run/{folder} " in told("cafe-ia-kiosk-disk.service", "ExecStart")[0]
