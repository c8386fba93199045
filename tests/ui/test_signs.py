"""The signs of a choice: all of a step have their picture or none has, they stand on one line, one alone is checked."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk.tools.stillness import Stillness
from tests.ui import walk
from tests.ui.tour import Tour
from tests.ui.unseen import play_unseen


@pytest.fixture
def tour(qapp: QGuiApplication, tmp_path: Path) -> Iterator[Tour]:
    """A wide window where a table chooses among three cards that give and cost something."""
    tour = Tour(tmp_path / "data", (1920, 1080), [("fr", False)], "demain-lia")
    tour.kiosk.prints.fit(400)
    tour.kiosk.choose(tour.deck)
    tour.kiosk.lobby.last("short")
    tour.kiosk.lobby.toggle(1)
    tour.kiosk.begin()
    play_unseen(tour.kiosk.table, "reaction")
    rest(tour)
    yield tour
    tour.close()


def rest(tour: Tour) -> None:
    Stillness(tour.window, tour.kiosk.prints).comes()


def signs(tour: Tour) -> list[QQuickItem]:
    return [item for item in walk.items(tour.window.contentItem()) if item.objectName().startswith("option:")]


def pictures(tour: Tour) -> list[QQuickItem]:
    """Those on signs that are there."""
    return [item for sign in signs(tour) for item in walk.items(sign) if item.property("ready")]


def test_every_sign_has_its_picture_or_none_has(tour: Tour) -> None:
    found = [len(pictures(tour))]
    tour.kiosk.comfort.adjust("text", "large")
    rest(tour)
    found.append(len(pictures(tour)))
    assert found[0] == len(signs(tour)) == 3
    assert found[1] in (0, 3)


def test_signs_stand_on_one_line_as_large_as_each_other(tour: Tour) -> None:
    edges = [(round(area.top()), round(area.bottom())) for area in map(walk.painted, signs(tour))]
    assert len(edges) == 3
    assert len(set(edges)) == 1


def test_one_sign_alone_is_checked(tour: Tour) -> None:
    tour.kiosk.table.step.choose(signs(tour)[1].objectName().removeprefix("option:"))
    rest(tour)
    assert [sign.property("picked") for sign in signs(tour)] == [False, True, False]


@pytest.fixture(params=[(1920, 1080), (1080, 1920)])
def titles(request: pytest.FixtureRequest, qapp: QGuiApplication, tmp_path: Path) -> Iterator[Tour]:
    """A window where a table chooses among three titles, two of which move gauges."""
    tour = Tour(tmp_path / "data", request.param, [("en", False)], "fabrique-ton-ia")
    tour.kiosk.choose(tour.deck)
    tour.kiosk.lobby.toggle(1)
    tour.kiosk.begin()
    play_unseen(tour.kiosk.table, "mend")
    rest(tour)
    yield tour
    tour.close()


def written(tour: Tour) -> list[list[tuple[str, QRectF, int]]]:
    """On each sign, each text that is seen: where its letters stand, and how large they are."""
    return [
        [(text.property("text"), walk.inked(text), walk.size(text)) for text in walk.texts(sign)]
        for sign in signs(tour)
    ]


def test_titles_are_as_large_as_each_other_and_none_moves_for_its_check(titles: Tour) -> None:
    before = written(titles)
    titles.kiosk.table.step.choose(signs(titles)[1].objectName().removeprefix("option:"))
    rest(titles)
    assert written(titles) == before
    assert len({sign[0][2] for sign in before}) == 1


def test_a_title_says_what_it_moves(titles: Tour) -> None:
    said = [[text for text, _, _ in sign[1:]] for sign in written(titles)]
    assert said == [["−1", "+1"], ["−2", "+1", "+1"], []]


@pytest.fixture
def short_titles(qapp: QGuiApplication, tmp_path: Path) -> Iterator[Tour]:
    """A wide window where a table chooses between two titles of a few words."""
    tour = Tour(tmp_path / "data", (1920, 1080), [("fr", False)], "ia-au-travail")
    tour.kiosk.choose(tour.deck)
    tour.kiosk.lobby.last("normal")
    for seat in (1, 2):
        tour.kiosk.lobby.toggle(seat)
    tour.kiosk.begin()
    play_unseen(tour.kiosk.table, "amend", seed=2)
    rest(tour)
    yield tour
    tour.close()


def test_a_title_leaves_the_set_what_its_words_do_not_need(short_titles: Tour) -> None:
    first, second = signs(short_titles)
    assert first.property("posts") == second.property("posts") > 0.2 * first.height()
    for sign, texts in zip((first, second), written(short_titles), strict=True):
        board = walk.painted(sign).top() + sign.property("board")
        assert [text for text, _, _ in texts] == [sign.property("title")]
        assert all(area.bottom() < board for _, area, _ in texts)
    assert {size for texts in written(short_titles) for _, _, size in texts} == {first.property("letters")}
