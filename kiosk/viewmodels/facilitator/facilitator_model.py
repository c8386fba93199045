"""The facilitator's place at the kiosk: who is in, what is shown, and when it is given back."""

from typing import ClassVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.facilitator.office import Office
from kiosk.host.clock import Clock
from kiosk.viewmodels.facilitator.access_model import AccessModel
from kiosk.viewmodels.facilitator.care_model import CareModel
from kiosk.viewmodels.facilitator.games_model import GamesModel
from kiosk.viewmodels.facilitator.notices_model import NoticesModel
from kiosk.viewmodels.facilitator.presence import Presence
from kiosk.viewmodels.facilitator.results_model import ResultsModel
from kiosk.viewmodels.facilitator.sections import Sections
from kiosk.viewmodels.facilitator.setup_model import SetupModel
from kiosk.viewmodels.facilitator.standing import Props
from kiosk.viewmodels.facilitator.texts_model import TextsModel
from kiosk.viewmodels.snapshot import Snapshot, child
from kiosk.viewmodels.speech import Speech


class FacilitatorModel(Snapshot[Props]):
    """While a game is led its table is shown and the level stays; visitors' touches do not keep it open."""

    section_changed: ClassVar[Signal]
    screen_changed: ClassVar[Signal]
    level_changed: ClassVar[Signal]
    quit_asked = Signal(name="quitAsked")

    access = child(AccessModel)
    setup = child(SetupModel)
    games = child(GamesModel, "sections.games")
    results = child(ResultsModel, "sections.results")
    texts = child(TextsModel, "sections.texts")
    care = child(CareModel, "sections.care")
    notices = child(NoticesModel)

    def __init__(self, office: Office, clock: Clock, speech: Speech, parent: QObject | None = None) -> None:
        super().__init__(Props(), parent)
        self._office = office
        self.presence = Presence(clock)
        self._access, self._setup = AccessModel(office, self), SetupModel(office, self)
        self.sections = Sections(office, speech, self)
        self._notices = NoticesModel(office, speech, self)
        self._connect()
        self._timer = QTimer(self, interval=250)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def _connect(self) -> None:
        self._access.opened.connect(self._enter)
        self._access.renewed.connect(self._renewed)
        self._setup.done.connect(self.handBack)
        self.section_changed.connect(self._visit)
        self.screen_changed.connect(self._visit)

    @property
    def busy(self) -> bool:
        """Whether no visitor is to be hurried."""
        return self._props.busy

    def set_up(self) -> None:
        """The first start, unless the kiosk has been through it."""
        if not self._office.settled:
            self._setup.begin()
            self._change(screen="setup")

    def awake(self) -> None:
        """Somebody touched the glass or a key."""
        if not self._props.leading:
            self.stay()

    def stay(self) -> None:
        """The facilitator is here."""
        self.presence.stay()

    def sit(self, at_table: bool) -> None:
        """A game is on the table, or not; what is led ends with it."""
        if not at_table and self._props.leading:
            self.handBack()
        self.sections.results.sit(at_table)
        self._change(at_table=at_table)

    def _knock(self) -> None:
        """The panel; for who is leading with a code, back to the sections."""
        if self._props.leading and self._props.inside:
            self.show("games")
        elif self._props.leading or not self._props.busy:
            self.stay()
            self._change(level="open", section="games")
            self._access.show("panel")

    @Slot(str)
    def show(self, section: str) -> None:
        """Another section; for leading, the table itself."""
        self.stay()
        self.swap(self._props.at(section))
        if self._props.level == "leading":
            self._access.show("")

    def _visit(self) -> None:
        self.sections.games.visit((self._props.screen, self._props.section) == ("facilitator", "games"))

    def _enter(self, level: str) -> None:
        self._office.store.ledger.note("entered", about=level)
        self._change(level=level)
        self.show("games")

    def _renewed(self) -> None:
        """New codes: in the first start they are one page, without a code before they are asked for."""
        if self._props.screen == "setup":
            self._setup.next()
        elif self._props.level == "open":
            self._access.ask()

    @Slot()
    def dismiss(self) -> None:
        """Close what lies over the screen."""
        if self._props.inside:
            self._access.show("")
        else:
            self.handBack()

    @Slot()
    def handBack(self) -> None:
        """The kiosk is the visitors' again."""
        self._access.show("")
        self.swap(self._props.outside())

    @Slot()
    def clean(self) -> None:
        """No touch counts for a moment."""
        if self._props.level == "open":
            self.handBack()
        self.presence.clean()
        self.look()

    @Slot()
    def quit(self) -> None:
        """Close the kiosk, if a technician asks."""
        if self._props.level == "technician":
            self._office.store.ledger.note("quit")
            self.quit_asked.emit()

    @Slot()
    def look(self) -> None:
        """Look at the clock."""
        self._change(cleaning=self.presence.cleaning)
        self._access.look()
        if self.presence.corner.whole():
            self._knock()
        if self.presence.gone(self._props.level):
            self.handBack()
