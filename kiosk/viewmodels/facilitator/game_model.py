"""One game of this kiosk: what is offered of it, and the versions that came by stick."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.facilitator.office import Office
from kiosk.host.words import Words
from kiosk.viewmodels.facilitator.aside import Aside
from kiosk.viewmodels.facilitator.finding_rows import FindingRow, derive_findings
from kiosk.viewmodels.facilitator.game_page import OfferedLength, Props, derive_broken, derive_game, derive_lengths
from kiosk.viewmodels.facilitator.offer_rows import OfferRow
from kiosk.viewmodels.qml import QmlUncreatable
from kiosk.viewmodels.rows import RowsModel
from kiosk.viewmodels.snapshot import Snapshot

QML_IMPORT_NAME = "kiosk.viewmodels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the kiosk")
class GameModel(Snapshot):
    """The game of a row. ``acted`` says that something was changed."""

    broken_changed = Signal()
    title_changed = Signal()
    detail_changed = Signal()
    color_changed = Signal()
    icon_changed = Signal()
    on_changed = Signal()
    place_changed = Signal()
    first_changed = Signal()
    last_changed = Signal()
    offered_changed = Signal()
    origin_changed = Signal()
    earlier_changed = Signal()
    removable_changed = Signal()
    sure_changed = Signal()
    trouble_changed = Signal()
    acted = Signal()

    broken = Property(bool, lambda self: self._props.broken, notify=broken_changed)
    title = Property(str, lambda self: self._props.title, notify=title_changed)
    detail = Property(str, lambda self: self._props.detail, notify=detail_changed)
    color = Property(str, lambda self: self._props.color, notify=color_changed)
    icon = Property(str, lambda self: self._props.icon, notify=icon_changed)
    on = Property(bool, lambda self: self._props.on, notify=on_changed)
    place = Property(str, lambda self: self._props.place, notify=place_changed)
    first = Property(bool, lambda self: self._props.first, notify=first_changed)
    last = Property(bool, lambda self: self._props.last, notify=last_changed)
    offered = Property(int, lambda self: self._props.offered, notify=offered_changed)
    origin = Property(str, lambda self: self._props.origin, notify=origin_changed)
    earlier = Property(str, lambda self: self._props.earlier, notify=earlier_changed)
    removable = Property(bool, lambda self: self._props.removable, notify=removable_changed)
    sure = Property(bool, lambda self: self._props.sure, notify=sure_changed)
    trouble = Property(str, lambda self: self._props.trouble, notify=trouble_changed)
    lengths = Property(RowsModel, lambda self: self._lengths, constant=True)
    findings = Property(RowsModel, lambda self: self._findings, constant=True)

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
            self.swap(replace(self._props, sure=True))

    def _try(self, change: Callable[[], None]) -> None:
        try:
            change()
        except OSError:
            self.swap(replace(self._props, sure=False, trouble=self._words.say("games.unsaved")))
        else:
            self.acted.emit()
