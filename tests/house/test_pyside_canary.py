"""Some pairs of PySide and Python drop a reference to None at each call and die after thousands. This pair must not."""

import subprocess
import sys

EMIT = """
from PySide6.QtCore import QObject, Signal

class Bell(QObject):
    rung = Signal(str)

bell, heard = Bell(), []
bell.rung.connect(lambda card: heard.append(None))
for _ in range(20_000):
    bell.rung.emit("card")
    bell.setObjectName("bell")
print(len(heard))
"""


def test_twenty_thousand_signals_do_not_kill_the_process() -> None:
    run = subprocess.run([sys.executable, "-c", EMIT], capture_output=True, text=True, check=False)
    assert (run.returncode, run.stdout.strip()) == (0, "20000"), run.stderr
