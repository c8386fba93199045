"""How high the glass hangs, and how high above the floor one would have to reach."""

from dataclasses import dataclass

SETTING = "glass"
"""Name of the setting that keeps the height of its lower edge, in millimetres."""
LEAST_MM, MOST_MM = 0, 1500
REACHED_MM = 1200
"""How high above the floor a hand reaches from a wheelchair."""
BEAM_MM = 15
"""From the upper edge of the glass to the middle of the beam, about."""


class GlassRefusedError(ValueError):
    """No height of a lower edge, in whole millimetres, from LEAST_MM to MOST_MM."""


def glass_mm(typed: str) -> int | None:
    """The height of the lower edge as somebody typed it; None for nothing. Raises GlassRefusedError."""
    digits = typed.strip()
    if not digits:
        return None
    if not (digits.isascii() and digits.isdigit() and LEAST_MM <= int(digits) <= MOST_MM):
        raise GlassRefusedError(typed)
    return int(digits)


def kept_glass(setting: str | None) -> int | None:
    """The height that was kept; None when none was, or nothing that can be true."""
    try:
        return glass_mm(setting or "")
    except GlassRefusedError:
        return None


@dataclass(frozen=True, slots=True)
class Hung:
    """A glass: its own height, that of its lower edge above the floor, None where nobody said, both in millimetres;
    ``lowers``: what is touched on it may lie low, in this share of its height from the lower edge, ``reach``."""

    tall_mm: float = 0.0
    edge_mm: int | None = None
    lowers: bool = False
    reach: float = 0.5

    @property
    def low(self) -> bool:
        """What is touched starts low, for everybody: the beam would be out of reach."""
        return self.lowers and self._beam_mm > REACHED_MM

    @property
    def highest_mm(self) -> int:
        """How high above the floor one has to reach; 0 where nobody said how the glass hangs."""
        if self.edge_mm is None:
            return 0
        return round(self.edge_mm + self.tall_mm * self.reach if self.low else self._beam_mm)

    @property
    def _beam_mm(self) -> float:
        return 0.0 if self.edge_mm is None else self.edge_mm + self.tall_mm - BEAM_MM
