"""A tour of every screen of a real game, played by touch: each stop has a name."""

from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

from kiosk.app.house import House
from kiosk.app.options import default_inches
from kiosk.app.window import KioskWindow, measured_screen, open_application
from kiosk.engine.moves import HalfTime
from kiosk.engine.rules import Accepted
from kiosk.host.icon_names import glyphs, icon_font
from kiosk.host.paths import bundled_decks_dir
from kiosk.sessions.chance import RandomChance
from kiosk.tools.finger import Finger
from kiosk.tools.player import Player
from kiosk.tools.visitor import Visitor

SHEETS = ("help", "about", "path", "seats", "comfort", "leave")
DECKS = Path(__file__).parents[1] / "decks"
"""Decks made of data alone, beside those that ship."""
SEED, SKILL = 1, 0.3
"""Of the visitor: it does not know much, so that what is wrong is seen too."""
STILL = 0.12
"""Seconds for a screen to come to rest; the tour is calm."""


class Tour:
    """A window of some size in some language, and the way through it."""

    def __init__(
        self, data: Path, size: tuple[int, int], language: str, large: bool, deck: str = "boite-noire"
    ) -> None:
        open_application(offscreen=True)
        self.shown = KioskWindow(measured_screen(size, None, default_inches(size)), fullscreen=False)
        self.deck = deck
        folders = () if (bundled_decks_dir() / deck).is_dir() else (DECKS,)
        self.house = House(data, folders, language=language, chance=RandomChance(3))
        self.kiosk: Any = self.house.kiosk
        self.shown.present(self.house.kiosk, glyphs(), icon_font())
        self.large = large
        self.comfort()

    @property
    def window(self) -> Any:
        """The window."""
        return self.shown.window

    def comfort(self) -> None:
        """Calm, and the text size of this tour."""
        self.kiosk.adjust("calm")
        if self.large:
            self.kiosk.adjust("large")

    def close(self) -> None:
        """Take it down."""
        self.shown.close()
        self.house.close()

    def rest(self, name: str) -> str:
        """Let the screen come to rest; the tour is never taken for an absence."""
        self.kiosk.awake()
        Finger.waits_for(lambda: False, STILL)
        return name

    def stops(self, length: str, seats: int) -> Iterator[str]:
        """Every screen from attract to the result."""
        yield self.rest("attract")
        self.kiosk.wake()
        yield self.rest("choose")
        self.kiosk.choose(self.deck)
        for seat in range(1, seats + 1):
            self.kiosk.lobby.toggle(seat)
        self.kiosk.lobby.last(length)
        yield self.rest("seats")
        self.kiosk.begin()
        yield from map(self.rest, self._played(Visitor(self.kiosk, Finger(self.window), Player(Random(SEED), SKILL))))
        yield self.rest("end")

    def _played(self, visitor: Visitor) -> Iterator[str]:
        """Every look of a visitor until the session is over; the first one of a step at half of its time too."""
        session, halved = visitor.session, set[str]()
        for name in visitor.play():
            if session.state.over:
                return
            yield name
            step = session.view().id
            if step not in halved and isinstance(session.submit(HalfTime()), Accepted):
                yield f"{step}-half"
            halved.add(step)

    def sheets(self) -> Iterator[str]:
        """Every sheet over the table, then a card in full."""
        for kind in SHEETS:
            self.kiosk.openSheet(kind)
            yield self.rest(f"sheet-{kind}")
        self.kiosk.inspect("question-electricite")
        yield self.rest("sheet-card")
        self.kiosk.closeSheet()

    def pages(self, name: str) -> Iterator[str]:
        """The other pages of what is shown."""
        finger = Finger(self.window)
        for page in range(2, 12 if finger.find("page-next") else 0):
            finger.touch("page-next")
            yield self.rest(f"{name}-{page}")
