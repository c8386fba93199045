"""The sheet that slides over the table, and what may be opened on it."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from kiosk.decks.deck import Deck
from kiosk.engine.step import ROUND
from kiosk.host.words import Words
from kiosk.viewmodels import sheet
from kiosk.viewmodels.lobby import LobbyModel
from kiosk.viewmodels.sheet import Props
from kiosk.viewmodels.speech import Speaking, Speech
from kiosk.viewmodels.table_model import TableModel

type Derive = Callable[[Words], Props]
"""A sheet in the words of a language."""


def closed(words: Words) -> Props:
    """Nothing."""
    return Props()


class SheetModel(Speaking[Props]):
    """What the sheet shows of the game on the table, or of the one that is being seated."""

    def __init__(self, table: TableModel, lobby: LobbyModel, speech: Speech, parent: QObject | None = None) -> None:
        super().__init__(Props(), speech, parent)
        self._table, self._lobby = table, lobby
        self._derive: Derive = closed
        self._below: Derive = closed

    def tell(self) -> None:
        self.swap(self._derive(self._words))

    @property
    def _deck(self) -> Deck | None:
        session = self._table.session
        return session.deck if session else self._lobby.deck

    def inspect(self, card: str) -> None:
        """A card in full, with its sources."""
        session, scene, deck = self._table.session, self._table.scene, self._deck
        hidden = scene.hidden(card) if scene else ("help",)
        if session is not None and card.startswith(ROUND):
            self._show(lambda words: sheet.text_sheet(session.text(card, words.asked), words, hidden))
        elif deck is not None and card in deck.cards:
            self._show(lambda words: sheet.card_sheet(deck, card, words, hidden))

    def open(self, kind: str) -> None:
        """Slide a sheet over the screen: glossary, help, about, path, seats, comfort, its settings, the voice among
        them, or a way from a game."""
        session, deck = self._table.session, self._deck
        if kind == "glossary" and deck is not None:
            self._explain(deck)
        elif kind == "about" and deck is not None:
            self._show(lambda words: sheet.about_sheet(deck, words))
        elif kind == "help" and deck is not None and session is not None:
            shown = session.view()
            self._show(lambda words: sheet.help_sheet(deck, shown.kind, self._table.props.prompt, words))
        else:
            below = {"settings": self._derive, "hearing": self._below}.get(kind, closed)
            self._show(lambda words: Props(kind, words.say(f"{kind}.title")))
            self._below = below

    def _explain(self, deck: Deck) -> None:
        """Slide what words mean over the card that uses them, which comes back, or over the table."""
        terms, below = self._props.terms or self._table.glossary, self._derive
        self._show(lambda words: sheet.glossary_sheet(deck, terms, words))
        self._below = below

    def _show(self, derive: Derive) -> None:
        self._derive, self._below = derive, closed
        self.tell()

    def uncover(self) -> None:
        """Take the sheet away: the one below it is shown again, if any."""
        self._show(self._below)

    def close(self) -> None:
        """Nothing over the table."""
        self._show(closed)
