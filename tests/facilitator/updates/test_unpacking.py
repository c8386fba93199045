"""An archive is unpacked with limits, even one that the right key signed by mistake."""

import io
import tarfile
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.facilitator.updates import unpacking
from kiosk.facilitator.updates.unpacking import unpack
from kiosk.facilitator.updates.update_told import UpdateRefused
from tests.facilitator.updates.programs import content, make_program

TOP = "cafe-ia-kiosk"
LIMITS = {"MOST_FILES": 10, "MOST_BYTES": 1_000}


def packed(archive: Path, *members: tuple[str, bytes, dict[str, object]]) -> Path:
    """Members by name, content, and what else their head says."""
    with tarfile.open(archive, "w:xz") as tar:
        for name, held, head in members:
            member = tarfile.TarInfo(name)
            member.size = len(held)
            for field, value in head.items():
                setattr(member, field, value)
            tar.addfile(member, io.BytesIO(held))
    return archive


def file(name: str, held: bytes = b"1") -> tuple[str, bytes, dict[str, object]]:
    return (f"{TOP}/{name}", held, {})


def link(name: str, to: str, kind: bytes = tarfile.SYMTYPE) -> tuple[str, bytes, dict[str, object]]:
    return (f"{TOP}/{name}", b"", {"type": kind, "linkname": to})


def everything(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*")}


def test_a_program_comes_out_as_it_went_in(tmp_path: Path) -> None:
    program = make_program(tmp_path / "program", "1.1.0")
    with tarfile.open(tmp_path / "archive", "w:xz") as tar:
        tar.add(program, TOP)
    assert content(unpack(tmp_path / "archive", tmp_path / "into")) == content(program)


@pytest.mark.parametrize(
    "members",
    [
        [("outside", b"1", {})],
        [("/outside", b"1", {})],
        [(f"../{TOP}/outside", b"1", {})],
        [(f"{TOP}/../../outside", b"1", {})],
        [link("out", "/etc"), file("out/outside")],
        [link("out", "../.."), file("out/outside")],
        [link("in", "."), link("in/out", "../..")],
        [link("hard", "/etc/passwd", tarfile.LNKTYPE)],
        [link("pipe", "", tarfile.FIFOTYPE)],
        [(f"{TOP}/disk", b"", {"type": tarfile.BLKTYPE, "devmajor": 8})],
        [(TOP, b"", {"type": tarfile.SYMTYPE, "linkname": "."})],
        [(TOP, b"1", {})],
        [file(str(number)) for number in range(11)],
        [file("bomb", bytes(1_001))],
        [file(str(number), bytes(300)) for number in range(4)],
    ],
)
def test_what_reaches_outside_or_is_too_large_is_refused(
    tmp_path: Path, members: list[tuple[str, bytes, dict[str, object]]], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, most in LIMITS.items():
        monkeypatch.setattr(unpacking, name, most)
    archive = packed(tmp_path / "archive", *members)
    with pytest.raises(UpdateRefused, match="U6"):
        unpack(archive, tmp_path / "into" / "deep")
    assert {path for path in everything(tmp_path) if "outside" in path} == set()
    assert sum(path.stat().st_size for path in (tmp_path / "into").rglob("*") if path.is_file()) <= 1_000


def test_what_is_within_the_limits_is_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, most in LIMITS.items():
        monkeypatch.setattr(unpacking, name, most)
    members = [file(str(number), bytes(111)) for number in range(8)]
    program = unpack(packed(tmp_path / "archive", *members, link("in", "0")), tmp_path / "into")
    assert len(everything(program)) == 9


@pytest.mark.parametrize(
    "spoil",
    [lambda held: b"", lambda held: b"no archive", lambda held: held[:100], lambda held: held[: len(held) // 2]],
)
def test_what_is_no_archive_is_damaged(tmp_path: Path, spoil: Callable[[bytes], bytes]) -> None:
    archive = packed(tmp_path / "archive", *(file(str(number), bytes(range(256)) * 40) for number in range(30)))
    archive.write_bytes(spoil(archive.read_bytes()))
    with pytest.raises(UpdateRefused, match="U5"):
        unpack(archive, tmp_path / "into")
