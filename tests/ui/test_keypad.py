"""Every action on eight keys: a game from the first screen to its result by arrows and Enter alone."""

from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.app.house import Contact
from tests.depth import drawn
from tests.shipped import GAMES
from tests.ui.terse import Terse
from tests.ui.thumb import Thumb
from tests.ui.tour import Tour

MOST = 250
"""Presses for a short game of two, without those for texts."""
WRITTEN = 60
"""Presses for a text."""


class Pad(Tour):
    """A tour by a keypad."""

    def __init__(self, data: Path, deck: str, large: bool) -> None:
        super().__init__(data, (1280, 800), [("fr", large)], deck)
        self.contact = Contact(self.house.kiosk)
        self.window.installEventFilter(self.contact)
        self.thumb = Thumb(self.window)
        self.kiosk.touching.hear(True)


@pytest.fixture
def pad(request: pytest.FixtureRequest, qapp: QGuiApplication, tmp_path: Path) -> Iterator[Pad]:
    pad = Pad(tmp_path, *request.param)
    yield pad
    pad.close()


@pytest.mark.long
@pytest.mark.parametrize(
    "pad", drawn("walks of the games", list(product(GAMES, (False, True))), "keypad"), indirect=True, ids=str
)
def test_a_game_is_played_to_its_result_by_a_keypad(pad: Pad) -> None:
    visitor = Terse(pad.kiosk, pad.thumb)
    for stops in (visitor.sit_down(pad.deck, "short", 2), visitor.play()):
        assert all(stops)
    assert visitor.session.state.over
    assert pad.thumb.presses - sum(visitor.texts) <= MOST
    assert all(text <= WRITTEN for text in visitor.texts)
    assert not pad.thumb.lost, "\n".join(pad.thumb.lost)
