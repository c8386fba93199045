"""The curtain before what all gave: down once everybody answered in secret, up for good once it is raised."""

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.kinds.position.rules import Mark
from kiosk.viewmodels.ropes import Ropes
from tests.engine.tables import Table
from tests.viewmodels.scenes import scene_of, table_at


@pytest.fixture
def ropes(qapp: QGuiApplication) -> Ropes:
    return Ropes()


def answered(*seats: int) -> Table:
    table = table_at("before", *seats)
    for seat in seats:
        table.do(Mark(2), seat=seat)
    return table


def test_it_is_down_until_it_is_raised_once(ropes: Ropes) -> None:
    scene, raised = scene_of(answered(1, 2, 4)), list[bool]()
    ropes.raised.connect(lambda: raised.append(True))
    ropes.show(scene, secret=True)
    assert ropes.props.held
    assert ropes.props.seats == (1, 2, 4)
    ropes.pull()
    ropes.pull()
    ropes.show(scene, secret=True)
    assert not ropes.props.held
    assert raised == [True]


def test_nobody_raises_what_was_open_or_is_not_there_yet(ropes: Ropes) -> None:
    ropes.show(scene_of(answered(1, 2)), secret=False)
    assert not ropes.props.held


def test_whoever_is_alone_raises_none(ropes: Ropes) -> None:
    ropes.show(scene_of(answered(3)), secret=True)
    assert not ropes.props.held


def test_the_next_group_has_its_own(ropes: Ropes) -> None:
    scene = scene_of(answered(1, 2))
    ropes.show(scene, secret=True)
    ropes.pull()
    ropes.forget()
    assert not ropes.props.held
    ropes.show(scene, secret=True)
    assert ropes.props.held
