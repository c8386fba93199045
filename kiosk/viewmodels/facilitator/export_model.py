"""Copying the results to a stick: how far it is, then the one sentence that says whether the stick may be removed."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.facilitator.asking import asked
from kiosk.facilitator.office import Office
from kiosk.facilitator.results.export import Export, Exported, NotExported
from kiosk.facilitator.results.record import Luggage, pack
from kiosk.facilitator.results.waiting import taken
from kiosk.host.volumes import Stick
from kiosk.host.words import Words
from kiosk.viewmodels.facilitator.aside import Aside
from kiosk.viewmodels.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class Props:
    """``stage``: empty, working, done or failed; ``progress`` from 0 to 1; ``told`` is what is said about it."""

    stage: str = ""
    progress: float = 0.0
    told: str = ""


class ExportModel(Snapshot[Props]):
    """``over``: an export came to its end, well or not."""

    over = Signal()

    def __init__(self, office: Office, words: Words, parent: QObject | None = None) -> None:
        super().__init__(Props(), parent)
        self._office, self._words = office, words
        self._aside = Aside(self)
        self._aside.looked.connect(self._advance)
        self._steps = (0, 1)

    def speak(self, words: Words) -> None:
        """The next sentences in another language."""
        self._words = words

    @Slot()
    def start(self) -> None:
        """Copy everything to the first stick. It goes on whatever is shown meanwhile."""
        stick = next(iter(self._office.sticks()), None)
        if stick is None:
            self._fail(self._words.say("export.no_stick"))
        elif not self._aside.busy:
            self._steps = (0, 1)
            self.swap(Props("working", told=self._words.say("export.working")))
            language, now = self._words.language, self._office.clock.now()
            self._aside.start(lambda: self._copied(stick, language, now), self._end)

    def _copied(self, stick: Stick, language: str, now: datetime) -> tuple[Luggage, Exported | NotExported] | None:
        """Beside the screen. None while the disk cannot be read."""
        luggage = asked(lambda: pack(self._office.store))
        if luggage is None:
            return None
        return luggage, Export(luggage, stick, language, now).run(self._step)

    def _step(self, done: int, total: int) -> None:
        """Called beside the screen: what is shown looks here now and then."""
        self._steps = (done, total)

    def _advance(self) -> None:
        done, total = self._steps
        self.swap(Props("working", done / total, self._props.told))

    def _end(self, copied: tuple[Luggage, Exported | NotExported] | None) -> None:
        if copied is None:
            self._fail(self._words.say("results.unreadable"))
            return
        store, (luggage, end) = self._office.store, copied
        if isinstance(end, Exported):
            taken(store, luggage.record.sessions)
            store.ledger.note("exported", end.folder, str(end.sessions))
            self.swap(Props("done", 1.0, end.told(self._words)))
            self.over.emit()
        else:
            store.ledger.note("export_refused", result=end.why)
            self._fail(end.told(self._words))

    def _fail(self, told: str) -> None:
        self.swap(Props("failed", told=told))
        self.over.emit()

    @Slot()
    def close(self) -> None:
        """It was read."""
        if not self._aside.busy:
            self.swap(Props())
