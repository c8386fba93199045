"""Pawns and pictures are as large as their room: on a curtain, in a talk, on the apron, beside a game or a text."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from tests.depth import drawn
from tests.ui import walk
from tests.ui.plain import plain_share
from tests.ui.shelf import full_shelf
from tests.ui.test_together import Stop
from tests.ui.tour import Tour

LARGE = [(1080, 1920), (1920, 1080)]
PLAIN = 0.3
"""The share of a screen that one unbroken rectangle of a plain colour may take."""

EMPTY = 0.1
"""The highest band without a word, a pawn or a stone, a share of a window without a set."""


@pytest.fixture
def stop(request: pytest.FixtureRequest, qapp: QGuiApplication, tmp_path: Path) -> Iterator[Stop]:
    deck, name, size, language, large = request.param
    stop = Stop(tmp_path, size, [(language, large)], deck)
    stop.reach(name, "short" if deck == "ia-au-travail" else "normal", 4)
    yield stop
    stop.close()


def at(deck: str, name: str, size: tuple[int, int], *views: tuple[str, bool]) -> list[Any]:
    """A stop of a game in some views."""
    return [
        pytest.param((deck, name, size, *view), id=f"{name}-{size[0]}-{view[0]}{'-large' * view[1]}") for view in views
    ]


def pawns(stop: Tour) -> list[QQuickItem]:
    return [item for item in walk.items(stop.window.contentItem()) if item.property("pose")]


@pytest.mark.parametrize(
    "stop",
    drawn("stops", at("ia-au-travail", "roles-curtain", (1280, 800), ("fr", False), ("fr", True), ("en", True))),
    indirect=True,
)
def test_the_pawn_of_a_curtain_on_a_tablet_is_seen_from_afar_and_covers_no_word(stop: Stop) -> None:
    (pawn,) = (one for one in pawns(stop) if one.property("turned"))
    assert pawn.height() > stop.window.height() / 4
    over = [text for text in walk.texts(stop.window.contentItem()) if walk.inked(text).intersects(walk.painted(pawn))]
    assert [text.property("text") for text in over] == []


@pytest.mark.parametrize(
    "stop", drawn("stops", at("le-duel", "ballots-ropes", (1280, 800), ("fr", True), ("en", False))), indirect=True
)
def test_those_who_wait_before_a_curtain_are_seen_from_afar_and_cover_nothing(stop: Stop) -> None:
    waiting = [one for one in pawns(stop) if one.property("turned")]
    assert min(pawn.height() for pawn in waiting) > stop.window.height() * 0.15
    said = [walk.inked(text) for text in walk.texts(stop.window.contentItem())]
    others = [*said, *map(walk.painted, stop.called("raise"))]
    assert not [box for pawn in waiting for box in others if box.intersects(walk.painted(pawn))]


@pytest.mark.parametrize("stop", at("une-ia-dans-ma-rue", "keep-spread", (1080, 1920), ("en", True)), indirect=True)
def test_the_names_of_answers_stand_on_a_plate_and_not_on_the_drawing(stop: Stop) -> None:
    shown = list(walk.items(stop.window.contentItem()))
    rows = [row for row in shown if row.metaObject().className().startswith("VoteSpreadRow")]
    names = [text for row in rows for text in walk.texts(row) if text.property("text") == row.property("title")]
    plates = [walk.painted(item) for item in shown if item.metaObject().className().startswith("WordsPlate")]
    assert names
    assert all(any(plate.contains(walk.inked(name)) for plate in plates) for name in names)


@pytest.mark.parametrize(
    "stop", drawn("stops", at("ia-au-travail", "sort-full", (1280, 800), ("fr", True), ("en", True))), indirect=True
)
def test_what_is_sorted_fills_its_place(stop: Stop) -> None:
    stop.kiosk.comfort.adjust("text", "larger")
    stop.views.rests()
    places, cards = stop.called("slot:"), stop.called("card:")
    assert places
    assert cards
    room = max(place.height() for place in places)  # and not of its name, which is called so too
    assert min(card.height() for card in cards) > 0.55 * room
    boxes = [walk.painted(card) for card in cards]
    assert not [one for number, one in enumerate(boxes) if any(one.intersects(two) for two in boxes[:number])]


@pytest.mark.parametrize(
    "stop",
    drawn(
        "stops", [one for size in LARGE for one in at("ia-au-travail", "sort-full", size, ("fr", False), ("en", True))]
    ),
    indirect=True,
)
def test_once_all_is_sorted_the_places_fill_a_large_window(stop: Stop) -> None:
    places, cards, (check,) = [list(map(walk.painted, stop.called(name))) for name in ("slot:", "card:", "check")]
    window, highest = (
        stop.window,
        max(place.height() for place in places),
    )  # and not of its name, which is called so too
    free = window.width() - max(place.right() for place in places)
    below = check.top() - max(place.bottom() for place in places)
    assert free < 0.05 * window.width()
    assert below < 0.05 * window.height()
    assert highest > 0.25 * window.height()
    assert min(card.height() for card in cards) > 0.38 * highest
    assert [row.title for row in stop.kiosk.table.step.cards.rows if row.title not in stop.said()] == []


@pytest.mark.parametrize(
    "stop",
    drawn("stops", at("demain-lia", "timeline-full", (1080, 1920), ("fr", False), ("en", True))),
    indirect=True,
)
def test_below_a_tall_line_the_button_stands_at_the_foot_of_its_room(stop: Stop) -> None:
    cards, (check,) = [list(map(walk.painted, stop.called(name))) for name in ("card:", "check")]
    assert check.bottom() > max(card.bottom() for card in cards)
    assert not any(check.intersects(card) for card in cards)


@pytest.mark.parametrize(
    "stop",
    drawn("stops", at("une-ia-dans-ma-rue", "round-table-floor-1", (1080, 1920), ("fr", True), ("en", False))),
    indirect=True,
)
def test_whoever_speaks_in_a_tall_window_is_twice_as_large_as_the_others(stop: Stop) -> None:
    speaking = [pawn for pawn in pawns(stop) if pawn.property("pose") == "speak"]
    resting = [pawn for pawn in pawns(stop) if not pawn.property("turn")]
    assert max(pawn.height() for pawn in speaking) > 2 * max(pawn.height() for pawn in resting)


@pytest.mark.parametrize(
    "stop", drawn("stops", at("demain-lia", "feeling-spread", (1080, 1920), ("fr", False), ("en", True))), indirect=True
)
def test_who_stands_on_the_stones_of_a_tall_window_has_the_room_of_the_apron_too(stop: Stop) -> None:
    standing = [pawn for pawn in pawns(stop) if pawn.height() > stop.window.width() / 10]
    assert min(pawn.height() for pawn in standing) > 0.2 * stop.window.width()
    shown = walk.items(stop.window.contentItem())
    stones = [item for item in shown if item.metaObject().className().startswith("PositionStone")]
    (button,) = stop.called("next")
    lowest = max(walk.painted(stone).bottom() for stone in stones)
    assert walk.painted(button).top() - lowest < 0.08 * stop.window.height()


@pytest.mark.parametrize(
    "stop",
    [
        *at("boite-noire", "before-scale", (1080, 1920), ("fr", False)),
        *at("boite-noire", "before-spread", (1080, 1920), ("en", False), ("fr", True)),
    ],
    indirect=True,
)
def test_a_scale_and_what_is_asked_fill_a_tall_window_in_high_contrast(stop: Stop) -> None:
    stop.kiosk.comfort.turn("contrast")
    stop.views.rests()
    shown = walk.items(stop.window.contentItem())
    stones = [item for item in shown if item.metaObject().className().startswith(("PositionStone", "ScalePoint"))]
    boxes = [*map(walk.painted, [*pawns(stop), *stones]), *map(walk.inked, walk.texts(stop.window.contentItem()))]
    end, empty = 0.0, 0.0
    for box in sorted(boxes, key=lambda box: box.top()):
        empty, end = max(empty, box.top() - end), max(end, box.bottom())
    assert empty < EMPTY * stop.window.height()


@pytest.mark.parametrize(
    "stop", drawn("stops", at("le-duel", "guess-spread", (1080, 1920), ("fr", False), ("en", False))), indirect=True
)
def test_who_stands_above_the_line_of_a_guess_is_large_and_stands_nowhere_else(stop: Stop) -> None:
    pointing = [pawn for pawn in pawns(stop) if pawn.property("pose") == "point"]
    assert len(pointing) == 4
    assert min(pawn.height() for pawn in pointing) > 0.12 * stop.window.width()
    standing = [pawn for pawn in pawns(stop) if pawn.height() > stop.window.width() / 10]
    assert standing == pointing


@pytest.mark.parametrize(
    "stop",
    at("le-duel", "pick", (1920, 1080), ("fr", False)) + at("le-duel", "pick", (1080, 1920), ("fr", False)),
    indirect=True,
)
def test_pawns_on_the_apron_are_read_from_two_metres(stop: Stop) -> None:
    crew = [pawn for pawn in pawns(stop) if not pawn.property("turn")]
    assert crew
    assert min(pawn.height() for pawn in crew) > (0.13 if stop.window.width() < stop.window.height() else 0.11) * min(
        stop.window.width(), stop.window.height()
    )


@pytest.mark.parametrize("size", [(1080, 1920), (800, 1280)], ids=str)
def test_a_game_alone_in_a_tall_window_leaves_no_plain_colour(
    qapp: QGuiApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, size: tuple[int, int]
) -> None:
    decks = full_shelf(tmp_path / "decks", 1)
    monkeypatch.setattr("kiosk.app.house.bundled_decks_dir", lambda: decks)
    tour = Tour(tmp_path / "data", size, [("fr", False)])
    try:
        tour.kiosk.wake()
        tour.rest("choose")
        assert plain_share(tour.window.grabWindow()) <= PLAIN
        assert len(pawns(tour)) == 3
    finally:
        tour.close()


@pytest.mark.parametrize(
    "stop",
    [
        *at("le-mur", "slip", (1920, 1080), ("en", True), ("fr", False)),
        *at("le-mur", "slip", (1280, 800), ("en", False)),
    ],
    indirect=True,
)
def test_the_time_of_a_text_has_a_body_where_there_is_room_beside_it(stop: Stop) -> None:
    shown = stop.window.contentItem()
    bodies = [walk.painted(item) for item in walk.items(shown) if item.property("remaining") is not None]
    clocks = [text for text in walk.texts(shown) if re.fullmatch(r"1:[23]\d", text.property("text"))]
    assert (len(bodies), len(clocks)) == (int(stop.window.width() == 1920), 1)
    ((count,), (done,)) = ([walk.painted(part) for part in stop.called(name)] for name in ("count", "finish"))
    assert all(count.bottom() <= body.top() < body.bottom() <= done.top() for body in bodies)
