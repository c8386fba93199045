"""The process that opens what comes by stick: it has little memory, little time, no other task, and one answer.

Its order is one line of JSON on its standard input, which stays open as long as the kiosk lives.
"""

import json
import logging
import os
import sys
import threading
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kiosk.facilitator.intake.parcels import Parcel

log = logging.getLogger(__name__)

MEMORY = 512 * 1024 * 1024
SECONDS = 60
FILE_SIZE = 64_000_000
MOST_OPEN = 64


def confine() -> None:
    """Take from this process what it does not need, before it reads anything. Windows knows none of these limits."""
    if sys.platform != "win32":
        import resource

        for limit, most in (
            (resource.RLIMIT_AS, MEMORY),
            (resource.RLIMIT_FSIZE, FILE_SIZE),
            (resource.RLIMIT_NOFILE, MOST_OPEN),
            (resource.RLIMIT_CORE, 0),
        ):
            resource.setrlimit(limit, (most, most))
        resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS + 1))


def main() -> None:
    """Examine one parcel and leave the verdict in its box."""
    confine()
    order: dict[str, Any] = json.loads(sys.stdin.buffer.readline())
    threading.Thread(target=_end_with_the_kiosk, daemon=True).start()
    try:
        answer(order)
    except Exception:
        log.exception("the parcel cannot be examined")
        os._exit(1)
    os._exit(0)  # the thread above waits for ever


def _end_with_the_kiosk() -> None:
    sys.stdin.buffer.read()
    os._exit(1)


def answer(order: dict[str, Any]) -> None:
    """What goes back on the stick, then the verdict in the box. Raises OSError when our own disk fails."""
    from kiosk.facilitator.intake.examining import Known, examine
    from kiosk.facilitator.intake.returning import give_back
    from kiosk.host.icon_names import glyphs

    parcel, box = _parcel(order), Path(order["box"])
    verdict = examine(parcel, box, Known(order["trusted"], frozenset(glyphs())))
    if verdict.findings and parcel.stick.writable and parcel.stick.present:
        with suppress(OSError):
            verdict = give_back(parcel, verdict, box)
    verdict.write(box)


def _parcel(order: dict[str, Any]) -> "Parcel":
    from kiosk.facilitator.intake.parcels import Parcel
    from kiosk.host.volumes import Stick

    stick = Stick(**{**order["stick"], "folder": Path(order["stick"]["folder"])})
    return Parcel(Path(order["path"]), order["kind"], stick)
