"""ready MOST KIOSK OTHER: says when each of two programs of the kiosk tells that its first screen can be touched.

0 when the first one takes at most so many times what the other takes.
"""

import os
import socket
import subprocess
import sys
import tempfile
import time

RUNS = 5
PATIENCE_SECONDS = 90


def seconds(program: str) -> float:
    """From the start of a program, with data of its own, to its word. Raises TimeoutError."""
    with tempfile.TemporaryDirectory() as folder, socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as ear:
        ear.bind(f"{folder}/notify")
        ear.settimeout(PATIENCE_SECONDS)
        told = os.environ | {"NOTIFY_SOCKET": f"{folder}/notify", "QT_QPA_PLATFORM": "offscreen"}
        begun = time.monotonic()
        with subprocess.Popen([program, "run", "--data", f"{folder}/data"], env=told) as process:
            try:
                while ear.recv(99) != b"READY=1":
                    pass
                return time.monotonic() - begun
            finally:
                process.kill()


def main(most: float, program: str, other: str) -> int:
    """The best of several, in turn: what slows the machine down for a while slows both."""
    times = [(seconds(program), seconds(other)) for _ in range(RUNS)]
    ours, floor = map(min, zip(*times, strict=True))
    print(f"{ours:.2f} s, {floor:.2f} s from its sources")
    return 0 if ours <= most * floor else 1


if __name__ == "__main__":
    sys.exit(main(float(sys.argv[1]), sys.argv[2], sys.argv[3]))
