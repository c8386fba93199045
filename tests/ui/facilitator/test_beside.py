"""Nothing that reads all that was played does so on the thread of the screen."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from threading import current_thread, main_thread

import pytest

from kiosk.host.words import words
from kiosk.storage import Store
from kiosk.storage.backups import Backups
from kiosk.storage.editions import Editions
from kiosk.tools.finger import Finger
from kiosk.viewmodels.facilitator.renewal_model import Props
from tests.facilitator.results import crowd
from tests.ui.facilitator.rooms import settled, touched
from tests.ui.facilitator.test_screens import LEAST
from tests.ui.facilitator.tour import Staff
from tests.ui.test_screens import faults

SLOW = [(Store, "overview"), (Store, "sound"), (Backups, "make"), (Backups, "newest"), (Editions, "seal")]


@pytest.fixture
def asked(staff: Staff, monkeypatch: pytest.MonkeyPatch) -> dict[str, bool]:
    """What was asked since, of the store and of the sticks, and whether it was on the thread of the screen at least
    once."""
    found: dict[str, bool] = {}
    crowd.play(staff.house.store, staff.clock, 6)
    staff.house.desk.tidy()

    def watched[**P, T](name: str, ask: Callable[P, T]) -> Callable[P, T]:
        def told(*args: P.args, **kwargs: P.kwargs) -> T:
            found[name] = found.get(name, False) or current_thread() is main_thread()
            return ask(*args, **kwargs)

        return told

    for owner, name in SLOW:
        monkeypatch.setattr(owner, name, watched(name, getattr(owner, name)))
    staff.house.office.sticks = watched("sticks", staff.house.office.sticks)
    return found


def test_every_slow_question_is_asked_beside_the_screen(staff: Staff, asked: dict[str, bool], tmp_path: Path) -> None:
    stick = staff.folder / "stick"
    stick.mkdir()
    staff.plug_in(stick)
    touched(staff, "state", "opening:save")
    assert Finger.waits_for(lambda: list(stick.iterdir()) != [])
    touched(staff, "results", "results:export")
    assert staff.finger.waits_for(lambda: bool(staff.staff.results.exporting.stage == "done"))
    staff.rest()
    staff.finger.touch("export:close")
    staff.kiosk.speak("en")
    staff.staff.results.choose(0)
    staff.house._back_up()
    assert Finger.waits_for(lambda: not staff.house._aside.busy)
    touched(staff, "results", "renew", "renewal:go-on", "key:a", "renewal:yes")
    settled(staff)
    assert asked == dict.fromkeys(("sticks", *(name for _, name in SLOW)), False)


def test_what_is_shown_meanwhile_is_whole(staff: Staff) -> None:
    touched(staff, "results")
    settled(staff)
    results = staff.staff.results
    results.swap(replace(results._props, looking=True))
    staff.rest()
    assert [*faults(staff, "results at work", layered=False, least=LEAST)] == []
    results.renewal.swap(Props("working", words("fr").say("renewal.working")))
    staff.rest()
    assert [*faults(staff, "sealing", layered=True, least=LEAST)] == []
    assert staff.finger.find("renewal:no") is None
