"""Two answers that were weighed: a balance leans to the one that more people chose, and they are turned over there."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk.engine.view import View
from kiosk.kinds.vote.look import ToldRow
from kiosk.tools.finger import Finger
from tests.ui import walk
from tests.ui.tour import Tour

DECK = "le-duel"
SPREADS = ("ballots-spread", "ballots~2-spread")
GUESSES = ("ballots-guess", "ballots~2-guess")
UNVEILED = "unveil~3"
"""Of a long game of four: nobody chose the first answer, and somebody neither."""
SIZES = [(1920, 1080), (1080, 1920)]


class Unveiling(Tour):
    """Nothing is looked at but what was hidden."""

    def passes(self, view: View) -> bool:
        return view.id != UNVEILED


class Leaning(Tour):
    """Nothing is looked at but the votes."""

    def passes(self, view: View) -> bool:
        return not any(spread.startswith(f"{view.id}-") for spread in SPREADS)


class Guessing(Tour):
    """Nothing is looked at but guesses of what the table chose."""

    def passes(self, view: View) -> bool:
        return not any(guess.startswith(f"{view.id}-") for guess in GUESSES)


class Moving(Unveiling):
    """What was hidden is not waited for, and moves."""

    def passes(self, view: View) -> bool:
        if view.id == UNVEILED:
            self.kiosk.comfort.adjust("calm", False)
        return super().passes(view)

    def rest(self, name: str) -> str:
        return name if name == UNVEILED else super().rest(name)


@pytest.fixture(params=SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def unveiled(request: pytest.FixtureRequest, qapp: QGuiApplication, tmp_path: Path) -> Iterator[Tour]:
    tour = Unveiling(tmp_path, request.param, [("fr", False)], DECK)
    next(stop for stop in tour.stops("long", 4) if stop == UNVEILED)
    yield tour
    tour.close()


def parts(root: QQuickItem, name: str) -> list[QQuickItem]:
    """The visible parts of that name, in the order of the options."""
    return [part for part in walk.items(root) if part.metaObject().className().startswith(f"{name}_")]


def drawn(tour: Tour, name: str) -> list[QPointF]:
    """Where they stand."""
    return [part.mapToScene(QPointF()) for part in parts(tour.window.contentItem(), name)]


def hung(tour: Tour) -> list[QQuickItem]:
    """The answers on their pans."""
    return parts(tour.window.contentItem(), "VoteAnswer")


def told(tour: Tour, rows: str = "told") -> list[ToldRow]:
    """What is told of them, or of what was chosen beside them."""
    found: list[ToldRow] = getattr(tour.kiosk.table.step.property("look"), rows).rows
    return found


def standing(part: QQuickItem) -> tuple[int, ...]:
    """The seats of the pawns on it, from the left."""
    pawns = [item for item in walk.items(part) if item.property("pose")]
    return tuple(pawn.property("seat") + 1 for pawn in sorted(pawns, key=lambda pawn: pawn.mapToScene(QPointF()).x()))


def test_the_balance_leans_to_what_more_people_chose(qapp: QGuiApplication, tmp_path: Path) -> None:
    tour = Leaning(tmp_path, (1920, 1080), [("fr", False)], deck=DECK)
    leant = []
    try:
        for stop in tour.stops("normal", 3):
            if stop in SPREADS:
                tour.views.rests()
                one, other, neither = [house.x() for house in drawn(tour, "VoteHouse")]
                first, second = drawn(tour, "VotePan")
                counts = [row.count for row in tour.kiosk.table.step.options.rows[:2]]
                assert one < neither < other
                assert (first.y() > second.y(), first.y() < second.y()) == (
                    counts[0] > counts[1],
                    counts[0] < counts[1],
                )
                leant.append(counts)
    finally:
        tour.close()
    assert len(leant) == len(SPREADS)
    assert any(one != other for one, other in leant), "nothing was ever heavier"


def test_what_was_weighed_is_turned_over_on_its_pan(unveiled: Tour) -> None:
    rows, (between,) = told(unveiled), told(unveiled, "between")
    lighter, heavier = drawn(unveiled, "VotePan")
    assert (rows[0].count, rows[1].count, between.count) == (0, 3, 1)
    assert lighter.x() < heavier.x()
    assert lighter.y() < heavier.y()
    for answer, row in zip(hung(unveiled), rows, strict=True):
        words = [str(text.property("text")) for text in walk.texts(answer)]
        assert standing(answer) == row.seats
        assert {row.title, row.nature, f"{row.count}"} <= set(words)
        assert any(row.verify in word for word in words)
        assert not any(item.property("paged") for item in walk.items(answer))
    (equal,) = parts(unveiled.window.contentItem(), "VoteEqual")
    assert standing(equal) == between.seats
    assert [text.property("text") for text in walk.texts(equal)] == [f"{between.title}\N{NO-BREAK SPACE}: 1"]


def test_no_word_of_an_answer_is_under_who_stands_before_it(unveiled: Tour) -> None:
    for answer in hung(unveiled):
        (sheet,) = parts(answer, "VoteFace")
        paper = walk.painted(sheet)
        words = [text for text in walk.texts(answer) if text.property("text") != f"{answer.property('count')}"]
        heads = [walk.painted(item).top() for item in walk.items(answer) if item.property("pose")]
        for text in words:
            assert paper.contains(walk.inked(text)), text.property("text")
            assert walk.inked(text).bottom() <= min([*heads, paper.bottom()]), text.property("text")


def test_words_win_where_the_pans_are_too_small_for_them(unveiled: Tour) -> None:
    unveiled.kiosk.comfort.adjust("text", "larger")
    unveiled.views.rests()
    assert not hung(unveiled)
    assert parts(unveiled.window.contentItem(), "VoteTold")
    unveiled.kiosk.comfort.adjust("text", "normal")
    unveiled.views.rests()
    assert len(hung(unveiled)) == 2
    assert not parts(unveiled.window.contentItem(), "VoteTold")


def test_a_touch_ends_the_turning(qapp: QGuiApplication, tmp_path: Path) -> None:
    tour = Moving(tmp_path, SIZES[0], [("fr", False)], DECK)
    try:
        next(stop for stop in tour.stops("long", 4) if stop == UNVEILED)
        finger = Finger(tour.window)
        assert finger.waits_for(lambda: len(hung(tour)) == 2)
        assert not parts(hung(tour)[1], "VoteFace"), "the second is turned over after the first"
        finger.tap(QPoint(960, 1))
        assert all(parts(answer, "VoteFace") for answer in hung(tour))
        finger.touch("next")
        assert tour.kiosk.table.session.view().id != UNVEILED
    finally:
        tour.close()


def test_no_answer_stands_alone_below_two_in_an_old_window(qapp: QGuiApplication, tmp_path: Path) -> None:
    tour = Guessing(tmp_path, (1280, 1024), [("fr", False)], deck=DECK)
    rows = []
    try:
        for stop in tour.stops("normal", 3):
            if stop in GUESSES:
                heights = [round(option.y()) for option in drawn(tour, "VoteOption")]
                rows.append(Counter(heights).values())
    finally:
        tour.close()
    assert len(rows) == len(GUESSES)
    assert all(len(set(row)) == 1 and sum(row) == 3 for row in rows), rows
