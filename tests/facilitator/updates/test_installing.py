"""An update is taken in whole or not at all, and what is refused is refused for its reason."""

import json
import os
import platform
import resource
import shutil
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import takewhile
from pathlib import Path
from random import Random
from tempfile import gettempdir
from typing import BinaryIO

import pytest
from nacl.signing import SigningKey

from kiosk.facilitator.updates import installing
from kiosk.facilitator.updates.installing import passes
from kiosk.facilitator.updates.update_told import SIGNS, Why
from tests.depth import drawn
from tests.facilitator.sticks import Make
from tests.facilitator.updates.conftest import Machine
from tests.facilitator.updates.programs import make_program

FLIPS = 1_000


def archive(stick: Path) -> Path:
    return next(stick.glob("*.tar.xz"))


def state(machine: Machine) -> tuple[str, set[str]]:
    """What starts, and all that is kept."""
    return machine.versions.running, machine.kept


def test_an_update_starts_from_then_on_and_two_versions_stay(machine: Machine) -> None:
    for version, kept in (("1.1.0", {"1.1.0"}), ("1.2.0", {"1.1.0", "1.2.0"}), ("1.10.0", {"1.2.0", "1.10.0"})):
        machine.confirmed(version)
        assert state(machine) == (version, kept)
        assert all(machine.whole(one) for one in kept)
    assert machine.versions.highest == "1.10.0"


def test_one_bit_anywhere_is_one_too_many(machine: Machine) -> None:
    machine.confirmed("1.1.0")
    stick = machine.copied("1.2.0")
    chance = Random(1)
    flips = [(name.name, chance.randrange(name.stat().st_size * 8)) for name in sorted(stick.iterdir()) * FLIPS]
    for name, bit in drawn("flips", flips[:FLIPS]):
        with flipped(stick / name, bit):
            assert machine.takes(stick) in {"unsigned", "damaged"}
    assert state(machine) == ("1.1.0", {"1.1.0"})
    assert machine.takes(stick) is None


