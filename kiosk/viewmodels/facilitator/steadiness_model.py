"""How steady a hand has to be, as the facilitator sets it: a line for each number."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.facilitator.asking import asked
from kiosk.facilitator.care.steadiness import SETTING, SPANS, Steadiness, kept_steadiness
from kiosk.facilitator.office import Office
from kiosk.host.numbers import with_unit
from kiosk.host.words import Words
from kiosk.viewmodels.rows import RowsModel
from kiosk.viewmodels.snapshot import child
from kiosk.viewmodels.speech import Speaking, Speech

UNITS = {"rest": "s", "apart": "s", "within": "mm"}


@dataclass(frozen=True, slots=True)
class SteadinessRow:
    """A number of Steadiness: in words its name with its value, and what it is about; ``lowest`` and ``highest`` where
    it can go no further."""

    what: str
    name: str
    about: str
    lowest: bool
    highest: bool


@dataclass(frozen=True, slots=True)
class Props:
    """``usual``: every number is as delivered."""

    usual: bool = True


class SteadinessModel(Speaking[Props]):
    """What was chosen holds from the next start on, too."""

    changed = Signal()
    """A number is another one."""

    lines = child(RowsModel)

    def __init__(self, office: Office, speech: Speech, parent: QObject | None = None) -> None:
        super().__init__(Props(), speech, parent)
        self._settings = office.store.settings
        self._lines = RowsModel(SteadinessRow, self)
        self._numbers = kept_steadiness(asked(lambda: self._settings.get(SETTING)))
        self.tell()

    @property
    def numbers(self) -> Steadiness:
        """What holds."""
        return self._numbers

    def tell(self) -> None:
        self._lines.show([_row(what, self._numbers, self._words) for what in SPANS])
        self._change(usual=self._numbers == Steadiness())

    @Slot(str, int)
    def step(self, what: str, by: int) -> None:
        """A number so many steps larger, or smaller."""
        self._settle(self._numbers.stepped(what, by))

    @Slot()
    def reset(self) -> None:
        """Every number as delivered."""
        self._settle(Steadiness())

    def _settle(self, numbers: Steadiness) -> None:
        self._settings.set(SETTING, None if numbers == Steadiness() else numbers.to_setting())
        self._numbers = numbers
        self.tell()
        self.changed.emit()


def _row(what: str, numbers: Steadiness, words: Words) -> SteadinessRow:
    value, span = getattr(numbers, what), SPANS[what]
    return SteadinessRow(
        what=what,
        name=words.say(f"steady.{what}", value=with_unit(value, UNITS[what], words)),
        about=words.say(f"steady.{what}_text"),
        lowest=value == span.least,
        highest=value == span.most,
    )
