"""What is said to screen readers of what happens, and in which language."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication

from kiosk.host.words import words
from tests.ui.listener import Listener
from tests.ui.test_together import Stop

TABLET = (1280, 800)
SAID = words("fr").say


@pytest.fixture
def stop(qapp: QGuiApplication, tmp_path: Path) -> Iterator[Stop]:
    stop = Stop(tmp_path, TABLET, [("fr", False)])
    yield stop
    stop.close()


def test_the_help_about_a_wrong_order_is_said_and_its_end_is_not(stop: Stop) -> None:
    stop.reach("ring", "short", 2)
    step: Any = stop.kiosk.table.step
    cards = [row.card_id for row in step.cards.rows if row.state != "locked"]
    for card, slot in zip(cards, [row.slot_id for row in step.slots.rows][-len(cards) :], strict=True):
        step.place(card, slot)
    listener = Listener(stop.window)
    step.check()
    assert step.property("help")
    assert listener.hears().count(step.property("help")) == 1
    step.take(cards[0])
    assert step.property("help") == ""
    assert "" not in listener.hears()


def test_a_screen_reader_is_told_which_language_it_reads(stop: Stop) -> None:
    for language in ("en", "fr"):
        stop.kiosk.speak(language)
        assert QLocale().name().startswith(language)


def test_the_window_is_called_by_what_is_open_in_it(stop: Stop) -> None:
    assert stop.window.title() == SAID("attract.title")
    stop.reach("ring", "short", 2)
    assert stop.window.title().startswith(stop.kiosk.table.property("title"))
