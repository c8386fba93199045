"""The kiosk asks for a disk, the system puts the stick's image on it; what the kiosk writes is not believed."""

import json
import os
import pickle
import re
import resource
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.facilitator.onto_disk.disk_serving import put_on_disk
from kiosk.facilitator.onto_disk.disk_told import DiskAnswer, DiskWhy
from kiosk.facilitator.requests import NoRequest
from tests.facilitator.onto_disk.computers import LABEL, SIZE, StickComputer, is_old, is_whole, starts
from tests.facilitator.onto_disk.images import BIOS, BOOT, KEPT, MIB, SETTINGS, kept_file, probed, spans
from tests.house.tree import ROOT


@pytest.fixture
def machine(tmp_path: Path) -> StickComputer:
    return StickComputer(tmp_path)


def test_the_disk_becomes_the_stick_with_room_of_its_own(machine: StickComputer) -> None:
    answer = machine.put()
    assert answer == DiskAnswer(answer.id, 100, done=True, emptied=True)
    assert is_whole(machine.disk, machine.medium)
    first, second, (start, last) = spans(machine.disk)
    assert (first, second, start) == ((BOOT[0], BOOT[1] - 1), (BIOS[0], BIOS[1] - 1), KEPT)
    assert last > SIZE // 512 - 4096
    with machine.disk.open("rb") as file:
        assert file.read(446) == machine.medium.read_bytes()[:446]
        assert b"an old system" not in file.read(MIB)
        file.seek(KEPT * 512)
        assert b"what was played" not in file.read(MIB)
    kept = probed(machine.disk, KEPT * 512)
    assert (kept["TYPE"], kept["LABEL"]) == ("ext4", LABEL)
    assert int(kept["FSLASTBLOCK"]) * 4096 == (last + 1 - start) * 512
    assert kept_file(machine.disk, KEPT * 512, "persistence.conf") == SETTINGS


def test_how_far_it_is_can_be_read_meanwhile(machine: StickComputer) -> None:
    seen: list[tuple[int, int]] = []
    machine.copying.copy(lambda done, total: seen.append((done, total)))
    assert [done for done, _ in seen] == sorted({done for done, _ in seen})
    assert {total for _, total in seen} == {2 * (KEPT * 512 - MIB)}
    assert seen[-1][0] == seen[-1][1]


def changed(machine: StickComputer) -> None:
    (machine.kernel.folder / "block" / "nvme0n1" / "size").write_text("9999999\n")


def in_use(machine: StickComputer) -> None:
    machine.mount("/dev/nvme0n1p2", "/")


def too_small(machine: StickComputer) -> None:
    (machine.kernel.folder / "block" / "nvme0n1" / "size").write_text("1961000\n")


def other_sectors(machine: StickComputer) -> None:
    (machine.kernel.folder / "block" / "nvme0n1" / "queue" / "logical_block_size").write_text("4096\n")


def no_image(machine: StickComputer) -> None:
    machine.medium.write_bytes(bytes(8 * MIB))


def no_settings(machine: StickComputer) -> None:
    (machine.folder / "live" / "persistence" / "sdb3" / "persistence.conf").unlink()


def not_live(machine: StickComputer) -> None:
    machine.files = type(machine.files)(machine.files.sys, machine.files.udev, list)


def gone(machine: StickComputer) -> None:
    machine.disk.unlink()


BEFORE: list[tuple[Callable[[StickComputer], None], DiskWhy]] = [
    (changed, "changed"),
    (in_use, "changed"),
    (gone, "changed"),
    (other_sectors, "sectors"),
    (no_image, "medium"),
    (no_settings, "medium"),
    (not_live, "medium"),
]


@pytest.mark.parametrize(("spoil", "why"), BEFORE)
def test_what_cannot_be_done_leaves_the_disk_alone(
    machine: StickComputer, spoil: Callable[[StickComputer], None], why: DiskWhy
) -> None:
    shown = machine.offered()
    machine.handover.ask(shown)
    spoil(machine)
    answer = put_on_disk(machine.run, machine.answers, machine.computer)
    assert (answer.why, answer.emptied, answer.done) == (why, False, False)
    if machine.disk.exists():
        assert is_old(machine.disk)


def test_a_disk_that_is_too_small_is_left_alone(machine: StickComputer) -> None:
    too_small(machine)
    answer = machine.put()
    assert (answer.why, answer.emptied) == ("small", False)


