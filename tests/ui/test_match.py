"""Worries are whole in every window, mixed, given and owned; the owners appear one by one, at once in calm."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.engine.moves import Agree
from kiosk.engine.view import View
from kiosk.kinds.match.rules import Match, Mix
from kiosk.tools.finger import Finger
from tests.depth import PAIRS, drawn
from tests.ui import walk
from tests.ui.test_screens import unwhole
from tests.ui.tour import Tour

DECK = "une-ia-dans-ma-rue"
WINDOWS = {"wide": (1920, 1080), "tall": (1080, 1920), "small": (1280, 800)}
SEATS = {"few": 2, "some": 4, "all": 6}

type Made = Callable[[str], "Worries"]


class Worries(Tour):
    """A tour that looks at worries alone."""

    def passes(self, view: View) -> bool:
        """What comes before them, and after."""
        return view.kind != "match"

    def rest(self, name: str) -> str:
        """Rest only there."""
        return super().rest(name) if name.startswith("whose") else name

    def told(self, seats: int) -> Iterator[str]:
        """The stops with worries."""
        return (name for name in self.stops("short", seats) if name.startswith("whose"))


@pytest.fixture
def worries(qapp: QGuiApplication, tmp_path: Path) -> Iterator[Made]:
    tours: list[Worries] = []

    def one(window: str) -> Worries:
        tours.append(Worries(tmp_path, WINDOWS[window], [view for pair in PAIRS for view in pair], DECK))
        return tours[0]

    yield one
    for tour in tours:
        tour.close()


@pytest.mark.long
@pytest.mark.parametrize(
    ("window", "seats"),
    [(window, seats) for seats in SEATS for window in drawn("windows", list(WINDOWS), f"match {seats}")],
)
def test_worries_are_whole(worries: Made, window: str, seats: str) -> None:
    tour = worries(window)
    found = unwhole(tour, tour.told(SEATS[seats]))
    assert {"whose", "whose-lines", "whose-ready", "whose-owners"} <= tour.views.seen
    assert not found, "\n".join(found)


@pytest.mark.parametrize("calm", [False, True])
def test_owners_appear_one_by_one_hurried_by_a_touch_and_at_once_in_calm(worries: Made, calm: bool) -> None:
    tour = worries("wide")
    next(iter(tour.told(3)))
    session = tour.kiosk.table.session
    session.submit(Mix())
    for seat in (1, 2, 3):
        session.submit(Match(seat - 1, seat))
    if tour.kiosk.comfort.calm != calm:
        tour.kiosk.comfort.turn("calm")
    session.submit(Agree())
    finger = Finger(tour.window)
    owners = [row.own for row in tour.kiosk.table.step.neighbours.rows]

    def shown() -> int:
        texts = {item.property("text") for item in walk.texts(tour.window.contentItem())}
        return sum(own in texts for own in owners)

    if calm:
        assert Finger.waits_for(lambda: shown() == 3)
        return
    Finger.waits_for(lambda: shown() > 0)
    assert shown() < 3
    finger.tap(walk.painted(tour.window.contentItem()).center().toPoint())
    finger.tap(walk.painted(tour.window.contentItem()).center().toPoint())
    assert Finger.waits_for(lambda: shown() == 3)
