"""In a language that runs from the right, each room of the team is the mirror image of what it is from the left."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from tests.depth import SIZES, drawn
from tests.ui import pseudo
from tests.ui.facilitator.rooms import settled
from tests.ui.facilitator.test_screens import walked
from tests.ui.facilitator.tour import STOPS
from tests.ui.test_mirror import Seen, unlike


@pytest.mark.long
@pytest.mark.parametrize("size", drawn("windows", SIZES, "rooms in a mirror"), ids=str)
def test_each_room_is_its_own_mirror_image(
    monkeypatch: pytest.MonkeyPatch, qapp: QGuiApplication, tmp_path: Path, size: tuple[int, int]
) -> None:
    pseudo.spoken_too(monkeypatch)
    found: list[str] = []
    with walked(tmp_path, size, [(pseudo.LEFT, False)]) as (staff, _):
        seen = Seen(staff.window, staff.kiosk, lambda: settled(staff))
        for stop, go in STOPS.items():
            staff.reset()
            staff.kiosk.speak(pseudo.LEFT)
            go(staff)
            settled(staff)
            found += unlike(seen, stop)
    assert not found, "\n".join(found)
