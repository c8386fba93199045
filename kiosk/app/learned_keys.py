"""A learned key comes to the window as what it stands for; while keys are learned or tried, the page hears them."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from kiosk.viewmodels.facilitator.learning_model import LearningModel
from kiosk.viewmodels.keypad import KeypadModel

STROKES = frozenset({QEvent.Type.KeyPress, QEvent.Type.KeyRelease})


class LearnedKeys:
    """Told every key that is no repetition before the window is."""

    def __init__(self, keypad: KeypadModel, learning: LearningModel) -> None:
        self._keypad, self._learning = keypad, learning

    def notes(self, window: QObject, event: QKeyEvent) -> None:
        """Headphones are in or out, also while keys do nothing."""
        if event.type() == QEvent.Type.KeyPress and not (event.text() and _writes(window)):
            self._keypad.plug(event.key())

    def takes(self, window: QObject, event: QKeyEvent) -> bool:
        """Whether to keep a key from the window, because it was heard here or came to the window as another one."""
        if event.type() not in STROKES:
            return False
        if self._learning.props.stage in ("asking", "trying"):
            return event.type() == QEvent.Type.KeyPress and self._learning.hear(event.key())
        stands = self._keypad.stands(event.key())
        if stands is None or (event.text() and _writes(window)):
            return False
        other = QKeyEvent(event.type(), stands, Qt.KeyboardModifier.NoModifier)
        other.setTimestamp(event.timestamp())
        QCoreApplication.sendEvent(window, other)
        return True


def _writes(window: QObject) -> bool:
    """Whether letters go to a text, wherever in its screen the focus is."""
    item = window.property("activeFocusItem")
    while item is not None and not item.property("takesLetters"):
        item = item.property("parent")
    return item is not None
