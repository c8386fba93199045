"""Six hands at once, by real touches: no secret is shown, nothing ends the game, whoever is silent stops nobody."""

from collections.abc import Callable, Iterator
from functools import partial
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import qmlEngine

from kiosk.tools.finger import Finger
from tests.app.gathering import Gathering, asking, drawn_on
from tests.depth import drawn
from tests.shipped import GAMES

SHAPES = ((1920, 1080), (1080, 1920))
GROUPS, TOUCHES = 20, 250
"""Of each game in each window, and of each group: 50,000 in all."""
SILENT = 0.7
"""How often one seat never answers."""
SLIDES = 0.4
"""How often fingers on corners slide off them."""

type Answers = tuple[list[int | str], list[int | str]]
type Gather = Callable[[tuple[int, int], str, int, int], Gathering]


@pytest.fixture
def gather(qapp: QGuiApplication, tmp_path: Path) -> Iterator[Gather]:
    tables: list[Gathering] = []

    def one(size: tuple[int, int], deck: str, seats: int, seed: int) -> Gathering:
        tables.append(Gathering(tmp_path, size, deck, seats, seed))
        return tables[0]

    yield one
    for table in tables:
        table.close()


@pytest.mark.long
@pytest.mark.parametrize(
    ("deck", "size", "seed"),
    [
        pytest.param(deck, size, seed, id=f"{deck}-{size[0]}-{seed}")
        for deck, size, seed in drawn("gatherings", list(product(GAMES, SHAPES, range(GROUPS))))
    ],
)
def test_hands_that_touch_at_once(gather: Gather, deck: str, size: tuple[int, int], seed: int) -> None:
    table = gather(size, deck, 6 - seed % 3, seed)
    while table.touches < TOUCHES:
        table.come_together()
        step, seats = table.session.view().id, [row.number for row in table.pads.rows.rows]
        silent = table.luck.choice(seats) if table.luck.random() < SILENT else 0
        hands = [seat for seat in seats if seat != silent]
        while table.asks() and table.session.view().id == step:
            if table.touches > TOUCHES:  # enough: who has locked an answer leaves it
                hands = table.open(hands) or hands
                table.uncover()
            table.storm(table.luck.sample(hands, table.luck.randint(1, len(hands))), silent)
            if silent and table.asks() and table.pads.props.locked == len(seats) - 1:
                table.tap("go-on")
        table.reveals += 1
    assert table.reveals > 0


@pytest.mark.parametrize(
    ("deck", "answers"),
    [("boite-noire", ([0], [4])), ("le-duel", ([0], [2])), ("le-duel", (["pass"], [1]))],
    ids=["scale", "texts", "passing"],
)
def test_the_screen_is_the_same_whatever_is_answered(gather: Gather, deck: str, answers: Answers) -> None:
    table = gather((1920, 1080), deck, 3, 1)
    table.sit_down()
    table.come_together()
    pictures = []
    for keys in answers:
        for key in keys:
            table.tap(f"pad:2:{key}")
        table.finger.rests()
        pictures.append(table.window.grabWindow())
        table.tap("unlock:2")
    assert pictures[0] == pictures[1]
    table.finger.rests()
    assert table.window.grabWindow() != pictures[0]


@pytest.mark.parametrize("deck", ["boite-noire", "le-duel"])
def test_a_finger_that_rests_on_a_pad_shows_nothing(gather: Gather, deck: str) -> None:
    table = gather((1080, 1920), deck, 3, 1)
    table.sit_down()
    table.come_together()
    pictures = [table.window.grabWindow()]
    for key in (0, 2):
        item = table.finger.find(f"pad:3:{key}")
        assert item is not None
        pictures.append(table.rest_on(Finger.middle(item)))
    assert pictures[0] == pictures[1] == pictures[2]
    assert table.pads.props.locked == 0


def test_a_seat_that_is_slow_is_waited_for_then_not(gather: Gather) -> None:
    table = gather((1920, 1080), "boite-noire", 2, 1)
    table.sit_down()
    table.come_together()
    assert table.finger.find("go-on") is None
    table.tap("pad:1:2")
    assert Finger.waits_for(lambda: table.finger.find("go-on") is not None)
    table.tap("unlock:1")
    table.tap("pad:1:3")
    table.tap("go-on")
    assert Finger.waits_for(lambda: table.session.view().step.shown)
    assert table.session.view().step.marks == {1: 4}


