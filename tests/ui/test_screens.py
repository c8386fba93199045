"""Every screen in every language, at both text sizes, in three windows: whole words, large targets, spoken names."""

from collections.abc import Iterable, Iterator
from itertools import combinations
from pathlib import Path
from typing import Any, Protocol

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from tests.depth import walks
from tests.ui import heard, walk
from tests.ui.targets import crowded
from tests.ui.tour import Tour

VISITORS = 15
"""Millimetres of what they touch; who works here has less, and other rows."""
WALKS = {deck: walks(f"screens {deck}") for deck in ("boite-noire", "votes", "plume")}


def released(request: pytest.FixtureRequest, data: Path, deck: str) -> Iterator[Tour]:
    """A tour of a game in the window that is asked for."""
    tour = Tour(data, *WALKS[deck][request.param], deck)
    yield tour
    tour.close()


@pytest.fixture(params=WALKS["boite-noire"])
def tour(request: pytest.FixtureRequest, qapp: QGuiApplication, tmp_path: Path) -> Iterator[Tour]:
    yield from released(request, tmp_path, "boite-noire")


@pytest.fixture(params=WALKS["votes"])
def votes(request: pytest.FixtureRequest, qapp: QGuiApplication, tmp_path: Path) -> Iterator[Tour]:
    """A tour of a game that is votes and gauges only."""
    yield from released(request, tmp_path, "votes")


@pytest.fixture(params=WALKS["plume"])
def texts(request: pytest.FixtureRequest, qapp: QGuiApplication, tmp_path: Path) -> Iterator[Tour]:
    """A tour of a game about writing."""
    yield from released(request, tmp_path, "plume")


class Shown(Protocol):
    """Whatever is toured."""

    @property
    def window(self) -> Any: ...


def faults(tour: Shown, name: str, layered: bool, least: float = VISITORS) -> Iterator[str]:
    """What is wrong with what is shown, where targets have at least so many millimetres; words under a sheet may lie
    under its words."""
    texts = walk.texts(tour.window.contentItem())
    if not texts:
        yield f"{name}: no text was seen"
    for text in texts:
        told = f"{name}: « {text.property('text')} »"
        if text.property("overflowing"):
            yield f"{told} leaves its box"
        ink = walk.inked(text)
        if not all(around.adjusted(-2, -2, 2, 2).contains(ink) for around in walk.around(text)):
            yield f"{told} sticks out"
    if not layered:
        yield from covered(texts, name)
    yield from poor_targets(tour, name, least)
    yield from heard.differences(tour.window, name)
    if least == VISITORS:
        yield from heard.headings(tour.window, name)
        yield from (f"{name}: {pair}" for pair in crowded(tour.window))


def covered(texts: list[QQuickItem], name: str) -> Iterator[str]:
    """Words on other words."""
    for (one, its), (other, others) in combinations([(text, walk.inked(text)) for text in texts], 2):
        common = its.intersected(others)
        if min(common.width(), common.height()) >= one.property("font").pixelSize() / 3:
            yield f"{name}: « {one.property('text')} » and « {other.property('text')} » are on one another"


def poor_targets(tour: Shown, name: str, millimetres: float) -> Iterator[str]:
    """Controls without a name, or smaller than that; keys may be 12.7 mm high where a small screen needs it, and 10 mm
    wide where eleven of them stand across its short side."""
    millimetre = tour.window.property("pixelsPerMm")
    keys = min(12.7, tour.window.width() / millimetre / 13.5)
    for control in walk.controls(tour.window):
        said, size = control.text(walk.NAME), control.rect().size()
        least = (keys if walk.key(control) else millimetres) * millimetre
        if not said.strip():
            yield f"{name}: a control without a name at {control.rect()}"
        if min(size.width(), size.height()) < least - 1:
            yield f"{name}: « {said} » is {size.width()} x {size.height()}, less than {least:.0f}"


def unwhole(tour: Tour, stops: Iterable[str], layered: bool = False) -> list[str]:
    """What is wrong at these stops, on every page in every view."""
    return [fault for stop in stops for shown in tour.looks(stop) for fault in faults(tour, shown, layered)]


@pytest.mark.long
def test_every_screen_is_whole(tour: Tour) -> None:
    found: list[str] = []
    for stop in tour.stops("long", 3):
        found += unwhole(tour, [stop])
        if stop == "ring-help":
            found += unwhole(tour, tour.sheets(), layered=True)
    assert len(tour.views.seen) > 28, f"only {sorted(tour.views.seen)} were seen"
    assert not found, "\n".join(found)


@pytest.mark.long
def test_every_moment_of_a_vote_is_whole(votes: Tour) -> None:
    found = unwhole(votes, votes.stops("short", 4))
    assert len(votes.views.seen) > 22, f"only {sorted(votes.views.seen)} were seen"
    assert not found, "\n".join(found)


@pytest.mark.long
def test_every_moment_of_a_text_is_whole(texts: Tour) -> None:
    found = unwhole(texts, texts.stops("normal", 2))
    texts.kiosk.table.step.keepText("conte")
    texts.kiosk.table.step.eraseText("suite")
    found += unwhole(texts, [texts.rest("decided")])
    assert len(texts.views.seen) > 18, f"only {sorted(texts.views.seen)} were seen"
    assert not found, "\n".join(found)
