"""The number of a drive: that of the card, disk or stick a folder is on, and none where nothing tells."""

import os
import sys
from pathlib import Path

import pytest

from kiosk.host.kernel import serial_of

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the tree of Linux")


def described(folder: Path, way: str, serial: str = "", text: str = "") -> Path:
    """A kernel that says that the drive of this folder is there, and a number in a file near it."""
    tree = folder / "sys"
    place = tree / "devices" / way
    place.mkdir(parents=True)
    if serial:
        (tree / "devices" / serial).write_text(f"{text}\n")
    device = folder.stat().st_dev
    (tree / "dev" / "block").mkdir(parents=True)
    (tree / "dev" / "block" / f"{os.major(device)}:{os.minor(device)}").symlink_to(place)
    return tree


@pytest.mark.parametrize(
    ("way", "serial"),
    [
        ("mmc0/mmc0:aaaa/block/mmcblk0/mmcblk0p2", "mmc0/mmc0:aaaa/cid"),
        ("pci/nvme/nvme0/nvme0n1/nvme0n1p1", "pci/nvme/nvme0/nvme0n1/wwid"),
        ("pci/ata1/host0/target/0:0:0:0/block/sda/sda1", "pci/ata1/host0/target/0:0:0:0/wwid"),
        ("pci/usb1/1-1/1-1:1.0/host2/target/2:0:0:0/block/sdb/sdb3", "pci/usb1/1-1/serial"),
    ],
    ids=["card", "new disk", "old disk", "stick"],
)
def test_each_sort_of_drive_tells_its_number(tmp_path: Path, way: str, serial: str) -> None:
    assert serial_of(tmp_path, described(tmp_path, way, serial, "03534453 4e6")) == "03534453 4e6"


def test_where_nothing_tells_there_is_none(tmp_path: Path) -> None:
    (tmp_path / "serial").write_text("not the kernel's")
    assert serial_of(tmp_path, described(tmp_path, "virtual/block/dm-0")) == ""
    assert serial_of(tmp_path, tmp_path / "no-tree") == ""
    assert serial_of(tmp_path / "no-folder") == ""
