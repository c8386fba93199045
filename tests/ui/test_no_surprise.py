"""No key but those that press does anything by itself: a game is played, and on each of its screens letters are
pressed and the focus goes wherever keys bring it. Nothing is decided, opened or left meanwhile."""

from collections.abc import Callable, Iterator
from itertools import chain
from pathlib import Path
from random import Random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.app.house import Contact
from kiosk.engine.play import decisions
from kiosk.sessions.session import Session
from kiosk.tools.finger import Finger, items
from kiosk.tools.player import Player
from kiosk.tools.visitor import Visitor
from tests.clocks import FakeClock
from tests.depth import drawn
from tests.shipped import GAMES
from tests.ui.keys import LETTER
from tests.ui.tour import SEED, SHEETS, SKILL, Tour
from tests.ui.unpressed import LETTERS, letters, ways


class Pressing(Tour):
    """A tour on which real keys arrive, and time stands still."""

    def __init__(self, data: Path, deck: str) -> None:
        super().__init__(data, (1280, 800), [("fr", False)], deck, clock=FakeClock())
        self.contact = Contact(self.house.kiosk)
        self.window.installEventFilter(self.contact)

    def where(self) -> tuple[object, ...]:
        """Where the visitors are, what is open, and what somebody decided: a timer starts by itself."""
        kiosk, session = self.kiosk, self.kiosk.table.session
        return (kiosk.place, kiosk.sheet.kind, kiosk.facilitator.screen, session and decided(session))

    def stands(self) -> tuple[object, ...]:
        """The same, and what was set."""
        kiosk, lobby = self.kiosk, self.kiosk.lobby
        return (*self.where(), kiosk.language, kiosk.comfort.now, kiosk.voice.on, lobby.chosen, lobby.deck)

    def chosen(self) -> list[str]:
        """The names of what is chosen, but for a key of the keyboard: capitals follow what is written."""
        names = (item.objectName() for item in items(self.window) if item.property("chosen"))
        return [name for name in names if not name.startswith(LETTER)]

    def surprises(self, stop: str) -> Iterator[str]:
        """What a letter or the focus changes on a screen."""
        before, chosen = self.stands(), self.chosen()
        yield from (f"{stop}: {key}" for key in letters(self.window) if self.stands() != before)
        self.window.removeEventFilter(self.contact)  # a hand takes its time between two presses of a key
        for _ in LETTERS if self.writes() else ():
            QTest.keyClick(self.window, Qt.Key.Key_Backspace)
        yield from (f"{stop}: {way}" for way in ways(self.window) if self.stands() != before)
        self.window.installEventFilter(self.contact)
        if self.chosen() != chosen:
            yield f"{stop}: {self.chosen()} is chosen"

    def writes(self) -> bool:
        """Whether a text is written here: a letter goes into it, whatever has the focus, and nowhere else."""
        return any(item.inherits("QQuickTextEdit") for item in items(self.window))


class Choosing(Visitor):
    """A visitor of whom nothing is decided that was only chosen."""

    def __init__(self, pressing: Pressing) -> None:
        super().__init__(pressing.kiosk, Finger(pressing.window), Player(Random(SEED), SKILL))
        self._where = pressing.where

    def _touch(self, name: str, answered: Callable[[], bool], across: float = 0.5) -> None:
        chooses, before = answered(), self._where()  # nothing is asked to follow
        super()._touch(name, answered, across)
        assert not chooses or self._where() == before, f"{name} decides, and only chose"


def decided(session: Session) -> tuple[object, ...]:
    """What somebody decided, or took back."""
    play = session.play
    return ([moment.number for moment in decisions(play)], len(play.undone), play.held)


@pytest.fixture
def pressing(request: pytest.FixtureRequest, qapp: QGuiApplication, tmp_path: Path) -> Iterator[Pressing]:
    pressing = Pressing(tmp_path, getattr(request, "param", "boite-noire"))
    yield pressing
    pressing.close()


@pytest.mark.long
@pytest.mark.parametrize("pressing", drawn("walks of the games", GAMES, "no surprise"), indirect=True)
def test_neither_a_letter_nor_the_focus_nor_a_choice_decides(pressing: Pressing) -> None:
    visitor, met = Choosing(pressing), set[str]()
    for stop in chain(visitor.sit_down(pressing.deck, "short", 2), visitor.play()):
        if stop not in met:
            pressing.rest(stop)
            assert next(pressing.surprises(stop), "") == ""
            met.add(stop)
    assert visitor.session.state.over
    assert len(met) > 10
    assert {"attract", "choose", "seats", "end"} <= met


@pytest.mark.parametrize("kind", drawn("sheets", SHEETS, "no surprise"))
def test_neither_a_letter_nor_the_focus_changes_what_is_open(pressing: Pressing, kind: str) -> None:
    assert all(Choosing(pressing).sit_down(pressing.deck, "short", 2))
    pressing.kiosk.openSheet(kind)
    pressing.rest(kind)
    assert pressing.stands()[1] == kind
    assert next(pressing.surprises(kind), "") == ""
