"""Draw the pawns of the seats: assets/pictures/pawns/<seat>.svg in each pose-<pose>.svg becomes assets/pawns/*.png.

A picture of a seat in a pose, seen from the front and from the back, has a white edge as if cut out, and eyes without
pupils: the kiosk moves those. The outline of a seat that is away, and the light around whoever's turn it is, are
pictures too. Run by `make pictures` after a change of a drawing.
"""

import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

from PIL import Image
from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ROOT = Path(__file__).resolve().parents[1]
SOURCES = ROOT / "assets" / "pictures" / "pawns"
TARGET = ROOT / "assets" / "pawns"
SEATS = ("star", "leaf", "drop", "flower", "moon", "flame")
HEIGHT = 480
BOX = (-145, -285, 290, 315)
"""What a picture shows, in the units of the drawings: left, top, width, height."""
MOST = 20_000
"""Bytes of one PNG."""
COLOURS = 96
"""In one PNG."""
INK, PAPER, AWAY = "#17142B", "#FFFDF8", "#6B6485"
SVG = "http://www.w3.org/2000/svg"
SHADOW = f'<ellipse cx="8" cy="4" rx="78" ry="15" fill="{INK}" fill-opacity="0.3"/>'
LIGHT = (
    '<ellipse cy="2" rx="118" ry="26" fill="#F5B700"/>'
    '<ellipse rx="112" ry="22" fill="#FFD93D" stroke="#FFF3B8" stroke-width="4"/>'
)


class Drawing:
    """The groups of one source, by their id."""

    def __init__(self, name: str) -> None:
        root = ElementTree.parse(SOURCES / f"{name}.svg").getroot()  # noqa: S314
        self._groups = {group.get("id", ""): group for group in root}

    def whole(self, name: str) -> str:
        """A group as drawn; nothing where there is none."""
        return ElementTree.tostring(self._groups[name], "unicode") if name in self._groups else ""

    def shapes(self, *names: str) -> str:
        """What is in those groups, without their colours."""
        inside = (shape for name in names for shape in self._groups.get(name, ()))
        return "".join(ElementTree.tostring(shape, "unicode") for shape in inside)

    def colour(self, name: str) -> str:
        """What a group is filled with."""
        return self._groups[name].get("fill", INK)


def _lines(shapes: str, colour: str, width: int) -> str:
    ends = 'stroke-linecap="round" stroke-linejoin="round"'
    return f'<g fill="none" stroke="{colour}" stroke-width="{width}" {ends}>{shapes}</g>'


def _filled(shapes: str, colour: str) -> str:
    return f'<g fill="{colour}">{shapes}</g>'


def figure(seat: str, pose: str, back: bool) -> str:
    """A seat in a pose, as SVG shapes in their order from behind. One that shows its back stands before a curtain or on
    a card, and casts no shadow."""
    one, held = Drawing(seat), Drawing(f"pose-{pose}")
    skin, outline = one.colour("body"), one.shapes("body", "head", "hat")
    hands = _filled(held.shapes("hands"), skin) + held.whole("hands")
    cut = _filled(outline, PAPER) + _lines(outline + held.shapes("hands"), PAPER, 34)
    edge = cut + _lines(held.shapes("arms"), PAPER, 50) + _lines(held.shapes("breath"), PAPER, 20)
    arms = held.whole("arms") + _lines(held.shapes("arms"), skin, 13)
    body, head = one.whole("body") + one.whole("shade") + _lines(one.shapes("body"), INK, 11), one.whole("head")
    if back:
        return edge + body + head + one.whole("hat") + arms + hands + held.whole("breath")
    face = one.whole("gleam") + one.whole("mark") + held.whole("eyes") + held.whole("mouth")
    paint = face.replace("currentColor", one.colour("mark"))
    round_head = seat == "flower"  # its petals stand around the head, those of the others upon it
    parts = one.whole("hat") + arms + body + head if round_head else arms + body + head + one.whole("hat")
    return SHADOW + edge + parts + paint + hands + held.whole("breath")


def outline(seat: str) -> str:
    """A seat that nobody has taken: dashes around its shape."""
    one = Drawing(seat)
    shape = one.shapes("body", "head", "hat")
    dashes = f'<g fill="none" stroke="{PAPER}" stroke-width="12" stroke-dasharray="16 15">{shape}</g>'
    mark = one.whole("mark").replace(one.colour("mark"), PAPER)
    return dashes + _filled(shape, AWAY) + _lines(shape, AWAY, 2) + mark


def pictures() -> Iterator[tuple[str, str]]:
    """The name of each picture, and its shapes."""
    poses = sorted(file.stem.removeprefix("pose-") for file in SOURCES.glob("pose-*.svg"))
    for seat in SEATS:
        yield f"{seat}-away", outline(seat)
        for pose in poses:
            yield f"{seat}-{pose}", figure(seat, pose, back=False)
            yield f"{seat}-{pose}-back", figure(seat, pose, back=True)
    yield "light", LIGHT


def drawn(shapes: str) -> QImage:
    """Shapes as pixels. Raises ValueError when they are no drawing."""
    box = " ".join(map(str, BOX))
    drawing = QSvgRenderer(QByteArray(f'<svg xmlns="{SVG}" viewBox="{box}">{shapes}</svg>'.encode()))
    if not drawing.isValid():
        raise ValueError("not a drawing that Qt can read")
    picture = QImage(round(HEIGHT * BOX[2] / BOX[3]), HEIGHT, QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(0)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    drawing.render(painter, QRectF(picture.rect()))
    painter.end()
    return picture


def save(picture: QImage, target: Path) -> int:
    """Keeps a picture as a small PNG. Returns its bytes."""
    picture.save(str(target))
    with Image.open(target) as whole:
        flat = whole.quantize(COLOURS, Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)
    flat.save(target, optimize=True)
    return target.stat().st_size


def main() -> int:
    """Draw every pawn. Returns 1 when one is too heavy."""
    TARGET.mkdir(exist_ok=True)
    weights = [save(drawn(shapes), TARGET / f"{name}.png") for name, shapes in pictures()]
    print(f"{TARGET.relative_to(ROOT)}: {len(weights)} pictures, {sum(weights) // 1000} kB")
    return 1 if max(weights) > MOST else 0


if __name__ == "__main__":
    sys.exit(main())
