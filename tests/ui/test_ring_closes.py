"""A ring closes link by link, by itself or hurried by touches, at once in calm; closed, it is what the end shows."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import qmlEngine
from PySide6.QtQuick import QQuickItem

from kiosk.tools.finger import Finger
from tests.ui import walk
from tests.ui.tour import Tour
from tests.ui.unseen import play_unseen

RING = ("prendre", "recolter", "trier", "entrainer", "corriger", "repondre")
NEVER = 10**8
"""Milliseconds."""
SIZES = [(1920, 1080), (1080, 1920), (1280, 800)]


class Closing(Tour):
    """A window at a step of the black box, and a finger."""

    def at(self, step: str, calm: bool, link: int = NEVER) -> Finger:
        """Go there; links light by themselves so many milliseconds apart."""
        self.motion.setProperty("link", link)
        if not calm:
            self.kiosk.comfort.adjust("calm", False)
        self.kiosk.wake()
        self.kiosk.choose(self.deck)
        self.kiosk.lobby.last("short")
        for seat in (1, 2):
            self.kiosk.lobby.toggle(seat)
        self.kiosk.begin()
        play_unseen(self.kiosk.table, step)
        finger = Finger(self.window)
        finger.rests()
        return finger

    @property
    def motion(self) -> Any:
        engine = qmlEngine(self.window)
        assert engine is not None
        return engine.singletonInstance("kiosk.ui.theme", "Motion")

    def called(self, start: str) -> list[QQuickItem]:
        """What is on the screen whose name begins so, in order of it."""
        shown = (item for item in walk.items(self.window.contentItem()) if item.objectName().startswith(start))
        return sorted(shown, key=lambda item: item.objectName())

    @property
    def lit(self) -> list[bool]:
        """Of each arrow, whether it is lit."""
        return [arrow.property("lit") for arrow in self.called("arrow:")]

    @property
    def read(self) -> list[str]:
        """Whose link is read."""
        return [item.objectName().partition(":")[2] for item in self.called("inspect:") if item.property("now")]

    @property
    def pages(self) -> int:
        """How many the screen has."""
        return max((item.property("count") for item in self.called("pages")), default=1)


@pytest.fixture(params=SIZES, ids=lambda size: "x".join(map(str, size)))
def closing(request: pytest.FixtureRequest, qapp: QGuiApplication, tmp_path: Path) -> Iterator[Closing]:
    closing = Closing(tmp_path, request.param, [("fr", False)])
    yield closing
    closing.motion.setProperty("link", 2000)
    closing.close()


def test_a_touch_lights_the_next_link_until_the_last_leads_back(closing: Closing) -> None:
    finger = closing.at("closing", calm=False)
    for count, card in enumerate(RING, start=1):
        assert closing.lit == [True] * count + [False] * (6 - count)
        assert closing.read == [card]
        if count < 6:
            finger.touch("link:trier")
    finger.touch("link:entrainer")
    assert closing.read == ["entrainer"]
    assert closing.lit == [True] * 6


def test_links_light_by_themselves_one_after_the_other(closing: Closing) -> None:
    closing.at("closing", calm=False)
    seen = [sum(closing.lit)]
    closing.motion.setProperty("link", 1)

    def all_lit() -> bool:
        seen.append(sum(closing.lit))
        return seen[-1] == 6

    assert Finger.waits_for(all_lit)
    assert seen == sorted(seen)
    assert (seen[0], closing.read) == (1, ["repondre"])


def test_in_calm_the_ring_is_closed_at_once_beside_the_button(closing: Closing) -> None:
    finger = closing.at("closing", calm=True)
    assert closing.lit == [True] * 6
    assert closing.read == ["repondre"]
    assert len(closing.called("link:")) == 6
    assert finger.find("next") is not None
    assert closing.pages == 1
    titles = "\n".join(str(text.property("text")) for text in walk.texts(closing.window.contentItem()))
    assert all(closing.kiosk.table.step.property("look").answers.rows[place].title in titles for place in (0, 5))


def test_the_closed_ring_is_the_picture_of_the_end(closing: Closing) -> None:
    finger = closing.at("end", calm=True)
    if closing.window.height() == 800:  # where what to take away comes first
        finger.touch("page-next")
        finger.rests()
    assert [item.objectName() for item in closing.called("inspect:")] == sorted(f"inspect:{card}" for card in RING)
    assert closing.lit == [True] * 6
    assert closing.pages <= (3 if closing.window.height() == 800 else 2)


@pytest.mark.parametrize("closing", [(1920, 1080)], indirect=True)
def test_the_round_table_takes_the_colours_of_the_cards_on_it(closing: Closing) -> None:
    finger = closing.at("ring", calm=True)
    assert [part.objectName() for part in closing.called("part:")] == ["part:0"]
    closing.kiosk.table.step.place("recolter", "2")
    finger.rests()
    given, laid = closing.called("part:")
    assert (laid.objectName(), laid.property("tone")) == ("part:1", "orange")
    assert given.property("tone") != laid.property("tone")
