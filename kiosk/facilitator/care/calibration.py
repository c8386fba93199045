"""The true size of the screen, found by holding a bank card against a drawn one."""

import json
from dataclasses import asdict, dataclass, replace
from math import hypot

from kiosk.host.screen_size import DENSITIES_PX_PER_MM, MM_PER_INCH

CARD_MM = 85.6
"""The width of every bank card (ISO/IEC 7810, ID-1)."""
SETTING = "screen"
"""Name of the setting that keeps a calibration."""
CARD_SHARE = 0.45
"""The widest card that is drawn, of the panel's width: its buttons stand around it."""
DISTANCES_MM = (300, 400, 500, 600, 700, 1000)
LETTER_OF_DISTANCE = 0.0183
"""The size of the letters, of the distance they are read from."""
LINES = 18
"""A panel must hold this many lines of its letters: farther eyes need a larger panel."""


@dataclass(frozen=True, slots=True)
class Calibration:
    """How many pixels of this panel make a millimetre, and how far the eyes are. It holds for one size in pixels:
    another panel, or another resolution, is another screen."""

    width_px: int
    height_px: int
    px_per_mm: float
    distance_mm: int

    @property
    def inches(self) -> float:
        """The diagonal."""
        return hypot(self.width_px, self.height_px) / self.px_per_mm / MM_PER_INCH

    @property
    def card_px(self) -> float:
        """The width at which a bank card is drawn."""
        return CARD_MM * self.px_per_mm

    @property
    def distances_mm(self) -> tuple[int, ...]:
        """Those at which the words still fit on the panel."""
        most = min(self.width_px, self.height_px) / LINES / LETTER_OF_DISTANCE / self.px_per_mm
        return tuple(distance for distance in DISTANCES_MM if distance <= most) or DISTANCES_MM[:1]

    def with_card(self, px: float) -> "Calibration":
        """The card drawn at another width, as far as that can be true; the eyes come nearer if they must."""
        least, most = (CARD_MM * density for density in DENSITIES_PX_PER_MM)
        px = max(least, min(px, most, CARD_SHARE * self.width_px))
        return replace(self, px_per_mm=px / CARD_MM).from_afar(self.distance_mm)

    def from_afar(self, distance_mm: int) -> "Calibration":
        """Seen from another distance, or the nearest one offered."""
        nearest = min(self.distances_mm, key=lambda offered: abs(offered - distance_mm))
        return replace(self, distance_mm=nearest)

    def to_setting(self) -> str:
        """As it is kept."""
        return json.dumps(asdict(self))


def calibrated(setting: str | None, width_px: int, height_px: int) -> Calibration | None:
    """What was kept for a panel of this size; None when nothing was, or for another one."""
    try:
        kept = Calibration(**json.loads(setting or ""))
    except (ValueError, TypeError):
        return None
    return kept if (kept.width_px, kept.height_px) == (width_px, height_px) else None
