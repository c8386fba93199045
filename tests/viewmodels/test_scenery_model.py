"""What stands behind the table: told by what everybody sees, and painted again only when that changes."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.app.house import House
from kiosk.art.sets.default_set import PLACES, SetState
from kiosk.kinds.vote.rules import Ballot
from kiosk.viewmodels.gauges import GaugeRow, derive_gauges
from kiosk.viewmodels.scenery_model import SceneryModel, SceneryPictures, lit, state_of
from tests.engine.tables import Table
from tests.sessions.playing import play_until
from tests.viewmodels.scenes import scene_of, table_at
from tests.viewmodels.test_kiosk import sit

STREET = "une-ia-dans-ma-rue"


def told(table: Table) -> SetState:
    scene = scene_of(table)
    return state_of(scene, tuple(derive_gauges(scene, scene.view.counters)))


@pytest.mark.parametrize(("one", "other"), [("oui", "non"), ("condition", "oui")])
def test_what_is_answered_in_secret_changes_nothing_before_it_is_shown(one: str, other: str) -> None:
    seen = list[SetState]()
    for option in (one, other):
        table = table_at("first", 1, 2, deck=STREET)
        table.do(Ballot((option,)), seat=1)
        assert table.state.step != table_at("first", 1, 2, deck=STREET).state.step
        seen.append(told(table))
    assert seen[0] == seen[1]


def test_it_goes_on_with_the_game_and_shows_its_gauges() -> None:
    early, late = told(table_at("who", deck=STREET)), told(table_at("end", deck=STREET))
    assert (early.done, late.done) == (0, PLACES)
    assert [post.icon for post in late.posts] == ["mdi6.handshake"]
    assert len(set(late.trees)) == 5


@pytest.mark.parametrize(("value", "lamps"), [(-2, 0), (1, 3), (3, 5), (4, 6)])
def test_lamps_say_where_a_gauge_stands(value: int, lamps: int) -> None:
    assert lit(GaugeRow("trust", "", "", "", "", value, -2, 4)) == lamps


@pytest.fixture
def kiosk(qapp: QGuiApplication, tmp_path: Path) -> Iterator[Any]:
    house = House(tmp_path)
    yield house.kiosk
    house.close()


def picture(scenery: SceneryModel) -> str:
    """The address of what is shown once it is painted."""
    while scenery.busy:
        QTest.qWait(5)
    return scenery.props.picture


def test_it_is_painted_once_for_each_state_and_kept_no_longer_than_shown(kiosk: Any) -> None:
    scenery = kiosk.scenery
    scenery.fit(320, 200)
    assert not scenery.busy, "there is nothing to show before somebody sits down"
    session = sit(kiosk, STREET, "short", 1, 2)
    addresses = [picture(scenery)]
    kiosk.table.refresh()
    assert not scenery.busy
    for step in ("first", "event-talk", "end"):
        play_until(session, step)
        addresses.append(picture(scenery))
    assert len(set(addresses)) == 4
    last, pictures = int(addresses[-1].rpartition("/")[2]), SceneryPictures(scenery)
    kept = [key for key in range(last + 1) if not pictures.requestImage(str(key), None, None).isNull()]
    assert kept == [last - 1, last]
    shown = pictures.requestImage(str(last), None, None)
    assert (shown.width(), shown.height(), shown.hasAlphaChannel()) == (320, 200, False)


def test_nothing_is_painted_where_there_is_no_room_for_it(kiosk: Any) -> None:
    scenery = kiosk.scenery
    sit(kiosk, STREET, "short", 1, 2)
    assert picture(scenery) == ""
    scenery.fit(320, 200)
    assert picture(scenery) != ""
    scenery.fit(0, 0)
    assert picture(scenery) == ""
    scenery.fit(320, 200)
    kiosk.home()
    assert picture(scenery) == ""
