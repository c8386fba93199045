"""What fails takes its screen to attract, where its game waits. Visitors see no word of it; the log tells it once.

Method: Python hands what a slot, a property or an override raises to ``sys.excepthook``, QML what a binding, a handler
or a file of its own does wrong to ``QQmlEngine.warnings``. Messages of Python are left out: they may hold a visitor's
words.
"""

import logging
import sys
import traceback
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtQml import QQmlEngine, QQmlError

from kiosk.host.clock import Clock

log = logging.getLogger(__name__)
AGAIN_SECONDS = 1.0
"""What comes back sooner than this is one failure that goes on: leaving the screen did not end it."""
REMARK = "QML "
"""How Qt begins what it remarks about an item that works on, such as a binding that goes round in a loop."""
FAILED = 3
"""The exit code of a kiosk that cannot even go to attract: it has to be started again."""


class Rescue:
    """``fall`` takes the screen to attract."""

    def __init__(self, fall: Callable[[], None], clock: Clock) -> None:
        self._fall, self._clock = fall, clock
        self._last: dict[str, float] = {}
        self._repeated = ""
        self._falling = False

    @contextmanager
    def watching(self, engine: QQmlEngine) -> Iterator[None]:
        """As long as the block runs, what fails in Python or in this engine is seen to."""
        before, sys.excepthook = sys.excepthook, self._raised
        engine.setOutputWarningsToStandardError(False)
        engine.warnings.connect(self._warned)
        try:
            yield
        finally:
            sys.excepthook = before

    def _raised(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if not issubclass(kind, Exception):
            sys.__excepthook__(kind, error, trace)
            return
        self._repeated = f"Error: {error}"
        self._failed(_told(error))

    def _warned(self, errors: Sequence[QQmlError]) -> None:
        for error in errors:
            told = f"{error.url().fileName()}:{error.line()}: {error.description()}"
            if error.description().startswith(REMARK):
                log.warning("%s", told)
            elif error.description() != self._repeated:  # QML says again what Python raised
                self._failed(told)

    def _failed(self, told: str) -> None:
        now = self._clock.monotonic()
        last, self._last[told] = self._last.get(told), now
        if last is not None and now - last < AGAIN_SECONDS:
            return
        log.error("%s", told if last is None else f"{told.splitlines()[-1]} (told before)")
        if not self._falling:
            self._falling = True
            QTimer.singleShot(0, self._to_attract)

    def _to_attract(self) -> None:
        try:
            self._fall()
        except Exception as error:  # noqa: BLE001 (told without its message)
            log.critical("the screen cannot be left:\n%s", _told(error))
            QCoreApplication.exit(FAILED)
        self._falling = False


def _told(error: BaseException) -> str:
    """The traceback, and the kind of the error."""
    return f"{''.join(traceback.format_tb(error.__traceback__))}{type(error).__name__}"
