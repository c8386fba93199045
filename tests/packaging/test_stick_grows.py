"""The partition of what is played grows over its stick, once."""

import os
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.packaging.test_stick_image import MIB, PATH, STICK, made, partitions, pytestmark

__all__ = ["pytestmark"]
SCRIPT = STICK / "root/usr/libexec/cafe-ia-kiosk/grow"


@dataclass
class Machine:
    """One that started from an image written to a stick of `size` bytes, which is a file here."""

    folder: Path
    size: int
    medium: str = "/dev/sdx1"

    def start(self) -> subprocess.CompletedProcess[str]:
        """What the script does at a start of the machine."""
        os.truncate(self.stick, self.size)
        rows = "".join(
            f"{one['start']} {int(one['size']) * 512} /dev/sdx{number} {number}\n"
            for number, one in enumerate(partitions(self.stick), 1)
        )
        table = f"{self.size} {self.stick}\n{rows}"
        self._write("findmnt", f"echo {self.medium}\n")
        self._write("lsblk", f"case $* in *PKNAME*) echo {self.stick} ;; *) printf %s '{table}' ;; esac\n")
        self._write("blockdev", f"echo {self.size // 512}\n")
        for name in ("partx", "resize2fs"):
            self._write(name, f'echo "{name} $*" >>{self.folder}/said\n')
        environment = {"PATH": f"{self.folder}/programs:{PATH}"}
        return subprocess.run([SCRIPT], env=environment, capture_output=True, text=True, check=False)

    @property
    def stick(self) -> Path:
        """The stick."""
        return self.folder / "stick.img"

    @property
    def calls(self) -> list[str]:
        """What was told to the kernel and to the file system."""
        return (self.folder / "said").read_text("utf-8").replace(str(self.stick), "STICK").splitlines()

    def _write(self, name: str, text: str) -> None:
        (self.folder / "programs").mkdir(exist_ok=True)
        (self.folder / "programs" / name).write_text(f"#!/bin/sh\n{text}")
        (self.folder / "programs" / name).chmod(0o755)


@pytest.mark.parametrize("size", [200 * MIB, 8000 * MIB + 512, 64_023_257_088])
def test_it_takes_all_that_a_larger_stick_has(tmp_path: Path, size: int) -> None:
    before = partitions(made(tmp_path))
    machine = Machine(tmp_path, size)
    assert machine.start().returncode == 0
    after = partitions(machine.stick)
    assert after[:2] == before[:2]
    assert after[2]["start"] == before[2]["start"]
    end = (int(after[2]["start"]) + int(after[2]["size"])) * 512
    assert size - 2 * MIB <= end < size
    assert machine.calls == ["partx --update --nr 3 STICK", "resize2fs /dev/sdx3"]


def test_what_has_grown_is_left_as_it_is(tmp_path: Path) -> None:
    made(tmp_path)
    machine = Machine(tmp_path, 200 * MIB)
    machine.start()
    table = machine.stick.read_bytes()
    assert machine.start().returncode == 0
    assert machine.stick.read_bytes() == table
    assert machine.calls[2:] == ["resize2fs /dev/sdx3"]


def test_a_start_that_was_cut_after_the_table_grows_the_files(tmp_path: Path) -> None:
    made(tmp_path)
    machine = Machine(tmp_path, 200 * MIB)
    machine.start()
    (tmp_path / "said").unlink()
    machine.start()
    assert machine.calls == ["resize2fs /dev/sdx3"]


def test_a_stick_as_small_as_the_image_is_left_as_it_is(tmp_path: Path) -> None:
    image = made(tmp_path)
    table = image.read_bytes()
    assert Machine(tmp_path, len(table)).start().returncode == 0
    assert image.read_bytes() == table


def test_where_nothing_was_started_from_nothing_is_written(tmp_path: Path) -> None:
    image = made(tmp_path)
    machine = Machine(tmp_path, 200 * MIB)
    (tmp_path / "programs").mkdir()
    os.truncate(image, machine.size)
    table = image.read_bytes()
    machine.medium = "; exit 1"
    assert machine.start().returncode != 0
    assert image.read_bytes() == table
