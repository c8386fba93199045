"""The stick as an image: what its partitions hold, what firmware finds there, and the same bytes for the same files."""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.house.tree import ROOT

STICK = ROOT / ".ci/debian/stick"
PATH = f"{os.environ['PATH']}:/usr/sbin:/sbin"
LACKING = [program for program in ("sfdisk", "mcopy", "mkfs.vfat", "mke2fs") if not shutil.which(program, path=PATH)]
pytestmark = pytest.mark.skipif(bool(LACKING), reason=f"no {LACKING}")
MIB = 1 << 20
CORE = bytes(range(256)) * 100
BIOS_BOOT, EFI, LINUX = "21686148-6449-6E6F-744E-656564454649", "C12A7328-F81F-11D2", "0FC63DAF-8483-4772"
KEPT = ["/var/lib/cafe-ia-kiosk", "/var/lib/cafe-ia-kiosk-updates"]


def made(folder: Path, name: str = "stick.img") -> Path:
    """The image of some small files, made without the rights of root."""
    for file, text in {"EFI/BOOT/BOOTX64.EFI": "shim", "EFI/debian/grub.cfg": "boot", "kiosk.txt": "x"}.items():
        (folder / "boot" / file).parent.mkdir(parents=True, exist_ok=True)
        (folder / "boot" / file).write_text(text, "utf-8")
    (folder / "grub").mkdir(exist_ok=True)
    (folder / "grub/boot.img").write_bytes(b"\xeb" * 512)
    (folder / "grub/core.img").write_bytes(CORE)
    arguments = [folder / "boot", folder / "grub", folder / name]
    environment = {"PATH": os.environ["PATH"], "SOURCE_DATE_EPOCH": "1764288000"}
    made = subprocess.run([STICK / "image", *arguments], env=environment, capture_output=True, text=True, check=True)
    assert made.stdout + made.stderr == ""
    return folder / name


@pytest.fixture(scope="module")
def image(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An image nobody writes into."""
    return made(tmp_path_factory.mktemp("stick"))


def partitions(image: Path) -> list[dict[str, str | int]]:
    """The partitions of a disk: `name`, `type`, `start` and `size` in sectors of 512 bytes."""
    found: list[dict[str, str | int]] = json.loads(told("sfdisk", "--json", image))["partitiontable"]["partitions"]
    return found


def part(image: Path, number: int, out: Path) -> Path:
    """One partition as a file of its own."""
    start, size = (int(partitions(image)[number - 1][key]) * 512 for key in ("start", "size"))
    with image.open("rb") as disk:
        disk.seek(start)
        out.write_bytes(disk.read(size))
    return out


def told(*command: str | Path) -> str:
    """What a program that must succeed says."""
    return subprocess.run(command, env={"PATH": PATH}, capture_output=True, text=True, check=True).stdout


def test_there_are_three_partitions_at_whole_mebibytes(image: Path) -> None:
    found = partitions(image)
    assert [one["name"] for one in found] == ["CAFEIA_BOOT", "CAFEIA_BIOS", "CAFEIA_DATA"]
    assert all(str(one["type"]).startswith(kind) for one, kind in zip(found, (EFI, BIOS_BOOT, LINUX), strict=True))
    assert {int(one[key]) % 2048 for one in found for key in ("start", "size")} == {0}


def test_firmware_finds_its_files_on_a_clean_fat32(image: Path, tmp_path: Path) -> None:
    first = part(image, 1, tmp_path / "first")
    assert "FAT32" in told("blkid", "--probe", "--output", "full", first)
    assert told("mtype", "-i", first, "::EFI/BOOT/BOOTX64.EFI") == "shim"
    assert told("mtype", "-i", first, "::kiosk.txt") == "x"
    assert told("fsck.vfat", "-n", first)
    assert told("blkid", "--probe", "--match-tag", "LABEL", "--output", "value", first) == "CAFEIA_BOOT\n"


def test_a_bios_finds_grub_and_grub_the_rest_of_itself(image: Path) -> None:
    start = int(partitions(image)[1]["start"])
    disk = image.read_bytes()
    assert disk[:92] == b"\xeb" * 92
    assert int.from_bytes(disk[92:100], "little") == start
    assert disk[102:104] == b"\x90\x90"
    assert disk[510:512] == b"\x55\xaa"
    core = disk[start * 512 : start * 512 + len(CORE)]
    assert (core[:500], core[508:]) == (CORE[:500], CORE[508:])
    assert int.from_bytes(core[500:508], "little") == start + 1


def test_what_is_played_is_kept_and_nothing_else(image: Path, tmp_path: Path) -> None:
    third = part(image, 3, tmp_path / "third")
    assert told("debugfs", "-R", "cat persistence.conf", third).splitlines() == KEPT
    assert told("blkid", "--probe", "--match-tag", "LABEL", "--output", "value", third) == "CAFEIA_DATA\n"
    assert "CAFEIA_DATA" in told("e2fsck", "-f", "-n", third)


def test_the_same_files_are_the_same_bytes(image: Path, tmp_path: Path) -> None:
    assert made(tmp_path, "again.img").read_bytes() == image.read_bytes()


def test_a_larger_system_has_a_larger_partition(image: Path, tmp_path: Path) -> None:
    (tmp_path / "boot").mkdir()
    (tmp_path / "boot/filesystem.squashfs").write_bytes(bytes(50 * MIB))
    assert int(partitions(made(tmp_path))[0]["size"]) * 512 > 50 * MIB > int(partitions(image)[0]["size"]) * 512
