"""Who may hear what the table shows: everybody, one seat that said it is alone or has headphones, or nobody."""

from PySide6.QtCore import QObject, Signal

from kiosk.viewmodels.rows import Frozen
from kiosk.viewmodels.step_model import StepModel
from kiosk.viewmodels.table_model import TableModel


class Earshot(QObject):
    """``lifted``: what is shown from now on is for one seat. ``over``: the turn of a seat that heard its secret is
    over."""

    lifted = Signal()
    over = Signal()

    def __init__(self, table: TableModel, parent: QObject) -> None:
        super().__init__(parent)
        self._table = table
        self._alone, self._plugged, self._curtained, self._private = False, False, False, False
        table.refreshed.connect(self._look)
        for model in table.models:
            model.curtain_moved.connect(self._look)

    def trust(self) -> None:
        """Whoever lifts the curtain says that nobody else hears."""
        self._alone = True

    def plug(self, plugged: bool, aloud: bool) -> None:
        """Headphones are in, or not: where the screen is read ``aloud``, who pulls them out closes the curtain."""
        pulled, self._plugged = self._plugged and not plugged, plugged
        step = self._step
        if pulled and aloud and step is not None and step.private:
            self.over.emit()
            step.lower()

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
        """Whether what is shown is for one seat, which has neither said that it is alone nor headphones."""
        step = self._step
        return step is not None and step.private and not (self._alone or self._plugged)

    def _look(self) -> None:
        """The table may show something else."""
        step, curtained, private = self._step, self._curtained, self._private
        self._curtained = step is not None and step.curtained
        self._private = step is not None and step.private
        if self._private and not private:
            self.lifted.emit()
        fell = self._curtained and not curtained
        ended = fell or not (self._curtained or self._private)
        if ended and (self._alone or (self._plugged and private)):
            self._alone = False
            self.over.emit()
