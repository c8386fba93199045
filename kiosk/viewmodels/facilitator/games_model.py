"""The games of this kiosk, for the person in charge: a list, the page of one of them, of the stick, of workbooks."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.facilitator.office import Office
from kiosk.viewmodels.facilitator.books_model import BookRow, BooksModel, derive_books
from kiosk.viewmodels.facilitator.game_model import GameModel
from kiosk.viewmodels.facilitator.game_page import signature
from kiosk.viewmodels.facilitator.intake_model import IntakeModel
from kiosk.viewmodels.facilitator.offer_rows import OfferRow, derive_offers
from kiosk.viewmodels.facilitator.paper_model import PaperModel
from kiosk.viewmodels.facilitator.stick_copy import StickCopy
from kiosk.viewmodels.rows import RowsModel
from kiosk.viewmodels.snapshot import child
from kiosk.viewmodels.speech import Speaking, Speech


@dataclass(frozen=True, slots=True)
class Props:
    """``page``: empty for the list, game, stick or books."""

    page: str = ""


class GamesModel(Speaking[Props]):
    """``changed`` says that visitors are offered something else."""

    changed = Signal()

    rows = child(RowsModel)
    game = child(GameModel)
    intake = child(IntakeModel)
    paper = child(StickCopy)
    books = child(StickCopy)
    templates = child(RowsModel)

    def __init__(self, office: Office, speech: Speech, parent: QObject | None = None) -> None:
        super().__init__(Props(), speech, parent)
        self._games, self._arrivals = office.games, office.arrivals
        self._visited = False
        self._opened = self._fresh = ""
        self._rows = RowsModel(OfferRow, self)
        self._game = GameModel(office, self)
        self._intake, self._paper = IntakeModel(office, speech, self), PaperModel(office, speech, self)
        self._books, self._templates = BooksModel(office, speech, self), RowsModel(BookRow, self)
        self._intake.installed.connect(self._welcome)
        self._game.acted.connect(self.renew)

    def tell(self) -> None:
        if self._visited:
            self.refresh()

    def visit(self, shown: bool) -> None:
        """The section is shown, or left: its pages are closed and nothing is looked for any more."""
        self._visited, self._fresh = shown, ""
        self.close()
        if shown:
            self.refresh()

    def refresh(self) -> None:
        """Tell the games as they stand now; a page whose game is gone is closed."""
        self._rows.show(derive_offers(self._games, self._signature, self._words, self._fresh))
        self._templates.show(derive_books(self._words))
        row = next((row for row in self._rows.rows if row.key == self._opened), None)
        if row is not None:
            self._game.show(row, self._words)
        elif self._props.page == "game":
            self._turn("")

    def _signature(self, deck: str) -> str:
        return signature(self._arrivals.versions(deck), self._words)

    def _turn(self, page: str, key: str = "") -> None:
        self._opened = key
        self.swap(Props(page))

    def _welcome(self, deck: str) -> None:
        """The game of a stick is in; it is marked until the section is left."""
        self._fresh = deck
        self.renew()

    def renew(self) -> None:
        """Tell everybody the games as they stand now."""
        self.refresh()
        self.changed.emit()

    @Slot(str)
    def open(self, key: str) -> None:
        """The page of the game of a row."""
        self._opened = self._paper.deck = key
        self.refresh()
        self._turn("game", key)

    @Slot()
    def load(self) -> None:
        """The page of the stick."""
        self._turn("stick")
        self._intake.open()

    @Slot()
    def make(self) -> None:
        """The page of workbooks."""
        self._turn("books")

    @Slot(str)
    def write(self, template: str) -> None:
        """Copy a workbook to the first stick."""
        self._books.template = template
        self._books.start()

    @Slot()
    def close(self) -> None:
        """Back to the list."""
        if self._props.page == "stick":
            self._intake.close()
        self._turn("")

    @Slot(str)
    def putBack(self, key: str) -> None:
        """Offer the game of a row again that was set aside because it failed."""
        self._games.put_back(key)
        self.renew()

    @Slot(str)
    def switch(self, key: str) -> None:
        """Offer the game of a row, or no longer."""
        self._games.switch(key)
        self.renew()
