"""What is said to screen readers of what happens, and in which language."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.app.house import Contact
from kiosk.host.words import words
from kiosk.tools.finger import Finger
from tests.ui import heard
from tests.ui.listener import Listener
from tests.ui.test_together import Stop

TABLET = (1280, 800)
SAID = words("fr").say


@pytest.fixture
def stop(request: pytest.FixtureRequest, qapp: QGuiApplication, tmp_path: Path) -> Iterator[Stop]:
    stop = Stop(tmp_path, TABLET, [("fr", False)], getattr(request, "param", "boite-noire"))
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


def name(item: Any) -> str:
    return str(QAccessible.queryAccessibleInterface(item).text(QAccessible.Text.Name))


def test_a_step_that_opens_is_told_from_its_title_to_which_one_it_is(stop: Stop) -> None:
    stop.reach("ring", "short", 2)
    stop.views.rests()
    at = stop.window.activeFocusItem()
    assert name(at).startswith(stop.kiosk.table.property("title"))
    assert name(at).endswith(f"{SAID('table.steps', step=1, steps=10)}.")
    assert not at.activeFocusOnTab()


def rings(stop: Stop) -> list[QQuickItem]:
    """What shows where the focus is."""
    return [item for item in stop.shown_items() if item.metaObject().className().startswith("FocusRing")]


def test_the_ring_is_drawn_after_a_key_and_not_after_a_finger(stop: Stop) -> None:
    contact = Contact(stop.house.kiosk)
    stop.window.installEventFilter(contact)
    stop.reach("ring", "short", 2)
    stop.views.rests()
    assert rings(stop) == []
    QTest.keyClick(stop.window, Qt.Key.Key_Tab)
    (ring,) = rings(stop)
    assert ring.parentItem() == stop.window.activeFocusItem()
    Finger(stop.window).touch("help")
    stop.kiosk.closeSheet()
    stop.views.rests()
    assert rings(stop) == []


def test_a_page_of_the_result_says_what_is_on_it(stop: Stop) -> None:
    stop.reach("end", "short", 2)
    stop.views.rests()
    listener, finger = Listener(stop.window), Finger(stop.window)
    finger.touch("page-next")
    stop.views.rests()
    (said,) = listener.hears()
    assert len(said) > 40


def test_what_becomes_of_a_card_is_said_once_each(stop: Stop) -> None:
    stop.reach("ring", "short", 2)
    stop.views.rests()
    listener, finger = Listener(stop.window), Finger(stop.window)
    card = stop.kiosk.table.session.deck.text("card.trier.title", "fr")
    for name in ("card:trier", "slot:3", "undo", "redo"):
        finger.touch(name)
        stop.views.rests()
    in_hand, placed, undone, redone, lies = listener.hears()
    assert in_hand.startswith(SAID("table.in_hand", card=card))
    assert (placed.startswith(f"{card}, "), "3" in placed, lies) == (True, True, placed)
    assert (undone, redone) == (SAID("table.undone"), SAID("table.redone"))


def test_another_language_and_a_refusal_are_said(stop: Stop) -> None:
    stop.reach("ring", "short", 2)
    stop.views.rests()
    listener = Listener(stop.window)
    stop.kiosk.table.join(1)
    assert listener.hears() == [SAID("refusals.seat_taken")]
    stop.kiosk.otherLanguage()
    stop.views.rests()
    assert words("en").say("table.in_language") in listener.hears()


@pytest.mark.parametrize("stop", ["demain-lia"], indirect=True)
def test_whose_turn_it_is_is_said(stop: Stop) -> None:
    stop.reach("two-voices-floor-1", "normal", 2)
    stop.views.rests()
    listener, before = Listener(stop.window), stop.kiosk.table.turn
    Finger(stop.window).touch("pass")
    stop.views.rests()
    assert stop.kiosk.table.turn not in (0, before)
    assert SAID("curtain.hand_over", seat=SAID(f"seat.n{stop.kiosk.table.turn}")) in " ".join(listener.hears())


BARE = [("boite-noire", "ring"), ("boite-noire", "ring-full"), ("micro-dystopies", "text-short")]
"""Steps with figures in large letters, and steps whose first sentence is not on a board."""


@pytest.mark.parametrize(("stop", "name"), BARE, indirect=["stop"])
def test_a_step_has_a_heading_with_or_without_a_board(stop: Stop, name: str) -> None:
    stop.reach(name, "short", 2)
    stop.views.rests()
    assert not list(heard.headings(stop.window, name))
