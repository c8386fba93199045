"""A set as it is painted, from whichever thread: the picture behind, and what moves before it."""

import logging
from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QPoint, QPointF, QSize
from PySide6.QtGui import QImage

from kiosk.art.glyph_paths import GlyphPaths
from kiosk.art.sets.default_set import DefaultSet, SetState
from kiosk.art.sets.layered_set import BrokenPictureError, LayeredSet, LayeredState
from kiosk.art.sets.shades import quieted
from kiosk.decks.shown_layers import LayerPicture
from kiosk.host.icon_names import glyphs, icon_font

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Wanted:
    """A set: the one that the deck brings, or else one without; ``layers`` say how what moves of it stands; and how
    large in pixels."""

    layered: LayeredState | None
    plain: SetState
    width: int
    height: int
    quiet: bool
    layers: tuple[LayerPicture, ...] = ()

    @property
    def seen(self) -> tuple[object, ...]:
        """What the pictures hang on."""
        return self.layered or self.plain, self.width, self.height, self.quiet


@dataclass(frozen=True, slots=True)
class Painted:
    """``behind`` is opaque; ``cutouts`` lie before it, each with its corner, far to near."""

    behind: QImage
    cutouts: Mapping[str, tuple[QPoint, QImage]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Mover:
    """A cutout as it stands: its corner and size in pixels, turned by degrees, seen from its foot up to a share of its
    height. One that crosses takes so many ``seconds``, ``every`` so many; 0: it does not."""

    layer: str
    picture: str
    place: QPointF
    room: QSize
    turn: float = 0.0
    fill: float = 1.0
    seconds: int = 0
    every: int = 0


def painted(wanted: Wanted) -> Painted:
    """The pictures; of a set that is broken, those of a game without a set."""
    made = _painted(wanted)
    return Painted(quieted(made.behind, wanted.plain.color), made.cutouts) if wanted.quiet else made


def _painted(wanted: Wanted) -> Painted:
    size = wanted.width, wanted.height
    if wanted.layered is not None:
        try:
            layered = LayeredSet(wanted.layered, *size)
            return Painted(layered.painted(), layered.cut())
        except BrokenPictureError as error:
            log.warning("the set of %s is not shown: %s", wanted.plain.seed, error)
    return Painted(DefaultSet(wanted.plain, *size, GlyphPaths(icon_font(), glyphs())).painted())


def mover(layer: LayerPicture, address: str, corner: QPoint, image: QImage) -> Mover:
    """A cutout whose picture has that address, as its layer stands."""
    (across, down), cross = layer.slide, layer.cross
    return Mover(
        layer=layer.layer,
        picture=address,
        place=QPointF(corner) + QPointF(across, down) * image.width(),
        room=image.size(),
        turn=layer.turn,
        fill=layer.fill,
        seconds=cross.seconds if cross else 0,
        every=cross.every if cross else 0,
    )
