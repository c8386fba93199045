"""Looking after the kiosk: its settings, its journal, its screen, the check before the doors open, its power."""

import logging
from dataclasses import dataclass
from importlib.metadata import version

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.facilitator.asking import asked
from kiosk.facilitator.care.journal import JournalRow, journal_rows
from kiosk.facilitator.office import LANGUAGE, Office
from kiosk.host.languages import following
from kiosk.host.power import PowerOffRefused
from kiosk.viewmodels.facilitator.disk_model import DiskModel
from kiosk.viewmodels.facilitator.keypads_model import KeypadsModel
from kiosk.viewmodels.facilitator.lookers_model import LookersModel
from kiosk.viewmodels.facilitator.opening_model import OpeningModel
from kiosk.viewmodels.facilitator.screen_size_model import ScreenSizeModel
from kiosk.viewmodels.facilitator.sound_model import SoundModel
from kiosk.viewmodels.facilitator.steadiness_model import SteadinessModel
from kiosk.viewmodels.facilitator.update_model import UpdateModel
from kiosk.viewmodels.rows import RowsModel
from kiosk.viewmodels.snapshot import child
from kiosk.viewmodels.speech import Speaking, Speech

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Props:
    """``event_name``: of the running event. ``home``: the language at the start. ``power``: empty, going once the
    machine was asked to switch off, refused when it will not."""

    event_name: str = ""
    home: str = ""
    power: str = ""


class CareModel(Speaking[Props]):
    """``home_chosen`` tells in which language the next visitors start."""

    home_chosen = Signal(str, name="homeChosen")

    kioskId = Property(str, lambda self: self._kiosk_id, constant=True)
    version = Property(str, lambda self: version("cafe-ia-kiosk"), constant=True)
    journal = child(RowsModel)
    opening = child(OpeningModel)
    screen_size = child(ScreenSizeModel)
    updating = child(UpdateModel)
    sound = child(SoundModel)
    disk = child(DiskModel)
    lookers = child(LookersModel)
    steadiness = child(SteadinessModel)
    keypads = child(KeypadsModel)

    def __init__(self, office: Office, speech: Speech, parent: QObject | None = None) -> None:
        super().__init__(Props(home=speech.words.language), speech, parent)
        self._office = office
        self._kiosk_id = asked(lambda: office.store.settings.kiosk_id) or ""
        self._journal = RowsModel(JournalRow, self)
        self._opening = OpeningModel(office, speech, self)
        self._screen_size = ScreenSizeModel(office, self)
        self._updating = UpdateModel(office, speech, self)
        self._sound = SoundModel(office, speech, self)
        self._disk = DiskModel(office, speech, self)
        self._lookers = LookersModel(office, self)
        self._steadiness = SteadinessModel(office, speech, self)
        self._keypads = KeypadsModel(office, speech, self)
        self._screen_size.settled.connect(self._sized)

    def _sized(self) -> None:
        size = self._screen_size
        self._opening.see(inches=size.inches, measured=size.props.measured, hung=size.hung)

    def tell(self) -> None:
        self._tell_journal()

    @Slot()
    def open(self) -> None:
        """The section is shown: everything as it is now."""
        edition = asked(self._office.store.editions.current)
        self._change(event_name=edition.name if edition else "")
        self._tell_journal()
        self._sound.tell()
        self._lookers.look()

    def _tell_journal(self) -> None:
        lines = asked(self._office.store.ledger.lines) or []
        self._journal.show(journal_rows(lines, self._words))

    @Slot(str)
    def rename(self, event: str) -> None:
        """The running event is called so."""
        self._office.store.editions.rename(event.strip())
        self._office.store.ledger.note("event_renamed")
        self.open()

    @Slot(str)
    def startIn(self, language: str) -> None:
        """The language in which visitors start."""
        self._office.store.settings.set(LANGUAGE, language)
        self._office.store.ledger.note("start_language", language)
        self._change(home=language)
        self._tell_journal()
        self.home_chosen.emit(language)

    @Slot()
    def otherHome(self) -> None:
        """Start in the next language."""
        self.startIn(following(self._props.home))

    @Slot()
    def askPower(self) -> None:
        """The question is put anew."""
        self._change(power="")

    @Slot()
    def powerOff(self) -> None:
        """Switch the machine off in good order."""
        self._office.store.ledger.note("power_off")
        try:
            self._office.power()
        except PowerOffRefused as error:
            log.warning("the machine stays on: %s", error)
            self._change(power="refused")
        else:
            self._change(power="going")
