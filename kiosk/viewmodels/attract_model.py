"""What the first screen shows while nobody plays: a game of its showcase, a number to guess, the day and the town."""

from dataclasses import dataclass

from PySide6.QtCore import QObject

from kiosk.decks.library import Library
from kiosk.sessions.desk import Desk
from kiosk.viewmodels.showcase import ShowcaseModel
from kiosk.viewmodels.snapshot import child
from kiosk.viewmodels.speech import Speaking, Speech
from kiosk.viewmodels.town.houses import MOST, houses_of, to_text
from kiosk.viewmodels.wager_model import WagerModel


@dataclass(frozen=True, slots=True)
class Props:
    """``today``: how many games were played; ``town``: the line of its houses, empty before the first."""

    today: str = ""
    town: str = ""


class AttractModel(Speaking[Props]):
    """It is filled with the games that are offered, and counts what was played when it is told to."""

    showcase = child(ShowcaseModel)
    wager = child(WagerModel)

    def __init__(self, desk: Desk, speech: Speech, parent: QObject | None = None) -> None:
        super().__init__(Props(), speech, parent)
        self._desk = desk
        self._played = 0
        self._showcase = ShowcaseModel(self)
        self._wager = WagerModel(desk, self)

    def fill(self, offered: Library) -> None:
        """Show these games, in the words of the moment."""
        self._showcase.fill(offered, self._words)
        self._wager.fill(offered, self._words)

    def count(self, library: Library) -> None:
        """How many games were played today, and the houses of those who finished, in the colours of their games."""
        self._played = self._desk.played_today()
        tones = {deck.id: deck.color for deck in library.decks}
        self._change(town=to_text(houses_of(self._desk.households(MOST), tones)))
        self.tell()

    def tell(self) -> None:
        said = self._words.count("attract.played", self._played)
        self._change(today=said if self._props.town else self._words.say("attract.first_house"))
