"""Where visitors asked for it, what the glass feels comes to the window as touches of a steady hand."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QEventPoint, QMouseEvent, QPointerEvent, QTouchEvent

from kiosk.viewmodels.steady import PALM, Place, SteadyModel

FELT = (QTouchEvent, QMouseEvent)
"""What tells of fingers on the glass."""
ALONE = frozenset({QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress, QEvent.Type.TouchCancel})
"""No finger was on the glass before, or none is any more: one whose lifting was never told does not count."""


class SteadyHand:
    """Takes every contact, and touches the window itself where one acts. ``acting``: while it does."""

    def __init__(self, model: SteadyModel) -> None:
        self._model = model
        self.acting = False

    def take(self, window: QObject, event: QPointerEvent) -> None:
        """Keep an event from the window; ``window`` says how many pixels a millimetre has."""
        millimetre = float(window.property("pixelsPerMm"))
        if event.type() in ALONE:
            self._model.let_go()
        for point in event.points():
            self._feel(window, point, millimetre)
        event.accept()  # or Qt would make a mouse's click of it

    def _feel(self, window: QObject, point: QEventPoint, millimetre: float) -> None:
        place = (point.scenePosition().x() / millimetre, point.scenePosition().y() / millimetre)
        palm = max(point.ellipseDiameters().width(), point.ellipseDiameters().height()) > PALM * millimetre
        match point.state():
            case _ if palm:
                self._model.lose(point.id())
            case QEventPoint.State.Pressed:
                self._model.press(point.id(), place)
            case QEventPoint.State.Updated:
                self._model.move(point.id(), place)
            case QEventPoint.State.Released:
                self._touch(window, self._model.lift(point.id()), millimetre)

    def _touch(self, window: QObject, place: Place | None, millimetre: float) -> None:
        """One clean touch at a place, if there is one."""
        if place is None:
            return
        at = QPointF(place[0] * millimetre, place[1] * millimetre)
        left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        self.acting = True
        for kind, held in ((QEvent.Type.MouseButtonPress, left), (QEvent.Type.MouseButtonRelease, none)):
            there = QMouseEvent(kind, at, at, left, held, Qt.KeyboardModifier.NoModifier)
            QCoreApplication.sendEvent(window, there)
        self.acting = False
