"""Tiny sounds made by hand: a FLAC of samples as they are, an MP3 of silent frames, and the head and the end of
an Ogg Vorbis. A whole one lies beside this file, made once by ``python -m tests.host.voice.sound_files``."""

import struct
from array import array
from math import pi, sin
from pathlib import Path

RATE = 16_000
BLOCK = 4_096
OGG = Path(__file__).with_name("tone.ogg")
"""Half a second of the tone, as libvorbis writes it."""
SILENT_FRAME = b"\xff\xfb\x10\xc0" + bytes(100)
"""MPEG 1 layer 3, 32 kilobits and 44,100 samples a second, on one channel: 1,152 samples of nothing."""


def tone(seconds: float, hertz: int = 440) -> array[int]:
    """Samples of 16 bits."""
    return array("h", [int(16_000 * sin(2 * pi * hertz * at / RATE)) for at in range(int(seconds * RATE))])


def flac(samples: array[int], channels: int = 1, told: int | None = None) -> bytes:
    """Each sample as it is, on as many channels, 8 at most; ``told`` is how many samples it says it has."""
    count = len(samples) if told is None else told
    facts = RATE << 44 | (channels - 1) << 41 | 15 << 36 | count
    head = b"fLaC\x80\x00\x00\x22" + struct.pack(">HH", BLOCK, BLOCK) + bytes(6) + struct.pack(">Q", facts) + bytes(16)
    blocks = [samples[start : start + BLOCK] for start in range(0, len(samples), BLOCK)]
    return head + b"".join(_frame(number, block, channels) for number, block in enumerate(blocks))


def _frame(number: int, block: array[int], channels: int) -> bytes:
    head = b"\xff\xf8" + bytes([0x75, (channels - 1) << 4 | 0x08, number]) + struct.pack(">H", len(block) - 1)
    head += bytes([_sum(head, 8, 0x07)])
    plain = b"\x02" + struct.pack(f">{len(block)}h", *block)
    body = head + plain * channels
    return body + struct.pack(">H", _sum(body, 16, 0x8005))


def _sum(content: bytes, width: int, polynomial: int) -> int:
    """The check of a frame."""
    rest = 0
    for byte in content:
        rest ^= byte << (width - 8)
        for _ in range(8):
            rest = (rest << 1 ^ (polynomial if rest >> (width - 1) else 0)) & ((1 << width) - 1)
    return rest


def mp3(seconds: float, frame: bytes = SILENT_FRAME) -> bytes:
    """Silence, behind a tag."""
    return b"ID3\x03\x00\x00\x00\x00\x00\x05abcde" + frame * max(1, round(seconds * 44_100 / 1_152))


def vorbis(seconds: float, channels: int = 1) -> bytes:
    """What tells of itself as it should, and cannot be decoded."""
    first = (
        b"OggS\x00\x02" + bytes(20) + b"\x01\x1e" + b"\x01vorbis" + struct.pack("<IBI", 0, channels, RATE) + bytes(14)
    )
    return first + b"OggS\x00\x04" + struct.pack("<q", int(seconds * RATE)) + bytes(14)


def main() -> None:
    """Make the whole Ogg Vorbis anew. It wants soundfile, whose wheel holds libvorbis; nothing else here does."""
    from importlib import import_module

    import_module("soundfile").write(OGG, tone(0.5), RATE, format="OGG", subtype="VORBIS", compression_level=0.9)


if __name__ == "__main__":
    main()
