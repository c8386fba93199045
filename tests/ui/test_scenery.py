"""What stands behind the steps: no screen of a game is one plain colour, and words read on what is really there."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQml import qmlEngine
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.art.tones import PAPER
from kiosk.host.paths import bundled_decks_dir
from kiosk.kinds.position.rules import Mark
from kiosk.kinds.vote.rules import Ballot
from kiosk.viewmodels.scenery_model import SceneryPictures
from tests.depth import PAIRS, SIZES, View, drawn
from tests.sessions.playing import play_until
from tests.ui import walk
from tests.ui.behind import unread
from tests.ui.gallery import singleton
from tests.ui.plain import plain_share
from tests.ui.stage import Stage
from tests.ui.tour import Tour

DECKS = ["votes", *sorted(folder.name for folder in bundled_decks_dir().iterdir() if folder.is_dir())]
"""One that brings no set, then those that ship."""
WALKS = [
    (deck, size, drawn("views", PAIRS, f"scenery {deck} {size}")[0][:1])
    for deck, size in drawn("walks of the games", list(product(DECKS, SIZES)), "scenery")
]
MOST = 0.3
"""The share of a screen that one unbroken rectangle of a plain colour may take; paper is what words are written on."""


def backdrop(tour: Tour) -> QImage:
    """The picture that stands behind all else."""
    scenery = tour.kiosk.scenery
    return SceneryPictures(scenery).requestImage(scenery.props.picture.rpartition("/")[2], None, None)


def behind(tour: Tour) -> QImage:
    """The set as it is shown, with what moves before it, and nothing over it."""
    (scenery,) = (item for item in walk.items(tour.window.contentItem()) if named(item, "Scenery"))
    over = [(item, item.opacity()) for item in scenery.parentItem().childItems() if item != scenery]
    for item, _ in over:
        item.setOpacity(0)
    picture: QImage = tour.window.grabWindow()
    for item, opacity in over:
        item.setOpacity(opacity)
    return picture


def named(item: QQuickItem, kind: str) -> bool:
    """Whether an item is of a class written in QML."""
    return item.metaObject().className().startswith(f"{kind}_QML")


def looked(tour: Tour) -> Iterator[tuple[str, float, list[str]]]:
    """Every screen of the table: its name, how much of it is plain, and which words do not read."""
    for stop in tour.stops("normal", 3):
        if tour.kiosk.place == "table":
            for name in tour.looks(stop):
                plain = plain_share(tour.window.grabWindow(), but=PAPER)
                yield name, plain, list(unread(tour.window))


@pytest.mark.long
@pytest.mark.parametrize(("deck", "size", "views"), WALKS, ids=str)
def test_no_screen_is_plain_and_words_read_on_what_is_behind_them(
    qapp: QGuiApplication, tmp_path: Path, deck: str, size: tuple[int, int], views: Sequence[View]
) -> None:
    tour = Tour(tmp_path, size, views, deck)
    try:
        found = list(looked(tour))
    finally:
        tour.close()
    assert len(found) > 10
    assert not [f"{name}: {plain:.0%}" for name, plain, _ in found if plain > MOST]
    assert not [f"{name}: {words}" for name, _, words in found if words]


def test_without_a_set_screens_are_seen_to_be_plain(qapp: QGuiApplication, tmp_path: Path) -> None:
    tour = Tour(tmp_path, (1280, 800), [("fr", False)], "plume")
    drawn, flat = list[float](), list[float]()
    try:
        for _ in (stop for stop in tour.stops("normal", 3) if tour.kiosk.place == "table"):
            for shares, other in ((drawn, "light"), (flat, "drawn")):
                shares.append(plain_share(tour.window.grabWindow(), but=PAPER))
                tour.kiosk.comfort.adjust("contrast", other)
                tour.rest(str(len(drawn + flat)))
            assert tour.kiosk.comfort.contrast == "drawn"
    finally:
        tour.close()
    assert max(drawn) <= MOST < max(flat)


@pytest.mark.parametrize("fades", [True, False])
def test_one_picture_takes_the_place_of_another_and_then_nothing_is_painted(
    qapp: QGuiApplication, tmp_path: Path, fades: bool
) -> None:
    tour = Tour(tmp_path, (1280, 800), [("fr", False)], "votes")
    try:
        next(stop for stop in tour.stops("normal", 2) if tour.kiosk.place == "table")
        engine = qmlEngine(tour.window)
        assert engine is not None
        singleton(engine, "Motion").setProperty("fades", fades)
        tour.kiosk.comfort.adjust("calm", False)
        shown = [str(tour.kiosk.scenery.props.picture)]
        for step in ("street", "end"):
            play_until(tour.kiosk.table.session, step)
            while tour.kiosk.scenery.busy or set(pictures(tour)) != {
                tour.kiosk.scenery.props.picture  # behind the table, and on the poster of the result
            }:  # for ever, where one of them stays
                QTest.qWait(20)
            shown.append(str(tour.kiosk.scenery.props.picture))
        assert len(set(shown)) == 3
        tour.rest("behind")
        frames = list[None]()
        tour.window.frameSwapped.connect(lambda: frames.append(None))
        QTest.qWait(300)
        assert frames == []
    finally:
        tour.close()


@contextmanager
def standing_at(step: str, data: Path, deck: str, seats: int) -> Iterator[Tour]:
    """A table that stands at a step of a game."""
    tour = Tour(data, (1920, 1080), [("fr", False)], deck)
    try:
        next(stop for stop in tour.stops("short", seats) if tour.kiosk.place == "table")
        play_until(tour.kiosk.table.session, step)
        yield tour
    finally:
        tour.close()


def test_what_moves_turns_with_the_votes_and_then_rests(qapp: QGuiApplication, tmp_path: Path) -> None:
    with standing_at("ballots", tmp_path, "le-duel", seats=2) as tour:
        session = tour.kiosk.table.session
        tour.rest("before")
        shown = [movers(tour)]
        arm = shown[0][2].mapToScene(QPointF(shown[0][2].width() / 2, shown[0][2].height() / 2)).toPoint()
        assert behind(tour).pixel(arm) != backdrop(tour).pixel(arm), "words are read on what moves too"
        for seat in (1, 2):
            session.submit(Ballot((session.view().step.options[0],)), seat)
        tour.rest("behind the curtain")
        assert [item.rotation() for item in movers(tour)][:3] == [0, 0, 0], "nothing tells what the curtain hides"
        tour.kiosk.table.step.ropes.pull()
        tour.rest("after")
        shown.append(movers(tour))
        assert [round(item.rotation(), 1) for item in shown[1]][:3] == [0, 0, -7.4]
        assert [item.y() for item in shown[0]] == [item.y() for item in shown[1]], "the same items, moved"
        frames = list[None]()
        tour.window.frameSwapped.connect(lambda: frames.append(None))
        QTest.qWait(300)
        assert frames == []


def test_a_poster_has_the_set_with_what_moves_as_it_stands(qapp: QGuiApplication, tmp_path: Path) -> None:
    with standing_at("end", tmp_path, "le-duel", seats=2) as tour:
        tour.rest("poster")
        sets = [
            item
            for kind in ("Scenery", "ScenerySmall")
            for item in walk.items(tour.window.contentItem())
            if named(item, kind)
        ]
        behind, poster = ([item for item in walk.items(one) if named(item, "SceneryMover")] for one in sets)
        stands = [[(item.position(), item.size(), item.rotation()) for item in moving] for moving in (behind, poster)]
        assert stands[0] == stands[1]
        assert len(poster) > 2
        assert sets[1].width() * sets[1].scale() < sets[0].width()


def movers(tour: Tour) -> list[QQuickItem]:
    """What lies before the picture behind."""
    return [item for item in walk.items(tour.window.contentItem()) if named(item, "SceneryMover")]


def pictures(tour: Tour) -> list[str]:
    """The addresses of what shows a set, opaque."""
    images = (item for item in walk.items(tour.window.contentItem()) if item.inherits("QQuickImage"))
    shown = (item.property("source").toString() for item in images if item.opacity() == 1)
    return [source for source in shown if "scenery" in source and "-" not in source]


def test_words_that_do_not_read_on_a_set_are_seen(qapp: QGuiApplication) -> None:
    stage = Stage()
    try:
        stage.put("""Rectangle { width: 1000; height: 800; color: Colours.surface("teal")
            Rectangle { width: 400; height: 800; color: Colours.action }
            Label { x: 200; text: "half of it on yellow"; color: Colours.on("teal") }
            Label { x: 500; y: 300; text: "on the ground"; color: Colours.on("teal") } }""")
        assert [words.split(" »")[0] for words in unread(stage.view)] == ["« half of it on yellow"]
    finally:
        stage.close()


def test_everybody_stands_on_a_stone_of_the_bridge_and_nowhere_else(qapp: QGuiApplication, tmp_path: Path) -> None:
    with standing_at("feeling", tmp_path, "demain-lia", seats=3) as tour:
        for seat, point in ((1, 2), (2, 7), (3, 2)):
            tour.kiosk.table.session.submit(Mark(point), seat)
        tour.kiosk.table.step.ropes.pull()
        tour.rest("stones")
        seen = [item for item in walk.items(tour.window.contentItem()) if item.isVisible()]
        stones, pawns = ([scene_area(one) for one in seen if named(one, kind)] for kind in ("PositionStone", "Pawn"))
        assert len(stones) == 7
        pawns = [pawn for pawn in pawns if pawn.height() > stones[0].height()]  # those of the beam are small
        assert len(pawns) == 3, "they left the apron"
        feet = sorted((round(pawn.center().x()), pawn.bottom()) for pawn in pawns)
        assert [across for across, _ in feet] == [round(stones[place].center().x()) for place in (1, 1, 6)]
        assert sum(stones[0].top() < foot < stones[0].center().y() for _, foot in feet) == 2, "one is on shoulders"


def scene_area(item: QQuickItem) -> QRectF:
    """Where an item is in the window."""
    return item.mapRectToScene(item.boundingRect())
