"""Whatever is shown when the language changes is what would be shown had it been spoken from the start."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.app.house import House
from kiosk.sessions.chance import RandomChance
from kiosk.tools.finger import Finger
from kiosk.viewmodels.rows import RowsModel
from kiosk.viewmodels.snapshot import Snapshot
from tests.sessions.playing import play_until


def everything(kiosk: Any) -> list[object]:
    """What every view-model shows, in the order in which they were made; a table that is free is on no screen."""
    free = [] if kiosk.table.session else [kiosk.table, *kiosk.table.findChildren(Snapshot)]
    models = [kiosk, *(model for model in kiosk.findChildren(Snapshot) if model not in free)]
    return [(type(model).__name__, model.props, [rows.rows for rows in own_rows(model)]) for model in models]


def own_rows(model: Any) -> list[RowsModel]:
    return [child for child in model.children() if isinstance(child, RowsModel)]


def choose(kiosk: Any) -> None:
    kiosk.choose("boite-noire")
    kiosk.lobby.toggle(1)


def play(kiosk: Any) -> None:
    choose(kiosk)
    kiosk.lobby.toggle(2)
    kiosk.lobby.last("short")
    kiosk.begin()


def leave(kiosk: Any) -> None:
    play(kiosk)
    kiosk.home()
    kiosk.wake()


def played(kiosk: Any) -> None:
    play(kiosk)
    play_until(kiosk.table.session, "end")
    kiosk.home()


def about(kiosk: Any) -> None:
    choose(kiosk)
    kiosk.openSheet("about")


def card(kiosk: Any) -> None:
    choose(kiosk)
    kiosk.inspect(next(iter(kiosk.lobby.deck.cards)))


def results(kiosk: Any) -> None:
    shown = kiosk.facilitator.results
    shown.open()
    shown.exporting.start()
    shown.renewal.ask()
    shown.renewal.agree()


def sections(kiosk: Any) -> None:
    kiosk.facilitator.texts.open()
    kiosk.facilitator.sections.games.visit(True)
    kiosk.facilitator.sections.games.open("boite-noire")


@pytest.mark.parametrize(
    "act",
    [choose, play, leave, played, about, card, results, sections],
    ids=lambda act: act.__name__,
)
def test_another_language_reaches_everything(qapp: QGuiApplication, tmp_path: Path, act: Callable[[Any], None]) -> None:
    french, english = (House(tmp_path / name, chance=RandomChance(1)) for name in ("french", "english"))
    english.kiosk.speak("en")
    for house in (french, english):
        act(house.kiosk)
    french.kiosk.speak("en")
    english.kiosk.speak("en")
    shown_results = [house.kiosk.facilitator.results for house in (french, english)]
    assert Finger.waits_for(lambda: not any(results.props.looking for results in shown_results))
    shown, wanted = everything(french.kiosk), everything(english.kiosk)
    for house in (french, english):
        house.close()
    assert len(shown) > 15
    assert shown == wanted
