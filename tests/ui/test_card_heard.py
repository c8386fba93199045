"""While the voice is on held cards have a loudspeaker each, where their pictures have room: a touch says the card, and
does nothing else."""

from collections.abc import Iterator
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.host.words import words
from kiosk.tools.finger import Finger
from tests.depth import SIZES, drawn
from tests.ui import walk
from tests.ui.keys import Keys
from tests.ui.test_heard import flat
from tests.ui.test_said_aloud import Heard
from tests.ui.test_screens import faults
from tests.ui.unseen import play_unseen

EAR = "hear:"
HELD = {"boite-noire": "places", "ia-au-travail": "ask", "mains": "proposer", "une-ia-dans-ma-rue": "keep"}
"""At which step of a game cards are held: one that is read out, a hand, one behind a curtain, and options."""
READ, HAND, SECRET, _ = ((deck, SIZES[0], "normal") for deck in HELD)
SHOWN = drawn("windows", list(product((READ[0], HAND[0]), SIZES, ("normal", "larger"))))


@pytest.fixture
def heard(request: pytest.FixtureRequest, qapp: QGuiApplication, tmp_path: Path) -> Iterator[Heard]:
    """A seat holds its cards, behind its curtain if it has one, and the voice is off."""
    deck, size, text = request.param
    heard = Heard(tmp_path, "fr", deck, size)
    sit_down(heard, text)
    yield heard
    heard.close()


def sit_down(heard: Heard, text: str) -> None:
    """Three seats, and letters of that size, until cards are held."""
    heard.kiosk.comfort.adjust("text", text)
    heard.kiosk.wake()
    heard.kiosk.choose(heard.deck)
    for seat in (1, 2, 3):
        heard.kiosk.lobby.toggle(seat)
    heard.kiosk.lobby.last("short")
    heard.kiosk.begin()
    play_unseen(heard.kiosk.table, HELD[heard.deck])
    if (step := heard.kiosk.table.step).property("curtain"):
        step.lift()
    heard.views.rests()


def ears(heard: Heard) -> list[Any]:
    """The loudspeakers that are shown."""
    found = walk.items(heard.window.contentItem())
    return [item for item in found if item.objectName().startswith(EAR)]


def listens(heard: Heard, alone: bool = True) -> None:
    """The voice is on, for somebody who said that nobody else hears, or not."""
    heard.kiosk.comfort.adjust("voice", True)
    if alone:
        heard.kiosk.voice.trust()
    heard.views.rests()
    heard.mouth.hears()


def card_of(ear: Any) -> Any:
    """The card that a loudspeaker is on."""
    return ear.parentItem().parentItem()


def told(card: Any) -> list[str]:
    """What is written on a card."""
    return [flat(text.property("text")) for text in walk.texts(card)]


@pytest.mark.parametrize("heard", [READ, HAND, SECRET], indirect=True, ids=str)
def test_a_held_card_is_heard_whole_and_stays_where_it_was(heard: Heard) -> None:
    assert ears(heard) == []
    before = heard.kiosk.table.session.state
    listens(heard)
    names = [ear.property("text") for ear in ears(heard)]
    assert len(names) == len(set(names)) > (heard.deck != READ[0])
    for ear in ears(heard):
        Finger(heard.window).touch(ear.objectName())
        (said,) = heard.mouth.hears()
        assert [line for line in told(card_of(ear)) if line not in flat(said)] == []
        assert card_of(ear).property("text") in ear.property("text")
    step = heard.kiosk.table.step
    held = {step.property(name) for name in ("picked", "proposed")} - {None}
    assert (held, heard.kiosk.sheet.kind, heard.kiosk.table.session.state) == ({""}, "", before)


@pytest.mark.parametrize("heard", [READ], indirect=True, ids=str)
def test_keys_come_to_it(heard: Heard) -> None:
    listens(heard)
    (ear,) = ears(heard)
    keys = Keys(heard.window)
    keys.touch(ear.objectName())
    assert keys.lost == []
    assert flat(heard.mouth.hears()[-1]).startswith(flat(heard.kiosk.table.step.property("cardTitle")))


@pytest.mark.parametrize("heard", [SECRET], indirect=True, ids=str)
def test_a_secret_hand_is_heard_by_nobody_until_its_seat_is_alone(heard: Heard) -> None:
    assert heard.kiosk.table.step.private
    listens(heard, alone=False)
    for ear in ears(heard):
        Finger(heard.window).touch(ear.objectName())
    assert set(heard.mouth.hears()) == {words("fr").say("voice.secret")}


@pytest.mark.parametrize("heard", SHOWN, indirect=True, ids=str)
def test_it_stands_on_a_picture_and_on_no_word(heard: Heard) -> None:
    listens(heard)
    assert list(faults(heard, "held", layered=False)) == []
    for ear in ears(heard):
        written = [walk.inked(text) for text in walk.texts(card_of(ear))]
        assert walk.painted(card_of(ear)).contains(walk.painted(ear))
        assert [walk.painted(ear).intersects(ink) for ink in written] == [False] * len(written) != []
    assert ears(heard) or heard.window.width() == SIZES[-1][0] or heard.kiosk.comfort.text != "normal"


def test_all_options_of_a_vote_are_heard_or_none(qapp: QGuiApplication, tmp_path: Path) -> None:
    heard = Heard(tmp_path, "en", "une-ia-dans-ma-rue", SIZES[0])
    sit_down(heard, "large")
    listens(heard)
    options = [item for item in walk.items(heard.window.contentItem()) if item.objectName().startswith("option:")]
    shown = len(ears(heard))
    fits = {option.property("audible") for option in options}
    heard.close()
    assert (fits, shown) == ({True, False}, 0)
