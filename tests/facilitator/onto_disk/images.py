"""Files that stand for a stick with the kiosk's image and for disks, and what other programs read of them."""

import struct
import subprocess
import zlib
from pathlib import Path
from random import Random
from uuid import UUID

MIB = 1 << 20
BOOT, BIOS, KEPT = (2048, 6144), (6144, 8192), 8192
"""In sectors: where each partition begins and ends; the last one as far as the stick goes."""
SETTINGS = b"/var/lib/cafe-ia-kiosk\n/var/lib/cafe-ia-kiosk-updates\n"
KINDS = [UUID(text).bytes_le for text in (
    "C12A7328-F81F-11D2-BA4B-00A0C93EC93B",
    "21686148-6449-6E6F-744E-656564454649",
    "0FC63DAF-8483-4772-8E79-3D69D8477DE4",
)]  # fmt: skip


def image(file: Path, mib: int = 8) -> Path:
    """A stick of so many MiB: noise in two partitions, words in the last one, a table as the specification has it."""
    noise, sectors = Random(7), mib * MIB // 512
    content = bytearray(noise.randbytes(446).ljust(MIB, b"\0"))
    content[446:462] = struct.pack("<B3sB3sII", 0, b"\0\2\0", 0xEE, b"\xff\xff\xff", 1, sectors - 1)
    content[510:512] = b"\x55\xaa"
    content += noise.randbytes(KEPT * 512 - MIB)
    content += b"what was played ".ljust(mib * MIB - len(content), b"\1")
    spans = (BOOT, BIOS, (KEPT, sectors - 40))
    entries = b"".join(_entry(number, *span) for number, span in enumerate(spans)).ljust(16384, b"\0")
    for own, other, at in ((1, sectors - 1, 2), (sectors - 1, 1, sectors - 33)):
        content[own * 512 : own * 512 + 512] = _header(own, other, at, sectors, entries).ljust(512, b"\0")
        content[at * 512 : at * 512 + len(entries)] = entries
    file.write_bytes(content)
    return file


def _entry(number: int, start: int, end: int) -> bytes:
    name = f"PART{number}".encode("utf-16-le").ljust(72, b"\0")
    return KINDS[number] + UUID(int=number).bytes_le + struct.pack("<QQQ", start, end - 1, 0) + name


def _header(own: int, other: int, at: int, sectors: int, entries: bytes) -> bytes:
    start = struct.pack("<8sIIIIQQQQ", b"EFI PART", 0x10000, 92, 0, 0, own, other, 34, sectors - 34)
    whole = start + UUID(int=9).bytes_le + struct.pack("<QIII", at, 128, 128, zlib.crc32(entries))
    return whole[:16] + struct.pack("<I", zlib.crc32(whole)) + whole[20:]


def disk(file: Path, size: int) -> Path:
    """A disk of so many bytes with an old system at both ends."""
    with file.open("wb") as written:
        written.write(b"an old system" * 99_999)
        written.truncate(size)
        written.seek(size - 9_999)
        written.write(b"o" * 9_999)
    return file


def spans(file: Path) -> list[tuple[int, int]]:
    """The partitions that the system's own program finds: first and last sector."""
    command = ["partx", "--show", "--noheadings", "--output", "START,END", str(file)]
    told = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60).stdout
    return [(int(start), int(end)) for start, end in (line.split() for line in told.splitlines())]


def probed(file: Path, offset: int = 0) -> dict[str, str]:
    """What the system's own program finds at this byte of a file: a table of partitions, a file system."""
    command = ["/usr/sbin/blkid", "--probe", "--output", "export", "--offset", str(offset), str(file)]
    told = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60).stdout
    return dict(line.split("=", 1) for line in told.splitlines() if "=" in line)


def kept_file(file: Path, offset: int, name: str) -> bytes:
    """A file of the file system at this byte."""
    command = ["/usr/sbin/debugfs", "-R", f"cat {name}", f"{file}?offset={offset}"]
    return subprocess.run(command, capture_output=True, check=True, timeout=60).stdout
