"""Leading a session from the strip beside its table."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.engine.leading import Concluded, Held, Lead, Released, Skipped, TimeAdded, Wished
from kiosk.engine.moves import Move, Undone
from kiosk.facilitator.office import Office
from kiosk.viewmodels.facilitator.facilitator_model import FacilitatorModel
from kiosk.viewmodels.facilitator.leading_props import Props, WishRow, derive_props, derive_wishes
from kiosk.viewmodels.rows import RowsModel
from kiosk.viewmodels.snapshot import Snapshot, child
from kiosk.viewmodels.table_model import TableModel


class LeadingModel(Snapshot[Props]):
    """Does what the facilitator asks, and notes of what kind it was."""

    wishes = child(RowsModel)

    def __init__(
        self, table: TableModel, facilitator: FacilitatorModel, office: Office, parent: QObject | None = None
    ) -> None:
        super().__init__(Props(), parent)
        self._table, self._facilitator, self._office = table, facilitator, office
        self._wishes = RowsModel(WishRow, self)
        table.refreshed.connect(self.refresh)
        facilitator.section_changed.connect(self.refresh)
        facilitator.level_changed.connect(self._level)
        self._timer = QTimer(self, interval=1000)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    @Slot()
    def refresh(self) -> None:
        """Derive what is offered, while a session is led."""
        session, scene = self._table.session, self._table.scene
        led = self._facilitator.props.leading
        if session is None or scene is None or not led:
            self._wishes.show([])
            self.swap(Props())
            return
        lead = session.lead()
        self._wishes.show(derive_wishes(scene, lead))
        self.swap(derive_props(scene, lead, self._table.props.figures, self._facilitator.props.inside))

    def _level(self) -> None:
        """Once the kiosk is the visitors' again, nobody else could release their table."""
        session = self._table.session
        if session is not None and session.play.held and self._facilitator.props.level == "closed":
            self._table.lead(Released())
        self.refresh()

    def look(self) -> None:
        """A talk is a contact: the facilitator listens."""
        if self._props.active and self._table.talking:
            self._facilitator.stay()

    def _do(self, kind: str, *moves: Move) -> None:
        session = self._table.session
        if session is not None and self._props.active and all(self._table.lead(move) for move in moves):
            self._noted(kind)

    def _noted(self, kind: str) -> None:
        session = self._table.session
        assert session is not None
        self._facilitator.stay()
        self._office.store.ledger.note("led", session.deck.id, kind)

    @Slot(str)
    def hold(self, why: str) -> None:
        """The table waits for a pause or a talk; held so already, it goes on."""
        if self._props.held == why:
            self._do("resume", Released())
        else:
            self._do(why, Held(why))

    @Slot(int)
    def addTime(self, seconds: int) -> None:
        """So many seconds more for the open step."""
        self._do("time", TimeAdded(seconds))

    @Slot()
    def skip(self) -> None:
        """The open step closes as it stands."""
        self._do("skip", Skipped())

    @Slot()
    def conclude(self) -> None:
        """The result, at once."""
        self._do("conclude", *([Released()] if self._props.held else []), Concluded())

    @Slot(str)
    def wish(self, card: str) -> None:
        """The next draw gives this card; empty: chance decides."""
        self._do("wish", Wished(card))

    @Slot()
    def undo(self) -> None:
        """Take back the last decision, whatever was revealed since."""
        self._back("undo", lambda lead: lead.undo)

    @Slot()
    def back(self) -> None:
        """Take up the step before, from its beginning."""
        self._back("back", lambda lead: lead.back)

    def _back(self, kind: str, target: Callable[[Lead], int | None]) -> None:
        found = target(self._table.session.lead()) if self._table.session else None
        if found is not None:
            self._do(kind, Undone(found))

    @Slot()
    def switchFigures(self) -> None:
        """Show the festival's figures at this table, or hide them."""
        if self._props.active:
            self._table.show_figures(not self._props.figures)
            self._noted("figures")
