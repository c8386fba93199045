"""Headphones that a keypad tells of: they show how to listen, and what is secret is said in them alone."""

from collections.abc import Iterator
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from kiosk.facilitator.keypads.learned import LearnedKeypad
from kiosk.host.languages import LANGUAGES
from kiosk.host.words import words
from kiosk.tools.finger import Finger
from tests.depth import drawn
from tests.ui import walk
from tests.ui.test_said_aloud import Heard, press
from tests.ui.test_screens import faults
from tests.ui.unseen import play_unseen

IN, OUT = "F13", "F14"
NAVIGATION = LearnedKeypad("Pavé", {"headphones_in": Qt.Key.Key_F13.value, "headphones_out": Qt.Key.Key_F14.value})
SIZES = ((1920, 1080), (1080, 1920), (1280, 800), (800, 1280))
VIEWS = list(product(SIZES, ("normal", "large", "larger"), LANGUAGES))


def plugged(data: Path, language: str = "fr", size: tuple[int, int] = (1280, 800)) -> Heard:
    """A kiosk that knows a keypad with a socket."""
    heard = Heard(data, language, "boite-noire", size)
    heard.kiosk.facilitator.care.keypads._take(NAVIGATION)
    return heard


@pytest.fixture
def heard(qapp: QGuiApplication, tmp_path: Path) -> Iterator[Heard]:
    heard = plugged(tmp_path)
    yield heard
    heard.close()


def at_a_curtain(heard: Heard) -> Any:
    """The first one of a game of two."""
    heard.kiosk.wake()
    heard.kiosk.choose("boite-noire")
    for seat in (1, 2):
        heard.kiosk.lobby.toggle(seat)
    heard.kiosk.lobby.last("short")
    heard.kiosk.begin()
    play_unseen(heard.kiosk.table, "before")
    heard.views.rests()
    return heard.kiosk.table.step


def written(heard: Heard) -> str:
    """What stands on the foot."""
    foot = next((item for item in walk.items(heard.window.contentItem()) if item.objectName() == "caption"), None)
    return "" if foot is None else " ".join(str(text.property("text")) for text in walk.texts(foot))


@pytest.mark.parametrize("place", ["attract", "choose"])
def test_headphones_show_how_to_listen_and_the_key_that_presses_begins(heard: Heard, place: str) -> None:
    if place == "choose":
        heard.kiosk.wake()
    heard.views.rests()
    press(heard, IN)
    heard.views.rests()
    assert (written(heard), heard.mouth.texts) == (words("fr").say("voice.offer"), [])
    assert (heard.kiosk.place, list(faults(heard, place, layered=False))) == (place, [])
    press(heard, "Return")
    heard.views.rests()
    assert heard.mouth.texts[0] == words("fr").say("voice.begins")
    assert heard.kiosk.place == place


def test_a_touch_takes_the_offer_back_and_does_what_it_does(heard: Heard) -> None:
    heard.kiosk.wake()
    heard.views.rests()
    press(heard, IN)
    Finger(heard.window).touch("comfort")
    heard.views.rests()
    assert (written(heard), heard.kiosk.sheet.kind) == ("", "comfort")


def test_a_secret_is_said_in_headphones_until_they_are_pulled_out(heard: Heard) -> None:
    step = at_a_curtain(heard)
    heard.kiosk.comfort.adjust("voice", True)
    finger, secret = Finger(heard.window), words("fr").say("voice.secret_plug")
    assert finger.find("alone") is not None
    finger.touch("lift")
    heard.views.rests()
    assert heard.mouth.hears()[-1] == secret
    step.lower()
    heard.views.rests()
    press(heard, IN)
    heard.views.rests()
    assert finger.find("alone") is None
    heard.mouth.hears()
    finger.touch("lift")
    heard.views.rests()
    said = heard.mouth.hears()
    assert said
    assert secret not in said
    heard.mouth.slow = True
    heard.kiosk.voice.hear()
    cuts = heard.mouth.cuts
    press(heard, OUT)
    assert (step.curtained, heard.mouth.cuts > cuts) == (True, True)


def test_that_they_are_out_is_known_also_while_the_glass_is_cleaned_and_keys_are_explained(heard: Heard) -> None:
    keypad = heard.kiosk.touching.keypad
    for begins in (lambda: press(heard, "F1"), heard.kiosk.facilitator.clean):
        press(heard, IN)
        assert keypad.plugged
        begins()
        press(heard, OUT)
        assert not keypad.plugged
        keypad.end()


@pytest.mark.long
@pytest.mark.parametrize(("size", "text", "language"), drawn("windows", VIEWS, "headphones"), ids=str)
def test_the_curtain_is_whole_where_headphones_go_with_the_screen(
    qapp: QGuiApplication, tmp_path: Path, size: tuple[int, int], text: str, language: str
) -> None:
    heard = plugged(tmp_path, language, size)
    heard.kiosk.comfort.adjust("text", text)
    at_a_curtain(heard)
    heard.kiosk.comfort.adjust("voice", True)
    press(heard, IN)
    heard.views.rests()
    assert any(words(language).say("curtain.headphones") in said for said in heard.mouth.texts)
    assert list(faults(heard, "curtain", layered=False)) == []
    assert not any(item.property("paged") for item in walk.items(heard.window.contentItem()))
    heard.close()
