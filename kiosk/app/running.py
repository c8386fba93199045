"""``kiosk run``: the window first, the rest of the house behind it."""

import argparse
import faulthandler
import gc
import logging
import sys
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from kiosk.app.command_line import default_inches
from kiosk.app.window import KioskWindow, measured_screen, open_application
from kiosk.host.instance import only_instance
from kiosk.host.paths import data_dir, named_dir
from kiosk.host.sweeps import unswept

if TYPE_CHECKING:
    from kiosk.app.house import House

log = logging.getLogger(__name__)
THROWN_AWAY = "kiosk-thrown-away-"


@contextmanager
def held(wanted: Path | None, safe: bool = False) -> Iterator[Path]:
    """The data folder, or the one beside it, held by this kiosk alone; one that is thrown away when it cannot be
    written, called THROWN_AWAY and more.

    Raises AlreadyOpenError when another kiosk holds it.
    """
    with ExitStack() as stack:
        try:
            folder = data_dir(wanted, safe)
            stack.enter_context(only_instance(folder))
        except OSError as error:
            folder = Path(stack.enter_context(TemporaryDirectory(prefix=THROWN_AWAY)))
            print(f"Nothing will be kept: {error}", file=sys.stderr)
        yield folder


@contextmanager
def heartbeat() -> Iterator[None]:
    """The system that started us, if it asked, hears from the thread of the screen as long as the block runs."""
    from PySide6.QtCore import QTimer

    from kiosk.host.heartbeat import EVERY_MS, Heartbeat

    heart, timer = Heartbeat(), QTimer(interval=EVERY_MS)
    if heart.asked:
        timer.timeout.connect(heart.beat)
        timer.start()
        heart.ready()
    yield
    timer.stop()


def run(options: argparse.Namespace) -> int:
    """Show the kiosk until the system ends it. Returns the exit code. A fault of memory says first where it was."""
    faulthandler.enable()
    with held(options.data, options.safe) as folder:
        application = open_application(folder=folder, software=options.software)
        if not options.windowed:
            application.setOverrideCursor(Qt.CursorShape.BlankCursor)  # before the first picture: it would lie on it
        screen = measured_screen(options.size, options.inches, default_inches(options.size or (0, 0)))
        window = KioskWindow(screen, fullscreen=not options.windowed)
        code = _play(application, window, options, folder)
        window.close()
    return code


def _play(application: QGuiApplication, window: KioskWindow, options: argparse.Namespace, folder: Path) -> int:
    with ExitStack() as behind:

        def build() -> None:
            try:
                furnish(window, options, folder, behind)
            except Exception as error:
                log.exception("the kiosk cannot start")
                print(f"The kiosk cannot start: {error}", file=sys.stderr)
                application.exit(2)

        window.after_first_frame(build)
        return application.exec()


@unswept()
def furnish(window: KioskWindow, options: argparse.Namespace, folder: Path, behind: ExitStack) -> None:
    """Open the log, build the house and show it in the window. Everything is imported here, after the first frame.
    Python looks for what it could sweep only when all stands."""
    from kiosk.app.house import Contact
    from kiosk.app.rescue import Rescue
    from kiosk.host.clock import SystemClock
    from kiosk.host.icon_names import glyphs, icon_font
    from kiosk.host.log import log_to
    from kiosk.host.power import power_off

    behind.enter_context(log_to(folder))
    house = _house(folder, options, behind)
    behind.callback(house.close)
    house.office.power = power_off
    house.facilitator.quit_asked.connect(QGuiApplication.quit)
    behind.enter_context(closing(house.office.sound)).start()
    _tell_staff(house, folder, options)
    rescue = Rescue(house.kiosk.fall, SystemClock())
    behind.enter_context(rescue.watching(window.engine))
    window.present(house.kiosk, glyphs(), icon_font())
    window.window.installEventFilter(Contact(house.kiosk))
    house.kiosk.prints.work_ahead(min(window.window.width(), window.window.height()))
    _look_on(house, options, behind)
    behind.enter_context(heartbeat())
    gc.freeze()  # what was built stays until the end: a sweep of it held the screen for 70 ms


def _look_on(house: "House", options: argparse.Namespace, behind: ExitStack) -> None:
    """A second screen for those who look on, where there is one and somebody wants it."""
    from kiosk.app.public import Lookers

    wanted = house.facilitator.sections.care.lookers
    if options.public_screen:
        wanted.show()
    behind.enter_context(closing(Lookers(house.kiosk, wanted, options.windowed)))


def _house(folder: Path, options: argparse.Namespace, behind: ExitStack) -> "House":
    """Raises UnknownDeckError, FaultyDeckError where somebody at the keyboard can be told."""
    from kiosk.app.house import House
    from kiosk.decks.at_hand import FaultyDeckError, chosen
    from kiosk.decks.library import UnknownDeckError

    if options.safe:
        return _safe_house(folder, options)
    try:
        deck = chosen(options.deck, options.language, behind)
        return House(folder, options.decks, deck, options.language)
    except (UnknownDeckError, FaultyDeckError):
        if not options.unread:
            raise
        options.left_out.append(f"--deck {options.deck}")
        return House(folder, options.decks, None, options.language)


def _safe_house(folder: Path, options: argparse.Namespace) -> "House":
    """What came with the kiosk alone; the codes of the data that is left alone open it."""
    from kiosk.app.house import House

    house = House(folder, language=options.language)
    with suppress(OSError):
        house.office.borrow(named_dir(options.data))
    return house


def _tell_staff(house: "House", folder: Path, options: argparse.Namespace) -> None:
    """What is not as it should be; else the first start, unless there was one."""
    notices = house.facilitator.notices
    if options.left_out:
        notices.add("options", " ".join(options.left_out))
    if folder.name.startswith(THROWN_AWAY):
        notices.add("nothing_kept")
    if options.safe:
        notices.add("safe")
        house.kiosk.stay_calm()
    else:
        house.facilitator.set_up()
