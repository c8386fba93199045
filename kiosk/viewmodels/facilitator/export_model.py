"""Copying the results to a stick: how far it is, then the one sentence that says whether the stick may be removed."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.facilitator.asking import asked
from kiosk.facilitator.office import Office
from kiosk.facilitator.results.export import Export, Exported, NotExported
from kiosk.facilitator.results.luggage import Luggage, pack
from kiosk.facilitator.results.waiting import last_over, taken
from kiosk.host.words import Words
from kiosk.viewmodels.facilitator.aside import Aside
from kiosk.viewmodels.speech import Speaking, Speech
from kiosk.viewmodels.town.houses import houses_of, unremarkable
from kiosk.viewmodels.town.town_picture import long_picture

TOWN = "ville.png"
ALL = 500
"""Houses of the picture that is taken home, at most."""

type Told = Callable[[Words], str]
type Copied = tuple[int, Exported | NotExported]


@dataclass(frozen=True, slots=True)
class Props:
    """``stage``: empty, working, done or failed; ``progress`` from 0 to 1; ``told`` is what is said about it."""

    stage: str = ""
    progress: float = 0.0
    told: str = ""


class ExportModel(Speaking[Props]):
    """``over``: an export came to its end, well or not."""

    over = Signal()

    def __init__(self, office: Office, speech: Speech, parent: QObject | None = None) -> None:
        super().__init__(Props(), speech, parent)
        self._office = office
        self._told: Told = lambda words: ""
        self._aside = Aside(self)
        self._aside.looked.connect(self._advance)
        self._steps = (0, 1)

    def tell(self) -> None:
        self._change(told=self._told(self._words))

    def _show(self, stage: str, told: Told, progress: float = 0.0) -> None:
        self._told = told
        self.swap(Props(stage, progress, told(self._words)))

    @Slot()
    def start(self) -> None:
        """Copy everything to the first stick. It goes on whatever is shown meanwhile."""
        if self._aside.busy:
            return
        self._steps = (0, 1)
        self._show("working", lambda words: words.say("export.working"))
        language, now = self._words.language, self._office.clock.now()
        self._aside.start(lambda: self._copied(language, now), self._end)

    def _copied(self, language: str, now: datetime) -> Copied | Told:
        """Beside the screen, where all that was read is let go of too: the last session that was over and how the copy
        ended, or why nothing could be copied."""
        stick = next(iter(self._office.sticks()), None)
        if stick is None:
            return lambda words: words.say("export.no_stick")
        luggage = asked(lambda: pack(self._office.store))
        if luggage is None:
            return lambda words: words.say("results.unreadable")
        besides = {TOWN: partial(self._town, luggage)}
        sessions, end = luggage.record.sessions, Export(luggage, stick, language, now, besides).run(self._step)
        del luggage  # its log goes first, the sessions after: what goes at once holds up the screen
        return last_over(sessions), end

    def _town(self, luggage: Luggage) -> bytes:
        """The paper town, in which nothing that is rare can be told."""
        groups = asked(lambda: self._office.store.counts.households(ALL)) or []
        tones = {deck.id: deck.color for deck in luggage.record.decks.values()}
        return long_picture(unremarkable(houses_of(groups, tones)))

    def _step(self, done: int, total: int) -> None:
        """Called beside the screen: what is shown looks here now and then."""
        self._steps = (done, total)

    def _advance(self) -> None:
        done, total = self._steps
        self._change(progress=done / total)

    def _end(self, copied: Copied | Told) -> None:
        if not isinstance(copied, tuple):
            self._fail(copied)
            return
        store, (last, end) = self._office.store, copied
        if isinstance(end, Exported):
            taken(store, last)
            store.ledger.note("exported", str(end.edition), str(end.sessions))
            self._show("done", end.told, 1.0)
            self.over.emit()
        else:
            store.ledger.note("export_refused", result=end.why)
            self._fail(end.told)

    def _fail(self, told: Told) -> None:
        self._show("failed", told)
        self.over.emit()

    @Slot()
    def close(self) -> None:
        """It was read."""
        if not self._aside.busy:
            self._show("", lambda words: "")