@contextmanager
def full_after(size: int) -> Iterator[None]:
    """Whoever writes further than this into a file is refused."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.parametrize("limit", [MIB // 2, 2 * MIB, KEPT * 512 + MIB])
def test_a_disk_that_refuses_is_told_and_starts_nothing(machine: StickComputer, limit: int) -> None:
    shown = machine.offered()
    with full_after(limit):
        answer = machine.put(shown)
    assert (answer.why, answer.emptied, answer.done) == ("refuses", True, False)
    assert not starts(machine.disk)
    assert machine.put(shown).done
    assert is_whole(machine.disk, machine.medium)


def test_a_disk_that_gives_back_something_else_is_told_and_starts_nothing(machine: StickComputer) -> None:
    """As soon as the first half is done, a byte of it turns."""

    def turn(done: int, total: int) -> None:
        if done * 2 == total:
            with machine.disk.open("r+b") as file:
                file.seek(2 * MIB)
                file.write(b"turned")

    with pytest.raises(Exception, match="D6 differs"):
        machine.copying.copy(turn)
    assert not starts(machine.disk)


def test_a_stick_that_is_pulled_is_told_and_starts_nothing(machine: StickComputer) -> None:
    with machine.medium.open("r+b") as file:
        file.truncate(2 * MIB)
    answer = machine.put()
    assert (answer.why, answer.emptied) == ("medium", True)
    assert not starts(machine.disk)


REQUEST = {"id": "0123456789abcdef", "disk": "nvme0n1", "model": "Samsung nvme0n1", "size": SIZE}


@pytest.mark.parametrize(
    "told",
    [b"", b"no json", b"[]", b"[" * 999]
    + [json.dumps(REQUEST | one).encode() for one in ({"id": "x"}, {"more": 1}, {"disk": "x" * 1_000}, {"id": None})],
)
def test_what_is_no_request_is_thrown_away(machine: StickComputer, told: bytes) -> None:
    (machine.run / "disk.json").write_bytes(told)
    with pytest.raises(NoRequest):
        put_on_disk(machine.run, machine.answers, machine.computer)
    assert [*machine.run.iterdir(), *machine.answers.iterdir()] == []


@pytest.mark.parametrize(
    "strange",
    [
        {"disk": "../dev/nvme0n1"},
        {"disk": "/dev/nvme0n1"},
        {"disk": "nvme0n1p1"},
        {"disk": "sdb", "model": "Kingston DataTraveler 3.0", "size": 16384 * 512},
        {"disk": ["nvme0n1"]},
        {"disk": None},
        {"size": str(SIZE)},
        {"model": "Samsung"},
    ],
)
def test_a_request_for_anything_but_a_disk_that_was_shown_is_refused(
    machine: StickComputer, strange: dict[str, object]
) -> None:
    (machine.run / "disk.json").write_text(json.dumps(REQUEST | strange))
    before = machine.medium.read_bytes()
    answer = put_on_disk(machine.run, machine.answers, machine.computer)
    assert (answer.why, answer.emptied) == ("changed", False)
    assert machine.medium.read_bytes() == before
    assert is_old(machine.disk)


def done(*command: str | Path) -> None:
    subprocess.run(command, check=True, capture_output=True)


@pytest.fixture
def loop(machine: StickComputer) -> Iterator[Path]:
    """The disk as a device of the kernel's, where this system lets us have one."""
    command = ["losetup", "--find", "--show", str(machine.disk)]
    made = subprocess.run(command, capture_output=True, text=True, check=False)
    if made.returncode:
        pytest.skip(f"this system gives no loop device: {made.stderr.strip()}")
    device = Path(made.stdout.strip())
    yield device
    done("losetup", "--detach", device)


def test_a_device_of_the_kernel_becomes_the_stick(machine: StickComputer, loop: Path) -> None:
    (machine.devices / "nvme0n1").rename(machine.folder / "backing")
    (machine.devices / "nvme0n1").symlink_to(loop)
    assert machine.put().done
    assert is_whole(loop, machine.medium)


def test_a_device_of_which_something_is_mounted_is_left_alone(machine: StickComputer, loop: Path) -> None:
    done("/usr/sbin/mke2fs", "-q", "-F", loop)
    place = machine.folder / "mounted"
    place.mkdir()
    done("mount", loop, place)
    try:
        (machine.devices / "nvme0n1").rename(machine.folder / "backing")
        (machine.devices / "nvme0n1").symlink_to(loop)
        answer = machine.put()
    finally:
        done("umount", place)
    assert (answer.why, answer.emptied) == ("changed", False)
    assert probed(loop)["TYPE"] == "ext2"


CONFINED = """
import pickle, sys
from pathlib import Path
from kiosk.facilitator.onto_disk.disk_serving import put_on_disk
run, answers, computer = pickle.loads(Path(sys.argv[1]).read_bytes())
print(put_on_disk(run, answers, computer))
"""


@pytest.mark.skipif(os.geteuid() != 0 or shutil.which("setpriv") is None, reason="rights are taken from root alone")
def test_the_one_right_of_the_service_is_enough_and_needed(machine: StickComputer, loop: Path) -> None:
    """As its unit has it: a root without any right but that to enter the kiosk's folder."""
    (machine.devices / "nvme0n1").rename(machine.folder / "backing")
    (machine.devices / "nvme0n1").symlink_to(loop)
    unit = (ROOT / ".ci/debian/session/usr/lib/systemd/system/cafe-ia-kiosk-disk.service").read_text("utf-8")
    (right,) = re.findall("^CapabilityBoundingSet=CAP_(.*)$", unit, re.MULTILINE)
    (machine.folder / "told").write_bytes(pickle.dumps((machine.run, machine.answers, machine.computer)))
    outcomes = []
    for rights in ("-all", f"-all,+{right.lower()}"):
        asked = machine.handover.ask(machine.offered())
        for place in (machine.run, machine.run / "disk.json"):
            os.chown(place, 65534, 65534)
        machine.run.chmod(0o700)
        command = ["setpriv", f"--bounding-set={rights}", "--no-new-privs", sys.executable, "-c", CONFINED]
        subprocess.run([*command, machine.folder / "told"], check=False, capture_output=True, cwd=ROOT)
        answer = machine.handover.answer(asked)
        outcomes.append(answer is not None and answer.done)
    assert outcomes == [False, True]
    assert is_whole(loop, machine.medium)
