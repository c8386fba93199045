"""In a language that runs from the right, the public screen is the mirror image of what it is from the left."""

from pathlib import Path
from random import Random

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.app.house import House
from kiosk.app.public import PublicWindow
from kiosk.sessions.chance import RandomChance
from kiosk.tools.player import Player
from kiosk.tools.stillness import Stillness
from tests.app.test_public import SCREENS, sit_down
from tests.sessions.playing import onward
from tests.ui import pseudo
from tests.ui.test_mirror import Seen, unlike

GAME = "le-duel"


@pytest.mark.long
@pytest.mark.parametrize("screen", SCREENS)
def test_each_picture_of_the_public_screen_is_its_own_mirror_image(
    monkeypatch: pytest.MonkeyPatch, qapp: QGuiApplication, tmp_path: Path, screen: str
) -> None:
    pseudo.spoken_too(monkeypatch)
    house = House(tmp_path, chance=RandomChance(3))
    house.kiosk.speak(pseudo.LEFT)
    window = PublicWindow(house.kiosk, SCREENS[screen], None)
    seen = Seen(window.window, house.kiosk, Stillness(window.window).comes)
    found = unlike(seen, "call")
    session, player, steps = sit_down(house, GAME, "short"), Player(Random(1)), set[str]()
    while session.view().outcome is None:
        if session.view().id not in steps:
            steps.add(session.view().id)
            found += unlike(seen, session.view().id)
        action = onward(session, player)
        session.submit(action.move, action.seat)
    found += unlike(seen, "end")
    window.close()
    house.close()
    assert not found, "\n".join(found)
    assert len(steps) > 5
