"""The bar of the table: in strong contrast it counts dozens of steps in figures, and in easy words its icons have names
where all have room."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication

from tests.depth import SIZES, drawn
from tests.ui import walk
from tests.ui.test_reach import TALL, WIDE, lowered
from tests.ui.test_screens import faults
from tests.ui.tour import Tour
from tests.ui.unseen import play_unseen

STEPS = ("sides", "ballots~2", "closing")
"""Of the long duel, with one figure and with two."""


@pytest.mark.parametrize("size", drawn("windows", SIZES, "bars"))
def test_no_text_of_the_bar_leaves_its_place_in_a_long_game(
    size: tuple[int, int], qapp: QGuiApplication, tmp_path: Path
) -> None:
    tour, seen, found = Tour(tmp_path, size, [("fr", False)], "le-duel"), set[str](), list[str]()
    kiosk = tour.kiosk
    kiosk.wake()
    kiosk.choose("le-duel")
    kiosk.lobby.last("long")
    for seat in (1, 2, 3):
        kiosk.lobby.toggle(seat)
    kiosk.begin()
    kiosk.comfort.adjust("contrast", "light")
    for step in STEPS:
        play_unseen(kiosk.table, step)
        for text in ("normal", "large", "larger"):
            kiosk.comfort.adjust("text", text)
            kiosk.awake()
            tour.views.rests()
            for told in walk.texts(bar(tour)):
                seen.add(str(told.property("text")))
                found += [f"{step} {text}: {told.property('text')}"] if out(told) else []
    tour.close()
    assert any("/ 36" in text for text in seen)
    assert found == []


@pytest.mark.parametrize(
    ("size", "inches", "seen", "named"),
    [
        (WIDE, 55, ("le-mur", "fr", "normal"), True),
        (WIDE, 55, ("le-mur", "en", "normal"), True),
        (WIDE, 43, ("demain-lia", "fr", "normal"), True),
        (WIDE, 43, ("demain-lia", "en", "normal"), False),
        (WIDE, 55, ("le-mur", "fr", "large"), False),
        (WIDE, 55, ("le-mur", "en", "larger"), False),
        (TALL, 55, ("le-mur", "fr", "normal"), False),
        (WIDE, 24, ("le-mur", "fr", "normal"), False),
        (WIDE, 24, ("le-mur", "en", "large"), False),
        ((1280, 800), 10.1, ("le-mur", "fr", "normal"), False),
    ],
)
def test_in_easy_words_icons_have_their_names_where_there_is_room_for_all(
    size: tuple[int, int],
    inches: float,
    seen: tuple[str, str, str],
    named: bool,
    qapp: QGuiApplication,
    tmp_path: Path,
) -> None:
    deck, language, text = seen
    tour = seated(lowered(tmp_path, size, (language, False), deck, inches))
    tour.kiosk.comfort.adjust("text", text)
    tour.kiosk.comfort.adjust("spacing", "airy")
    tour.rest("full")
    in_full, heard, way = shown(tour), [tool.property("text") for tool in tools(tour)], laid(tour)
    tour.kiosk.comfort.adjust("words", "easy")
    tour.rest("easy")
    in_easy, wrong = shown(tour), list(faults(tour, "easy", layered=False))
    assert [tool.property("text") for tool in tools(tour)] == heard
    assert laid(tour) == way
    tour.close()
    assert wrong == []
    assert in_easy == (heard if named else in_full)
    assert (in_easy == in_full) == (not named)


def test_the_names_of_the_icons_stay_through_a_game_and_go_with_their_room(
    qapp: QGuiApplication, tmp_path: Path
) -> None:
    tour = seated(lowered(tmp_path, WIDE, ("fr", False), "demain-lia", 55))
    kiosk = tour.kiosk
    kiosk.comfort.adjust("words", "easy")
    met = set[str]()
    for step in ("memories", "timeline", "reaction"):
        play_unseen(kiosk.table, step)
        for undone in (False, True):
            if undone:
                kiosk.table.undo()
            tour.views.rests()
            met.update(shown(tour))
            assert shown(tour) == [tool.property("text") for tool in tools(tour)]
    for what, chosen, there in (("text", "larger", 0), ("text", "normal", 1), ("words", "full", 0)):
        kiosk.comfort.adjust(what, chosen)
        tour.views.rests()
        assert len(shown(tour)) == there * len(tools(tour))
    tour.close()
    assert met >= {"Annuler", "Refaire", "Les mots expliqués", "Partir"}


def bar(tour: Tour) -> Any:
    """What holds the way through the game."""
    (path,) = [item for item in walk.items(tour.window.contentItem()) if item.objectName() == "path"]
    return path.parentItem()


def out(text: Any) -> bool:
    """Whether its words leave what it stands in."""
    ink = walk.inked(text)
    return text.property("overflowing") or not all(
        one.adjusted(-2, -2, 2, 2).contains(ink) for one in walk.around(text)
    )


def seated(tour: Tour) -> Tour:
    """The same, with a table that three sit at."""
    tour.kiosk.wake()
    tour.kiosk.choose(tour.deck)
    tour.kiosk.lobby.last("normal")
    for seat in (1, 2, 3):
        tour.kiosk.lobby.toggle(seat)
    tour.kiosk.begin()
    return tour


def tools(tour: Tour) -> list[Any]:
    """The icons of the bar."""
    return [item for item in walk.items(bar(tour)) if item.metaObject().className().startswith(("Tool", "Rare"))]


def shown(tour: Tour) -> list[str]:
    """The names beside them."""
    return [str(text.property("text")) for tool in tools(tour) for text in walk.texts(tool)]


def laid(tour: Tour) -> tuple[int, bool]:
    """How high the bar is, px, and whether the steps hang below the title in it."""
    (path,) = [item for item in walk.items(bar(tour)) if item.objectName() == "path"]
    return round(bar(tour).height()), path.property("below")
