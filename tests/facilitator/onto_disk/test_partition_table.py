"""The table of the image: read, refused where it is not whole, and told anew so that other programs read it."""

from pathlib import Path

import pytest

from kiosk.facilitator.onto_disk.partition_table import BACK, FRONT, NoTable, PartitionTable
from tests.facilitator.onto_disk.images import BIOS, BOOT, KEPT, MIB, image, probed, spans

SIZES = [64 * MIB, 64 * MIB + 512, 64 * MIB + 12_345 * 512, 3_000_000_000_000 // 512 * 512]


@pytest.fixture
def table(tmp_path: Path) -> PartitionTable:
    return PartitionTable.read(image(tmp_path / "stick").read_bytes())


def test_the_partitions_are_read_in_their_order(table: PartitionTable) -> None:
    assert [(span.start, span.end) for span in table.partitions[:2]] == [BOOT, BIOS]
    assert table.partitions[2].start == KEPT


def test_what_is_told_is_what_was_read(table: PartitionTable, tmp_path: Path) -> None:
    assert table.front == (tmp_path / "stick").read_bytes()[:FRONT]
    assert table.back == (tmp_path / "stick").read_bytes()[-BACK:]


@pytest.mark.parametrize("size", SIZES)
def test_the_last_partition_takes_all_the_room_of_a_disk(table: PartitionTable, tmp_path: Path, size: int) -> None:
    new = table.on(size // 512)
    for half in ("both", "front", "back"):
        place = tmp_path / half
        with place.open("wb") as file:
            file.truncate(size)
            file.write(new.first if half == "back" else new.front)
            if half != "front":
                file.seek(size - BACK)
                file.write(new.back)
        assert (probed(place)["PTTYPE"], probed(place)["PTUUID"][-1]) == ("gpt", "9")
        first, second, (start, last) = spans(place)
        assert (first, second, start) == ((2048, 6143), (6144, 8191), KEPT)
        assert 0 <= size // 512 - 34 - last < 2048 + 33
        assert (last + 1) % 2048 == 0
    assert PartitionTable.read(new.front).front == new.front


@pytest.mark.parametrize("at", [512, 519, 524, 528, 536, 552, 584, 600, 1024, 1060, 16384])
def test_a_table_of_which_a_bit_is_wrong_is_none(tmp_path: Path, at: int) -> None:
    content = bytearray(image(tmp_path / "stick").read_bytes())
    content[at] ^= 4
    with pytest.raises(NoTable):
        PartitionTable.read(bytes(content))


@pytest.mark.parametrize("content", [b"", bytes(FRONT), b"\xff" * FRONT, b"EFI PART" * 9999])
def test_noise_is_no_table(content: bytes) -> None:
    with pytest.raises(NoTable):
        PartitionTable.read(content)
