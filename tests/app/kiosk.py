"""The kiosk as a process of its own, without a screen."""

import os
import subprocess
import sys


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
