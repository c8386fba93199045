"""A kiosk that is touched until it answers, in a process of its own.

Its arguments are the folder of its data and when it was started, in seconds of the system's monotonic clock. It prints
how many seconds later the touch was answered.
"""

import sys
import time
from contextlib import ExitStack
from pathlib import Path

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtTest import QTest

from kiosk.app.command_line import PANEL, PANEL_INCHES, parse
from kiosk.app.running import furnish
from kiosk.app.window import KioskWindow, open_application
from kiosk.host.displays import has_display
from kiosk.host.screen_size import Screen

AGAIN_MS = 10


def main() -> None:
    """Open the kiosk, touch its middle again and again, tell when the attract screen gave way."""
    data, begun = Path(sys.argv[1]), float(sys.argv[2])
    with ExitStack() as behind:
        application = open_application(offscreen=not has_display())
        window = KioskWindow(Screen(*PANEL, PANEL_INCHES), fullscreen=False)
        device, middle = QTest.createTouchDevice(), QPoint(PANEL[0] // 2, PANEL[1] // 2)

        def build() -> None:
            furnish(window, parse(["run", "--windowed"]), data, behind)
            timer.start()

        def touch() -> None:
            finger = QTest.touchEvent(window.window, device, False)
            finger.press(0, middle, window.window).commit()
            finger.release(0, middle, window.window).commit()
            if window.window.property("kiosk").place != "attract":
                print(time.monotonic() - begun)
                application.exit()

        timer = QTimer(interval=AGAIN_MS)
        timer.timeout.connect(touch)
        window.after_first_frame(build)
        application.exec()
        timer.stop()
        window.close()
