"""The icons above the easy words of a card: there in easy words only, and nothing is cut for them."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import qmlEngine

from kiosk.tools.items import children
from kiosk.viewmodels.prints_model import PrintsModel
from tests.sessions.playing import play_until
from tests.ui import walk
from tests.ui.stage import Stage
from tests.ui.test_screens import faults
from tests.ui.tour import Tour
from tests.ui.unseen import play_unseen

GAME, STEP = "boite-noire", "places"
"""At this step the card of whose turn it is lies open, large; on a small screen its title stands alone."""

SIZES = [(width, height) for width in (180, 260, 400, 700) for height in range(120, 700, 20)]
"""Of cards, px: upright and sideways, too small for their words, with some room and with much."""
CARD = """CardFront {
    property QtObject all: QtObject {
        property int made: 1
        property var names: []
        function of(card: string, ratio: real): string { return ""; }
        function pictos(card: string, asked: string): var { return names; }
    }
    property Binding fed: Binding { target: Theme; property: "prints"; value: all }
    readonly property real lettered: letters.size
    title: "Un titre de deux lignes"
    essential: "Quelques mots simples, pour dire une seule chose."
    source: "Nature, 2024"
}"""


def pictos(tour: Tour) -> list[str]:
    """The names of the icons above the words of cards that are shown."""
    shown = walk.items(tour.window.contentItem())
    rows = [item for item in shown if item.metaObject().className().startswith("CardPictos_")]
    return [str(icon.property("name")) for row in rows for icon in walk.items(row) if walk.icon(icon)]


@pytest.mark.parametrize(("size", "most"), [((1920, 1080), 3), ((1080, 1920), 3), ((1280, 800), 0)])
def test_icons_stand_above_the_easy_words_of_a_card_alone(
    size: tuple[int, int], most: int, qapp: QGuiApplication, tmp_path: Path
) -> None:
    tour = Tour(tmp_path, size, [("fr", False)], GAME)
    kiosk = tour.kiosk
    kiosk.wake()
    kiosk.choose(GAME)
    kiosk.lobby.last("short")
    for seat in (1, 2):
        kiosk.lobby.toggle(seat)
    kiosk.begin()
    play_until(kiosk.table.session, STEP)
    tour.rest("full")
    card = kiosk.table.session.deck.cards[kiosk.table.step.props.card_id]
    in_full = pictos(tour)
    kiosk.comfort.adjust("words", "easy")
    tour.rest("easy")
    in_easy, wrong = pictos(tour), list(faults(tour, "easy", layered=False))
    tour.close()
    assert (in_full, in_easy) == ([], list(card.pictos[:most]))
    assert wrong == []


@pytest.mark.parametrize("names", [["mdi6.leaf"], ["mdi6.leaf", "mdi6.water", "mdi6.earth"]])
def test_no_card_has_smaller_letters_or_a_second_page_for_its_icons(stage: Stage, names: list[str]) -> None:
    card, seen = stage.put(CARD), set[bool]()
    for width, height in SIZES:
        card.setSize(QSizeF(width, height))
        card.property("all").setProperty("names", [])
        before = card.property("crowded"), card.property("lettered")
        card.property("all").setProperty("names", names)
        assert (card.property("crowded"), card.property("lettered")) == before
        lane = card.property("lane")
        seen.add(lane > 0)
        (row,) = [item for item in children(card) if item.metaObject().className().startswith("CardPictos")]
        assert row.isVisible() == (lane > 0)
        assert not lane or row.x() + row.width() <= width
        assert before[0] or [text for text in walk.items(card) if text.property("paged")] == []
    assert seen == {True, False}


def titled(tour: Tour) -> list[tuple[str, int]]:
    """What stands on each option, in letters of how many px. Those that grew into room, which they give back, count as
    the usual ones."""
    theme: Any = qmlEngine(tour.window).singletonInstance("kiosk.ui.theme", "Theme")  # type: ignore[union-attr]
    usual = int(theme.property("body"))
    options = [item for item in walk.items(tour.window.contentItem()) if item.objectName().startswith("option:")]
    texts = (text for option in options for text in walk.texts(option))
    return [(text.property("text"), min(walk.size(text), usual)) for text in texts]


@pytest.mark.parametrize(
    ("size", "at", "roomy"),
    [
        ((1920, 1080), ("demain-lia", "reaction"), True),
        ((1080, 1920), ("demain-lia", "reaction"), True),
        ((1920, 1080), ("fabrique-ton-ia", "data"), False),
    ],
)
def test_cards_to_choose_from_have_their_icons_beside_titles_that_stay_as_large(
    size: tuple[int, int],
    at: tuple[str, str],
    roomy: bool,
    qapp: QGuiApplication,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    game, step = at
    tour = Tour(tmp_path, size, [("fr", False)], game)
    kiosk = tour.kiosk
    kiosk.wake()
    kiosk.choose(game)
    kiosk.lobby.last("normal")
    for seat in (1, 2):
        kiosk.lobby.toggle(seat)
    kiosk.begin()
    play_unseen(kiosk.table, step)
    tour.rest("full")
    options, in_full = [row.option_id for row in kiosk.table.step.options.rows], pictos(tour)
    with monkeypatch.context() as without:
        without.setattr(PrintsModel, "pictos", lambda *_: ())
        kiosk.comfort.adjust("words", "easy")
        tour.rest("bare")
        bare = titled(tour)
        kiosk.comfort.adjust("words", "full")
    kiosk.comfort.adjust("words", "easy")
    tour.rest("easy")
    cards = kiosk.table.session.deck.cards
    wanted = [icon for option in options for icon in cards[option].pictos] if roomy else []
    found, letters, wrong = pictos(tour), titled(tour), list(faults(tour, "easy", layered=False))
    tour.close()
    assert (in_full, found, wrong) == ([], wanted, [])
    assert letters == bare
