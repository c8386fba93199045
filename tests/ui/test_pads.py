"""Pads are whole in every window with room for them: nothing cut, nothing too small to touch, nothing over another."""

from collections.abc import Iterator
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import qmlEngine

from kiosk.engine.view import View
from kiosk.tools.finger import Finger
from tests.depth import PAIRS, drawn
from tests.shipped import GAMES
from tests.ui import walk
from tests.ui.test_screens import unwhole
from tests.ui.tour import Tour

WINDOWS = {"wide": (1920, 1080), "tall": (1080, 1920)}
SEATS = {"few": 3, "all": 6}
LEAST = 0.7
"""Of the letters of a title, what is asked has at least."""


class Pads(Tour):
    """A tour that looks at pads alone."""

    def passes(self, view: View) -> bool:
        """What does not ask everybody at once."""
        return not view.free

    def rest(self, name: str) -> str:
        """Rest only there."""
        return super().rest(name) if name.endswith("-pads") else name

    def gathered(self, seats: int) -> Iterator[str]:
        """The stops with pads."""
        self.kiosk.table.feel(10)
        return (name for name in self.stops("short", seats) if name.endswith("-pads"))


@pytest.mark.long
@pytest.mark.parametrize(
    ("deck", "window", "seats"), drawn("walks of the games", list(product(GAMES, WINDOWS, SEATS)), "pads")
)
def test_pads_are_whole(qapp: QGuiApplication, tmp_path: Path, deck: str, window: str, seats: str) -> None:
    views = [view for pair in PAIRS for view in pair]
    tour = Pads(tmp_path, WINDOWS[window], views, deck)
    try:
        found = unwhole(tour, tour.gathered(SEATS[seats]))
    finally:
        tour.close()
    assert tour.views.seen
    assert not found, "\n".join(found)


@pytest.mark.parametrize("view", [view for pair in PAIRS for view in pair])
def test_what_is_asked_is_read_from_afar(qapp: QGuiApplication, tmp_path: Path, view: tuple[str, bool]) -> None:
    tour = Pads(tmp_path, WINDOWS["tall"], [view], "demain-lia")
    try:
        next(tour.gathered(3))
        theme: Any = qmlEngine(tour.window).singletonInstance("kiosk.ui.theme", "Theme")  # type: ignore[union-attr]
        prompt = Finger(tour.window).find("prompt")
        assert prompt is not None
        assert max(map(walk.size, walk.texts(prompt))) >= LEAST * theme.property("title")
    finally:
        tour.close()


@pytest.mark.parametrize("deck", ["une-ia-dans-ma-rue", "le-duel"])
def test_what_is_voted_on_is_in_sight_while_it_is(qapp: QGuiApplication, tmp_path: Path, deck: str) -> None:
    tour = Pads(tmp_path, WINDOWS["tall"], [("fr", False)], deck)
    statements = []
    try:
        for _ in tour.gathered(3):
            if statement := getattr(tour.kiosk.table.step.props, "statement", ""):
                statements.append(statement)
                texts = walk.texts(tour.window.contentItem())
                assert any(statement in text.property("text") for text in texts), statement
    finally:
        tour.close()
    assert statements
