"""Who may hear what the table shows: everybody, one seat that said it is alone, or nobody."""

from PySide6.QtCore import QObject, Signal

from kiosk.viewmodels.rows import Frozen
from kiosk.viewmodels.step_model import StepModel
from kiosk.viewmodels.table_model import TableModel


class Earshot(QObject):
    """``lifted``: what is shown from now on is for one seat. ``over``: the turn of a seat that was alone is over."""

    lifted = Signal()
    over = Signal()

    def __init__(self, table: TableModel, parent: QObject) -> None:
        super().__init__(parent)
        self._table = table
        self._alone, self._curtained, self._private = False, False, False
        table.refreshed.connect(self._look)
        for model in table.models:
            model.curtain_moved.connect(self._look)

    def trust(self) -> None:
        """Whoever lifts the curtain says that nobody else hears."""
        self._alone = True

    @property
    def _step(self) -> StepModel[Frozen] | None:
        """The open step, if there is one."""
        step: object = self._table.step
        return step if self._table.session is not None and isinstance(step, StepModel) else None

    @property
    def talking(self) -> bool:
        """Whether people talk."""
        return self._table.talking

    @property
    def gathered(self) -> bool:
        """Whether all answer at the same time, each in secret."""
        step = self._step
        return step is not None and step.scene.gathered

    @property
    def secret(self) -> bool:
        """Whether what is shown is for one seat, which has not said that it is alone."""
        step = self._step
        return step is not None and step.private and not self._alone

    def _look(self) -> None:
        """The table may show something else."""
        step, curtained, private = self._step, self._curtained, self._private
        self._curtained = step is not None and step.curtained
        self._private = step is not None and step.private
        if self._private and not private:
            self.lifted.emit()
        fell = self._curtained and not curtained
        if self._alone and (fell or not (self._curtained or self._private)):
            self._alone = False
            self.over.emit()
