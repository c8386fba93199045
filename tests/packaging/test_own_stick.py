"""A kiosk that started from a stick never takes that stick for one of a visitor's."""

from pathlib import Path

import pytest

from tests.packaging.test_sticks_mounted import Machine

# As live-boot mounts them: the system is a file of the first partition, and the second is no file system.
LIVE = {
    "/": "overlay",
    "/run/live/medium": "/dev/sdc1",
    "/run/live/rootfs/filesystem.squashfs": "/dev/loop0",
    "/run/live/overlay": "tmpfs",
    "/run/live/persistence/sdc3": "/dev/sdc3",
    "/var/lib/cafe-ia-kiosk": "/dev/sdc3[/var/lib/cafe-ia-kiosk]",
}


@pytest.mark.parametrize(("device", "kind"), [("sdc1", "vfat"), ("sdc2", "vfat"), ("sdc3", "ext4"), ("sdc4", "exfat")])
@pytest.mark.parametrize("kept", [True, False])
def test_no_partition_of_our_own_stick_appears(tmp_path: Path, device: str, kind: str, kept: bool) -> None:
    mounted = {at: source for at, source in LIVE.items() if kept or "sdc3" not in source} | {"/mnt": "/dev/sdb"}
    machine = Machine(tmp_path, {device: kind}, mounted)
    assert "left alone" in machine.stick("mount", device).stdout
    assert machine.calls == []


@pytest.mark.parametrize("device", ["sdb", "sda1", "nvme0n1p1"])
def test_beside_our_own_stick_another_one_appears(tmp_path: Path, device: str) -> None:
    machine = Machine(tmp_path, {device: "vfat"}, LIVE)
    machine.stick("mount", device)
    assert [call.split()[-2:] for call in machine.calls] == [[f"/dev/{device}", f"STICKS/{device}"]]
