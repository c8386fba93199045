"""Where the facilitator stands: outside, at the panel, or behind the code at one of the sections."""

from dataclasses import dataclass, replace

INSIDE = ("facilitator", "technician")
"""The levels that a code opens."""


@dataclass(frozen=True, slots=True)
class Props:
    """``level``: closed, open (the panel that needs no code), leading (a game, without a code), facilitator or
    technician. ``section``: games, results, texts, leading, care or state. ``screen``: what stands in place of the
    visitors' screen, facilitator or setup; empty for nothing. ``cleaning``: seconds during which no touch counts.
    ``at_table``: whether a game is being played."""

    level: str = "closed"
    section: str = "games"
    screen: str = ""
    cleaning: int = 0
    at_table: bool = False

    @property
    def inside(self) -> bool:
        """Whether a code opened."""
        return self.level in INSIDE

    @property
    def leading(self) -> bool:
        """Whether the game on the table is led."""
        return self.section == "leading" and (self.inside or self.level == "leading")

    @property
    def busy(self) -> bool:
        """Whether no visitor is to be hurried."""
        return (self.level, self.screen, self.cleaning) != ("closed", "", 0)

    def at(self, section: str) -> "Props":
        """At a section; leading is done at the table itself, which the visitors see. Outside, a game is led from the
        panel, and nothing else changes."""
        if (self.level, section, self.at_table) == ("open", "leading", True):
            return replace(self, level="leading", section=section)
        if not self.inside:
            return self
        return replace(self, section=section, screen="" if section == "leading" else "facilitator")

    def outside(self) -> "Props":
        """The kiosk is the visitors' again."""
        return Props(cleaning=self.cleaning, at_table=self.at_table)
