"""A tour of every screen of the facilitator: a window, and for each stop the way there."""

from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.app.command_line import default_inches
from kiosk.app.house import Contact, House
from kiosk.app.window import KioskWindow, measured_screen, open_application
from kiosk.facilitator.lock import CODES, FAILURES, MOST, Lock, sealing
from kiosk.facilitator.office import SETTLED
from kiosk.host.icon_names import glyphs, icon_font
from kiosk.host.volumes import Stick
from kiosk.sessions.chance import RandomChance
from kiosk.tools.finger import Finger
from kiosk.tools.stillness import wait
from kiosk.viewmodels.facilitator.presence import CLEANING
from kiosk.viewmodels.keypad import APART
from tests.clocks import FakeClock

FACILITATOR, TECHNICIAN = "483920", "59027164"


@cache
def sealed() -> str:
    """Both codes, as a kiosk knows them: to seal them is slow on purpose."""
    return sealing(FACILITATOR, TECHNICIAN)()


class Staff:
    """A window of some size, whose clock stands still until told."""

    def __init__(self, data: Path, size: tuple[int, int] = (1920, 1080), language: str = "fr", large: bool = False):
        open_application(offscreen=True)
        self.folder, self.clock, self.corner = data, FakeClock(), QPoint(8, 8)
        self.shown = KioskWindow(measured_screen(size, None, default_inches(size)), fullscreen=False)
        self.house = House(data, language=language, clock=self.clock, chance=RandomChance(3))
        self.sticks: list[Stick] = []
        self.house.office.sticks = lambda: self.sticks
        self.kiosk: Any = self.house.kiosk
        self.staff: Any = self.house.facilitator
        self.window: Any = self.shown.window
        self.shown.present(self.house.kiosk, glyphs(), icon_font())
        self.contact = Contact(self.house.kiosk)
        self.window.installEventFilter(self.contact)
        self.finger = Finger(self.window)
        self._large = large
        self._comfort()
        self.window.requestActivate()
        QTest.qWaitForWindowExposed(self.window)

    def close(self) -> None:
        """Take it down."""
        self.shown.close()
        self.house.close()

    def reset(self) -> None:
        """As it was just opened, on a disk without codes, before its first start."""
        self.live(CLEANING)
        self.house.store.settings.set(SETTLED, None)
        self.house.store.settings.set(CODES, None)
        self.house.store.settings.set(FAILURES, None)
        self.house.office.lock = Lock(self.house.store, self.clock)
        self.staff.notices._told.clear()
        self.staff.notices.tell()
        self.staff.handBack()
        self.kiosk.home()
        self._comfort()

    def _comfort(self) -> None:
        self.kiosk.comfort.adjust("calm", True)
        if self._large:
            self.kiosk.comfort.adjust("text", "large")

    def rest(self) -> None:
        """Let the screen come to rest."""
        self.finger.rests()

    def live(self, seconds: float) -> None:
        """Let time pass, and let the kiosk see it."""
        self.clock.pass_time(seconds)
        self.staff.look()

    def set_codes(self) -> None:
        """The codes of this file."""
        self.house.office.lock.renew(sealed())

    def let_in(self, code: str = FACILITATOR) -> None:
        """Past the lock, without a finger."""
        self.set_codes()
        self.staff.access.show("pad")
        self.type(code)

    def type(self, code: str) -> None:
        """A code on the pad that is asked for one."""
        access = self.staff.access
        pad = access.pad if access.page == "pad" else access.codes.pad
        for digit in code:
            pad.digit(digit)
        pad.enter()
        self.judged()

    def judged(self) -> None:
        """Wait for what is done with a code, or looked for on a stick, beside the screen."""
        assert Finger.waits_for(lambda: not (self.staff.access.busy or self.staff.setup.busy))

    def section(self, name: str) -> None:
        """A section, as a technician sees it, once what it shows was looked at beside the screen."""
        self.let_in(TECHNICIAN)
        self.staff.show(name)
        opening, results = self.staff.care.opening, self.staff.results
        assert Finger.waits_for(lambda: not (opening.looking or results.looking))

    def knock(self) -> None:
        """Four taps in the corner and a fifth that stays, by a real finger."""
        device = QTest.createTouchDevice()
        for tap in range(5):
            QTest.touchEvent(self.window, device).press(0, self.corner, self.window).commit()
            self.live(0.3 if tap < 4 else 1.0)
            QTest.touchEvent(self.window, device).release(0, self.corner, self.window).commit()
            self.live(0.3)

    def touch(self, name: str) -> None:
        """Touch what carries this name, once the screen is at rest."""
        self.rest()
        self.finger.touch(name)
        self.judged()

    def keys(self, code: str) -> None:
        """A code, touched on the pad that is shown."""
        self.rest()
        for digit in code:
            key = self.finger.find(f"pin:{digit}")
            assert key is not None
            self.finger.tap(Finger.middle(key))

    def stroke(self, *keys: Qt.Key) -> None:
        """Real keys, one after the other."""
        for key in keys:
            wait(APART)
            QTest.keyClick(self.window, key)

    def plug_in(self, folder: Path) -> None:
        """A stick with what this folder holds, in place of the one before."""
        self.sticks = [Stick(folder, "stick", 1_000_000_000, True, folder.stat().st_dev)]

    def sit_down(self, length: str = "normal") -> None:
        """A game on the table."""
        self.kiosk.choose("boite-noire")
        self.kiosk.lobby.toggle(1)
        self.kiosk.lobby.last(length)
        self.kiosk.begin()


