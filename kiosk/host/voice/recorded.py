"""Sentences that a person or a program recorded: what a file says of itself, without decoding it, and which text is
said by which file.

Method: a text that is told holds texts of a deck among others. Both are cut into sentences alike, and what is recorded
is sought from each sentence on, the longest first.
"""

import struct
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Literal, NamedTuple

from kiosk.host.voice.text import cut

ENDINGS = {".mp3": "MP3", ".flac": "FLAC", ".ogg": "Vorbis"}
MOST_S, MOST_BYTES = 60.0, 1_000_000
"""Of one file."""
BITRATES = (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320)
LESS_BITRATES = (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160)
"""Kilobits a second of a frame of MPEG 1, and of the lower rates of MPEG 2 and 2.5."""
RATES = {3: (44_100, 48_000, 32_000), 2: (22_050, 24_000, 16_000), 0: (11_025, 12_000, 8_000)}

type Fault = Literal["kind", "long", "channels", "heavy"]


class SoundHead(NamedTuple):
    """What a file says of itself."""

    kind: str
    channels: int
    seconds: float


def fault(content: bytes, name: str) -> Fault | None:
    """Why a file is not played; None for one that is. It may still be damaged."""
    if len(content) > MOST_BYTES:
        return "heavy"
    found = told(content)
    if found is None or found.kind != ENDINGS.get(Path(name).suffix.lower()):
        return "kind"
    if found.channels != 1:
        return "channels"
    return "long" if found.seconds > MOST_S else None


def told(content: bytes) -> SoundHead | None:
    """What a file says of itself; None for what is no MP3, FLAC or Ogg Vorbis."""
    try:
        if content.startswith(b"fLaC"):
            return _flac(content)
        return _vorbis(content) if content.startswith(b"OggS") else _mp3(content)
    except (struct.error, IndexError, ZeroDivisionError):
        return None


def _flac(content: bytes) -> SoundHead:
    facts = struct.unpack_from(">Q", content, 18)[0]
    rate, channels, samples = facts >> 44, (facts >> 41 & 7) + 1, facts & (1 << 36) - 1
    return SoundHead("FLAC", channels, samples / rate)


def _vorbis(content: bytes) -> SoundHead | None:
    start = content.find(b"\x01vorbis", 0, 100)
    if start < 0:
        return None
    channels, rate = struct.unpack_from("<BI", content, start + 11)
    samples: int = struct.unpack_from("<q", content, content.rfind(b"OggS") + 6)[0]
    return SoundHead("Vorbis", channels, samples / rate)


def _mp3(content: bytes) -> SoundHead | None:
    """Walk the frames: there may be a tag before the first, and anything behind the last."""
    at, channels, seconds = _tag(content), 0, 0.0
    while at + 4 <= len(content) and (frame := _frame(content[at : at + 4])):
        length, one, lasts = frame
        at, channels, seconds = at + length, max(channels, one), seconds + lasts
    return SoundHead("MP3", channels, seconds) if seconds else None


def _tag(content: bytes) -> int:
    """Bytes of the tag at the start."""
    if not content.startswith(b"ID3"):
        return 0
    size = content[6:10]
    return 10 + (size[0] << 21 | size[1] << 14 | size[2] << 7 | size[3])


def _frame(head: bytes) -> tuple[int, int, float] | None:
    """Bytes, channels and seconds of a frame of layer 3; None for what is none."""
    version, layer = head[1] >> 3 & 3, head[1] >> 1 & 3
    bits, rate = head[2] >> 4, head[2] >> 2 & 3
    if head[0] != 0xFF or head[1] >> 5 != 7 or version == 1 or layer != 1 or bits in (0, 15) or rate == 3:
        return None
    hertz, samples = RATES[version][rate], 1152 if version == 3 else 576
    kilobits = (BITRATES if version == 3 else LESS_BITRATES)[bits]
    length = samples // 8 * 1000 * kilobits // hertz + (head[2] >> 1 & 1)
    return length, 1 if head[3] >> 6 == 3 else 2, samples / hertz


class Shelf:
    """``files`` by language and text."""

    def __init__(self, files: Mapping[str, Mapping[str, Path]] | None = None) -> None:
        self._found: dict[tuple[str, str], list[tuple[tuple[str, ...], Path]]] = {}
        for language, texts in (files or {}).items():
            for text, file in texts.items():
                if key := _key(cut(text)):
                    self._found.setdefault((language, key[0]), []).append((key, file))
        for starts in self._found.values():
            starts.sort(key=lambda one: -len(one[0]))

    def parts(self, text: str, language: str) -> Iterator[tuple[str, Path | None]]:
        """A text, as it is written, in the parts that are said one by one: each with its file, if it is recorded."""
        sentences = cut(text)
        key, at = _key(sentences), 0
        while at < len(sentences):
            here = self._found.get((language, key[at]), ())
            size, file = next(((len(one), file) for one, file in here if key[at : at + len(one)] == one), (1, None))
            yield " ".join(sentences[at : at + size]), file
            at += size


def _key(sentences: tuple[str, ...]) -> tuple[str, ...]:
    """As they are sought: a full stop is added to what is said as a sentence."""
    return tuple(sentence.removesuffix(".") for sentence in sentences)
