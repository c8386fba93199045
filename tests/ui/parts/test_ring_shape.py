"""Where the places of a ring lie, also while nobody knows yet how many there are."""

from math import hypot

import pytest

from tests.ui.stage import Stage

RING = """import kiosk.ui.steps
Item {
    id: board
    property int count: 0
    property RingShape ring: RingShape { count: board.count; width: 600; height: 400 }
    readonly property list<point> centres: Array.from({length: 8}, (_, place) => ring.centre(place))
    width: 600; height: 400
}"""


@pytest.mark.parametrize("count", [3, 5, 6, 8])
def test_its_places_come_once_their_number_is_known(stage: Stage, count: int) -> None:
    board = stage.put(RING)
    assert [(at.x(), at.y()) for at in board.property("centres")] == [(300, 200)] * 8
    board.setProperty("count", count)
    places = [(at.x(), at.y()) for at in board.property("centres")]
    far = [hypot(x - 300, y - 200) for x, y in places[:count]]
    assert places == (places[:count] * 8)[:8]
    assert len(set(places)) == count
    assert min(far) > 40
    board.setProperty("count", 0)
    assert {(at.x(), at.y()) for at in board.property("centres")} == {(300, 200)}