def _panel(tour: Staff) -> None:
    tour.sit_down()
    tour.staff._knock()


def _waiting(tour: Staff) -> None:
    tour.let_in("111222")
    for _ in range(5):
        tour.type("111222")


def _spent(tour: Staff) -> None:
    tour.set_codes()
    tour.house.office.lock._fail(MOST)
    tour.staff.access.show("pad")


def _recovery(tour: Staff) -> None:
    tour.staff.access.show("recovery")
    tour.staff.access.recover()


def _codes(tour: Staff) -> None:
    tour.staff.access.show("codes")
    tour.type(FACILITATOR)
    tour.type(FACILITATOR)
    tour.type("121212")


def _setup(page: int) -> Callable[[Staff], None]:
    def go(tour: Staff) -> None:
        tour.staff.set_up()
        if page > 1:
            tour.set_codes()
        for _ in range(min(page, 1) if page < 2 else page - 1):
            tour.staff.setup.next()
        if page == 2:
            tour.staff.setup.seek()
            tour.judged()

    return go


def _noticed(go: Callable[[Staff], None]) -> Callable[[Staff], None]:
    """Somewhere in a safe kiosk whose settings were nonsense."""

    def noticed(tour: Staff) -> None:
        tour.staff.notices.add("options", "--inchs 24")
        tour.staff.notices.add("safe")
        go(tour)

    return noticed


STOPS: dict[str, Callable[[Staff], None]] = {
    "panel": _panel,
    "noticed-panel": _noticed(_panel),
    "noticed-games": _noticed(lambda tour: tour.section("games")),
    "pad": lambda tour: tour.let_in("111222"),
    "waiting": _waiting,
    "spent": _spent,
    "recovery": _recovery,
    "codes": _codes,
    "cleaning": lambda tour: tour.staff.clean(),
    "setup-language": _setup(0),
    "setup-codes": _setup(1),
    "setup-key": _setup(2),
    "setup-name": _setup(3),
    "games": lambda tour: tour.section("games"),
    "results": lambda tour: tour.section("results"),
    "texts": lambda tour: tour.section("texts"),
    "care": lambda tour: tour.section("care"),
    "state": lambda tour: tour.section("state"),
}
"""Every screen of the facilitator by its name, and the way there from a kiosk that was just opened."""
