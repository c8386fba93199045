"""The table of partitions (GPT) of the kiosk's image: read, and written anew for a disk of another size."""

import struct
from dataclasses import dataclass
from typing import NamedTuple, Self
from zlib import crc32

SECTOR = 512
SIGNATURE = b"EFI PART"
HEADER = struct.Struct("<8s4sII4xQQQQ16sQIII")
"""Signature, revision, size, sum; own, other, first and last sector; disk; entries' sector, count, size and sum."""
ENTRY = struct.Struct("<16s16sQQQ72s")
"""Type, identity, first and last sector, attributes, name."""
ENTRIES, MOST_ENTRIES = 32, 128
"""Sectors of the entries, and how many these hold."""
PROTECTIVE = slice(458, 462)
"""Where the first sector says how many sectors follow it, to whom does not know this table."""
MIB = 2048
"""Sectors: partitions begin and end at whole ones."""


class NoTable(ValueError):
    """No table of partitions that is whole."""


class PartitionSpan(NamedTuple):
    """A partition's first sector and the one after its last."""

    start: int
    end: int


class TableHead(NamedTuple):
    """The header of a table."""

    signature: bytes
    revision: bytes
    length: int
    sum: int
    own: int
    other: int
    first: int
    last: int
    disk: bytes
    at: int
    entries: int
    entry: int
    entries_sum: int


@dataclass(frozen=True, slots=True)
class PartitionTable:
    """``first``: the sector before both, which starts the machine; ``entries``: the partitions as they are told."""

    first: bytes
    head: TableHead
    entries: bytes

    @classmethod
    def read(cls, start: bytes) -> Self:
        """From the first bytes of a medium, `FRONT` at least. Raises NoTable."""
        if len(start) < FRONT:
            raise NoTable
        head = TableHead(*HEADER.unpack_from(start, SECTOR))
        entries = start[2 * SECTOR : FRONT]
        sound = head.sum == crc32(HEADER.pack(*head._replace(sum=0)))
        shape = (head.signature, head.at, head.entries, head.entry) == (SIGNATURE, 2, MOST_ENTRIES, ENTRY.size)
        if not (sound and shape and head.entries_sum == crc32(entries)):
            raise NoTable
        return cls(start[:SECTOR], head, entries)

    @property
    def partitions(self) -> list[PartitionSpan]:
        """In their order on the medium."""
        told = (fields for fields in ENTRY.iter_unpack(self.entries) if any(fields[0]))
        return sorted(PartitionSpan(start, end + 1) for _, _, start, end, *_ in told)

    def on(self, sectors: int) -> "PartitionTable":
        """The same on a disk of so many sectors: the last partition takes all the room there is."""
        end = (sectors - ENTRIES - 1) // MIB * MIB
        last = self.partitions[-1].start
        entries = b"".join(_until(fields, last, end) for fields in ENTRY.iter_unpack(self.entries))
        follow = min(sectors - 1, 0xFFFFFFFF).to_bytes(4, "little")
        first = self.first[: PROTECTIVE.start] + follow + self.first[PROTECTIVE.stop :]
        head = self.head._replace(other=sectors - 1, last=sectors - ENTRIES - 2, entries_sum=crc32(entries))
        return PartitionTable(first, head, entries)

    @property
    def front(self) -> bytes:
        """What a disk begins with."""
        return self.first + _packed(self.head) + self.entries

    @property
    def back(self) -> bytes:
        """The copy with which it ends."""
        own, other = self.head.other, self.head.own
        return self.entries + _packed(self.head._replace(own=own, other=other, at=own - ENTRIES))


FRONT = (2 + ENTRIES) * SECTOR
"""Bytes of the first sector, the header and the entries."""
BACK = (1 + ENTRIES) * SECTOR
"""Bytes of the copy at the end."""


def _until(fields: tuple[bytes, bytes, int, int, int, bytes], last: int, end: int) -> bytes:
    sort, identity, start, stop, *rest = fields
    return ENTRY.pack(sort, identity, start, end - 1 if any(sort) and start == last else stop, *rest)


def _packed(head: TableHead) -> bytes:
    total = crc32(HEADER.pack(*head._replace(sum=0)))
    return HEADER.pack(*head._replace(sum=total)).ljust(SECTOR, b"\0")
