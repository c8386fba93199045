"""Low: whoever sits in front of a large panel touches nothing above its middle, nor above 60 % of a wide one, and plays
every game."""

from collections.abc import Iterator, Sequence
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QGuiApplication, QPointerEvent

from tests.depth import drawn
from tests.shipped import GAMES
from tests.ui import targets
from tests.ui.test_screens import faults
from tests.ui.tour import SHEETS, Tour

TALL, WIDE = (1080, 1920), (1920, 1080)
REACH = {TALL: 0.5, WIDE: 0.6}
"""Share of the height, from the lower edge, in which all lies that is touched."""
GLASS = (500, 700, 900)
"""Millimetres from the floor to the lower edge of the panel."""
LEAST, MOST = 400, 1200
"""Millimetres from the floor within which a hand reaches from a wheelchair."""
VIEWS = {
    "43 normal": (TALL, 43, 500, "fr", False, 2),
    "43 large": (TALL, 43, 900, "en", True, 3),
    "55 normal": (TALL, 55, 700, "en", False, 4),
    "55 large": (TALL, 55, 500, "fr", True, 4),
    "43 wide": (WIDE, 43, 700, "en", False, 3),
    "43 wide large": (WIDE, 43, 900, "fr", True, 2),
    "55 wide": (WIDE, 55, 700, "fr", False, 4),
    "55 wide large": (WIDE, 55, 900, "en", True, 4),
}
"""Panel, its diagonal in inches, how high the facilitator said the glass is, language, large text and seats."""


class Hands(QObject):
    """Where the glass was touched, px from its upper edge."""

    def __init__(self) -> None:
        super().__init__()
        self.touched: list[float] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() in (QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress):
            assert isinstance(event, QPointerEvent)
            self.touched += [point.position().y() for point in event.points()]
        return False


def lowered(data: Path, size: tuple[int, int], view: tuple[str, bool], deck: str, inches: float | None = None) -> Tour:
    tour = Tour(data, size, [view], deck, inches)
    tour.kiosk.comfort.adjust("place", "low")
    return tour


def sheets(tour: Tour, text: str) -> Iterator[str]:
    """Each sheet, open over a table that was just begun, in letters of this size."""
    tour.kiosk.comfort.adjust("text", text)
    tour.kiosk.wake()
    tour.kiosk.choose("boite-noire")
    tour.kiosk.lobby.toggle(1)
    tour.kiosk.begin()
    for kind in SHEETS:
        tour.kiosk.openSheet(kind)
        tour.views.rests()
        yield kind


def far(tour: Tour, name: str, edges: Sequence[int] = GLASS) -> Iterator[str]:
    """Targets of a screen that a hand does not reach, where the lower edge of the glass is as high as any of these."""
    height, millimetre = tour.window.height(), float(tour.window.property("pixelsPerMm"))
    reach = REACH[TALL if height > tour.window.width() else WIDE]
    for item in targets.targets(tour.window):
        downs = [corner.y() for corner in targets.outline(item)]
        told = f"{name}: « {item.property('text')} »"
        if min(downs) < height * (1 - reach):
            yield f"{told} begins at {min(downs):.0f} of {height}"
        for glass in edges:
            middle = glass + (height - (min(downs) + max(downs)) / 2) / millimetre
            line = glass + height * reach / millimetre
            if not LEAST <= middle <= max(MOST, line):
                yield f"{told} is {middle:.0f} mm above the floor where the glass begins at {glass}"


@pytest.mark.long
@pytest.mark.parametrize(("game", "view"), drawn("walks of the games", list(product(GAMES, VIEWS)), "reach"))
def test_each_game_is_played_in_the_lower_half(qapp: QGuiApplication, tmp_path: Path, game: str, view: str) -> None:
    size, inches, edge, language, large, seats = VIEWS[view]
    tour, hands = Tour(tmp_path, size, [(language, large)], game, inches), Hands()
    assert tour.kiosk.facilitator.care.screenSize.hang(f"{edge}")
    tour.window.installEventFilter(hands)
    found: list[str] = []
    for stop in tour.stops("short", seats):
        for shown in tour.looks(stop):
            found += [*faults(tour, shown, False), *far(tour, shown)]
    tour.close()
    assert not found, "\n".join(found)
    assert "end" in tour.views.seen
    assert len(hands.touched) > 10
    assert min(hands.touched) > size[1] * (1 - REACH[size])


@pytest.mark.parametrize(
    ("size", "text"), drawn("sheets", list(product(REACH, ("normal", "large", "larger"))), "reach"), ids=str
)
def test_every_sheet_lies_in_the_lower_half(
    qapp: QGuiApplication, tmp_path: Path, size: tuple[int, int], text: str
) -> None:
    tour, found = lowered(tmp_path, size, ("fr", False), "boite-noire", 43), list[str]()
    for kind in sheets(tour, text):
        found += [*faults(tour, kind, True), *far(tour, kind)]
    tour.close()
    assert not found, "\n".join(found)


def test_the_measure_finds_what_hangs_at_the_top(qapp: QGuiApplication, tmp_path: Path) -> None:
    tour = lowered(tmp_path, TALL, ("fr", False), "boite-noire", 43)
    tour.kiosk.wake()
    tour.views.rests()
    assert list(far(tour, "choose")) == []
    tour.kiosk.comfort.asBefore()
    tour.views.rests()
    assert any("English" in fault for fault in far(tour, "choose"))
    tour.close()


def test_a_game_goes_on_where_it_is_lowered_and_raised(qapp: QGuiApplication, tmp_path: Path) -> None:
    tour = Tour(tmp_path, TALL, [("fr", False)], "boite-noire", 43)
    tour.kiosk.wake()
    tour.kiosk.choose("boite-noire")
    tour.kiosk.lobby.toggle(1)
    tour.kiosk.begin()
    tour.views.rests()
    step, before = tour.kiosk.table.stepId, [targets.outline(item) for item in targets.targets(tour.window)]
    tour.kiosk.comfort.help("lower")
    tour.views.rests()
    assert (tour.kiosk.table.stepId, list(far(tour, "table"))) == (step, [])
    tour.kiosk.comfort.help("lower")
    tour.views.rests()
    after = [targets.outline(item) for item in targets.targets(tour.window)]
    assert (tour.kiosk.table.stepId, after) == (step, before)
    tour.close()


@pytest.mark.parametrize(
    ("size", "inches", "lowers"),
    [
        (TALL, 43, True),
        (TALL, 24, False),
        (WIDE, 55, True),
        (WIDE, 43, True),
        (WIDE, 40, False),
        (WIDE, 24, False),
        ((1280, 800), None, False),
        ((800, 1280), None, False),
    ],
)
def test_it_is_offered_where_the_lower_half_has_room(
    qapp: QGuiApplication, tmp_path: Path, size: tuple[int, int], inches: float | None, lowers: bool
) -> None:
    tour = lowered(tmp_path, size, ("fr", True), "boite-noire", inches)
    tour.kiosk.wake()
    for page, tile in (("comfort", "comfort:lower"), ("settings", "setting:place")):
        tour.kiosk.openSheet(page)
        tour.views.rests()
        shown = [item.objectName() for item in targets.targets(tour.window)]
        assert (tile in shown) == lowers
        assert bool(list(far(tour, page))) != lowers
    tour.close()
