"""Reads the PDFs that we write: the letters of each page with their places, its lines, and the fonts inside."""

import re
import zlib
from dataclasses import dataclass
from functools import cached_property

POINT = 25.4 / 72
HIGH = 841.89
OBJECT = re.compile(rb"(\d+) 0 obj\n(.*?)\nendobj", re.DOTALL)
DRAWN = re.compile(rb"/(F\d+) ([\d.]+) Tf|BT ([-\d.]+) ([-\d.]+) Td|\(((?:\\.|[^\\)])*)\) Tj", re.DOTALL)
LINE = re.compile(rb"([-\d.]+) ([-\d.]+) m ([-\d.]+) ([-\d.]+) l S")
ESCAPED = {b"\\r": b"\r", b"\\(": b"(", b"\\)": b")", b"\\\\": b"\\"}
NAMED = re.compile(rb"<([0-9A-F]+)> <([0-9A-F]+)>", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Written:
    """Some letters, ``left`` and ``base`` in millimetres from the top left corner, ``size`` in points."""

    text: str
    left: float
    base: float
    size: float


class Pdf:
    """A PDF as its bytes say."""

    def __init__(self, content: bytes) -> None:
        assert content.startswith(b"%PDF-")
        assert content.rstrip().endswith(b"%%EOF")
        self._objects = {int(found[1]): found[2] for found in OBJECT.finditer(content)}

    @cached_property
    def pages(self) -> tuple[bytes, ...]:
        """What draws each page."""
        pages = (one for one in self._objects.values() if b"/Type /Page\n" in one + b"\n")
        return tuple(self._stream(int(re.findall(rb"/Contents (\d+)", page)[0])) for page in pages)

    @property
    def fonts(self) -> tuple[int, int]:
        """How many fonts are used, and how many are inside."""
        said = list(self._objects.values())
        return sum(b"/Subtype /Type0" in one for one in said), sum(b"/FontFile2" in one for one in said)

    def written(self, page: int) -> tuple[Written, ...]:
        """The letters of a page, in the order of drawing."""
        found: list[Written] = []
        font, size, left, base = b"", 0.0, 0.0, 0.0
        for one in DRAWN.finditer(self.pages[page]):
            if one[1]:
                font, size = one[1], float(one[2])
            elif one[3]:
                left, base = float(one[3]) * POINT, (HIGH - float(one[4])) * POINT
            else:
                found.append(Written(self._read(one[5], font), left, base, size))
        return tuple(found)

    def text(self, page: int) -> str:
        """All that is written on a page."""
        return " ".join(one.text for one in self.written(page))

    def lines(self, page: int) -> tuple[tuple[float, float, float, float], ...]:
        """The lines of a page: where they start and end, in millimetres from its top left corner."""
        drawn = ([float(part) * POINT for part in found.groups()] for found in LINE.finditer(self.pages[page]))
        return tuple((x, HIGH * POINT - y, to, HIGH * POINT - down) for x, y, to, down in drawn)

    def _stream(self, number: int) -> bytes:
        return zlib.decompress(self._objects[number].partition(b"stream\n")[2])

    @cached_property
    def _letters(self) -> dict[bytes, dict[int, str]]:
        """What the codes of each font mean."""
        used = {
            name: int(number)
            for one in self._objects.values()
            for name, number in re.findall(rb"/(F\d+) (\d+) 0 R", one)
        }
        return {name: self._meant(number) for name, number in used.items()}

    def _meant(self, font: int) -> dict[int, str]:
        table = self._objects[int(re.findall(rb"/ToUnicode (\d+)", self._objects[font])[0])]
        said = table if b"beginbf" in table else zlib.decompress(table.partition(b"stream\n")[2])
        return {int(code, 16): bytes.fromhex(text.decode()).decode("utf-16-be") for code, text in NAMED.findall(said)}

    def _read(self, drawn: bytes, font: bytes) -> str:
        codes = re.sub(rb"\\.", lambda found: ESCAPED[found[0]], drawn, flags=re.DOTALL)
        pairs = (codes[at : at + 2] for at in range(0, len(codes), 2))
        return "".join(self._letters[font][int.from_bytes(pair)] for pair in pairs)
