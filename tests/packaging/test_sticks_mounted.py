"""Sticks of a kiosk machine: what is mounted, how, and what never is."""

import os
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.house.tree import ROOT

SCRIPT = ROOT / ".ci/debian/session/usr/libexec/cafe-ia-kiosk/stick"
SAFE = "noexec,nodev,nosuid,noatime"
OWN = "uid=700,gid=701,fmask=0177,dmask=0077"
# A disk with the system and its EFI partition, which nothing mounts; a live stick; and what visitors plug in.
DISKS = {"nvme0n1p1": "nvme0n1", "nvme0n1p2": "nvme0n1", "sda1": "sda", "sda2": "sda", "sr0": "sr0", "sdb": "sdb"}
DISKS |= {f"sdc{number}": "sdc" for number in range(1, 9)}


@dataclass
class Machine:
    """One whose programs answer from a table, and write down how they were called."""

    folder: Path
    types: dict[str, str]
    mounted: dict[str, str] = field(default_factory=lambda: {"/": "/dev/nvme0n1p2", "/proc": "proc"})
    mount_fails: bool = False

    def stick(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """What the script does."""
        self._write(
            "blkid", "".join(f'[ "$6" != /dev/{name} ] || echo {kind!r}\n' for name, kind in self.types.items())
        )
        lines = "".join(
            f'[ "$6" != /dev/{name} ] || printf "%s part\\n%s disk\\n" {name} {disk}\n' for name, disk in DISKS.items()
        )
        self._write("lsblk", lines)
        places = "".join(f"{source} {target}\\n" for target, source in self.mounted.items())
        self._write("findmnt", f"printf '{places}'\n")
        self._write("id", '[ "$1" = -u ] && echo 700 || echo 701\n')
        self._write("mount", f'echo "mount $*" >>"$SAID"\nexit {int(self.mount_fails)}\n')
        self._write("umount", 'echo "umount $*" >>"$SAID"\n')
        environment = {
            "PATH": f"{self.folder}/programs:{os.environ['PATH']}",
            "SAID": str(self.folder / "said"),
            "KIOSK_STICKS": str(self.sticks),
        }
        return subprocess.run([SCRIPT, *arguments], env=environment, capture_output=True, text=True, check=False)

    @property
    def sticks(self) -> Path:
        """Where sticks are seen."""
        return self.folder / "sticks"

    @property
    def calls(self) -> list[str]:
        """What was mounted and unmounted."""
        said = self.folder / "said"
        return said.read_text("utf-8").replace(str(self.sticks), "STICKS").splitlines() if said.exists() else []

    def _write(self, name: str, text: str) -> None:
        programs = self.folder / "programs"
        programs.mkdir(exist_ok=True)
        (programs / name).write_text(f"#!/bin/sh\n{text}")
        (programs / name).chmod(0o755)


@pytest.mark.parametrize(
    ("kind", "options"),
    [
        ("vfat", f"-t vfat -o {SAFE},{OWN},iocharset=utf8,flush"),
        ("exfat", f"-t exfat -o {SAFE},{OWN},iocharset=utf8"),
        ("ntfs", f"-t ntfs3 -o {SAFE},{OWN}"),
        ("ext4", f"-t ext4 -o ro,{SAFE}"),
        ("iso9660", f"-t iso9660 -o ro,{SAFE}"),
        ("udf", f"-t udf -o ro,{SAFE}"),
    ],
)
def test_each_kind_of_stick_is_mounted_so_that_nothing_on_it_runs(tmp_path: Path, kind: str, options: str) -> None:
    machine = Machine(tmp_path, {"sdb": kind})
    assert machine.stick("mount", "sdb").returncode == 0
    assert machine.calls == [f"mount {options} /dev/sdb STICKS/sdb"]
    assert (machine.sticks / "sdb").is_dir()


@pytest.mark.parametrize(
    "kind", ["crypto_LUKS", "btrfs", "LVM2_member", "zfs_member", "", "vfat,exec", "../../etc", "-o exec"]
)
def test_any_other_kind_is_told_and_not_mounted(tmp_path: Path, kind: str) -> None:
    machine = Machine(tmp_path, {"sdb": kind})
    told = machine.stick("mount", "sdb")
    assert told.returncode == 1
    assert told.stderr == f"a stick with {kind} on it is not read\n"
    assert machine.calls == []
    assert not machine.sticks.exists()


@pytest.mark.parametrize("device", ["nvme0n1p1", "nvme0n1p2"])
def test_the_disk_of_the_system_is_left_alone_with_its_efi_partition(tmp_path: Path, device: str) -> None:
    machine = Machine(tmp_path, {device: "vfat"})
    assert "left alone" in machine.stick("mount", device).stdout
    assert machine.calls == []


@pytest.mark.parametrize("root", ["overlay", "/dev/sda2[/@]"])
@pytest.mark.parametrize("device", ["sda1", "sda2"])
def test_the_stick_that_a_live_system_started_from_is_left_alone(tmp_path: Path, device: str, root: str) -> None:
    mounted = {"/": root, "/run/live/medium": "/dev/sda2"}
    machine = Machine(tmp_path, {device: "vfat"}, mounted)
    assert "left alone" in machine.stick("mount", device).stdout
    assert machine.calls == []


@pytest.mark.parametrize("mounted", [{"/": "overlay"}, {}, {"/": "/dev/root"}])
def test_where_nobody_can_tell_nothing_is_mounted(tmp_path: Path, mounted: dict[str, str]) -> None:
    machine = Machine(tmp_path, {"sdb": "vfat"}, mounted)
    assert "left alone" in machine.stick("mount", "sdb").stdout
    assert machine.calls == []


def test_a_device_of_no_disk_is_left_alone(tmp_path: Path) -> None:
    machine = Machine(tmp_path, {"loop7": "vfat"})
    machine.stick("mount", "loop7")
    assert machine.calls == []


def test_eight_partitions_have_a_folder_each(tmp_path: Path) -> None:
    machine = Machine(tmp_path, {f"sdc{number}": "vfat" for number in range(1, 9)})
    for number in range(1, 9):
        machine.mounted[f"{machine.sticks}/sdc{number - 1}"] = f"/dev/sdc{number - 1}"
        machine.stick("mount", f"sdc{number}")
    assert sorted(place.name for place in machine.sticks.iterdir()) == [f"sdc{number}" for number in range(1, 9)]
    assert len(machine.calls) == 8


def test_a_stick_that_is_pulled_is_unmounted_and_its_folder_gone(tmp_path: Path) -> None:
    machine = Machine(tmp_path, {"sdb": "vfat"})
    machine.stick("mount", "sdb")
    assert machine.stick("unmount", "sdb").returncode == 0
    assert machine.calls[1:] == ["umount --lazy STICKS/sdb"]
    assert list(machine.sticks.iterdir()) == []
    assert machine.stick("unmount", "sdb").returncode == 0


def test_a_stick_that_cannot_be_mounted_leaves_no_folder(tmp_path: Path) -> None:
    machine = Machine(tmp_path, {"sdb": "ext4"}, mount_fails=True)
    assert machine.stick("mount", "sdb").returncode == 1
    assert list(machine.sticks.iterdir()) == []


@pytest.mark.parametrize("name", ["../../../etc", "sd b", "sdb;reboot", "$(reboot)", "é"])
def test_a_name_never_leads_out_of_the_folder_of_sticks(tmp_path: Path, name: str) -> None:
    machine = Machine(tmp_path, {})
    (machine.sticks / "kept").mkdir(parents=True)
    machine.stick("unmount", name)
    assert [call for call in machine.calls if ".." in call or " " in call.removeprefix("umount --lazy ")] == []
    assert [place.name for place in tmp_path.iterdir() if place.is_dir()] == sorted(["programs", "sticks"])
