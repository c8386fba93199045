"""A tour of every screen of a real game, played by touch: each stop has a name."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random
from typing import Any

from kiosk.app.command_line import default_inches
from kiosk.app.house import House
from kiosk.app.window import KioskWindow, measured_screen, open_application
from kiosk.engine.moves import Action, HalfTime
from kiosk.engine.rules import Accepted
from kiosk.engine.view import View
from kiosk.host.clock import Clock
from kiosk.host.icon_names import glyphs, icon_font
from kiosk.host.paths import bundled_decks_dir
from kiosk.sessions.chance import RandomChance
from kiosk.sessions.session import Session
from kiosk.tools.finger import Finger
from kiosk.tools.player import Player
from kiosk.tools.visitor import Visitor
from tests import depth
from tests.ui.unseen import looking_away
from tests.ui.views import Views

ASKED = ("leave", "again", "another", "end", "fresh", "restart", "read")
"""Ways from a game or a secret, once they are asked."""
SHEETS = ("glossary", "help", "about", "path", "seats", "comfort", "settings", *ASKED)
DECKS = Path(__file__).parents[1] / "decks"
"""Decks made of data alone, beside those that ship."""

PAGED = ("end", "decided", "aside")
"""How the names of stops end whose pages are leafed through."""
SEED, SKILL = 1, 0.3
"""Of the visitor: it does not know much, so that what is wrong is seen too."""


class Tour:
    """A window of some size, and the way through it, in some views. It begins in the first of them."""

    def __init__(
        self,
        data: Path,
        size: tuple[int, int],
        views: Sequence[depth.View],
        deck: str = "boite-noire",
        inches: float | None = None,
        clock: Clock | None = None,
    ) -> None:
        open_application(offscreen=True)
        self.shown = KioskWindow(measured_screen(size, None, inches or default_inches(size)), fullscreen=False)
        self.deck = deck
        folders = () if (bundled_decks_dir() / deck).is_dir() else (DECKS,)
        self.house = House(data, folders, None, views[0][0], clock, RandomChance(3))
        self.kiosk: Any = self.house.kiosk
        self.shown.present(self.house.kiosk, glyphs(), icon_font())
        self.kiosk.comfort.adjust("calm", True)
        self.views = Views(self.window, self.kiosk, views)
        self.views.show(views[0])

    @property
    def window(self) -> Any:
        """The window."""
        return self.shown.window

    def close(self) -> None:
        """Take it down."""
        self.shown.close()
        self.house.close()

    def rest(self, name: str) -> str:
        """Let the screen come to rest, if it is new; the tour is never taken for an absence."""
        self.kiosk.awake()
        if name not in self.views.seen:
            self.views.rests()
        return name

    def looks(self, name: str) -> Iterator[str]:
        """A stop in each view, page by page where there are pages to read; what each is called."""
        return (self.views.pages if name.endswith(PAGED) else self.views.of)(name)

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
        yield from map(self.rest, self._played(Player(Random(SEED), SKILL)))
        yield self.rest("end")

    def passes(self, view: View) -> bool:
        """Whether what is open is played while the screen looks away: what leads to a stop costs no drawing then."""
        return False

    def _played(self, player: Player) -> Iterator[str]:
        """Every look of a visitor until the session is over; the first one of a step at half of its time too."""
        visitor, halved = Visitor(self.kiosk, Finger(self.window), player), set[str]()
        session = visitor.session
        while (action := self._action(session, player)) is not None:
            for name in visitor.does(action):
                if session.state.over:
                    return
                yield name
                step = session.view().id
                if step not in halved and isinstance(session.submit(HalfTime()), Accepted):
                    yield f"{step}-half"
                halved.add(step)

    def _action(self, session: Session, player: Player) -> Action | None:
        """What the player does next that is looked at; what it does before is done."""
        if not self.passes(session.view()):
            return player.action(session.deck.game, session.play)
        with looking_away(self.kiosk.table):
            while (action := player.action(session.deck.game, session.play)) is not None:
                if session.state.over or not self.passes(session.view()):
                    break
                assert isinstance(session.submit(action.move, action.seat), Accepted), (session.view().id, action)
        return action

    def sheets(self) -> Iterator[str]:
        """Every sheet over the table, then a card in full."""
        for kind in SHEETS:
            self.kiosk.openSheet(kind)
            yield self.rest(f"sheet-{kind}")
        self.kiosk.inspect("question-electricite")
        yield self.rest("sheet-card")
        self.kiosk.closeSheet()
