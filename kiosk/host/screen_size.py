"""How large a screen really is. Everything on it is sized in millimetres: a pixel of a 43-inch panel is twice that of
a 15-inch one."""

from dataclasses import dataclass
from math import hypot

MM_PER_INCH = 25.4
DIAGONALS_INCHES = (7, 100)
DENSITIES_PX_PER_MM = (1, 25)
SQUARE_PIXEL_TOLERANCE = 0.1


@dataclass(frozen=True)
class Screen:
    """A screen of square pixels. `inches` is its diagonal; pixels are those the layout counts in."""

    width_px: int
    height_px: int
    inches: float

    @property
    def px_per_mm(self) -> float:
        return hypot(self.width_px, self.height_px) / (self.inches * MM_PER_INCH)

    @property
    def viewing_distance_mm(self) -> int:
        """How far the eyes are: a tablet is held, a monitor stands at arm's length, a panel is seen standing."""
        if self.inches < 12:
            return 400
        return 500 if self.inches <= 24 else 700


def reported_inches(width_px: int, height_px: int, width_mm: float, height_mm: float) -> float | None:
    """The diagonal that the system reports, or None when it cannot be true.

    Televisions and projectors often report nothing, a ratio (16 x 9) or the size of another screen. A panel whose
    picture is turned reports its sides as if it hung straight.
    """
    if min(width_px, height_px, width_mm, height_mm) <= 0:
        return None
    if (width_px > height_px) != (width_mm > height_mm):
        width_mm, height_mm = height_mm, width_mm
    across, down = width_px / width_mm, height_px / height_mm
    inches = hypot(width_mm, height_mm) / MM_PER_INCH
    square = abs(across - down) <= SQUARE_PIXEL_TOLERANCE * max(across, down)
    plausible = square and _within(inches, DIAGONALS_INCHES) and _within(across, DENSITIES_PX_PER_MM)
    return inches if plausible else None


def _within(value: float, bounds: tuple[float, float]) -> bool:
    return bounds[0] <= value <= bounds[1]
