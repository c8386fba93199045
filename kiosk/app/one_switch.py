"""Where visitors asked for it, the space bar, Enter and the whole glass are one switch; where the mark is sent by hand,
Enter is a second one."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from kiosk.app.steady_hand import FELT
from kiosk.viewmodels.switch_model import SwitchModel

SECOND = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
KEYS = SECOND | {Qt.Key.Key_Space}
PRESSES = frozenset({QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress})
LIFTS = frozenset(
    {QEvent.Type.TouchEnd, QEvent.Type.TouchCancel, QEvent.Type.MouseButtonRelease, QEvent.Type.KeyRelease}
)


class OneSwitch:
    """Takes every contact that is the switch, so that nothing under a finger acts."""

    def __init__(self, model: SwitchModel) -> None:
        self._model = model
        self._down = False

    def takes(self, event: QEvent, active: bool) -> bool:
        """Whether to keep an event from the window. What was pressed as the switch is lifted as it, though it is no
        longer ``active``."""
        if not (isinstance(event, FELT) or (isinstance(event, QKeyEvent) and event.key() in KEYS)):
            return False
        if event.type() in PRESSES:
            self._down = active
        taken = active or self._down
        if event.type() in LIFTS:
            self._down = False
        if taken:
            event.accept()  # or Qt would make a mouse's click of it
        if active and event.type() in PRESSES:
            self._model.press(isinstance(event, QKeyEvent) and event.key() in SECOND)
        elif active and event.type() in LIFTS:
            self._model.lift()
        return taken
