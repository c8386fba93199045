"""What the person in charge may do at one kiosk, all in one hand."""

from collections.abc import Callable, Sequence
from pathlib import Path

from kiosk.facilitator.arrivals import Arrivals
from kiosk.facilitator.games import Games
from kiosk.facilitator.intake.intake import Intake
from kiosk.facilitator.keys import TrustedKey
from kiosk.facilitator.lock import Lock
from kiosk.facilitator.updates.handover import Handover
from kiosk.host.clock import Clock
from kiosk.host.power import stay_on
from kiosk.host.volumes import Stick
from kiosk.sessions.desk import Desk
from kiosk.storage import Store

SETTLED = "setup.done"
"""Name of the setting that says that the first start is over."""
LANGUAGE = "language"
"""Name of the setting that says in which language visitors start."""


class Office:
    """``sticks`` gives the USB sticks that can be read now; ``power`` switches the machine off, or raises
    PowerOffRefused; ``updates`` hands updates to the system, None where it takes none in."""

    def __init__(
        self, store: Store, data: Path, clock: Clock, games: Games, desk: Desk, sticks: Callable[[], Sequence[Stick]]
    ) -> None:
        self.store = store
        self.data = data
        self.clock = clock
        self.games = games
        self.desk = desk
        self.sticks = sticks
        self.power: Callable[[], None] = stay_on
        self.updates = Handover.here()
        self.lock = Lock(store, clock)
        self.organiser = TrustedKey(store)
        intake = Intake(data, games.installed, lambda: games.library, lambda: self.organiser.key)
        self.arrivals = Arrivals(store, games, intake)

    @property
    def settled(self) -> bool:
        """Whether the first start is over."""
        return self.store.settings.get(SETTLED) is not None

    def settle(self, event: str) -> None:
        """End the first start; the event that begins is called so, if it is called at all."""
        if event:
            self.store.editions.rename(event)
        self.store.settings.set(SETTLED, "yes")
        self.store.ledger.note("settled")
