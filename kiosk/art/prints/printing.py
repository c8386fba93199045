"""Draws the print of a card."""

from dataclasses import dataclass

from PySide6.QtGui import QImage

from kiosk.art.easel import Easel
from kiosk.art.glyph_paths import GlyphPaths
from kiosk.art.prints import backs
from kiosk.art.prints.framing import LINE, filling
from kiosk.art.prints.plate import Plate
from kiosk.art.prints.recipes import RECIPES
from kiosk.art.seeded import Seeded
from kiosk.art.tones import TONES

BACK = "dos"
"""What the backs of cards are drawn by; no card may ask for it."""

SHOP = {**RECIPES, BACK: backs.draw}


@dataclass(frozen=True, slots=True)
class Print:
    """What shapes the print of a card: its id, the name of its recipe, its icon and a ``second`` one, its tone, and
    which of the three accents of the tone comes first."""

    card: str
    recipe: str
    icon: str
    second: str
    tone: str
    accent: int


def drawn(made: Print, width: int, height: int, glyphs: GlyphPaths) -> QImage:
    """The picture in that size, the same on every machine. Raises KeyError for a recipe or a tone nobody knows."""
    tone = TONES[made.tone]
    accents = (tone.accents[made.accent % 3], tone.accents[(made.accent + 1) % 3])
    easel = Easel(width, height, min(width, height) * LINE)
    icon, second = filling(glyphs.path(made.icon)), filling(glyphs.path(made.second))
    with easel:
        SHOP[made.recipe](Plate(easel, tone, accents, icon, second, Seeded(made.card)))
    return easel.image
