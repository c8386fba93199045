"""Every screen in every language, at both text sizes, in three windows: whole words, large targets, spoken names."""

from collections.abc import Iterator
from itertools import chain, combinations, product
from pathlib import Path
from typing import Any, Protocol

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from tests.ui import walk
from tests.ui.tour import Tour

SIZES = ((1920, 1080), (1080, 1920), (1280, 800))
VIEWS = list(product(SIZES, ("fr", "en"), (False, True)))
NAMES = [f"{size[0]}x{size[1]}-{language}-{'large' if large else 'normal'}" for size, language, large in VIEWS]


@pytest.fixture(params=VIEWS, ids=NAMES)
def tour(request: pytest.FixtureRequest, qapp: QGuiApplication, tmp_path: Path) -> Iterator[Tour]:
    size, language, large = request.param
    tour = Tour(tmp_path, size, language, large)
    yield tour
    tour.close()


@pytest.fixture(params=VIEWS, ids=NAMES)
def votes(request: pytest.FixtureRequest, qapp: QGuiApplication, tmp_path: Path) -> Iterator[Tour]:
    """A tour of a game that is votes and gauges only."""
    size, language, large = request.param
    tour = Tour(tmp_path, size, language, large, "votes")
    yield tour
    tour.close()


@pytest.fixture(params=VIEWS, ids=NAMES)
def texts(request: pytest.FixtureRequest, qapp: QGuiApplication, tmp_path: Path) -> Iterator[Tour]:
    """A tour of a game about writing."""
    size, language, large = request.param
    tour = Tour(tmp_path, size, language, large, "plume")
    yield tour
    tour.close()


class Shown(Protocol):
    """Whatever is toured."""

    @property
    def window(self) -> Any: ...


def faults(tour: Shown, name: str, layered: bool, least: float = 15) -> Iterator[str]:
    """What is wrong with what is shown, where targets have at least so many millimetres; words under a sheet may lie
    under its words."""
    texts = walk.texts(tour.window.contentItem())
    if not texts:
        yield f"{name}: no text was seen"
    for text in texts:
        told = f"{name}: « {text.property('text')} »"
        if text.property("overflowing"):
            yield f"{told} leaves its box"
        if not all(around.adjusted(-2, -2, 2, 2).contains(walk.inked(text)) for around in walk.around(text)):
            yield f"{told} sticks out"
    if not layered:
        yield from covered(texts, name)
    yield from poor_targets(tour, name, least)


def covered(texts: list[QQuickItem], name: str) -> Iterator[str]:
    """Words on other words."""
    for one, other in combinations(texts, 2):
        common = walk.inked(one).intersected(walk.inked(other))
        if min(common.width(), common.height()) >= one.property("font").pixelSize() / 3:
            yield f"{name}: « {one.property('text')} » and « {other.property('text')} » are on one another"


def poor_targets(tour: Shown, name: str, millimetres: float) -> Iterator[str]:
    """Controls without a name, or smaller than that; keys may be 12.7 mm high where a small screen needs it."""
    millimetre = tour.window.property("pixelsPerMm")
    for control in walk.controls(tour.window):
        said, size = control.text(walk.NAME), control.rect().size()
        least = (12.7 if walk.key(control) else millimetres) * millimetre
        if not said.strip():
            yield f"{name}: a control without a name at {control.rect()}"
        if min(size.width(), size.height()) < least - 1:
            yield f"{name}: « {said} » is {size.width()} x {size.height()}, less than {least:.0f}"


def test_every_screen_is_whole(tour: Tour) -> None:
    found: dict[str, None] = {}
    seen: set[str] = set()
    for name in tour.stops("long", 3):
        if name not in seen:
            found |= dict.fromkeys(faults(tour, name, layered=False))
        if name == "ring-help":
            for sheet in tour.sheets():
                found |= dict.fromkeys(faults(tour, sheet, layered=True))
                seen.add(sheet)
        seen.add(name)
    assert len(seen) > 28, f"only {sorted(seen)} were seen"
    assert not found, "\n".join(found)


def test_every_moment_of_a_vote_is_whole(votes: Tour) -> None:
    found: dict[str, None] = {}
    seen: set[str] = set()
    for name in votes.stops("short", 4):
        if name not in seen:
            found |= dict.fromkeys(faults(votes, name, layered=False))
        seen.add(name)
    assert len(seen) > 22, f"only {sorted(seen)} were seen"
    assert not found, "\n".join(found)


def test_every_moment_of_a_text_is_whole(texts: Tour) -> None:
    found: dict[str, None] = {}
    seen: set[str] = set()
    for name in chain(texts.stops("normal", 2), texts.pages("end")):
        found |= dict.fromkeys(faults(texts, name, layered=False))
        seen.add(name)
    texts.kiosk.table.step.keepText("conte")
    texts.kiosk.table.step.eraseText("suite")
    for name in chain((texts.rest("decided"),), texts.pages("decided")):
        found |= dict.fromkeys(faults(texts, name, layered=False))
    assert len(seen) > 18, f"only {sorted(seen)} were seen"
    assert not found, "\n".join(found)
