"""How the glass and the keys act: as visitors asked, but never so for the facilitator."""

from dataclasses import dataclass

from PySide6.QtCore import QObject

from kiosk.host.clock import Clock
from kiosk.viewmodels.comfort_model import ComfortModel
from kiosk.viewmodels.facilitator.facilitator_model import FacilitatorModel
from kiosk.viewmodels.keypad import KeypadModel
from kiosk.viewmodels.scanning import STAYS
from kiosk.viewmodels.snapshot import Snapshot, child
from kiosk.viewmodels.steady import SteadyModel
from kiosk.viewmodels.switch_model import SwitchModel


@dataclass(frozen=True, slots=True)
class Props:
    """``keyed``: a key was used last."""

    keyed: bool = False


class TouchingModel(Snapshot[Props]):
    """Told every contact before the window is."""

    steady = child(SteadyModel)
    scan = child(SwitchModel)
    keypad = child(KeypadModel)

    def __init__(self, clock: Clock, comfort: ComfortModel, facilitator: FacilitatorModel, parent: QObject) -> None:
        super().__init__(Props(), parent)
        self._comfort, self.facilitator = comfort, facilitator
        self._steadiness = facilitator.sections.care.steadiness
        self._steady, self._scan, self._keypad = SteadyModel(clock, self), SwitchModel(clock, self), KeypadModel(self)
        comfort.touch_changed.connect(self._steady.let_go)
        comfort.ring_changed.connect(self._pace_switch)
        for changed in (comfort.touch_changed, facilitator.screen_changed, facilitator.access.page_changed):
            changed.connect(self._want_switch)
        self._steadiness.changed.connect(self._set_steady)
        self._set_steady()
        self._learned = facilitator.sections.care.keypads
        self._learned.changed.connect(self._learn)
        for left in (facilitator.screen_changed, facilitator.section_changed):
            left.connect(self._learned.learning.stop)
        self._learn()

    @property
    def way(self) -> str:
        """How a touch acts: normal, steady or switch."""
        facilitator = self.facilitator
        return "normal" if facilitator.props.screen or facilitator.access.props.page else self._comfort.now.touch

    def hear(self, key: bool) -> None:
        """A key was used, or a finger."""
        self._change(keyed=key)

    def _want_switch(self) -> None:
        self._scan.want(self.way == "switch")
        if self._scan.props.active:
            self.hear(False)

    def _pace_switch(self) -> None:
        self._scan.go(STAYS[self._comfort.now.ring])

    def _set_steady(self) -> None:
        self._steady.take(self._steadiness.numbers)

    def _learn(self) -> None:
        self._keypad.learn(self._learned.meanings)
