"""What is asked and answered of a disk that is to hold the kiosk, and why one does not."""

from dataclasses import dataclass
from typing import Literal

from kiosk.host.disks import SECTOR, Disk, LiveMedium

type DiskWhy = Literal["changed", "small", "sectors", "medium", "refuses", "differs"]
DISK_CODES: dict[DiskWhy, str] = {
    "changed": "D1",
    "small": "D2",
    "sectors": "D3",
    "medium": "D4",
    "refuses": "D5",
    "differs": "D6",
}
LEAST_KEPT = 1_000_000_000
"""Bytes for what is played, at least."""


class NotOnDisk(Exception):
    """The kiosk is not on the disk."""

    def __init__(self, why: DiskWhy) -> None:
        super().__init__(f"{DISK_CODES[why]} {why}")
        self.why = why


@dataclass(frozen=True, slots=True)
class DiskRequest:
    """``disk`` is the kernel's name of the disk that was shown, with this maker's name and size in bytes."""

    id: str
    disk: str
    model: str
    size: int


@dataclass(frozen=True, slots=True)
class DiskAnswer:
    """How far the request with this id is: ``percent``, then ``done``, or why not. ``emptied``: what was on the disk
    is gone."""

    id: str
    percent: int = 0
    done: bool = False
    why: DiskWhy | None = None
    emptied: bool = False


def refusal(disk: Disk, medium: LiveMedium) -> DiskWhy | None:
    """Why a disk cannot hold what this medium holds."""
    reasons: dict[DiskWhy, bool] = {
        "sectors": disk.sector != SECTOR,  # the table counts in these, and nothing starts from others
        "small": disk.size < medium.kept + LEAST_KEPT,
    }
    return next((why for why, holds in reasons.items() if holds), None)
