"""The back of a deck's cards: its icon as wallpaper, an inner line, and a medallion. One per deck."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainterPath

from kiosk.art.easel import NOTHING, Easel, burst, placed
from kiosk.art.glyph_paths import GlyphPaths
from kiosk.art.prints.framing import LINE, filling
from kiosk.art.tones import ACTION, INK, TONES, Tone


def back(icon: str, tone: str, width: int, height: int, glyphs: GlyphPaths) -> QImage:
    """The back in that size. Raises KeyError for a tone nobody knows."""
    colors, glyph, side = TONES[tone], filling(glyphs.path(icon)), min(width, height)
    with Easel(width, height, side * LINE) as easel:
        easel.fill(colors.base)
        easel.shape(_wallpaper(glyph, width, height), colors.bright)
        easel.shape(_frame(width, height, side * 0.05), NOTHING, easel.line * 0.8, colors.pop)
        _medallion(easel, glyph, colors, side)
    return easel.image


def _wallpaper(glyph: QPainterPath, width: int, height: int) -> QPainterPath:
    step, path = min(width, height) * 0.26, QPainterPath()
    for row in range(-1, int(height / step / 0.86) + 2):
        for column in range(-1, int(width / step) + 2):
            at = ((column + row % 2 / 2) * step, row * step * 0.86)
            path.addPath(placed(glyph, at, step * 0.46, 15 if row % 2 else -15))
    path.setFillRule(glyph.fillRule())
    return path


def _frame(width: int, height: int, inset: float) -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(QRectF(inset, inset, width - 2 * inset, height - 2 * inset), inset, inset)
    return path


def _medallion(easel: Easel, glyph: QPainterPath, colors: Tone, side: float) -> None:
    x, y = easel.width / 2, easel.height / 2
    easel.shape(burst(x, y, side * 0.31, side * 0.265, 16), colors.deep, easel.line)
    easel.disc(x, y, side * 0.215, ACTION, easel.line * 0.8)
    easel.shape(placed(glyph, (x, y), side * 0.27), INK)
