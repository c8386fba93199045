"""Whatever legal texts a deck has, its game can be played to its result: in large letters on a small screen."""

from collections.abc import Iterable
from itertools import chain, product
from pathlib import Path
from random import Random
from typing import Any

import pytest

from kiosk.app.command_line import default_inches
from kiosk.app.house import Contact, House
from kiosk.app.window import KioskWindow, measured_screen, open_application
from kiosk.decks.library import Library
from kiosk.host.icon_names import glyphs, icon_font
from kiosk.host.paths import bundled_decks_dir
from kiosk.sessions.chance import RandomChance
from kiosk.tools.finger import Finger
from kiosk.tools.player import Player
from kiosk.tools.visitor import Visitor
from tests.decks.folders import GOOD
from tests.decks.odd_texts import MANNERS, odd_library
from tests.depth import drawn
from tests.ui import walk

SHIPPED = sorted(head.parent.name for head in bundled_decks_dir().glob("*/deck.yaml"))
CASES = list(product((*SHIPPED, "du-boulier-a-la-puce"), MANNERS, ((800, 1280), (1280, 800))))


def written(monkeypatch: pytest.MonkeyPatch, manner: str) -> None:
    """Every deck that is found from now on is written in this manner."""
    scan = Library.scan

    def found(folders: Iterable[Path], *how: Any) -> Library:
        return odd_library(scan(folders, *how), manner)

    monkeypatch.setattr(Library, "scan", found)


@pytest.mark.long
@pytest.mark.parametrize(("deck", "manner", "size"), drawn("odd texts", CASES))
def test_a_game_of_such_texts_reaches_its_result(
    deck: str, manner: str, size: tuple[int, int], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written(monkeypatch, manner)
    open_application(offscreen=True)
    shown = KioskWindow(measured_screen(size, None, default_inches(size)), fullscreen=False)
    house = House(tmp_path, [GOOD.parent], deck, chance=RandomChance(1))
    shown.present(house.kiosk, glyphs(), icon_font())
    shown.window.installEventFilter(Contact(house.kiosk))
    house.kiosk.comfort.adjust("calm", True)
    house.kiosk.comfort.adjust("text", "large")
    visitor = Visitor(house.kiosk, Finger(shown.window), Player(Random(1)))
    seen = []
    for screen in chain(visitor.sit_down(deck, "short", 3), visitor.play()):
        seen.append(screen)
        assert not walk.endless(shown.window.contentItem()), screen
    assert visitor.session.state.outcome == "result", seen
    house.kiosk.home()
    shown.close()
    house.close()
