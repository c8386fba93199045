"""What a starting stick looks at: its own partitions, and no other disk of the computer."""

import subprocess
from pathlib import Path

import pytest

from tests.packaging.test_stick_image import STICK

SCRIPT = STICK / "root/usr/lib/live/boot/9999-own-disk.sh"
WINDOWS = {"nvme0n1p1": "SYSTEM", "nvme0n1p2": "Windows"}
INSTALLED = {"nvme0n1p1": "CAFEIA_BOOT", "nvme0n1p3": "CAFEIA_DATA"}
STICK_ITSELF = {"sda1": "CAFEIA_BOOT", "sda3": "CAFEIA_DATA"}


def live_boot(line: str, labels: dict[str, str], broken: str = "") -> list[str]:
    """What a line of live-boot says with these partitions, of which one cannot be mounted."""
    named = "\n".join(f"[ $5 != /dev/{name} ] || echo {label}" for name, label in labels.items())
    own = f"""
    removable_dev() {{ echo sda; }}
    non_removable_dev() {{ echo nvme0n1; }}
    subdevices() {{ for one in {" ".join(labels)}; do case $one in "$1"*) echo $one ;; esac; done; }}
    sys2dev() {{ echo "/dev/$1"; }}
    check_dev() {{ echo "looked into $1"; [ "$1" != "{broken}" ]; }}
    blkid() {{
        {named}
    }}"""
    return _said(own, line)


def kept_on(medium: str, sys: Path) -> list[str]:
    """Where what is kept is looked for, when the system was found there."""
    return sorted(_said(f"what_is_mounted_on() {{ echo {medium}; }}\nKIOSK_SYS={sys}", "storage_devices"))


def _said(own: str, line: str) -> list[str]:
    command = ["/bin/sh", "-c", f"{own}\n. {SCRIPT}\n{line}"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.stderr == ""
    return done.stdout.splitlines()


@pytest.mark.parametrize("seconds", [0, 4, 5, 59])
@pytest.mark.parametrize("computer", [{}, WINDOWS, INSTALLED])
def test_the_stick_is_found_and_nothing_else_is_looked_into(computer: dict[str, str], seconds: int) -> None:
    assert live_boot(f"find_livefs {seconds} && echo found", computer | STICK_ITSELF) == ["looked into sda1", "found"]


@pytest.mark.parametrize(("seconds", "expected"), [(0, ["no"]), (4, ["no"]), (5, ["looked into nvme0n1p1", "found"])])
def test_a_kiosk_on_the_disk_waits_for_a_stick(seconds: int, expected: list[str]) -> None:
    assert live_boot(f"find_livefs {seconds} && echo found || echo no", INSTALLED) == expected


@pytest.mark.parametrize("seconds", [0, 59])
def test_a_computer_without_a_kiosk_is_not_looked_into(seconds: int) -> None:
    assert live_boot(f"find_livefs {seconds} || echo no", WINDOWS) == ["no"]


def test_a_stick_that_cannot_be_mounted_is_not_taken() -> None:
    found = live_boot("find_livefs 59 || echo no", STICK_ITSELF | WINDOWS, broken="sda1")
    assert found == ["looked into sda1", "no"]


@pytest.mark.parametrize("disk", ["sda", "nvme0n1"])
def test_what_is_played_is_kept_on_the_disk_of_the_system(tmp_path: Path, disk: str) -> None:
    (tmp_path / "class/block").mkdir(parents=True)
    for name in (*STICK_ITSELF, *INSTALLED):
        device = tmp_path / "devices" / ("sda" if name.startswith("sda") else "nvme0n1") / name
        device.mkdir(parents=True)
        (device / "partition").touch()
        (tmp_path / "class/block" / name).symlink_to(device)
    (tmp_path / "devices" / disk / "queue").mkdir()
    own = sorted(f"/dev/{name}" for name in (*STICK_ITSELF, *INSTALLED) if name.startswith(disk))
    assert kept_on(own[0], tmp_path) == own
