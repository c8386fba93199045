"""A kiosk that has codes, in a process that dies."""

import os
from pathlib import Path

from kiosk.facilitator.lock import sealing
from tests.viewmodels.facilitator.back import Back

CODES = ("483920", "59027164")


def locked(folder: Path) -> None:
    """Set up in this folder, with an organiser's key, and killed."""
    office = Back(folder).office
    office.settle("Fête")
    office.organiser.trust("ab" * 32)
    office.lock.renew(sealing(*CODES)())
    os._exit(0)
