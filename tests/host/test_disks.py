"""Which disks a machine has and what is on them, and never a stick nor what it started from."""

import sys
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.host.disks import DiskFiles, DiskPart, LiveMedium, disks, live_medium
from kiosk.host.drives import MEDIUM
from tests.facilitator.onto_disk.computers import SIZE, StickComputer
from tests.facilitator.onto_disk.images import KEPT, MIB
from tests.host.test_volumes import Mounted

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the tree of Linux")


@pytest.fixture
def machine(tmp_path: Path) -> StickComputer:
    return StickComputer(tmp_path)


def names(machine: StickComputer) -> list[str]:
    return [disk.name for disk in disks(machine.files)]


def test_a_disk_is_told_by_its_maker_s_name_its_size_and_what_is_on_it(machine: StickComputer) -> None:
    (disk,) = disks(machine.files)
    assert (disk.name, disk.model, disk.size, disk.sector) == ("nvme0n1", "Samsung nvme0n1", SIZE, 512)
    assert disk.parts == (DiskPart("ntfs", "Windows", 2 * MIB), DiskPart("ext4", "", 2 * MIB))


def test_sticks_and_readers_are_no_disks(machine: StickComputer) -> None:
    machine.add("sdc", SIZE, way="pci0000:00/usb2/2-1")
    machine.add("sda", SIZE, way="pci0000:00/ata1")
    for name, removable in (("sr0", "1"), ("sdd", "1")):
        machine.kernel.drive(name, "pci0000:00/ata2", removable)
    assert names(machine) == ["nvme0n1", "sda"]


@pytest.mark.parametrize(("file", "said"), [("ro", "1"), ("hidden", "1"), ("size", "0")])
def test_what_cannot_be_written_is_no_disk(machine: StickComputer, file: str, said: str) -> None:
    (machine.kernel.folder / "block" / "nvme0n1" / file).write_text(f"{said}\n")
    assert names(machine) == []


def test_what_stands_on_no_device_is_no_disk(machine: StickComputer) -> None:
    (machine.kernel.folder / "devices" / "virtual" / "block" / "loop0").mkdir(parents=True)
    place = machine.kernel.folder / "devices" / "virtual" / "block" / "loop0"
    (place / "size").write_text("4096\n")
    (machine.kernel.folder / "block" / "loop0").symlink_to(place)
    assert names(machine) == ["nvme0n1"]


@pytest.mark.parametrize("place", ["/", "/boot", "/boot/efi", MEDIUM])
def test_what_the_machine_started_from_is_never_offered(machine: StickComputer, place: str) -> None:
    machine.mount("/dev/nvme0n1p2", place)
    assert names(machine) == []


def test_a_disk_without_partitions_tells_what_it_is_as_a_whole(machine: StickComputer) -> None:
    machine.add("sda", SIZE, way="pci0000:00/ata1")
    assert disks(machine.files)[1].parts == ()
    (machine.kernel.folder / "block" / "sda" / "dev").write_text("8:0\n")
    (machine.files.udev / "b8:0").write_text("E:ID_FS_TYPE=LVM2_member\n")
    assert disks(machine.files)[1].parts == (DiskPart("LVM2_member", "", SIZE),)


def test_the_medium_of_a_live_system_is_found_with_the_place_where_it_keeps_things(machine: StickComputer) -> None:
    assert live_medium(machine.files) == LiveMedium("sdb", removable=True, kept=KEPT * 512)
    on_a_disk = replace(machine.files, partitions=lambda: [Mounted("/dev/nvme0n1p1", MEDIUM)])
    found = live_medium(on_a_disk)
    assert found is not None
    assert not found.removable


@pytest.mark.parametrize("mounted", [[], [Mounted("/dev/sdb1", "/")], [Mounted("overlay", MEDIUM)]])
def test_any_other_system_has_none(machine: StickComputer, mounted: list[Mounted]) -> None:
    assert live_medium(replace(machine.files, partitions=lambda: mounted)) is None


def test_this_machine_can_be_asked() -> None:
    assert isinstance(disks(DiskFiles()), list)
    assert live_medium(DiskFiles()) is None
