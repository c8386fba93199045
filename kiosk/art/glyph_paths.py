"""The outlines of icons, from the icon font."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QPainterPath, QRawFont, QTransform

EM = 240
"""Pixels of the letters that outlines are taken from: what is rounded there is lost in what they are scaled to."""


class GlyphPaths:
    """Outlines by the name of an icon. It belongs to the thread that made it, as its font does."""

    def __init__(self, font: Path, characters: Mapping[str, str]) -> None:
        self._font = QRawFont(str(font), EM, QFont.HintingPreference.PreferNoHinting)
        self._characters = characters
        self._known: dict[str, QPainterPath] = {}

    def path(self, icon: str) -> QPainterPath:
        """The outline of ``mdi6.leaf`` in a square of side 1 around the origin; empty where there is no such icon."""
        if icon not in self._known:
            self._known[icon] = self._drawn(self._characters.get(icon, ""))
        return self._known[icon]

    def _drawn(self, character: str) -> QPainterPath:
        indexes = self._font.glyphIndexesForString(character)
        if not indexes or not indexes[0]:
            return QPainterPath()
        path = self._font.pathForGlyph(indexes[0])
        rise = (self._font.ascent() - self._font.descent()) / 2
        placed = QTransform().scale(1 / EM, 1 / EM).translate(-EM / 2, rise).map(path)
        placed.setFillRule(Qt.FillRule.WindingFill)  # what overlaps is no hole
        return placed
