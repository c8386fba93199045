"""What a process holds, as glibc, Python and the system tell it."""

import sys
from ctypes import CDLL, Structure, c_size_t
from pathlib import Path

BLOCK = 512
"""Bytes of the largest block that Python keeps in its own memory; what is larger it has from glibc."""
GLIBC = CDLL(None)


class Given(Structure):
    """What glibc tells of the memory it gives out (`mallinfo2(3)`), in bytes."""

    _fields_ = [
        (name, c_size_t)
        for name in "arena ordblks smblks hblks hblkhd usmblks fsmblks uordblks fordblks keepcost".split()
    ]


GLIBC.mallinfo2.restype = Given


def used_kb() -> int:
    """Kilobytes in use."""
    given = GLIBC.mallinfo2()
    return int(given.hblkhd + given.uordblks + BLOCK * sys.getallocatedblocks()) // 1000


def own_kb() -> int:
    """Kilobytes that this process holds and no file does, those that were swapped out too."""
    lines = (line.split() for line in Path("/proc/self/status").read_text("ascii").splitlines())
    return sum(int(words[1]) for words in lines if words[0] in ("RssAnon:", "VmSwap:"))


def give_back() -> None:
    """Let the system have what is free."""
    GLIBC.malloc_trim(0)
