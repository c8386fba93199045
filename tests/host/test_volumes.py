"""Which drives are sticks, and which of them nobody mounted: told from the kernel's own description."""

import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.host.drives import mounted
from kiosk.host.volumes import stick_at, sticks, unmounted

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the tree of Linux")


@dataclass(frozen=True)
class Mounted:
    """A mounted file system."""

    device: str
    mountpoint: str
    opts: str = "rw,relatime"


class Kernel:
    """A description of drives, as the kernel lays it out."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def drive(self, name: str, way: str, removable: str, *parts: str, size: str = "1000") -> None:
        """A drive and its partitions."""
        drive = self.folder / "devices" / way / "block" / name
        for path in (drive, *(drive / part for part in parts)):
            path.mkdir(parents=True)
            (self.folder / "class" / "block").mkdir(parents=True, exist_ok=True)
            (self.folder / "class" / "block" / path.name).symlink_to(path)
        for part in parts:
            (drive / part / "partition").write_text("1\n")
        (drive / "removable").write_text(f"{removable}\n")
        (drive / "size").write_text(f"{size}\n")
        (drive / "device").mkdir()
        (drive / "device" / "vendor").write_text("Kingston\n")
        (drive / "device" / "model").write_text("DataTraveler 3.0 \n")
        (self.folder / "block").mkdir(exist_ok=True)
        (self.folder / "block" / name).symlink_to(drive)


@pytest.fixture
def kernel(tmp_path: Path) -> Kernel:
    """A machine with its own drive, a stick in two parts, a drive behind a cable, a stick in one, an empty reader."""
    kernel = Kernel(tmp_path / "sys")
    kernel.drive("nvme0n1", "pci0000:00/nvme/nvme0", "0", "nvme0n1p1")
    kernel.drive("sdb", "pci0000:00/usb1/1-1", "1", "sdb1", "sdb2")
    kernel.drive("sdc", "pci0000:00/usb2/2-1", "0", "sdc1")
    kernel.drive("sdd", "pci0000:00/ata1", "1")
    kernel.drive("sde", "pci0000:00/usb2/2-2", "1", size="0")
    return kernel


def folder(tmp_path: Path, name: str) -> str:
    """A place to mount on."""
    (tmp_path / name).mkdir()
    return str(tmp_path / name)


def test_sticks_are_what_is_removable_or_behind_a_cable(kernel: Kernel, tmp_path: Path) -> None:
    found = sticks(
        lambda: [
            Mounted("/dev/nvme0n1p1", "/"),
            Mounted("/dev/sdb1", folder(tmp_path, "CONTES")),
            Mounted("/dev/sdb1", folder(tmp_path, "again")),
            Mounted("/dev/sdc1", folder(tmp_path, "DISQUE"), "ro,relatime"),
            Mounted("/dev/sdd", folder(tmp_path, "CARTE")),
            Mounted("/dev/unknown", folder(tmp_path, "x")),
            Mounted("/dev/sdb2", str(tmp_path / "gone")),
        ],
        kernel.folder,
    )
    assert [(stick.label, stick.writable) for stick in found] == [("CONTES", True), ("DISQUE", False), ("CARTE", True)]
    assert all(stick.free > 0 and stick.present for stick in found)


@pytest.mark.parametrize("place", ["/", "/boot/efi", "/run/live/medium"])
def test_what_the_machine_started_from_is_no_stick(kernel: Kernel, tmp_path: Path, place: str) -> None:
    everything = [Mounted("/dev/sdb1", place), Mounted("/dev/sdb2", folder(tmp_path, "DATA"))]
    everything.append(Mounted("/dev/sdc1", folder(tmp_path, "CONTES")))
    assert [stick.label for stick in sticks(lambda: everything, kernel.folder)] == ["CONTES"]


def test_a_stick_of_which_nothing_is_mounted_is_named(kernel: Kernel, tmp_path: Path) -> None:
    assert unmounted(lambda: [Mounted("/dev/sdb2", str(tmp_path))], kernel.folder) == ["Kingston DataTraveler 3.0"] * 2
    everything = [Mounted("/dev/sdb1", "/a"), Mounted("/dev/sdc1", "/b"), Mounted("/dev/sdd", "/c")]
    assert unmounted(lambda: everything, kernel.folder) == []


def test_a_drive_that_does_not_say_its_name_keeps_the_kernel_s(kernel: Kernel) -> None:
    for part in ("vendor", "model"):
        (kernel.folder / "block" / "sdb" / "device" / part).unlink()
    assert unmounted(list, kernel.folder)[0] == "sdb"


def test_a_stick_that_went_away_or_was_replaced_is_not_present(tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    stick = stick_at(tmp_path / "stick")
    assert stick.present
    (tmp_path / "stick").rmdir()
    assert not stick.present
    with pytest.raises(OSError, match="none"):
        stick_at(tmp_path / "none")


def test_this_machine_can_be_asked() -> None:
    assert isinstance(sticks(), list)
    assert isinstance(unmounted(), list)
    assert isinstance(mounted(), list)
