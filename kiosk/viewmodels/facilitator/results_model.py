"""The results on the screen: the event or one day, as a summary or game by game, merged as in what leaves the kiosk."""

from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.facilitator.asking import asked
from kiosk.facilitator.office import Office
from kiosk.facilitator.results.figures import figures, publishable
from kiosk.facilitator.results.record import Record, collect
from kiosk.host.words import Words
from kiosk.viewmodels.facilitator.export_model import ExportModel
from kiosk.viewmodels.facilitator.figure_rows import TableRow, derive_tables
from kiosk.viewmodels.facilitator.renewal_model import RenewalModel
from kiosk.viewmodels.facilitator.result_choices import TileRow, derive_days, derive_page, derive_pages, derive_tiles
from kiosk.viewmodels.qml import QmlUncreatable
from kiosk.viewmodels.rows import RowsModel
from kiosk.viewmodels.snapshot import Snapshot

QML_IMPORT_NAME = "kiosk.viewmodels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Props:
    """``days`` and ``pages`` are what one may look at, ``day`` and ``page`` which of them is shown. ``told``: why there
    is nothing to show."""

    event_name: str = ""
    days: tuple[str, ...] = ()
    day: int = 0
    pages: tuple[str, ...] = ()
    page: int = 0
    told: str = ""


@QmlElement
@QmlUncreatable("made by the facilitator's model")
class ResultsModel(Snapshot):
    """Reads the store when it is opened, and not again until then. ``begun``: another event has begun."""

    event_name_changed = Signal()
    days_changed = Signal()
    day_changed = Signal()
    pages_changed = Signal()
    page_changed = Signal()
    told_changed = Signal()
    begun = Signal()

    eventName = Property(str, lambda self: self._props.event_name, notify=event_name_changed)
    days = Property(list, lambda self: list(self._props.days), notify=days_changed)
    day = Property(int, lambda self: self._props.day, notify=day_changed)
    pages = Property(list, lambda self: list(self._props.pages), notify=pages_changed)
    page = Property(int, lambda self: self._props.page, notify=page_changed)
    told = Property(str, lambda self: self._props.told, notify=told_changed)
    tiles = Property(RowsModel, lambda self: self._tiles, constant=True)
    tables = Property(RowsModel, lambda self: self._tables, constant=True)
    exporting = Property(ExportModel, lambda self: self._exporting, constant=True)
    renewal = Property(RenewalModel, lambda self: self._renewal, constant=True)

    def __init__(self, office: Office, words: Words, parent: QObject | None = None) -> None:
        super().__init__(Props(), parent)
        self._office, self._words = office, words
        self._record: Record | None = None
        self._tiles, self._tables = RowsModel(TileRow, self), RowsModel(TableRow, self)
        self._exporting, self._renewal = ExportModel(office, words, self), RenewalModel(office, words, self)
        self._renewal.renewed.connect(self.open)
        self._renewal.renewed.connect(self.begun)

    def speak(self, words: Words) -> None:
        """Every word in another language."""
        self._words = words
        self._exporting.speak(words)
        self._renewal.speak(words)
        self._show(self._props.day, self._props.page)

    def sit(self, playing: bool) -> None:
        """A game is being played, or not."""
        self._renewal.sit(playing)

    @Slot()
    def open(self) -> None:
        """Everything as it is now, from the summary of the whole event on."""
        self._record = asked(lambda: collect(self._office.store))
        self._show(0, 0)
        if self._record is None:
            self._tell(told=self._words.say("results.unreadable"))

    @Slot(int)
    def choose(self, day: int) -> None:
        """One day, or the whole event."""
        self._show(day, 0)

    @Slot(int)
    def turn(self, page: int) -> None:
        """A game, or the summary."""
        self._show(self._props.day, page)

    def _tell(self, **changes: Any) -> None:
        self.swap(replace(self._props, **changes))

    def _show(self, day: int, page: int) -> None:
        whole, words = self._record, self._words
        if whole is None:
            return
        record = whole.on(whole.days[day - 1]) if day else whole
        shown = publishable(figures(record, words.language), words.language)
        tables, pages = derive_tables(derive_page(shown, page), words), derive_pages(shown.decks, words)
        told = "" if tables else words.say("results.no_answers" if page else "results.none")
        self._tell(event_name=whole.edition.name, days=derive_days(whole, words), pages=pages)
        self._tell(day=day, page=page, told=told)
        self._tiles.show(list(derive_tiles(shown, record, words)))
        self._tables.show(tables)
