"""The floors of the house, built bottom to top, taken down in the other order. Imported after the first frame."""

import logging
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtGui import QInputDevice, QKeyEvent, QPointerEvent, QTouchEvent

from kiosk.app.learned_keys import LearnedKeys
from kiosk.app.one_switch import KEYS, OneSwitch
from kiosk.app.steady_hand import FELT, SteadyHand
from kiosk.decks.library import Library
from kiosk.decks.loading import Loaded
from kiosk.engine.rules import Chance
from kiosk.facilitator.asking import asked
from kiosk.facilitator.checked_decks import CheckedDecks
from kiosk.facilitator.games import Games
from kiosk.facilitator.intake.installed import InstalledDecks
from kiosk.facilitator.office import LANGUAGE, Office
from kiosk.host.clock import Clock, SystemClock
from kiosk.host.icon_names import glyphs
from kiosk.host.languages import FIRST
from kiosk.host.memory import give_back_what_is_large
from kiosk.host.paths import bundled_decks_dir
from kiosk.host.volumes import sticks
from kiosk.kinds import complete
from kiosk.sessions.chance import RandomChance
from kiosk.sessions.desk import Desk
from kiosk.storage import StorageError, Store, open_store
from kiosk.viewmodels.facilitator.aside import Aside
from kiosk.viewmodels.facilitator.corner import HOLD, STEADY_HOLD
from kiosk.viewmodels.kiosk import Kiosk

log = logging.getLogger(__name__)
CONTACTS = frozenset(
    {
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.KeyPress,
    }
)
PRESSES = frozenset({QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress})
"""A double click is told beside the press it is made of."""
LIFTS = frozenset({QEvent.Type.TouchEnd, QEvent.Type.TouchCancel, QEvent.Type.MouseButtonRelease})

HALF_HOUR_MS = 30 * 60 * 1000


