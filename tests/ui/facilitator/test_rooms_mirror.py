"""In a language that runs from the right, each room of the team is the mirror image of what it is from the left, in
both sizes of letters, and so is what lies over a room."""

from collections.abc import Callable, Sequence
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from tests.depth import drawn
from tests.ui import pseudo
from tests.ui.facilitator import rooms
from tests.ui.facilitator.rooms import settled
from tests.ui.facilitator.test_screens import walked
from tests.ui.facilitator.tour import STOPS, Staff
from tests.ui.test_mirror import VIEWS, Seen, unlike

WRAPPED = ("1080 large", "export-done")
"""There the name of a folder runs the other way: the signs around it, which Qt spaces, cost a line more."""
LAYERS = [one for one in product(VIEWS, rooms.LAYERS) if one != WRAPPED]


def unmirrored(data: Path, view: str, stops: Sequence[tuple[str, Callable[[Staff], None]]]) -> list[str]:
    """What is not its own mirror image at these stops."""
    size, large = VIEWS[view]
    found: list[str] = []
    with walked(data, size, [(pseudo.LEFT, large)]) as (staff, _):
        seen = Seen(staff.window, staff.kiosk, lambda: settled(staff))
        for stop, go in stops:
            staff.reset()
            staff.kiosk.speak(pseudo.LEFT)
            go(staff)
            settled(staff)
            found += unlike(seen, stop)
    return found


@pytest.fixture(autouse=True)
def _pseudo(monkeypatch: pytest.MonkeyPatch) -> None:
    pseudo.spoken_too(monkeypatch)


@pytest.mark.long
@pytest.mark.parametrize("view", drawn("rooms in a mirror", [*VIEWS]))
def test_each_room_is_its_own_mirror_image(qapp: QGuiApplication, tmp_path: Path, view: str) -> None:
    found = unmirrored(tmp_path, view, list(STOPS.items()))
    assert not found, "\n".join(found)


@pytest.mark.long
@pytest.mark.parametrize(("view", "layer"), drawn("layers in a mirror", LAYERS))
def test_what_lies_over_a_room_is_its_own_mirror_image(
    qapp: QGuiApplication, tmp_path: Path, view: str, layer: str
) -> None:
    found = unmirrored(tmp_path, view, [(layer, rooms.LAYERS[layer])])
    assert not found, "\n".join(found)
