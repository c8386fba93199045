"""Draw the covers of the games: assets/pictures/covers/<deck>.svg becomes decks/<deck>/media/cover.png.

Run by `make pictures` after a change of a drawing. The kiosk itself reads no SVG: decks hold PNG, JPEG or WebP.
"""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QRectF
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ROOT = Path(__file__).resolve().parents[1]
SOURCES = ROOT / "assets" / "pictures" / "covers"
WIDTH, HEIGHT = 1200, 800
MOST = 250_000
"""Bytes of one PNG."""


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


def main() -> int:
    """Draw every cover. Returns 1 when one is too heavy."""
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
    del application
    return 1 if heavy else 0


if __name__ == "__main__":
    sys.exit(main())
