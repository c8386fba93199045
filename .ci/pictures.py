"""Draw the covers and the sets of the games: assets/pictures/covers/<deck>.svg becomes decks/<deck>/media/cover.png,
assets/pictures/sets/<deck>/<layer>.svg becomes decks/<deck>/media/set-<layer>.png.

Run by `make pictures` after a change of a drawing. The kiosk itself reads no SVG: decks hold PNG, JPEG or WebP.
"""

import io
import os
import sys
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QRectF
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ROOT = Path(__file__).resolve().parents[1]
SOURCES = ROOT / "assets" / "pictures" / "covers"
SETS = ROOT / "assets" / "pictures" / "sets"
WIDTH, HEIGHT = 1200, 800
MOST = 250_000
"""Bytes of one PNG."""
SET_MOST = 1_200_000
"""Bytes of the pictures of one set: a deck stays under 1.5 MB with its cover."""
COLOURS = 64
"""Of one layer of a set: its colours are flat, the others are edges."""


def drawn(source: Path) -> QImage:
    """A drawing as pixels. Raises ValueError when it is not one."""
    drawing = QSvgRenderer(str(source))
    if not drawing.isValid():
        raise ValueError(f"{source} is not a drawing that Qt can read")
    picture = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    drawing.render(painter, QRectF(0, 0, WIDTH, HEIGHT))
    painter.end()
    return picture


def cover(source: Path, root: Path = ROOT) -> Path:
    """Where the cover of a drawing stands."""
    return root / "decks" / source.stem / "media" / "cover.png"


def set_drawn(source: Path) -> bytes:
    """A layer of a set as a PNG of few colours, as large as its drawing. Raises ValueError when it is not one."""
    drawing = QSvgRenderer(str(source))
    if not drawing.isValid():
        raise ValueError(f"{source} is not a drawing that Qt can read")
    picture = QImage(drawing.defaultSize(), QImage.Format.Format_RGBA8888)
    picture.fill(0)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    drawing.render(painter)
    painter.end()
    size, whole = (picture.width(), picture.height()), io.BytesIO()
    pixels = Image.frombuffer("RGBA", size, bytes(picture.constBits()), "raw", "RGBA", 0, 1)
    few = pixels.quantize(COLOURS, Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)
    few.save(whole, "PNG", optimize=True)
    return whole.getvalue()


def set_layer(source: Path, root: Path = ROOT) -> Path:
    """Where a layer of a drawing stands."""
    return root / "decks" / source.parent.name / "media" / f"set-{source.stem}.png"


def sets() -> bool:
    """Draw every set. Returns whether one is too heavy."""
    heavy = False
    for folder in sorted(SETS.iterdir()):
        weight = 0
        for source in sorted(folder.glob("*.svg")):
            content = set_drawn(source)
            set_layer(source).write_bytes(content)
            weight += len(content)
        heavy |= weight > SET_MOST
        print(f"the set of {folder.name}: {weight // 1000} kB{', too heavy' if weight > SET_MOST else ''}")
    return heavy


def main() -> int:
    """Draw every cover and every set. Returns 1 when one is too heavy."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication(sys.argv)
    heavy = 0
    for source in sorted(SOURCES.glob("*.svg")):
        target = cover(source)
        target.parent.mkdir(parents=True, exist_ok=True)
        drawn(source).save(str(target), quality=0)  # the smallest file, not the poorest
        weight = target.stat().st_size
        heavy += weight > MOST
        print(f"{target.relative_to(ROOT)}: {weight // 1000} kB{', too heavy' if weight > MOST else ''}")
    heavy += sets()
    del application
    return 1 if heavy else 0


if __name__ == "__main__":
    sys.exit(main())
