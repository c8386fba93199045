"""A game played by keys alone, by who sees nothing: each question is heard, and each key leaves the focus on a name."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from kiosk.app.house import Contact
from tests.depth import drawn
from tests.shipped import GAMES
from tests.ui import tour, walk
from tests.ui.keys import Keys

ASKED = ("question", "statement")
"""What a step may ask beside its sentence."""


class Blind(tour.Tour):
    """A tour by keys. A finger that is never laid down tells no hands apart: secrets are passed around."""

    def __init__(self, data: Path, deck: str) -> None:
        super().__init__(data, (1920, 1080), [("fr", False)], deck)
        self.contact = Contact(self.house.kiosk)
        self.window.installEventFilter(self.contact)
        self.keys = Keys(self.window)
        self.kiosk.touching.hear(True)

    def asked(self) -> Iterator[str]:
        """What stands on the screen as a question."""
        step: Any = self.kiosk.table.step if self.kiosk.property("place") == "table" else None
        asked = [step.property(name) for name in ASKED] if step else []
        for text in walk.texts(self.window.contentItem()):
            if text.property("text") in asked or _named(text.parentItem(), "prompt"):
                yield str(text.property("text"))


def _named(item: Any, name: str) -> bool:
    return item is not None and item.objectName() == name


@pytest.fixture
def blind(
    request: pytest.FixtureRequest, qapp: QGuiApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Blind]:
    blind = Blind(tmp_path, request.param)
    monkeypatch.setattr(tour, "Finger", lambda _window: blind.keys)
    yield blind
    blind.close()


@pytest.mark.long
@pytest.mark.parametrize("blind", drawn("walks of the games", GAMES, "keys"), indirect=True)
def test_every_question_is_heard_and_every_key_leaves_the_focus_on_a_name(blind: Blind) -> None:
    missed: list[str] = []
    seen = 0
    for stop in blind.stops("short", 2):
        blind.keys.listen()
        heard = flat(" ".join(blind.keys.heard))
        missed += [f"{stop}: {asked}" for asked in blind.asked() if flat(asked) not in heard]
        seen += 1
    blind.keys.press(Qt.Key.Key_Tab)
    assert seen > 10
    assert not missed, "\n".join(missed)
    assert not blind.keys.lost, "\n".join(blind.keys.lost)


def flat(text: str) -> str:
    """As it is said, whatever lines it is written on."""
    return " ".join(text.split())
