"""A small screen in large letters: what one acts on is there, on one page, whole, and as large as its room allows."""

from collections.abc import Iterator
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QFont, QFontMetricsF, QGuiApplication
from PySide6.QtQuick import QQuickItem

from tests.depth import drawn
from tests.sessions.playing import play_until
from tests.shipped import GAMES
from tests.ui import walk
from tests.ui.stage import Stage
from tests.ui.test_screens import faults as screen_faults
from tests.ui.tour import Tour
from tests.viewmodels.mouths import Mouth, speaking

VIEWS = {
    f"{language}-{width}x{height}{'-heard' if heard else ''}": ((width, height), language, heard)
    for language in ("fr", "en")
    for width, height in ((1280, 800), (800, 1280))
    for heard in (False, True)
}
"""Where the voice is on, what it says takes a line of the window."""
ACTING = ("option:", "chip:", "settle:", "next", "confirm", "pass", "back", "finish", "read-other", "why-alone")
"""How the names of what one touches to act begin."""
LEAST = 0.7
"""Of the size that its room allows, a text has at least that."""


def acting(item: QQuickItem | None) -> bool:
    """Whether it is, or stands in, something that one touches to act."""
    while item is not None:
        if item.objectName().startswith(ACTING) or item.objectName() == "prompt":
            return True
        item = item.parentItem()
    return False


def fitted(root: QQuickItem) -> list[QQuickItem]:
    """The texts on the screen that choose their size."""
    return [item for item in walk.items(root) if item.property("linesPerPage") is not None and item.property("text")]


def cut(root: QQuickItem) -> Iterator[str]:
    """What one needs to act on and cannot read at once."""
    for text in fitted(root):
        if text.property("paged") and acting(text):
            yield f"« {text.property('text')} » is cut"


def broken(root: QQuickItem) -> Iterator[str]:
    """Texts in which a word goes on in the next line."""
    for text in walk.texts(root):
        font = QFont(text.property("font"))
        font.setPixelSize(walk.size(text))
        longest = max(map(QFontMetricsF(font).horizontalAdvance, str(text.property("text")).split()), default=0.0)
        if text.property("lineCount") > 1 and longest > text.width() + 1:
            yield f"a word of « {text.property('text')} » is broken"


def timid(root: QQuickItem) -> Iterator[str]:
    """Texts that could be a good deal larger where they stand."""
    for text in fitted(root):
        allowed = text.property("fontSize") / LEAST
        grown = text.property("naturalHeight") / LEAST**2
        if not text.property("paged") and allowed < text.property("maximum") and grown < text.height():
            yield f"« {text.property('text')} » is {text.property('fontSize')} px in a room for {allowed:.0f}"


def parted(root: QQuickItem, options: int) -> Iterator[str]:
    """Options that are compared and are not all on the page."""
    shown = [item for item in walk.items(root) if item.objectName().startswith("option:")]
    if shown and len(shown) < options:
        yield f"{len(shown)} of {options} options are on the page"


def silent(root: QQuickItem) -> Iterator[str]:
    """Options or places that nothing asks for."""
    shown = list(walk.items(root))
    asked = any(item.objectName() == "prompt" and item.property("text") for item in shown)
    asking = any(item.objectName().startswith(("option:", "slot:")) for item in shown)
    done = any(item.objectName() in {"check", "back"} for item in shown)  # what is left to do stands on a button
    if asking and not asked and not done:
        yield "nothing says what to choose"


def faults(tour: Tour, name: str) -> Iterator[str]:
    """What is wrong with what is shown."""
    root, table = tour.window.contentItem(), tour.kiosk.table
    step: Any = table.session.view().step if table.session else None
    yield from screen_faults(tour, name, layered=False)
    yield from (f"{name}: {told}" for told in (*cut(root), *broken(root), *timid(root), *silent(root)))
    if step is not None and getattr(table.step.props, "look", "") != "texts":  # long texts are read one by one
        yield from (f"{name}: {told}" for told in parted(root, len(getattr(step, "options", ()))))


@pytest.mark.long
@pytest.mark.parametrize(("game", "view"), drawn("walks on small screens", list(product(GAMES, VIEWS))))
def test_what_one_acts_on_is_whole_in_large_letters(
    qapp: QGuiApplication, tmp_path: Path, game: str, view: str
) -> None:
    size, language, heard = VIEWS[view]
    with speaking(Mouth()):
        tour = Tour(tmp_path, size, [(language, True)], game)
    tour.kiosk.comfort.adjust("voice", heard)
    try:
        found = [fault for stop in tour.stops("normal", 3) for _ in tour.views.of(stop) for fault in faults(tour, stop)]
        assert tour.kiosk.voice.on is heard
    finally:
        tour.close()
    assert len(tour.views.seen) > 12
    assert not found, "\n".join(found)


SENTENCE = "Une phrase bien trop longue pour une seule ligne, et encore plus longue que cela."


def test_a_cut_answer_is_seen(stage: Stage) -> None:
    cramped = f'FitText {{ width: 200; height: 40; beside: true; text: "{SENTENCE}" }}'
    assert list(cut(stage.put(f'Item {{ objectName: "option:one"; {cramped} }}')))
    assert not list(cut(stage.put(f'Item {{ objectName: "reading"; {cramped} }}')))


def test_a_broken_word_is_seen(stage: Stage) -> None:
    narrow = 'Text { width: 200; font.pixelSize: 60; wrapMode: Text.Wrap; text: "Anticonstitutionnellement" }'
    assert list(broken(stage.put(narrow)))
    assert not list(broken(stage.put(narrow.replace("200", "1000"))))


def test_a_text_that_could_be_larger_is_seen(stage: Stage) -> None:
    small = (
        "width: 900; height: 400; property int maximum: 90; property int fontSize: 30; property real naturalHeight: 40"
    )
    assert list(
        timid(stage.put(f'Item {{ Item {{ property string text: "Oui"; property int linesPerPage: 1; {small} }} }}'))
    )
    assert not list(timid(stage.put('Item { FitText { width: 900; height: 400; maximum: 90; text: "Oui" } }')))


def test_options_on_two_pages_are_seen(stage: Stage) -> None:
    one = 'Item { Item { objectName: "option:one" } Item { objectName: "option:two"; visible: false } }'
    assert list(parted(stage.put(one), 2))
    assert not list(parted(stage.put(one.replace("; visible: false", "")), 2))


def test_options_that_nothing_asks_for_are_seen(stage: Stage) -> None:
    asked = 'Item { FitText { objectName: "prompt"; text: "Laquelle ?" } Item { objectName: "option:one" } }'
    assert not list(silent(stage.put(asked)))
    assert list(silent(stage.put(asked.replace("Laquelle ?", ""))))


def test_marks_are_given_beside_the_words_they_are_for(qapp: QGuiApplication, tmp_path: Path) -> None:
    tour = Tour(tmp_path, (1280, 800), [("fr", False)], "le-mur")
    tour.kiosk.wake()
    tour.kiosk.choose("le-mur")
    tour.kiosk.lobby.last("normal")
    tour.kiosk.lobby.toggle(1)
    tour.kiosk.begin()
    session = tour.kiosk.table.session
    play_until(session, "write-opinion")
    session.write("write-opinion", SENTENCE, "fr")
    play_until(session, "accept")
    tour.rest("accept")
    said = {text.property("text") for text in walk.texts(tour.window.contentItem())}
    tour.close()
    assert SENTENCE in said
