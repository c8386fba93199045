"""The set that a deck brings: its layers, far to near, on one picture, and what moves cut out."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter

from kiosk.art.sets.shades import LEAST, Shades, contrast
from kiosk.art.tones import mixed
from kiosk.decks.scenery import Spot

TILE = 24
"""Pixels of a side of the squares whose mean words have to read on."""
VEILS = 16
"""Strengths of the veil that are tried, the last of which hides all."""
CLEAR = QColor(0, 0, 0, 0)


class BrokenPictureError(Exception):
    """A picture of a set cannot be decoded."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A picture file, and where it stands; None: it fills the screen."""

    path: str
    spot: Spot | None = None


@dataclass(frozen=True, slots=True)
class Cutout:
    """What lies on a picture of its own, by the id of its layer: one that moves, or all that stand ``whole`` between
    two that do, as large as the screen."""

    layer: str
    pieces: tuple[Piece, ...]
    whole: bool


@dataclass(frozen=True, slots=True)
class LayeredState:
    """What is shown of a set, far to near, for a game of some colour: what stands behind, and what lies before it."""

    color: str
    pieces: tuple[Piece, ...]
    cutouts: tuple[Cutout, ...] = ()


class LayeredSet:
    """The pictures of it, on a screen of ``width`` × ``height`` pixels."""

    def __init__(self, state: LayeredState, width: int, height: int) -> None:
        self._state, self._size = state, QSize(width, height)
        self._shades = Shades.of(state.color)

    def painted(self) -> QImage:
        """What stands behind: opaque; veiled as much as words need it. Raises BrokenPictureError."""
        picture = QImage(self._size, QImage.Format.Format_RGB32)
        return self._composed(picture, self._shades.base, self._state.pieces)

    def cut(self) -> dict[str, tuple[QPoint, QImage]]:
        """Of each cutout its picture, clear around it, and the corner where it lies. Raises BrokenPictureError."""
        return {cutout.layer: self._cut(cutout) for cutout in self._state.cutouts}

    def _cut(self, cutout: Cutout) -> tuple[QPoint, QImage]:
        area = QRect(QPoint(), self._size) if cutout.whole else self._read(cutout.pieces[0])[0]
        picture = QImage(area.size(), QImage.Format.Format_ARGB32_Premultiplied)
        return area.topLeft(), self._composed(picture, CLEAR, cutout.pieces, area.topLeft())

    def _composed(
        self, picture: QImage, ground: QColor, pieces: tuple[Piece, ...], corner: QPoint = QPoint()
    ) -> QImage:
        picture.fill(ground)
        with QPainter(picture) as painter:
            for piece in pieces:
                area, image = self._read(piece)
                painter.drawImage(area.topLeft() - corner, image)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceAtop)
            painter.fillRect(picture.rect(), self._veil(picture))
        return picture

    def _read(self, piece: Piece) -> tuple[QRect, QImage]:
        """A picture as large as it is shown, and where it comes to lie."""
        reader = QImageReader(piece.path)
        area = self._area(reader.size(), piece.spot)
        reader.setScaledSize(area.size())
        image = reader.read()
        if image.isNull():
            raise BrokenPictureError(f"{piece.path}: {reader.errorString()}")
        return area, image

    def _area(self, size: QSize, spot: Spot | None) -> QRect:
        """Where a picture of that size comes to lie, in pixels."""
        if spot is None:
            whole = size.scaled(self._size, Qt.AspectRatioMode.KeepAspectRatioByExpanding)
            over = whole - self._size
            return QRect(QPoint(-over.width() // 2, -over.height() // 2), whole)
        middle, foot, width = spot
        scaled = size.scaled(round(width * self._size.width()), 1 << 15, Qt.AspectRatioMode.KeepAspectRatio)
        left = round(middle * self._size.width()) - scaled.width() // 2
        return QRect(QPoint(left, round(foot * self._size.height()) - scaled.height()), scaled)

    def _veil(self, picture: QImage) -> QColor:
        """What is laid over all of it: nothing where words read on every tile, else as little as lets them."""
        tiles, veil = set(_tiles(picture)), QColor(self._shades.deep)
        for strength in range(VEILS + 1):
            veil.setAlphaF(strength / VEILS)
            under = (mixed(tile, veil.name(), strength / VEILS) for tile in tiles)
            if all(contrast(tile, self._shades.on) >= LEAST for tile in under):
                break
        return veil


def _tiles(picture: QImage) -> Iterator[str]:
    """The mean colour of each tile, but for those that are clear."""
    across, down = max(1, picture.width() // TILE), max(1, picture.height() // TILE)
    ways = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    small = picture.scaled(across, down, *ways)
    colors = (small.pixelColor(x, y) for x in range(across) for y in range(down))
    yield from (color.name() for color in colors if color.alpha() > 8)
