"""The floors of the house, built bottom to top, taken down in the other order. Imported after the first frame."""

import logging
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, QObject

from kiosk.decks.library import Library
from kiosk.engine.rules import Chance
from kiosk.host.clock import Clock, SystemClock
from kiosk.host.icons import glyphs
from kiosk.host.paths import bundled_decks_dir
from kiosk.sessions.chance import RandomChance
from kiosk.sessions.desk import Desk
from kiosk.storage import Store, open_store
from kiosk.viewmodels.kiosk import Kiosk

log = logging.getLogger(__name__)
CONTACTS = frozenset(
    {
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.KeyPress,
    }
)


class Contact(QObject):
    """One filter on the window sees every contact, also those that nested items take."""

    def __init__(self, kiosk: Kiosk) -> None:
        super().__init__(kiosk)
        self._kiosk = kiosk

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note the contact, take nothing."""
        if event.type() in CONTACTS:
            self._kiosk.awake()
        return False


class House:
    """Everything behind the window. Raises NewerDatabase for data of a newer kiosk, UnknownDeckError for a wrong
    deck."""

    def __init__(
        self,
        data: Path,
        folders: Sequence[Path] = (),
        deck: str | None = None,
        language: str = "fr",
        clock: Clock | None = None,
        chance: Chance | None = None,
    ) -> None:
        clock = clock or SystemClock()
        self.library = self._library(folders, deck)
        self.store: Store = open_store(data, clock.now)
        for notice in self.store.notices:
            log.warning("database: %s (%s)", notice.code, notice.file.name)
        self.desk = Desk(self.store, clock, chance or RandomChance())
        self.kiosk = Kiosk(self.library, self.desk, clock, language)

    @staticmethod
    def _library(folders: Sequence[Path], deck: str | None) -> Library:
        library = Library.scan([bundled_decks_dir(), *folders], frozenset(glyphs()))
        for problem in library.problems:
            log.warning("decks: %s", problem.line("en"))
        return library if deck is None else replace(library, decks=(library.deck(deck),), broken=())

    def close(self) -> None:
        """Take the floors down, top first."""
        self.kiosk.deleteLater()
        self.store.close()
