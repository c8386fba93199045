"""The update that lies on a stick, and whether this machine would take it."""

import os
import platform
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.facilitator.updates.handover import Handover
from kiosk.facilitator.updates.update_told import TOLD, UpdateRefused, Why, read_told
from kiosk.host.volumes import Stick


@dataclass(frozen=True, slots=True)
class UpdateFound:
    """``stick``: its folder. ``version``: empty when nothing vouches for what is told; ``running`` is the one that
    starts now, ``highest`` the highest that ever proved itself. ``why``: it would be refused; one that is ``older`` can
    be had all the same."""

    stick: Path
    version: str
    running: str
    highest: str
    why: Why | None


def look_for_update(handover: Handover, sticks: Sequence[Stick]) -> UpdateFound | None:
    """The first update that would be taken, else the first that would not; None when there is none. It may take
    seconds: not for the thread of the screen."""
    found = [_found(handover, stick.folder) for stick in sticks if os.path.lexists(stick.folder / TOLD)]
    return min(found, key=lambda one: one.why is not None, default=None)


def _found(handover: Handover, folder: Path) -> UpdateFound:
    versions, version, why = handover.versions, "", None
    try:
        update = read_told(folder, handover.trusted)
        version, why = update.version, versions.refusal(update, platform.machine())
    except UpdateRefused as refused:
        why = refused.why
    except OSError:
        why = "gone"
    return UpdateFound(folder, version, versions.running, versions.highest, why)