class Contact(QObject):
    """One filter on the window sees every contact, also those that nested items take. It is installed once the window
    is filled: sheets bring a filter of their own, and the last one installed sees first."""

    def __init__(self, kiosk: Kiosk) -> None:
        super().__init__(kiosk)
        self._kiosk = kiosk
        self._facilitator = kiosk.facilitator
        self._touching = kiosk.touching
        self._hand = SteadyHand(kiosk.touching.steady)
        self._switch = OneSwitch(kiosk.touching.scan)
        self._learned = LearnedKeys(kiosk.touching.keypad, self._facilitator.sections.care.keypads.learning)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note the contact; take it only while the glass is cleaned, where the hand may tremble, or where it
        is the one switch."""
        if self._hand.acting:
            return False
        cleaning = bool(self._facilitator.props.cleaning)
        if isinstance(event, QPointerEvent) and not cleaning and not _made_from_touch(event):
            self._knock(watched, event)
        steady = self._touching.way == "steady" and not cleaning
        if isinstance(event, QKeyEvent) and self._heard(watched, event, cleaning):
            return True
        if event.type() in CONTACTS and self._asks(event, steady, cleaning):
            return True
        if self._switch.takes(event, bool(self._touching.scan.props.active) and not cleaning):
            return True
        if steady and isinstance(event, FELT):
            self._hand.take(watched, event)
            return True
        if isinstance(event, FELT):
            self._touching.steady.let_go()
        return cleaning and event.type() in CONTACTS

    def _heard(self, watched: QObject, event: QKeyEvent, cleaning: bool) -> bool:
        """Whether a key ends here: it is held, or was one of a keypad. What it tells of headphones is noted."""
        self._learned.notes(watched, event)
        return self._repeats(event) or self._learns(watched, event, cleaning)

    def _repeats(self, event: QKeyEvent) -> bool:
        """Whether a key is held: nobody is there for that, and nothing acts again."""
        if event.type() != QEvent.Type.KeyPress:
            return event.isAutoRepeat()
        return self._touching.keypad.repeats(event.key(), event.timestamp(), event.isAutoRepeat())

    def _learns(self, watched: QObject, event: QKeyEvent, cleaning: bool) -> bool:
        """Whether a key was heard as one of a keypad."""
        heard = not cleaning and self._learned.takes(watched, event)
        if heard:
            self._kiosk.awake()
        return heard

    def _asks(self, event: QEvent, steady: bool, cleaning: bool) -> bool:
        """Note a contact; whether it is only about help."""
        self._note(event, steady)
        return not cleaning and self._helps(event)

    def _helps(self, event: QEvent) -> bool:
        """Whether a contact only asks what keys do, or has been told enough."""
        if isinstance(event, QKeyEvent):
            letter = event.text().isprintable() and event.text() > " "
            return self._touching.keypad.asks(event.key(), letter) or self._kiosk.voice.takes(event.key())
        self._kiosk.voice.withdraw()
        return self._touching.keypad.end()

    def _note(self, event: QEvent, steady: bool) -> None:
        """Somebody is there: with how many fingers, or with a key that is no switch."""
        switch = bool(self._touching.scan.props.active)
        if isinstance(event, QTouchEvent):
            self._kiosk.table.feel(1 if steady or switch else event.pointingDevice().maximumPoints())
        self._kiosk.awake()
        if event.type() != QEvent.Type.TouchUpdate:
            self._kiosk.voice.cut()
        self._touching.hear(isinstance(event, QKeyEvent) and not (switch and event.key() in KEYS))

    def _knock(self, watched: QObject, event: QPointerEvent) -> None:
        if event.type() in PRESSES:
            place, millimetre = event.point(0).scenePosition(), watched.property("pixelsPerMm")
            hold = STEADY_HOLD if self._touching.way == "steady" else HOLD
            self._facilitator.presence.corner.press(place.x() / millimetre, place.y() / millimetre, hold)
        elif event.type() in LIFTS:
            self._facilitator.presence.corner.lift()


def _made_from_touch(event: QPointerEvent) -> bool:
    """Whether it only repeats, as a mouse, a touch that was seen before."""
    touch = event.device().type() == QInputDevice.DeviceType.TouchScreen
    return touch and event.type() not in (QEvent.Type.TouchBegin, QEvent.Type.TouchEnd, QEvent.Type.TouchCancel)


class House:
    """Everything behind the window; ``deck`` is the id of the only game, or that game as it was loaded from elsewhere.

    Raises NewerDatabase for data of a newer kiosk, UnknownDeckError for a wrong deck, IncompleteKindError for a kind of
    step that lacks a piece.
    """

    def __init__(
        self,
        data: Path,
        folders: Sequence[Path] = (),
        deck: str | Loaded | None = None,
        language: str = FIRST,
        clock: Clock | None = None,
        chance: Chance | None = None,
    ) -> None:
        complete()
        give_back_what_is_large()
        clock = clock or SystemClock()
        self.store: Store = open_store(data, clock.now)
        for notice in self.store.notices:
            log.warning("database: %s (%s)", notice.code, notice.file.name)
        icons = frozenset(glyphs())
        checked = CheckedDecks(data)
        self._only, self._scanned = deck, Library.scan([bundled_decks_dir(), *folders], icons, checked.load)
        checked.keep()
        for problem in self._scanned.problems:
            log.warning("decks: %s", problem.line("en"))
        installed = InstalledDecks(data, icons)
        read = () if deck is None else installed.playable()  # only then a deck is waited for
        self.games = Games(self.store, clock, installed, self._library, read)
        self.desk = Desk(self.store, clock, chance or RandomChance())
        self.office = Office(self.store, data, clock, self.games, self.desk, sticks)
        home = asked(lambda: self.store.settings.get(LANGUAGE)) or language
        self.kiosk = Kiosk(self.office, self.desk, clock, home)
        self._aside, self.facilitator = Aside(self.kiosk), self.kiosk.facilitator
        self._back_up_in_time()
        if installed.ids() and deck is None:
            Aside(self.kiosk).start(installed.playable, self._show_installed)

    def _back_up_in_time(self) -> None:
        half_hours = QTimer(self.kiosk, interval=HALF_HOUR_MS)
        half_hours.timeout.connect(self._back_up)
        half_hours.start()
        for chosen in (self.facilitator.access.renewed, self.facilitator.setup.done):
            chosen.connect(self._back_up)

    def _show_installed(self, _read: Sequence[Loaded]) -> None:
        self.games.reload()
        self.facilitator.sections.games.renew()

    def bring(self, deck: Loaded) -> None:
        """From now on a game that was loaded from elsewhere is the only one; whoever plays goes on with theirs."""
        self._only = deck
        self._show_installed(())

    def _library(self, installed: Iterable[Loaded]) -> Library:
        deck = self._only
        brought = [deck] if isinstance(deck, Loaded) else []
        library = self._scanned.with_installed([*installed, *brought])
        name = deck.id if isinstance(deck, Loaded) else deck
        return library if name is None else replace(library, decks=(library.deck(name),), broken=())

    def _back_up(self) -> None:
        self._aside.start(self._backed_up, lambda _: None)

    def _backed_up(self) -> None:
        try:
            self.store.backups.make_if_changed()
        except StorageError as error:
            log.warning("no backup was made: %s", error)

    def close(self) -> None:
        """Take the floors down, top first. What still reads the store is interrupted, and waited for."""
        self.kiosk.prints.close()
        self.office.voice.close()
        if self.kiosk.props.trial:
            self.kiosk.home()
        self.kiosk.deleteLater()
        QCoreApplication.sendPostedEvents(self.kiosk, QEvent.Type.DeferredDelete.value)  # its timers ask the store
        self.store.close()
