"""What is a save, and what only lies beside a deck."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.tools.finger import Finger
from kiosk.tools.stillness import wait
from kiosk.tools.studio.saves import SETTLED_MS, Saves
from tests.decks.folders import GOOD
from tests.tools.studio.desk import saved

BESIDE = (".cards.csv.swp", "cards.csv~", "4913", ".~lock.cards.csv#")


@pytest.mark.parametrize("name", ["cards.csv", "i18n/en.csv", "media/new.png"])
def test_one_save_is_told_once_whatever_editors_lay_beside(qapp: QGuiApplication, tmp_path: Path, name: str) -> None:
    deck = shutil.copytree(GOOD, tmp_path / "deck")
    (deck / "media").mkdir(exist_ok=True)
    told: list[bool] = []
    saves = Saves(deck)
    saves.saved.connect(lambda: told.append(True))
    for beside in BESIDE:
        (deck / beside).write_text("x")
    wait(3 * SETTLED_MS)
    assert told == []
    saved(deck / name, "a")
    saved(deck / name, "ab")
    assert Finger.waits_for(lambda: bool(told), 10)
    wait(3 * SETTLED_MS)
    assert told == [True]


def test_a_folder_that_is_away_for_a_moment_is_watched_again(qapp: QGuiApplication, tmp_path: Path) -> None:
    deck = shutil.copytree(GOOD, tmp_path / "deck")
    told: list[bool] = []
    saves = Saves(deck)
    saves.saved.connect(lambda: told.append(True))
    deck.rename(tmp_path / "away")
    assert Finger.waits_for(lambda: len(told) == 1, 10)
    (tmp_path / "away").rename(deck)
    assert Finger.waits_for(lambda: len(told) == 2, 10)
    (deck / "cards.csv").write_text("a")
    assert Finger.waits_for(lambda: len(told) == 3, 10)
