"""The results on the screen: the event or one day, as a summary or game by game, merged as in what leaves the kiosk."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.facilitator.asking import asked
from kiosk.facilitator.office import Office
from kiosk.facilitator.results.record import collect
from kiosk.facilitator.results.report import nearest, silent_questions, silent_sessions
from kiosk.facilitator.results.sealed import earlier
from kiosk.host.words import Words
from kiosk.viewmodels.facilitator.aside import Aside
from kiosk.viewmodels.facilitator.export_model import ExportModel
from kiosk.viewmodels.facilitator.figure_rows import TableRow, derive_tables
from kiosk.viewmodels.facilitator.renewal_model import RenewalModel
from kiosk.viewmodels.facilitator.result_choices import ResultsLook, TileRow, derive_look, derive_page, derive_pages
from kiosk.viewmodels.facilitator.stick_copy import StickCopy
from kiosk.viewmodels.rows import RowsModel
from kiosk.viewmodels.snapshot import child
from kiosk.viewmodels.speech import Speaking, Speech


@dataclass(frozen=True, slots=True)
class Props:
    """``days`` and ``pages`` are what one may look at, ``day`` and ``page`` which of them is shown. ``told``: why there
    is nothing to show. ``looking``: what is to be shown is still being worked out."""

    event_name: str = ""
    days: tuple[str, ...] = ()
    day: int = 0
    pages: tuple[str, ...] = ()
    page: int = 0
    told: str = ""
    looking: bool = False


class ResultsModel(Speaking[Props]):
    """Reads the store when it is opened, and not again until then, and works everything out beside the screen.
    ``begun``: another event has begun."""

    begun = Signal()

    tiles = child(RowsModel)
    tables = child(RowsModel)
    exporting = child(StickCopy)
    renewal = child(RenewalModel)

    def __init__(self, office: Office, speech: Speech, parent: QObject | None = None) -> None:
        super().__init__(Props(), speech, parent)
        self._office = office
        self._look: ResultsLook | None = None
        self._ask: Callable[[Words], ResultsLook | None] = lambda words: None
        self._asked: Callable[[], ResultsLook | None] | None = None
        self._aside = Aside(self)
        self._tiles, self._tables = RowsModel(TileRow, self), RowsModel(TableRow, self)
        self._exporting, self._renewal = ExportModel(office, speech, self), RenewalModel(office, speech, self)
        self._renewal.renewed.connect(self.open)
        self._renewal.renewed.connect(self.begun)

    def tell(self) -> None:
        look = self._look
        if self._props.looking:
            self._work_out(self._ask, self._props.page)
        elif look is not None:
            self._work_out(lambda words: derive_look(look.record, look.earlier, look.day, words), self._props.page)
        elif self._props.told:
            self._show()

    def sit(self, playing: bool) -> None:
        """A game is being played, or not."""
        self._renewal.sit(playing)

    @Slot()
    def open(self) -> None:
        """Everything as it is now, from the summary of the whole event on."""
        store = self._office.store
        self._work_out(lambda words: asked(lambda: derive_look(collect(store), earlier(store), 0, words)), 0)

    @Slot(int)
    def choose(self, day: int) -> None:
        """One day, or the whole event."""
        look = self._look
        if look is not None:
            self._work_out(lambda words: derive_look(look.record, look.earlier, day, words), 0)

    @Slot(int)
    def turn(self, page: int) -> None:
        """A game, or the summary."""
        if self._look is not None and not self._props.looking:
            self._change(page=page)
            self._show()

    def _work_out(self, ask: Callable[[Words], ResultsLook | None], page: int) -> None:
        """Beside the screen; what was asked last is shown."""
        self._change(page=page, looking=True)
        self._tables.show([])
        words = self._words
        self._ask, self._asked = ask, lambda: ask(words)
        self._go_on()

    def _go_on(self) -> None:
        if self._asked is not None and not self._aside.busy:
            work, self._asked = self._asked, None
            self._aside.start(work, self._worked_out)

    def _worked_out(self, look: ResultsLook | None) -> None:
        if self._asked is not None:
            self._go_on()
            return
        self._look = look
        self._change(looking=False)
        self._show()

    def _show(self) -> None:
        look, words, page = self._look, self._words, self._props.page
        if look is None:
            self._change(told=words.say("results.unreadable"))
            return
        found = derive_page(look.figures, page)
        silent = (silent_questions if page else silent_sessions)(found, words)
        silent = " ".join(filter(None, (silent, nearest(found, words) if page else "")))
        tables = derive_tables(found, silent, words)
        told = "" if tables else words.say("results.no_answers" if page else "results.none")
        self._change(event_name=look.name, days=look.days, pages=derive_pages(look.figures.decks, words))
        self._change(day=look.day, told=told)
        self._tiles.show(list(look.tiles))
        self._tables.show(tables)
