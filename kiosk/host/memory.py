"""Memory that is needed no more goes back to the system, as far as it is large.

Method: glibc maps what is large by itself, and unmaps it when it is freed; but whatever was freed once, pictures of
four megabytes too, it takes from its heaps from then on, between what stays. `mallopt(3)`: a limit that is set stays.
"""

from ctypes import CDLL
from sys import platform

M_MMAP_THRESHOLD = -3
LARGE = 256 * 1024
"""Bytes; the smallest pictures of cards have more."""


def give_back_what_is_large() -> None:
    """From now on, in this process. Where there is no glibc, nothing is done."""
    if platform == "linux":
        limit = getattr(CDLL(None), "mallopt", None)
        if limit is not None:
            limit(M_MMAP_THRESHOLD, LARGE)
