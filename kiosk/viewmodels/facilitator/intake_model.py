"""The page of the USB stick: what is on it, the deck that is examined, and whether it comes in."""

import logging
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.facilitator.arrivals import consent
from kiosk.facilitator.intake.job import Job
from kiosk.facilitator.office import Office
from kiosk.viewmodels.facilitator.deck_lines import LineRow
from kiosk.viewmodels.facilitator.finding_rows import FindingRow, derive_findings
from kiosk.viewmodels.facilitator.intake_lines import derive_cautions, derive_lines
from kiosk.viewmodels.facilitator.intake_props import Inputs, ParcelRow, Props, derive_parcels, derive_props
from kiosk.viewmodels.facilitator.preview_model import PreviewModel
from kiosk.viewmodels.facilitator.stick_watch import SticksSeen, StickWatch
from kiosk.viewmodels.rows import RowsModel
from kiosk.viewmodels.snapshot import child
from kiosk.viewmodels.speech import Speaking, Speech

LOOK_MS = 250
log = logging.getLogger(__name__)


class IntakeModel(Speaking[Props]):
    """While it is open it watches for sticks. ``installed`` says which deck came in, ``tried`` that it is to
    be played apart."""

    installed = Signal(str)
    tried = Signal(str)

    lines = child(RowsModel)
    parcels = child(RowsModel)
    findings = child(RowsModel)
    preview = child(PreviewModel)

    def __init__(self, office: Office, speech: Speech, parent: QObject | None = None) -> None:
        super().__init__(Props(), speech, parent)
        self._arrivals = office.arrivals
        self._inputs = Inputs()
        self._job: Job | None = None
        self._lines = RowsModel(LineRow, self)
        self._parcels = RowsModel(ParcelRow, self)
        self._findings = RowsModel(FindingRow, self)
        self._preview = PreviewModel(self)
        self._watch = StickWatch(office, self._seen, self)
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)

    def tell(self) -> None:
        self._tell()

    def _tell(self, **changes: Any) -> None:  # fields of the inputs
        self._inputs = replace(self._inputs, **changes)
        outcome, examined = self._inputs.outcome, self._inputs.state in ("ready", "refused")
        told = outcome.verdict if outcome and examined else None
        self._lines.show(derive_lines(self._inputs, self._words))
        self._parcels.show(derive_parcels(self._inputs, self._words))
        self._findings.show(derive_findings(told.findings if told else (), self._words))
        self._preview.show(self._inputs, self._words)
        cautions = derive_cautions(self._inputs, self._words)
        self.swap(replace(derive_props(self._inputs, self._words), cautions="\n".join(cautions)))

    def open(self) -> None:
        """Watch for sticks from now on."""
        self.again()
        self._timer.start()
        self.look()

    def close(self) -> None:
        """Give up what is under way, and watch no longer."""
        self.again()
        self._timer.stop()

    @Slot()
    def look(self) -> None:
        """Ask how far the examination has come; without one, what is plugged in."""
        if self._job is not None:
            self._ask(self._job)
        elif self._inputs.outcome is None and not self._inputs.unsaved:
            self._watch.look()

    def _seen(self, seen: SticksSeen) -> None:
        self._tell(seen=seen)

    def _ask(self, job: Job) -> None:
        outcome = job.poll()
        if outcome is not None:
            self._job = None
            if outcome.status != "ok":
                self._arrivals.refuse(outcome)
            self._tell(
                outcome=outcome, here=self._arrivals.here(outcome.verdict.id if outcome.verdict else ""), parcel=""
            )

    @Slot(int)
    def begin(self, number: int) -> None:
        """Examine one of the parcels."""
        found = self._inputs.seen.found or ()
        if self._inputs.state != "parcels" or not 0 <= number < len(found):
            return
        try:
            self._job = self._arrivals.intake.begin(found[number])
        except OSError as error:
            self._refused(error)
        else:
            self._tell(parcel=found[number].name)

    @Slot()
    def again(self) -> None:
        """Give up what is under way, and look at the sticks afresh."""
        if self._job is not None:
            self._job.cancel()
        outcome = self._inputs.outcome
        self._job, self._inputs = None, Inputs(replace(self._inputs.seen, found=None))
        self._watch.forget()
        self._tell()  # nothing of the box is shown any more
        if outcome is not None:
            self._arrivals.intake.discard(outcome)

    @Slot()
    def remark(self) -> None:
        """What may be mended is shown."""
        self._tell(remarked=True)

    @Slot()
    def install(self) -> None:
        """Yes. Where it is asked twice, the first time only says so."""
        outcome = self._inputs.outcome
        if outcome is None or not self._props.act:
            return
        if consent(outcome) == "twice" and not self._inputs.agreed:
            self._tell(agreed=True)
            return
        try:
            self._arrivals.install(outcome)
        except OSError as error:
            self._refused(error)
        else:
            self._tell(installed=True)
            self.installed.emit(outcome.verdict.id if outcome.verdict else "")

    @Slot()
    def tryOut(self) -> None:
        """Play the deck that came in, apart from what is counted."""
        outcome = self._inputs.outcome
        if self._inputs.installed and outcome is not None and outcome.verdict is not None:
            self.tried.emit(outcome.verdict.id)

    def _refused(self, error: OSError) -> None:
        log.warning("intake: the data folder refuses: %s", error.strerror)
        self._tell(unsaved=True)
