"""One game of this kiosk: what is offered of it, and the versions that came by stick."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.facilitator.office import Office
from kiosk.host.words import Words
from kiosk.viewmodels.facilitator.aside import Aside
from kiosk.viewmodels.facilitator.finding_rows import FindingRow, derive_findings
from kiosk.viewmodels.facilitator.game_page import OfferedLength, Props, derive_broken, derive_game, derive_lengths
from kiosk.viewmodels.facilitator.offer_rows import OfferRow
from kiosk.viewmodels.rows import RowsModel
from kiosk.viewmodels.snapshot import Snapshot, child


class GameModel(Snapshot[Props]):
    """The game of a row. ``acted`` says that something was changed, ``tried`` which deck is to be played apart."""

    acted = Signal()
    tried = Signal(str)

    lengths = child(RowsModel)
    findings = child(RowsModel)

    def __init__(self, office: Office, parent: QObject | None = None) -> None:
        super().__init__(Props(), parent)
        self._games, self._arrivals = office.games, office.arrivals
        self._aside = Aside(self)
        self._key = ""
        self._words: Words
        self._lengths = RowsModel(OfferedLength, self)
        self._findings = RowsModel(FindingRow, self)

    def show(self, row: OfferRow, words: Words) -> None:
        """The game of a row, as it stands now."""
        self._key, self._words = row.key, words
        if row.broken:
            loaded = next(one for one in self._games.library.broken if str(one.folder) == row.key)
            self._findings.show(derive_findings(loaded.findings, words))
            self.swap(derive_broken(row))
        else:
            self._lengths.show(derive_lengths(self._games, self._games.library.deck(row.key), words))
            self.swap(derive_game(self._games, row, self._arrivals.versions(row.key), words))

    @Slot()
    def switch(self) -> None:
        """Offer it, or no longer."""
        self._games.switch(self._key)
        self.acted.emit()

    @Slot()
    def tryOut(self) -> None:
        """Play it, apart from what is counted."""
        self.tried.emit(self._key)

    @Slot()
    def putBack(self) -> None:
        """Offer it again, though it failed."""
        self._games.put_back(self._key)
        self.acted.emit()

    @Slot(int)
    def move(self, by: int) -> None:
        """So many places further on the choice screen, or back."""
        self._games.move(self._key, by)
        self.acted.emit()

    @Slot(str)
    def allow(self, length: str) -> None:
        """Offer a length, or no longer."""
        self._games.allow(self._key, length)
        self.acted.emit()

    @Slot(str)
    def startWith(self, length: str) -> None:
        """The length that is chosen until visitors choose."""
        self._games.start_with(self._key, length)
        self.acted.emit()

    @Slot()
    def rollBack(self) -> None:
        """Play the version before, once it is read."""
        deck = self._key
        self._aside.start(
            lambda: self._arrivals.prepare_roll_back(deck), lambda _: self._try(lambda: self._arrivals.roll_back(deck))
        )

    @Slot()
    def remove(self) -> None:
        """Forget what came by stick; the first time it only asks."""
        if self._aside.busy:
            return
        if self._props.sure:
            self._try(lambda: self._arrivals.remove(self._key))
        else:
            self._change(sure=True)

    def _try(self, change: Callable[[], None]) -> None:
        try:
            change()
        except OSError:
            self._change(sure=False, trouble=self._words.say("games.unsaved"))
        else:
            self.acted.emit()
