"""An office on a real store, with two games, a broken deck, and decks that came by stick kept in memory."""

from pathlib import Path

from kiosk.decks.findings import FilePlace, Finding
from kiosk.decks.library import Library
from kiosk.decks.loading import Loaded
from kiosk.facilitator.games import Games
from kiosk.facilitator.intake.installed import InstalledDecks, Version
from kiosk.facilitator.office import Office
from kiosk.sessions.chance import RandomChance
from kiosk.sessions.desk import Desk
from kiosk.storage import open_store
from tests.clocks import FakeClock
from tests.viewmodels.scenes import shipped_deck

FINDING = Finding("E100", (FilePlace("cards.csv", 4),), {"card": "a", "first": "2"})
BROKEN = Loaded(Path("/decks/lycee"), "lycee", "Le lycée", None, (FINDING,))
NAMES = ("boite-noire", "le-duel")
OLD, NEW = (Version(f"{n}-aa", f"1.{n}", "Le duel", "aa", "signed") for n in (1, 2))


class Kept:
    """The decks that came by stick, in memory."""

    def __init__(self) -> None:
        self.versions_of: dict[str, list[Version]] = {}
        self.full = False

    def versions(self, deck: str) -> list[Version]:
        return self.versions_of.get(deck, [])

    def read_before(self, deck: str) -> None:
        """Everything is in memory."""

    def rollback(self, deck: str) -> None:
        self._write()
        self.versions_of[deck].reverse()

    def remove(self, deck: str) -> None:
        self._write()
        del self.versions_of[deck]

    def _write(self) -> None:
        if self.full:
            raise OSError


class Back:
    """The office, and what it stands on."""

    def __init__(self, folder: Path) -> None:
        self.clock = FakeClock()
        self.store = open_store(folder, self.clock.now)
        decks = [shipped_deck(name) for name in NAMES]
        loaded = tuple(Loaded(Path(deck.id), deck.id, deck.title, deck, ()) for deck in decks)
        library = Library(tuple(decks), (BROKEN,), (), (*loaded, BROKEN))
        self.games = Games(self.store, self.clock, InstalledDecks(folder), lambda installed: library)
        self.desk = Desk(self.store, self.clock, RandomChance(1))
        self.office = Office(self.store, folder, self.clock, self.games, self.desk, list)
        self.kept = Kept()
        self.office.arrivals.intake.installed = self.kept  # type: ignore[assignment]
