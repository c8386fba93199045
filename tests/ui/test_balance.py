"""Two answers that were weighed: a balance leans to the one that more people chose."""

from pathlib import Path

from PySide6.QtCore import QPointF
from PySide6.QtGui import QGuiApplication

from tests.ui import walk
from tests.ui.tour import Tour

SPREADS = ("ballots-spread", "ballots~2-spread")


def drawn(tour: Tour, name: str) -> list[QPointF]:
    """Where the visible parts of that name stand, in the order of the options."""
    parts = walk.items(tour.window.contentItem())
    return [part.mapToScene(QPointF()) for part in parts if part.metaObject().className().startswith(f"{name}_")]


def test_the_balance_leans_to_what_more_people_chose(qapp: QGuiApplication, tmp_path: Path) -> None:
    tour = Tour(tmp_path, (1920, 1080), [("fr", False)], deck="le-duel")
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
    assert any(one != other for one, other in leant), "nothing was ever heavier"
