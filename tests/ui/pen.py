"""A window of some size at the writing screen of the deck about writing, a finger and a real keyboard."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.app.command_line import default_inches
from kiosk.app.house import Contact, House
from kiosk.app.window import KioskWindow, measured_screen, open_application
from kiosk.engine.moves import Continue
from kiosk.host.icon_names import glyphs, icon_font
from kiosk.sessions.chance import RandomChance
from kiosk.sessions.session import Session
from kiosk.tools.finger import Finger

DECKS = Path(__file__).parents[1] / "decks"
PANEL = (1920, 1080)


class Desk:
    """The writing screen, and what is at hand there."""

    def __init__(self, data: Path, size: tuple[int, int], language: str, large: bool, length: str) -> None:
        open_application(offscreen=True)
        self.shown = KioskWindow(measured_screen(size, None, default_inches(size)), fullscreen=False)
        self.house = House(data, [DECKS], "plume", language, chance=RandomChance(5))
        self.kiosk: Any = self.house.kiosk
        self.window = self.shown.window
        self.shown.present(self.house.kiosk, glyphs(), icon_font())
        self.window.installEventFilter(Contact(self.house.kiosk))
        self.kiosk.comfort.adjust("calm", True)
        if large:
            self.kiosk.comfort.adjust("text", "large")
        self.kiosk.choose("plume")
        lobby: Any = self.kiosk.lobby
        lobby.toggle(1)
        lobby.last(length)
        self.kiosk.begin()
        self.session.submit(Continue())
        self.finger = Finger(self.window)
        self.window.requestActivate()
        QTest.qWaitForWindowExposed(self.window)
        self.rest()

    @property
    def session(self) -> Session:
        session = self.kiosk.table.session
        assert isinstance(session, Session)
        return session

    @property
    def step(self) -> Any:
        """The view-model of the open step."""
        return self.kiosk.table.step

    @property
    def text(self) -> str:
        """The text as it stands."""
        return str(self.step.props.text)

    def rest(self) -> None:
        """Let the screen come to rest."""
        self.finger.rests()

    def item(self, name: str) -> QQuickItem:
        found = self.finger.find(name)
        assert found is not None, name
        return found

    def tap(self, *names: str) -> None:
        """Touch one after the other, as fast as fingers type."""
        for name in names:
            if not Finger.waits_for(lambda name=name: self.finger.find(name) is not None):  # type: ignore[misc]
                raise AssertionError(f"{name} is not there")
            self.finger.tap(Finger.middle(self.item(name)))

    def press(self, letters: str) -> None:
        """A real keyboard."""
        for letter in letters:
            self.key(letter)

    def key(self, letter: str, key: Qt.Key = Qt.Key.Key_unknown) -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter)
            QCoreApplication.sendEvent(self.window, event)

    def close(self) -> None:
        self.shown.close()
        self.house.close()


@contextmanager
def writing(
    data: Path, size: tuple[int, int] = PANEL, language: str = "fr", large: bool = False, length: str = "short"
) -> Iterator[Desk]:
    """The writing screen, taken down in the end."""
    desk = Desk(data, size, language, large, length)
    yield desk
    desk.close()