@contextmanager
def flipped(file: Path, bit: int) -> Iterator[None]:
    """Another bit, as long as the block runs."""
    whole = file.read_bytes()
    with file.open("r+b") as opened:
        opened.seek(bit // 8)
        opened.write(bytes([whole[bit // 8] ^ 1 << bit % 8]))
    yield
    file.write_bytes(whole)


def signed(machine: Machine, stick: Path, **changes: object) -> None:
    """What an update says of itself, changed by who holds the key."""
    told = json.loads((stick / "update.json").read_bytes()) | changes
    content = json.dumps(told).encode()
    secret = bytes.fromhex((machine.keys / "organisateur.key").read_text().split()[2])
    (stick / "update.json").write_bytes(content)
    (stick / "update.sig").write_bytes(SigningKey(secret).sign(SIGNS + content).signature)


def other_key(machine: Machine, stick: Path) -> None:
    content = (stick / "update.json").read_bytes()
    (stick / "update.sig").write_bytes(SigningKey.generate().sign(SIGNS + content).signature)


def of_another_thing(machine: Machine, stick: Path) -> None:
    content = (stick / "update.json").read_bytes()
    secret = bytes.fromhex((machine.keys / "organisateur.key").read_text().split()[2])
    (stick / "update.sig").write_bytes(SigningKey(secret).sign(content).signature)


def truncated(machine: Machine, stick: Path) -> None:
    archive(stick).write_bytes(archive(stick).read_bytes()[:-7])


def longer(machine: Machine, stick: Path) -> None:
    archive(stick).write_bytes(archive(stick).read_bytes() + b"more")


def a_link(machine: Machine, stick: Path) -> None:
    archive(stick).rename(stick / "elsewhere")
    archive_name = f"cafe-ia-kiosk_1.2.0_{platform.machine()}.tar.xz"
    (stick / archive_name).symlink_to("elsewhere")


def told_by_a_link(machine: Machine, stick: Path) -> None:
    (stick / "update.json").rename(stick / "elsewhere")
    (stick / "update.json").symlink_to("elsewhere")


@pytest.mark.parametrize(
    ("spoil", "why"),
    [
        (other_key, "unsigned"),
        (of_another_thing, "unsigned"),
        (lambda machine, stick: (stick / "update.sig").write_bytes(b""), "unsigned"),
        (lambda machine, stick: (stick / "update.sig").unlink(), "gone"),
        (lambda machine, stick: shutil.rmtree(stick), "gone"),
        (lambda machine, stick: archive(stick).unlink(), "gone"),
        (lambda machine, stick: signed(machine, stick, architecture="riscv64"), "other"),
        (lambda machine, stick: signed(machine, stick, name="another-kiosk"), "other"),
        (lambda machine, stick: signed(machine, stick, version="../1.2.0"), "other"),
        (lambda machine, stick: signed(machine, stick, version="1.2.0\n"), "other"),
        (lambda machine, stick: signed(machine, stick, more=1), "other"),
        (lambda machine, stick: signed(machine, stick, size=1_000_000), "damaged"),
        (lambda machine, stick: signed(machine, stick, size=10), "damaged"),
        (truncated, "damaged"),
        (longer, "damaged"),
        (a_link, "gone"),
        (told_by_a_link, "gone"),
    ],
)
def test_a_spoiled_stick_changes_nothing(machine: Machine, spoil: Callable[[Machine, Path], object], why: Why) -> None:
    machine.confirmed("1.1.0")
    stick = machine.copied("1.2.0")
    spoil(machine, stick)
    assert machine.takes(stick) == why
    assert state(machine) == ("1.1.0", {"1.1.0"})
    assert machine.whole("1.1.0")


def test_a_machine_without_a_key_takes_nothing(machine: Machine) -> None:
    machine.trusted = None
    assert machine.takes(machine.stick("1.1.0")) == "unsigned"


def test_an_older_version_needs_a_second_yes(machine: Machine) -> None:
    machine.confirmed("1.2.0")
    assert machine.takes(machine.stick("1.1.0")) == "older"
    assert machine.versions.running == "1.2.0"
    assert machine.takes(machine.stick("0.9.0"), older=True) is None
    assert machine.versions.running == "0.9.0"
    machine.versions.confirm()
    assert machine.versions.highest == "1.2.0"
    assert machine.takes(machine.stick("1.1.0")) == "older"
    assert machine.takes(machine.stick("1.2.0")) is None


def test_below_the_package_is_older_too_and_the_same_is_not_taken_twice(machine: Machine) -> None:
    assert machine.takes(machine.stick("0.9.0")) == "older"
    assert machine.takes(machine.stick("1.0.0"), older=True) == "same"
    machine.confirmed("1.1.0")
    assert machine.takes(machine.stick("1.1.0")) == "same"


def test_on_trial_nothing_else_comes(machine: Machine) -> None:
    assert machine.takes(machine.stick("1.1.0")) is None
    assert machine.takes(machine.stick("1.2.0")) == "trying"


def test_a_disk_without_room_refuses_before_it_copies(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    stick = machine.stick("1.1.0")
    least = installing.ROOM * archive(stick).stat().st_size
    for free, why in ((least - 1, "room"), (least, None)):
        monkeypatch.setattr(shutil, "disk_usage", lambda _, free=free: shutil._ntuple_diskusage(1, 1, free))
        assert machine.takes(stick) == why


@pytest.mark.skipif(sys.platform != "linux", reason="only there can a process be kept from writing")
@pytest.mark.parametrize("most", [1_000, 40_000, 99_000])
def test_a_disk_that_refuses_while_it_is_written_changes_nothing(machine: Machine, most: int) -> None:
    machine.confirmed("1.1.0")
    stick, whole = machine.stick("1.2.0"), resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, whole[1]))
    try:
        assert machine.takes(stick) == "room"
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, whole)
    assert state(machine) == ("1.1.0", {"1.1.0"})
    assert machine.takes(stick) is None


def test_a_stick_pulled_while_it_is_read_changes_nothing(
    machine: Machine, sticks: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    machine.confirmed("1.1.0")
    stick, read = sticks(), installing._read
    shutil.copytree(machine.stick("1.2.0"), stick.folder, dirs_exist_ok=True)

    def pulled(file: BinaryIO, most: int) -> bytes:
        chunk = read(file, 10_000)
        if stick.folder.is_mount():
            os.sync()
            stick.pull()
        return chunk

    monkeypatch.setattr(installing, "_read", pulled)
    assert machine.takes(stick.folder) == "gone"
    assert state(machine) == ("1.1.0", {"1.1.0"})


@pytest.mark.parametrize(("script", "good"), [("exit 0", True), ("exit 1", False), ("kill -9 $$", False), ("", True)])
def test_a_version_is_tried_where_it_will_stand_or_fall(tmp_path: Path, script: str, good: bool) -> None:
    assert passes(make_program(tmp_path / "program", "1.1.0", script), None) is good


def test_a_test_that_hangs_is_ended_with_all_that_it_started(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(installing, "PATIENCE_SECONDS", 0.5)
    program = make_program(tmp_path / "program", "1.1.0", f"sleep 600 & echo $! >{tmp_path}/child; wait")
    assert passes(program, None) is False
    child, end = int((tmp_path / "child").read_text()), time.monotonic() + 60
    while not ended(child) and time.monotonic() < end:  # the system takes a moment over a kill
        time.sleep(0.01)
    assert ended(child)


def ended(process: int) -> bool:
    """Whether a process is gone, or waits to be looked at for the last time."""
    try:
        return Path(f"/proc/{process}/stat").read_text().split()[2] in "ZX"
    except (FileNotFoundError, ProcessLookupError):
        return True


def test_what_is_no_program_does_not_pass(tmp_path: Path) -> None:
    program = make_program(tmp_path / "program", "1.1.0")
    for spoil in (lambda: (program / "kiosk").write_bytes(b"\x7fELF"), (program / "kiosk").unlink):
        spoil()
        assert passes(program, None) is False


@pytest.mark.skipif(os.getuid() != 0, reason="only root can try a program as somebody else")
def test_a_version_is_tried_without_the_rights_of_the_system(tmp_path: Path) -> None:
    for folder in takewhile(lambda folder: folder != Path(gettempdir()), (tmp_path, *tmp_path.parents)):
        folder.chmod(0o755)
    script = '[ "$(id -un) $(id -Gn)" = "daemon daemon" ] && touch "$3/mine"'
    assert passes(make_program(tmp_path / "program", "1.1.0", script), "daemon") is True
    assert passes(tmp_path / "program", None) is False
