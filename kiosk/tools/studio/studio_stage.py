"""The kiosk's own window, in which an author's game is played as visitors would meet it."""

from contextlib import ExitStack, closing
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from kiosk.app.command_line import default_inches, size
from kiosk.app.house import Contact, House
from kiosk.app.window import KioskWindow
from kiosk.decks.loading import Loaded
from kiosk.engine.step import base_name
from kiosk.host.icon_names import glyphs, icon_font
from kiosk.host.screen_size import Screen
from kiosk.sessions.session import Session
from kiosk.tools.studio.forward import begun, forward
from kiosk.viewmodels.lobby import FAMILY
from kiosk.viewmodels.studio_model import Props

LEAST = 0.33
"""Of the kiosk's pixels, on a desk without room for all: with fewer nobody could read."""
BELOW_ITS_TITLE = 0.94
"""Of the height of a desk, what a window may take beneath the bar that names it."""
AWAKE_MS = 20_000
"""Whoever writes touches nothing for a while, and is there."""


def fitted(wanted: str, beside: int) -> Screen:
    """A kiosk of ``1920x1080`` pixels on this desk, with so many pixels beside it. Where there is no room, the same
    millimetres have fewer pixels."""
    width, height = size(wanted)
    room = QGuiApplication.primaryScreen().availableSize()
    share = max(LEAST, min(1.0, (room.width() - beside) / width, room.height() * BELOW_ITS_TITLE / height))
    return Screen(round(width * share), round(height * share), default_inches((width, height)))


class StudioStage(QObject):
    """Nothing is in the window before the first game is played. ``moved``: the table shows something else. Close it."""

    moved = Signal()

    def __init__(self, data: Path, wanted: str, beside: int) -> None:
        super().__init__()
        self._data, self._beside = data, beside
        self._window = KioskWindow(fitted(wanted, beside), fullscreen=False)
        self._window.window.installEventFilter(self)
        self._window.window.setFramePosition(QGuiApplication.primaryScreen().availableGeometry().topLeft())
        self._behind, self._played = ExitStack(), ExitStack()
        self._house: House | None = None
        self._awake = QTimer(self, interval=AWAKE_MS)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Its window never closes in a venue; on a desk it ends the studio."""
        if event.type() == QEvent.Type.Close:
            QGuiApplication.quit()
        return False

    @property
    def kiosk_window(self) -> KioskWindow:
        """Where it is shown."""
        return self._window

    @property
    def session(self) -> Session | None:
        """What is on the table."""
        return self._house.kiosk.table.session if self._house else None

    @property
    def step(self) -> str:
        """The open step; empty while nobody plays."""
        return base_name(self.session.view().id) if self.session else ""

    @property
    def cards(self) -> tuple[str, ...]:
        """The cards of the zones that the open step reads."""
        session = self.session
        if session is None:
            return ()
        read = session.deck.game.step(session.state).zones_read()
        zones = session.state.zones.items()
        return tuple(card for name, cards in zones if name.partition("@")[0] in read for card in cards)

    def play(self, loaded: Loaded, wanted: Props, step: str) -> bool:
        """Play a game from a step, or from its beginning; False when nobody comes to the step, and it begins."""
        deck = loaded.deck
        assert deck is not None
        house = self._house or self._built(loaded, wanted.language)
        house.bring(loaded)
        kiosk = house.kiosk
        kiosk.home()
        self._played.close()
        kiosk.speak(wanted.language)
        kiosk.comfort.adjust("text", "large" if wanted.large else "normal")
        kiosk.choose(deck.id)
        kiosk.lobby.keep(range(1, wanted.seats + 1), wanted.length, FAMILY)
        desk = self._played.enter_context(closing(house.desk.apart()))
        found = forward(desk, deck, wanted, step) if step else None
        kiosk.sit(found or begun(desk, deck, wanted))
        return found is not None or not step

    def _built(self, loaded: Loaded, language: str) -> House:
        house = self._house = House(self._data, deck=loaded, language=language)
        self._behind.callback(house.close)
        self._behind.enter_context(closing(house.office.sound)).start()
        self._window.present(house.kiosk, glyphs(), icon_font())
        self._window.window.installEventFilter(Contact(house.kiosk))
        house.kiosk.prints.fit(self._shorter)
        house.kiosk.table.refreshed.connect(self.moved)
        self._awake.timeout.connect(house.kiosk.awake)
        self._awake.start()
        return house

    @property
    def _shorter(self) -> int:
        return min(self._window.window.width(), self._window.window.height())

    def fit(self, wanted: str) -> None:
        """A kiosk of another size."""
        screen, window = fitted(wanted, self._beside), self._window.window
        window.setProperty("pixelsPerMm", screen.px_per_mm)
        window.setProperty("viewingDistance", screen.viewing_distance_mm)
        window.resize(screen.width_px, screen.height_px)
        if self._house is not None:
            self._house.kiosk.prints.fit(self._shorter)

    def close(self) -> None:
        """Take it down, the window first."""
        self._awake.stop()
        if self._house is not None:
            self._house.kiosk.table.refreshed.disconnect(self.moved)
            self._house.kiosk.home()
        self._window.close()
        self._played.close()
        self._behind.close()
