"""Switching the machine off in good order, so that nobody pulls the plug."""

import shutil
import subprocess
import sys
from collections.abc import Sequence

ORDERS = {"linux": ("systemctl", "poweroff"), "win32": ("shutdown", "/s", "/t", "5")}
PATIENCE_SECONDS = 10


class PowerOffRefused(Exception):
    """The machine stays on. The message says why, for the log."""


def power_off() -> None:
    """Ask the system to stop everything and switch off; it does so in its own time. Raises PowerOffRefused."""
    _give(_order(sys.platform))


def stay_on() -> None:
    """What a kiosk does that was not told that it may switch its machine off."""
    raise PowerOffRefused("this kiosk may not switch its machine off")


def _order(platform: str) -> tuple[str, ...]:
    """Raises PowerOffRefused where we do not know the word, or the machine does not have it."""
    if platform not in ORDERS:
        raise PowerOffRefused(f"there is no way to switch {platform} off from here")
    name, *rest = ORDERS[platform]
    program = shutil.which(name)
    if program is None:
        raise PowerOffRefused(f"this machine has no {name}")
    return (program, *rest)


def _give(order: Sequence[str]) -> None:
    try:
        answer = subprocess.run(order, capture_output=True, timeout=PATIENCE_SECONDS, check=False)  # noqa: S603
    except (OSError, subprocess.TimeoutExpired) as error:
        raise PowerOffRefused(str(error)) from error
    if answer.returncode:
        raise PowerOffRefused(f"{order[0]} answered {answer.returncode}")