def test_the_screen_is_passed_around_on_demand_and_back(gather: Gather) -> None:
    table = gather((1920, 1080), "boite-noire", 2, 1)
    table.sit_down()
    table.come_together()
    table.tap("pass-around")
    table.tap("lift")
    table.tap("point:2")
    assert table.finger.find("lift") is not None
    table.tap("gather")
    table.tap("pad:2:4")
    assert Finger.waits_for(lambda: table.session.view().step.guesser)
    assert not table.session.view().step.marks
    table.tap("guess:3")
    assert Finger.waits_for(lambda: table.session.view().step.shown)
    assert table.session.view().step.marks == {1: 2, 2: 5}
    assert table.session.view().step.guess.answer == "3"


def test_a_screen_without_room_or_fingers_is_passed_around(gather: Gather) -> None:
    table = gather((1280, 800), "boite-noire", 2, 1)
    table.sit_down()
    session = table.session
    while not asking(session.view()):
        action = table.player.action(session.deck.game, session.play)
        assert action is not None
        session.submit(action.move, action.seat)
    table.finger.rests()
    assert (table.asks(), table.finger.find("lift") is not None, table.finger.find("gather")) == (False, True, None)
    table.kiosk.table.makeRoom(6)
    assert table.asks()
    table.kiosk.table.feel(1)
    assert not table.asks()


def shows(table: Gathering, secrets: dict[int, str], seats: set[int]) -> bool:
    return table.lines_shown(secrets) == seats


@pytest.mark.parametrize("size", SHAPES, ids=["wide", "tall"])
def test_hands_that_lift_corners_show_their_own_lines_and_only_while_they_are_there(
    gather: Gather, size: tuple[int, int]
) -> None:
    table = gather(size, "une-ia-dans-ma-rue", 6, 3)
    secrets = table.deal_secrets()
    assert (len(set(secrets.values())), table.lines_shown(secrets)) == (6, set())
    for _ in range(12):
        seats = table.luck.sample(sorted(secrets), table.luck.randint(1, 5))
        corners = {seat: table.finger.find(f"corner:{seat}") for seat in seats}
        points = {seat: Finger.middle(item) for seat, item in corners.items() if item is not None}
        table.hands("press", points)
        assert table.lines_shown(secrets) == set(points)
        away = {seat: QPoint(point.x(), 1) for seat, point in points.items()}
        slides = table.luck.random() < SLIDES
        table.hands("move", away if slides else points)
        left = set() if slides else set(points)
        assert Finger.waits_for(partial(shows, table, secrets, left))  # moves are told once a frame
        table.hands("release", away if slides else points)
        if not table.session.view().free:
            break
        assert table.lines_shown(secrets) == set()
    if table.session.view().free:
        table.tap("go-on")
    table.finger.rests()
    assert (table.session.view().free, table.lines_shown(secrets)) == ((), set())


def test_a_corner_looks_the_same_whoever_has_read_and_whatever_is_under_it(gather: Gather) -> None:
    table = gather((1920, 1080), "une-ia-dans-ma-rue", 3, 1)
    table.deal_secrets()
    drawn = [sorted(look.kind for look in drawn_on(item)) for item in table.corners().values()]
    assert drawn[0] == drawn[1] == drawn[2]
    before = table.window.grabWindow()
    table.tap("corner:2")
    table.finger.rests()
    pictures = [table.window.grabWindow()]
    table.tap("corner:2")
    table.finger.rests()
    pictures.append(table.window.grabWindow())
    assert before != pictures[0] == pictures[1]


def test_a_touch_in_passing_has_read_nothing_and_the_screen_may_be_passed_around(gather: Gather) -> None:
    table = gather((1920, 1080), "une-ia-dans-ma-rue", 2, 1)
    secrets = table.deal_secrets()
    motion: Any = qmlEngine(table.window).singletonInstance("kiosk.ui.theme", "Motion")  # type: ignore[union-attr]
    motion.setProperty("hold", 60000)
    table.tap("corner:1")
    assert (table.session.view().free, table.lines_shown(secrets)) == ((1, 2), set())
    motion.setProperty("hold", 0)
    table.tap("pass-around")
    table.tap("lift")
    table.tap("confirm")
    assert table.session.view().free == (2,)
    table.tap("gather")
    table.tap("corner:2")
    assert Finger.waits_for(lambda: not table.session.view().free)
