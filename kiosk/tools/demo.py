"""``kiosk demo``: one whole session played by touch on the real window, one picture per screen."""

import argparse
import random
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from itertools import chain
from pathlib import Path

from PySide6.QtQuick import QQuickWindow

from kiosk.app.command_line import PANEL, default_inches
from kiosk.app.house import Contact, House
from kiosk.app.window import KioskWindow, measured_screen, open_application
from kiosk.decks.at_hand import FaultyDeckError, chosen
from kiosk.decks.library import UnknownDeckError
from kiosk.host.displays import has_display
from kiosk.host.icon_names import glyphs, icon_font
from kiosk.sessions.chance import RandomChance
from kiosk.sessions.session import Session
from kiosk.storage import NewerDatabase
from kiosk.tools.finger import Finger, NoAnswerError, NotThereError, spin
from kiosk.tools.player import Player
from kiosk.tools.stillness import Stillness
from kiosk.tools.visitor import Visitor
from kiosk.viewmodels.comfort import CALLED
from kiosk.viewmodels.prints_model import PrintsModel


def demo(options: argparse.Namespace) -> int:
    """Play; print a summary. Returns 0 only when the session reached its result."""
    open_application(offscreen=not has_display(), software=options.software)
    size = options.size or PANEL
    window = KioskWindow(measured_screen(size, options.inches, default_inches(size)), fullscreen=False)
    with _data(options.data) as folder, ExitStack() as closing:
        try:
            deck = chosen(options.deck, options.language, closing)
            house = House(folder, options.decks, deck, options.language, chance=RandomChance(options.seed))
            closing.callback(house.close)
            closing.callback(window.close)
            return _played(window, house, options)
        except (NotThereError, NoAnswerError, UnknownDeckError, NewerDatabase) as error:
            print(f"The demonstration stopped: {error}", file=sys.stderr)
            return 1
        except FaultyDeckError as error:
            print(error, file=sys.stderr)
            return 1


@contextmanager
def _data(wanted: Path | None) -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="kiosk-demo-") as folder:
        yield wanted or Path(folder)


def _played(window: KioskWindow, house: House, options: argparse.Namespace) -> int:
    begun = time.monotonic()
    window.present(house.kiosk, glyphs(), icon_font())
    window.window.installEventFilter(Contact(house.kiosk))
    for word in ("calm", *options.comfort):
        house.kiosk.comfort.adjust(*CALLED[word])
    house.kiosk.table.passAround(options.pass_screen)
    house.kiosk.prints.fit(min(window.window.width(), window.window.height()))
    album = Album(window.window, options.pictures, house.kiosk.prints)
    visitor = Visitor(house.kiosk, Finger(window.window), Player(random.Random(options.seed)))
    deck = house.games.library.decks[0].id
    try:
        for name in chain(visitor.sit_down(deck, options.length, options.seats), visitor.play()):
            album.take(name)
    except (NotThereError, NoAnswerError):
        album.take("stopped")
        raise
    spin()
    _tell(visitor.session, visitor.touches, album.count, time.monotonic() - begun)
    reached = visitor.session.state.outcome == "result"
    house.kiosk.home()
    return 0 if reached else 1


def _tell(session: Session, touches: int, pictures: int, seconds: float) -> None:
    steps, moves = len(session.state.closed) + 1, session.play.count
    outcome = session.state.outcome or "unfinished"
    print(f"{session.deck.id}: {outcome}, {steps} steps, {moves} moves, {touches} touches, {seconds:.1f} s")
    if pictures:
        print(f"{pictures} pictures")


class Album:
    """Pictures of a window, numbered in the order they were taken; one per name."""

    def __init__(self, window: QQuickWindow, folder: Path | None, prints: PrintsModel) -> None:
        self._window = window
        self._still = Stillness(window, prints)
        self._folder = folder
        self._taken: set[str] = set()
        if folder is not None:
            folder.mkdir(parents=True, exist_ok=True)

    @property
    def count(self) -> int:
        """How many were taken."""
        return len(self._taken)

    def take(self, name: str) -> None:
        """Picture what is shown, unless that name was taken before."""
        if self._folder is None or name in self._taken:
            return
        self._still.comes()
        self._taken.add(name)
        path = self._folder / f"{len(self._taken):02}-{name}.png"
        if not self._window.grabWindow().save(str(path)):
            raise OSError(f"the picture {path} cannot be written")
