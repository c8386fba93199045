"""The pictures of cards as screens show them: files that are there, or made beside the screen, those on it first."""

import math
from collections.abc import Iterable, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, QUrl, Slot

from kiosk.art.prints.choice import chosen
from kiosk.art.prints.press import Order, Press
from kiosk.art.prints.printing import BACK, Print
from kiosk.decks.covers import shown_file
from kiosk.decks.deck import Deck
from kiosk.decks.library import Library
from kiosk.host.icon_names import glyphs, icon_font
from kiosk.host.words import EASY
from kiosk.viewmodels.snapshot import Snapshot

SHAPES = ((1.6, 1.0), (1.0, 1.25), (1.65, 0.55))
"""Widths and heights of a print, in units: what is shown is cut from the one that is nearest to it."""

UNIT = 0.37
"""Of the shorter side of the window."""

TOGETHER = 4
"""Prints made at a time: the screen loads them at once when they come."""

LOOK_MS = 30

type Faces = tuple[Mapping[str, Print], Mapping[str, str]]
"""Of some cards, how each is drawn, and the addresses of those that somebody else drew."""


@dataclass(frozen=True, slots=True)
class Props:
    """``made`` counts up whenever there are more prints than before."""

    made: int = 0


class PrintsModel(Snapshot[Props]):
    """Nothing is made before it is told the size of the window; ``close`` waits for what is being made."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(Props(), parent)
        self._press = Press(folder, icon_font(), glyphs())
        self._maker = ThreadPoolExecutor(1, "prints")
        self._looks: Mapping[str, Print] = {}
        self._pictos: Mapping[tuple[str, str], tuple[str, ...]] = {}
        self._drawn_by_hand: Mapping[str, str] = {}
        self._opened: Faces = {}, {}
        self._beside: Faces = {}, {}
        self._unit, self._eager = 0, False
        self._addresses: dict[Order, str] = {}
        self._asked: dict[Order, None] = {}
        self._ahead: dict[Order, None] = {}
        self._batch: tuple[Order, ...] = ()
        self._making: Future[tuple[Order, ...]] | None = None
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self._look)

    @property
    def busy(self) -> bool:
        """Whether a picture is asked for, or being made."""
        return bool(self._asked) or self._making is not None

    def fit(self, side: int) -> None:
        """Make them for a window whose shorter side has so many pixels."""
        self._unit = max(160, min(640, round(side * UNIT)))

    def work_ahead(self, side: int) -> None:
        """The same, and make all of a game once it is chosen, not only those that are shown."""
        self.fit(side)
        self._eager = True

    def open(self, deck: Deck, library: Library) -> None:
        """Show the cards of this deck."""
        looks, files = self._faces(deck, library)
        self._opened = {**looks, BACK: Print(deck.id, BACK, deck.icon, deck.icon, deck.color, 0)}, files
        self._pictos = {
            (card.id, f"{language}{EASY}"): card.pictos for language in deck.easy for card in deck.cards.values()
        }
        self._addresses = {}
        self._ahead = dict.fromkeys(self._orders()) if self._eager and self._unit else {}
        self._lay()

    def lay_beside(self, library: Library, mark: str) -> None:
        """Show the cards of these decks too, each called by its id after a mark, in place of those laid there before.
        They are made only where they are shown."""
        faces = [self._faces(deck, library, mark) for deck in library.decks]
        self._beside = _together(looks for looks, _ in faces), _together(files for _, files in faces)
        self._lay()

    def _faces(self, deck: Deck, library: Library, mark: str = "") -> Faces:
        looks = {f"{mark}{name}": self._known(look) for name, look in chosen(deck).items()}
        files = {card.id: shown_file(library, deck, card.image) for card in deck.cards.values() if card.image}
        return looks, {f"{mark}{card}": _address(file) for card, file in files.items() if file}

    def _lay(self) -> None:
        (looks, files), (more_looks, more_files) = self._opened, self._beside
        self._looks, self._drawn_by_hand = {**looks, **more_looks}, {**files, **more_files}
        self._change(made=self._props.made + 1)
        self._go_on()

    @staticmethod
    def _known(look: Print) -> Print:
        """An icon that nobody knows gives way to the second one."""
        return look if look.icon in glyphs() else replace(look, icon=look.second)

    def _orders(self) -> Iterable[Order]:
        looks = self._opened[0].values()
        return (self._order(look, shape) for shape in SHAPES for look in looks if look.icon in glyphs())

    def _order(self, look: Print, shape: tuple[float, float]) -> Order:
        return Order(look, round(shape[0] * self._unit), round(shape[1] * self._unit))

    @Slot(str, result=str)
    def tone(self, card: str) -> str:
        """The colour of a card of the deck that is shown; empty for another one."""
        look = self._looks.get(card)
        return look.tone if look else ""

    @Slot(str, str, result="QStringList")
    def pictos(self, card: str, asked: str) -> tuple[str, ...]:
        """The icons above the words of a card of the deck that is open; none but where it is told in easy words."""
        return self._pictos.get((card, asked), ())

    @Slot(str, float, result=str)
    def of(self, card: str, ratio: float) -> str:
        """The address of the picture of a card, for a place so many times as wide as high; empty until there is one."""
        if card in self._drawn_by_hand:
            return self._drawn_by_hand[card]
        look = self._looks.get(card)
        if look is None or not self._unit or not 0 < ratio < math.inf or look.icon not in glyphs():
            return ""
        shape = min(SHAPES, key=lambda shape: abs(math.log(shape[0] / shape[1] / ratio)))
        return self._asked_for(self._order(look, shape))

    @Slot(float, result=str)
    def back(self, ratio: float) -> str:
        """The address of the back of the cards, in the same way."""
        return self.of(BACK, ratio)

    def _asked_for(self, order: Order) -> str:
        if order not in self._addresses and self._press.file(order).exists():
            self._addresses[order] = _address(self._press.file(order))
        if order not in self._addresses and not (self._making and order in self._batch):
            self._asked[order] = None
            self._go_on()
        return self._addresses.get(order, "")

    def _go_on(self) -> None:
        if (self._asked or self._ahead) and not self._timer.isActive():
            self._timer.start()

    def _look(self) -> None:
        """Show what was made, then have the next ones made: those that are asked for first."""
        if self._making is not None:
            if not self._making.done():
                return
            made, self._making = self._making.result(), None
            self._show(made)
        self._batch = tuple(islice(self._asked or self._ahead, TOGETHER))
        for order in self._batch:
            self._asked.pop(order, None)
            self._ahead.pop(order, None)
        if self._batch:
            self._making = self._maker.submit(self._press.make, self._batch)
        else:
            self._timer.stop()

    def _show(self, made: tuple[Order, ...]) -> None:
        """Where one could not be kept, none is made any more: there is no room, or no right to write."""
        if len(made) < len(self._batch):
            self._unit, self._asked, self._ahead = 0, {}, {}
        for order in made:
            self._addresses[order] = _address(self._press.file(order))
        if made:
            self._change(made=self._props.made + 1)

    def close(self) -> None:
        """Make nothing any more."""
        self._timer.stop()
        self._maker.shutdown(cancel_futures=True)


def _together[T](parts: Iterable[Mapping[str, T]]) -> Mapping[str, T]:
    return {name: one for part in parts for name, one in part.items()}


def _address(file: Path) -> str:
    return QUrl.fromLocalFile(str(file)).toString(QUrl.ComponentFormattingOption.FullyEncoded)
