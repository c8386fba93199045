"""The check before the doors open, as its page shows it: a line each, with its light and what to do."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from PySide6.QtCore import QObject, Slot

from kiosk.facilitator.care.check_page import page, save
from kiosk.facilitator.care.checks import StandCheck
from kiosk.facilitator.care.opening import Looked, Opening, SeenByStaff, word
from kiosk.facilitator.office import Office
from kiosk.host.words import Words
from kiosk.viewmodels.facilitator.aside import Aside
from kiosk.viewmodels.facilitator.check_rows import CheckRow, derive_rows
from kiosk.viewmodels.rows import RowsModel
from kiosk.viewmodels.snapshot import child
from kiosk.viewmodels.speech import Speaking, Speech


@dataclass(frozen=True, slots=True)
class Props:
    """``looking``: the stick is still being tried and the database read. ``told`` is what became of the page for the
    stick."""

    looking: bool = False
    told: str = ""


class OpeningModel(Speaking[Props]):
    """Looks when told to. What a person confirmed holds until the kiosk stops."""

    lines = child(RowsModel)

    def __init__(self, office: Office, speech: Speech, parent: QObject | None = None) -> None:
        super().__init__(Props(), speech, parent)
        self._office = office
        self._opening, self._seen = Opening(office), SeenByStaff()
        self._found: tuple[StandCheck, Looked | None] | None = None
        self._lines = RowsModel(CheckRow, self)
        self._aside = Aside(self)

    def tell(self) -> None:
        self._change(told="")
        if self._lines.rows:
            self._show()

    def see(self, **seen: Any) -> None:  # fields of SeenByStaff
        """Somebody before the screen saw to one of the fields of SeenByStaff."""
        self._seen = replace(self._seen, **seen)
        if self._lines.rows:
            self._show()

    def _show(self) -> None:
        self._lines.show(derive_rows(self._checks, self._words, self._office.clock.now()))

    @property
    def _checks(self) -> tuple[StandCheck, ...]:
        here = self._opening.here(self._seen)
        if self._found is None:
            return here
        stick, looked = self._found
        return (stick, *self._opening.stored(looked, self._seen), *here)

    @Slot()
    def look(self) -> None:
        """Look at everything; the stick and the database come a little later."""
        if self._aside.busy:
            return
        self._found = None
        if self._seen.language:
            self._seen = replace(self._seen, said=0)
        self._change(looking=True, told="")
        self._show()
        self._aside.start(lambda: (self._opening.stick(), self._opening.look()), self._looked)

    def _looked(self, found: tuple[StandCheck, Looked | None]) -> None:
        self._found = found
        self._change(looking=False)
        self._show()

    @Slot()
    def confirmHour(self) -> None:
        """The date and the hour are right."""
        self.see(hour_right=True)

    @Slot()
    def painted(self) -> None:
        """Every place of the screen answered a finger."""
        self.see(painted=True)

    @Slot()
    def sayWord(self) -> None:
        """What was said was heard: say a word in the language that follows, if there is one."""
        self.see(said=self._seen.said + 1)
        if language := self._seen.language:
            self._office.voice.say(word(language), language)

    @Slot()
    def savePage(self) -> None:
        """Write the page on the first stick."""
        now = self._office.clock.now()
        text = page(self._checks, self._words, self._office.store.settings.kiosk_id, now)
        self._aside.start(lambda: self._saved(text, now), lambda told: self._change(told=told(self._words)))

    def _saved(self, text: str, now: datetime) -> Callable[[Words], str]:
        """Beside the screen: what became of the page."""
        stick = next(iter(self._office.sticks()), None)
        if stick is None:
            return lambda words: words.say("opening.save_none")
        try:
            file = save(text, stick.folder, now)
        except OSError:
            return lambda words: words.say("opening.save_refused")
        return lambda words: words.say("opening.saved", file=file.name)
