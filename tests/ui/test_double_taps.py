"""Whatever is chosen by a tap stays chosen when the same tap comes twice, however soon after the first one."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import qmlEngine

from kiosk.tools.finger import Finger, items
from kiosk.tools.stillness import wait
from tests.ui.gallery import singleton
from tests.ui.stage import Stage
from tests.ui.test_together import Stop

GAPS = range(50, 351, 50)
"""Milliseconds from one tap to the next."""
LONG = 60_000
"""So many of them count as one tap: on a machine however slow."""


class Toggle(NamedTuple):
    """Its name, at a stop of a long game of two, once these were touched."""

    deck: str
    stop: str
    before: tuple[str, ...]
    name: str


TOGGLES = {
    "a seat": Toggle("le-duel", "seats", (), "seat:2"),
    "a length": Toggle("le-duel", "seats", (), "length:short"),
    "whose cards": Toggle("boite-noire", "seats", (), "audience:teens"),
    "a help": Toggle("le-duel", "choose", ("comfort",), "comfort:bigger"),
    "letters": Toggle("le-duel", "choose", ("comfort", "comfort:settings"), "setting:text"),
    "a contrast": Toggle("le-duel", "choose", ("comfort", "comfort:settings"), "setting:contrast"),
    "calm": Toggle("le-duel", "choose", ("comfort", "comfort:settings"), "setting:calm"),
    "an option": Toggle("boite-noire", "pick", (), "option:qui-a-ete-paye"),
}
LEADS = {
    "attract": Toggle("le-duel", "attract", (), "wake"),
    "a game": Toggle("le-duel", "choose", (), "game:le-duel"),
    "a grade": Toggle("en-classe", "accept-ballot", (), "option:3"),
    "a pick in words": Toggle("fabrique-ton-ia", "launch-ballot", (), "option:oui"),
    "a pick of texts": Toggle("le-duel", "ballots-ballot", (), "option:egalite"),
    "a pick of cards": Toggle("le-mur", "sticker-ballot", (), "option:le-temps-partage-repos"),
    "a mood": Toggle("le-duel", "end", (), "mood:2"),
}
"""What is gone once it was tapped: something else lies there."""


type Reached = Callable[[Toggle], Stop]
type Shown = tuple[Any, ...]


@pytest.fixture
def reached(qapp: QGuiApplication, tmp_path: Path) -> Iterator[Reached]:
    opened: list[Stop] = []

    def reach(toggle: Toggle) -> Stop:
        opened.append(Stop(tmp_path, (1920, 1080), [("fr", False)], toggle.deck))
        opened[-1].reach(toggle.stop, "long", 2)
        for name in toggle.before:
            Finger(opened[-1].window).touch(name)
        opened[-1].kiosk.comfort.adjust("calm", toggle.name == "setting:calm")
        return opened[-1]

    yield reach
    for one in opened:
        one.close()


def test_the_longest_gap_of_a_double_tap_is_one_tap(stage: Stage) -> None:
    assert singleton(stage.engine, "Motion").property("debounce") > max(GAPS)


@pytest.mark.parametrize("toggle", TOGGLES.values(), ids=TOGGLES)
def test_what_is_tapped_twice_changes_once(reached: Reached, toggle: Toggle) -> None:
    stop = reached(toggle)
    before = shown(stop)
    for gap in GAPS:
        once, twice = tapped_twice(stop, toggle.name, gap)
        assert gap > GAPS[0] or once != before
        assert twice == once, gap


@pytest.mark.parametrize("gap", GAPS[::3])
@pytest.mark.parametrize("lead", LEADS.values(), ids=LEADS)
def test_a_second_tap_does_nothing_to_what_came_under_it(reached: Reached, lead: Toggle, gap: int) -> None:
    stop = reached(lead)
    before = shown(stop)
    once, twice = tapped_twice(stop, lead.name, gap)
    assert once != before
    assert twice == once


def tapped_twice(stop: Stop, name: str, gap: int) -> tuple[Shown, Shown]:
    """What is shown after a tap, and after a second one so many milliseconds later."""
    finger, motion = Finger(stop.window), counting(stop)
    finger.rests()
    item = finger.find(name)
    assert item is not None
    place = Finger.middle(item)
    finger.tap(place)
    finger.rests()
    once = shown(stop)
    motion.setProperty("debounce", LONG)
    wait(gap)
    finger.tap(place)
    finger.rests()
    return once, shown(stop)


def counting(stop: Stop) -> Any:
    """How long a second tap is the first one."""
    engine = qmlEngine(stop.window)
    assert engine is not None
    return engine.singletonInstance("kiosk.ui.theme", "Motion")


def shown(stop: Stop) -> Shown:
    """What is chosen on the screen, what is set, and how far the game has come."""
    chosen = sorted(item.objectName() for item in items(stop.window) if item.property("chosen"))
    session = stop.kiosk.table.session
    return stop.kiosk.place, stop.kiosk.sheet.kind, stop.kiosk.comfort.now, session and session.play.count, chosen
