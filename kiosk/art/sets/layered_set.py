"""The set that a deck brings: its layers, far to near, on one picture."""

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


class BrokenPictureError(Exception):
    """A picture of a set cannot be decoded."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A picture file, and where it stands; None: it fills the screen."""

    path: str
    spot: Spot | None = None


@dataclass(frozen=True, slots=True)
class LayeredState:
    """What is shown of a set, far to near, for a game of some colour."""

    color: str
    pieces: tuple[Piece, ...]


class LayeredSet:
    """One picture of it, ``width`` × ``height`` pixels."""

    def __init__(self, state: LayeredState, width: int, height: int) -> None:
        self._state, self._size = state, QSize(width, height)
        self._shades = Shades.of(state.color)

    def painted(self) -> QImage:
        """Opaque; veiled as much as words need it. Raises BrokenPictureError."""
        picture = QImage(self._size, QImage.Format.Format_RGB32)
        picture.fill(self._shades.base)
        with QPainter(picture) as painter:
            for piece in self._state.pieces:
                self._put(painter, piece)
            painter.fillRect(picture.rect(), self._veil(picture))
        return picture

    def _put(self, painter: QPainter, piece: Piece) -> None:
        reader = QImageReader(piece.path)
        area = self._area(reader.size(), piece.spot)
        reader.setScaledSize(area.size())
        image = reader.read()
        if image.isNull():
            raise BrokenPictureError(f"{piece.path}: {reader.errorString()}")
        painter.drawImage(area.topLeft(), image)

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
    """The mean colour of each tile."""
    across, down = max(1, picture.width() // TILE), max(1, picture.height() // TILE)
    ways = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    small = picture.scaled(across, down, *ways)
    yield from (small.pixelColor(x, y).name() for x in range(across) for y in range(down))
