"""The set of a game that brings none: made of its colour, its icon, the icons of its cards and its name."""

from dataclasses import dataclass
from math import pi, sin

from PySide6.QtCore import QPointF, QSizeF
from PySide6.QtGui import QColor, QImage, QPainterPath

from kiosk.art.easel import Easel, Place, placed
from kiosk.art.glyph_paths import GlyphPaths
from kiosk.art.seeded import Seeded
from kiosk.art.sets.ridges import LANDS, Ridge
from kiosk.art.sets.shades import CROWNS, Shades
from kiosk.art.tones import mixed

RAYS = 18
PLACES = 12
"""Places of the disc on its arc."""
LAMPS = 6
TREES = len(CROWNS)
FAR, NEAR, GROUND = 0.68, 0.79, 0.9
"""Where the land lies, as shares of the height."""
POSTS = ((0.017, 0), (-0.017, 0), (0.017, 1), (-0.017, 1))
"""How far from the left edge, or from the right one, the lamps of a counter hang, as shares of the shorter side: in the
margin, where no step has anything to say. And how many others hang below them on the same post."""


@dataclass(frozen=True, slots=True)
class Post:
    """A lamp post: the icon of its counter, and how many of its six lamps are lit."""

    icon: str
    lit: int


@dataclass(frozen=True, slots=True)
class SetState:
    """What a set shows, all of it public. ``seed`` is the id of the deck; ``done`` is the place of the disc."""

    seed: str
    color: str
    icon: str
    trees: tuple[str, ...] = ()
    posts: tuple[Post, ...] = ()
    done: int = 0


class DefaultSet:
    """One picture of it, ``width`` × ``height`` pixels. Lines are shares of its shorter side."""

    def __init__(self, state: SetState, width: int, height: int, glyphs: GlyphPaths) -> None:
        self._state, self._glyphs = state, glyphs
        self._unit = min(width, height)
        self._shades = Shades.of(state.color)
        self._chance = Seeded(state.seed)
        self._easel = Easel(width, height, self._unit * 0.01)

    def painted(self) -> QImage:
        """Opaque."""
        with self._easel:
            self._sky()
            self._land()
            for (side, below), post in zip(POSTS, self._state.posts, strict=False):
                self._post(side, below, post)
        return self._easel.image

    def _at(self, across: float, down: float) -> Place:
        return self._easel.width * across, self._easel.height * down

    def _sky(self) -> None:
        self._easel.fill(self._shades.base)
        self._easel.rays(
            *self._at(self._chance.between(0.3, 0.7), FAR), RAYS, self._shades.bright, self._chance.share() * pi
        )
        share = self._state.done / PLACES
        middle = self._at(0.16 + 0.68 * share, FAR - 0.06 - 0.36 * sin(share * pi / 2))
        self._round(middle, 0.2, self._shades.glow, self._shades.deep, 0.008)
        self._icon(self._state.icon, middle, 0.26, self._shades.deep)

    def _land(self) -> None:
        shades, land = self._shades, LANDS[int(self._chance.share() * len(LANDS))]
        far, near = (Ridge.drawn(land, *place, self._chance) for place in ((FAR, 0.045), (NEAR, 0.03)))
        self._ridge(far, mixed(shades.base.name(), shades.deep.name(), 0.7), shades.dark, 0.005)
        self._trees(far)
        self._ridge(near, shades.deep, shades.line, 0.008)
        self._ridge(Ridge("hills", GROUND, 0.008, 0.5, 0), shades.dark, shades.line, 0.012)

    def _ridge(self, ridge: Ridge, fill: QColor, line: QColor, share: float) -> None:
        size = QSizeF(self._easel.width, self._easel.height)
        self._easel.shape(ridge.path(size), fill, self._unit * share, line)

    def _trees(self, ridge: Ridge) -> None:
        for place, icon in enumerate(self._state.trees[:TREES]):
            share = (place + 0.5 + self._chance.between(-0.18, 0.18)) / TREES
            x, foot = self._at(share, ridge.height(share) + 0.01)
            crown = (x, foot - self._unit * self._chance.between(0.11, 0.14))
            self._line((x, foot), crown, 0.012)
            self._round(crown, 0.075, self._shades.crown(place), self._shades.line, 0.007)
            self._icon(icon, crown, 0.1, self._shades.dark)

    def _post(self, side: float, below: int, post: Post) -> None:
        x, step = self._easel.width * (side < 0) + self._unit * side, self._unit * 0.042
        foot = self._easel.height * (GROUND + 0.03) - below * step * (LAMPS + 1.2)
        head = (x, foot - step * (LAMPS + 1.2))
        self._line((x, foot), head, 0.01)
        for lamp in range(LAMPS):
            fill = self._shades.lamp if lamp < post.lit else self._shades.out
            self._round((x, foot - step * (lamp + 1)), 0.0125, fill, self._shades.line, 0.005)
        self._round(head, 0.016, self._shades.dark, self._shades.line, 0.005)
        self._icon(post.icon, head, 0.025, self._shades.on)

    def _line(self, start: Place, end: Place, share: float) -> None:
        path = QPainterPath(QPointF(*start))
        path.lineTo(*end)
        self._easel.shape(path, line=self._unit * share, stroke=self._shades.line)

    def _round(self, middle: Place, reach: float, fill: QColor, line: QColor, share: float) -> None:
        path = QPainterPath()
        path.addEllipse(QPointF(*middle), self._unit * reach, self._unit * reach)
        self._easel.shape(path, fill, self._unit * share, line)

    def _icon(self, icon: str, middle: Place, side: float, fill: QColor) -> None:
        self._easel.shape(placed(self._glyphs.path(icon), middle, self._unit * side), fill)
