"""The last seconds of a talk and of a floor: said in words, once, beside what gives more time."""

from collections.abc import Iterator
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.host.words import words
from kiosk.tools.finger import Finger
from tests.clocks import FakeClock
from tests.depth import PAIRS, drawn
from tests.ui.listener import Listener
from tests.ui.test_screens import faults
from tests.ui.test_small import broken
from tests.ui.test_together import Stop, cut

TALKS = (
    ("boite-noire", "talk", 3),
    ("demain-lia", "two-voices-floor-1", 4),
    ("une-ia-dans-ma-rue", "round-table-floor-1", 6),
    ("le-proces", "against-speech-floor-1", 6),
    ("micro-dystopies", "slip", 3),
)
WINDOWS = ((1920, 1080), (1080, 1920), (1280, 800), (800, 1280))
VIEWS = [view for pair in PAIRS for view in pair]
STOPS = [pytest.param((size, *talk), id=f"{talk[0]}-{size[0]}x{size[1]}") for talk, size in product(TALKS, WINDOWS)]


class Ending(Stop):
    """A talk on a clock that is moved by hand."""

    def __init__(self, data: Path, size: tuple[int, int], deck: str, name: str, seats: int) -> None:
        self.hand = FakeClock()
        super().__init__(data, size, VIEWS, deck, clock=self.hand)
        self.reach(name, "normal", seats)
        self.step: Any = self.kiosk.table.step
        self.cut_before: dict[str, list[str]] = {}

    def until(self, left: int) -> None:
        """Let the time pass until so much of it is left."""
        while self.step.property("seconds") > left:
            self.pass_time(0.5)

    def pass_time(self, seconds: float) -> None:
        """Let so much pass, as the table notices it."""
        self.hand.pass_time(seconds)
        self.kiosk.table.session.tick()
        self.kiosk.table.refresh()

    def says(self, name: str, language: str = "fr") -> bool:
        """Whether these words stand on the screen."""
        return words(language).say(f"discuss.{name}") in self.said()

    def newly_cut(self, view: str) -> list[str]:
        """The texts with a second page that were whole in this view when it was asked first."""
        before = self.cut_before.setdefault(view.partition(" ")[2], texts := cut(self.window.contentItem()))
        return [text for text in texts if text not in before]

    def touch(self, name: str) -> None:
        """Touch it."""
        self.views.rests()
        Finger(self.window).touch(name)


@pytest.fixture
def ending(request: pytest.FixtureRequest, qapp: QGuiApplication, tmp_path: Path) -> Iterator[Ending]:
    ending = Ending(tmp_path, *request.param)
    yield ending
    ending.close()


def wrong(ending: Ending, moment: str) -> Iterator[str]:
    """What is wrong in any view: words cut or on others, no word that says it, nothing that gives more time."""
    ending.views.seen.clear()
    for view in ending.views.of(moment):
        root, language = ending.window.contentItem(), ending.views.here[0]
        yield from faults(ending, view, layered=False)
        yield from (f"{view}: {told} is cut" for told in ending.newly_cut(view))
        yield from (f"{view}: {told}" for told in broken(root))
        if not ending.called("more"):
            yield f"{view}: nothing gives more time"
        if moment == "nearly" and not ending.says("nearly", language):
            yield f"{view}: no word"


@pytest.mark.long
@pytest.mark.parametrize("ending", drawn("stops", STOPS), indirect=True)
def test_it_is_said_and_fits_in_every_window(ending: Ending) -> None:
    ending.pass_time(1)
    assert not ending.says("nearly")
    found = list(wrong(ending, "before"))
    ending.until(9)
    found += wrong(ending, "nearly")
    ending.until(0)
    found += wrong(ending, "over")
    assert not found, "\n".join(found)


FLOOR = pytest.mark.parametrize("ending", [((1280, 800), "demain-lia", "two-voices-floor-1", 2)], indirect=True)


@FLOOR
def test_it_is_announced_once_and_again_after_more_time(ending: Ending) -> None:
    listener, said = Listener(ending.window), words("fr").say
    ending.until(0)
    heard = listener.hears()
    assert heard == [f"{said('discuss.nearly')}. {said('table.nearly_over', seconds=17)}", ANNOUNCED]
    ending.touch("more")
    ending.until(30)
    assert said("table.half_time") in listener.hears()
    ending.until(1)
    assert listener.hears() == [f"{said('discuss.nearly')}. {said('table.nearly_over', seconds=20)}"]


ANNOUNCED = f"{words('fr').say('discuss.grace')} {words('fr').say('discuss.go_on')}."


@FLOOR
def test_whoever_speaks_goes_on_by_a_touch(ending: Ending) -> None:
    (first,) = ending.step.property("speakers")
    for _ in range(3):
        ending.until(0)
        ending.pass_time(4)
        ending.touch("more")
        assert (ending.step.property("speakers"), ending.step.property("seconds")) == ([first], 60)
    ending.until(0)
    ending.pass_time(5.5)
    assert ending.step.property("speakers") != [first]


@FLOOR
def test_who_has_spoken_passes_on_by_a_touch(ending: Ending) -> None:
    (first,) = ending.step.property("speakers")
    assert ending.called("end-talk")
    ending.until(0)
    ending.views.rests()
    assert ending.says("spoken")
    ending.touch("finish")
    assert ending.step.property("speakers") not in ([first], [])
    ending.views.rests()
    assert ending.called("end-talk")
