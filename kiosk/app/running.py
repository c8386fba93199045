"""``kiosk run``: the window first, the rest of the house behind it."""

import argparse
import logging
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from kiosk.app.options import default_inches
from kiosk.app.window import KioskWindow, measured_screen, open_application
from kiosk.host.instance import only_instance
from kiosk.host.log import log_to
from kiosk.host.paths import data_dir

if TYPE_CHECKING:
    from kiosk.app.house import House

log = logging.getLogger(__name__)


@contextmanager
def held(wanted: Path | None) -> Iterator[Path]:
    """The data folder, held by this kiosk alone; one that is thrown away when it cannot be written.

    Raises AlreadyOpenError when another kiosk holds it.
    """
    with ExitStack() as stack:
        try:
            folder = data_dir(wanted)
            stack.enter_context(log_to(folder))
            stack.enter_context(only_instance(folder))
        except OSError as error:
            folder = Path(stack.enter_context(TemporaryDirectory(prefix="kiosk-")))
            print(f"Nothing will be kept: {error}", file=sys.stderr)
        yield folder


def run(options: argparse.Namespace) -> int:
    """Show the kiosk until the system ends it. Returns the exit code."""
    with held(options.data) as folder:
        application = open_application()
        screen = measured_screen(options.size, options.inches, default_inches(options.size or (0, 0)))
        window = KioskWindow(screen, fullscreen=not options.windowed)
        if not options.windowed:
            application.setOverrideCursor(Qt.CursorShape.BlankCursor)
        code = _play(application, window, options, folder)
        window.close()
    return code


def _play(application: QGuiApplication, window: KioskWindow, options: argparse.Namespace, folder: Path) -> int:
    floors = []

    def build() -> None:
        try:
            floors.append(furnish(window, options, folder))
        except Exception as error:
            log.exception("the kiosk cannot start")
            print(f"The kiosk cannot start: {error}", file=sys.stderr)
            application.exit(2)

    window.after_first_frame(build)
    code = application.exec()
    for house in floors:
        house.close()
    return code


def furnish(window: KioskWindow, options: argparse.Namespace, folder: Path) -> "House":
    """Build the house and show it in the window."""
    from kiosk.app.house import Contact, House
    from kiosk.host.icons import glyphs, icon_font

    house = House(folder, options.decks, options.deck, options.language)
    window.window.installEventFilter(Contact(house.kiosk))
    window.present(house.kiosk, glyphs(), icon_font())
    return house
