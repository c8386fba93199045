"""How a proof is asked, and how it answers.

`python -m tests.proofs.NAME COUNT SEED [planted]` tries so often to break the kiosk, with a fault planted in it if that
is asked, and ends with a line that says how often it could.
"""

import faulthandler
import sys
from collections.abc import Callable
from pathlib import Path

type Prove = Callable[[int, int, bool], int]
"""Tries so often, drawn by a seed, with its fault or without; gives the failures. What it prints is told with them."""
SHARED = Path("/dev/shm")  # noqa: S108 (a folder of its own is made in it)
MEMORY = SHARED if SHARED.is_dir() else None
"""Where data lie whose disk is not what is tried: no other program that writes slows it down. None: with the others."""


def answer(prove: Prove) -> None:
    """Do what the command line asks; where a fault ends the process, say where it was."""
    faulthandler.enable()
    count, seed, *planted = sys.argv[1:]
    print(prove(int(count), int(seed), planted == ["planted"]))
