"""What is large goes back to the system once it is gone, whatever was made after it."""

import subprocess
import sys

from kiosk.host.memory import LARGE

PICTURE_MB = 8
FREES = f"""
from kiosk.host.memory import give_back_what_is_large
from kiosk.tools.bench.child import resident_mb

give_back_what_is_large()
bytearray(b"x") * {PICTURE_MB}_000_000
gone = bytearray(b"x") * {PICTURE_MB}_000_000
stays = [bytearray({LARGE // 8}) for _ in range(9)]
before = resident_mb()
del gone
print(before - resident_mb())
"""


def test_a_picture_that_is_gone_takes_no_memory() -> None:
    child = subprocess.run([sys.executable, "-c", FREES], capture_output=True, text=True, check=True)
    assert float(child.stdout) > PICTURE_MB * 0.9
