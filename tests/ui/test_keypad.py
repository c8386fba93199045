"""Every action on eight keys: a game from the first screen to its result by arrows and Enter alone."""

from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.app.house import Contact
from kiosk.engine.moves import Action
from kiosk.kinds.write.rules import WriteRules, Wrote
from kiosk.tools.player import Player
from kiosk.tools.visitor import Visitor
from tests.depth import drawn
from tests.shipped import GAMES
from tests.ui.thumb import Thumb
from tests.ui.tour import SEED, Tour

MOST = 250
"""Presses for a short game of two, without those for texts."""
WRITTEN = 60
"""Presses for a text."""


class Terse(Visitor):
    """Writes texts of ready words, as few as may be; ``texts`` are the presses that each took."""

    def __init__(self, pad: "Pad") -> None:
        super().__init__(pad.kiosk, pad.thumb, Player(Random(SEED), 1))
        self.pad, self.texts = pad, list[int]()

    def does(self, action: Action) -> Iterator[str]:
        before = self.pad.thumb.presses
        if isinstance(action.move, Wrote):
            self.write()
            self.texts.append(self.pad.thumb.presses - before)
        else:
            yield from super().does(action)

    def write(self) -> None:
        """Ready words from the first one on, until they are enough."""
        step, thumb = self.pad.kiosk.table.step, self.pad.thumb
        rules: Any = self.session.deck.game.step(self.session.state)
        assert isinstance(rules, WriteRules)
        names = [row.name for row in step.fragments.rows if row.sort != "mark"]
        while len(step.property("text")) < rules.min_chars and not step.property("relaying"):
            thumb.touch(names.pop(0))
        thumb.touch("finish")
        assert thumb.waits_for(lambda: bool(step.property("written")))


class Pad(Tour):
    """A tour by a keypad."""

    def __init__(self, data: Path, deck: str) -> None:
        super().__init__(data, (1280, 800), [("fr", False)], deck)
        self.contact = Contact(self.house.kiosk)
        self.window.installEventFilter(self.contact)
        self.thumb = Thumb(self.window)
        self.kiosk.hear(True)


@pytest.fixture
def pad(request: pytest.FixtureRequest, qapp: QGuiApplication, tmp_path: Path) -> Iterator[Pad]:
    pad = Pad(tmp_path, request.param)
    yield pad
    pad.close()


@pytest.mark.long
@pytest.mark.parametrize("pad", drawn("walks of the games", GAMES, "keypad"), indirect=True)
def test_a_game_is_played_to_its_result_by_a_keypad(pad: Pad) -> None:
    visitor = Terse(pad)
    for stops in (visitor.sit_down(pad.deck, "short", 2), visitor.play()):
        assert all(stops)
    assert visitor.session.state.over
    assert pad.thumb.presses - sum(visitor.texts) <= MOST
    assert all(text <= WRITTEN for text in visitor.texts)
    assert not pad.thumb.lost, "\n".join(pad.thumb.lost)
