"""Where the hand may tremble, each way from a game or a secret is asked once more; elsewhere one touch goes it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from tests.app.monkey import STILL, Monkey
from tests.app.reach import within_reach

MOST, PAGES = 1_500, 12
"""Touches that lead to a result, and pages that it has."""
GAME, SECRET = "boite-noire", "une-ia-dans-ma-rue"
WAYS = {"again": ("table", True), "another": ("choose", False), "end": ("attract", False)}
"""Where each way from a result leads, and whether to a game on the table."""


@pytest.fixture
def monkey(request: pytest.FixtureRequest, qapp: QGuiApplication, tmp_path: Path) -> Iterator[Monkey]:
    monkey = Monkey(tmp_path, (1280, 800), "fr", getattr(request, "param", GAME), 0)
    monkey.kiosk.comfort.adjust("calm", True)
    monkey.kiosk.comfort.adjust("touch", "steady")
    yield monkey
    monkey.close()


def there(monkey: Monkey) -> dict[str, QQuickItem]:
    return {item.objectName(): item for item in within_reach(monkey.window)}


def tap(monkey: Monkey, *names: str) -> None:
    """Touch one thing after the other, each on the page where it is."""
    for name in names:
        for _ in range(PAGES):
            QTest.qWait(STILL)
            if name in there(monkey):
                break
            monkey.hands.tap(there(monkey)["page-next"])
        monkey.hands.tap(there(monkey)[name])
    QTest.qWait(STILL)


@pytest.mark.parametrize("way", WAYS)
def test_a_way_from_the_result_is_asked(monkey: Monkey, way: str) -> None:
    monkey.come_to_the_result(MOST)
    result = monkey.session
    tap(monkey, way)
    assert (monkey.session, monkey.kiosk.sheet.kind) == (result, way)
    tap(monkey, "leave-stay")
    assert (monkey.session, monkey.kiosk.sheet.kind) == (result, "")
    tap(monkey, way, "leave-go")
    assert (monkey.place, monkey.session is not None) == WAYS[way]
    assert (monkey.session is not result, monkey.kiosk.sheet.kind) == (True, "")


def test_with_a_steady_hand_one_touch_goes_it(monkey: Monkey) -> None:
    monkey.come_to_the_result(MOST)
    monkey.kiosk.comfort.adjust("touch", "normal")
    tap(monkey, "another")
    assert (monkey.place, monkey.session) == ("choose", None)


def sit(monkey: Monkey) -> None:
    tap(monkey, "wake", f"game:{GAME}", "seat:1", "begin")
    assert monkey.session is not None


def test_to_close_what_the_group_before_left_is_asked(monkey: Monkey) -> None:
    sit(monkey)
    left = monkey.session
    tap(monkey, "leave", "leave-go")
    monkey.kiosk.comfort.adjust("calm", True)
    monkey.kiosk.comfort.adjust("touch", "steady")
    tap(monkey, "wake", "fresh")
    assert (monkey.place, monkey.kiosk.sheet.kind) == ("resume", "fresh")
    tap(monkey, "leave-stay", "resume")
    assert left is not None
    assert monkey.session is not None
    assert monkey.session.id == left.id
    tap(monkey, "leave", "leave-go")
    monkey.kiosk.comfort.adjust("touch", "steady")
    tap(monkey, "wake", "fresh", "leave-go")
    assert (monkey.place, monkey.kiosk.sheet.kind) == ("choose", "")


@pytest.mark.parametrize("steady", [True, False])
def test_the_team_restarts_a_game_and_who_trembles_is_asked(monkey: Monkey, steady: bool) -> None:
    sit(monkey)
    begun = monkey.session
    monkey.kiosk.comfort.adjust("touch", "steady" if steady else "normal")
    monkey.kiosk.facilitator._knock()
    tap(monkey, "access:restart")
    assert (monkey.session is begun, monkey.kiosk.sheet.kind) == (steady, "restart" if steady else "")
    if steady:
        tap(monkey, "leave-go")
    assert (monkey.place, monkey.session) == ("seats", None)


@pytest.mark.parametrize("monkey", [SECRET], indirect=True)
@pytest.mark.parametrize("steady", [True, False])
def test_what_is_read_in_secret_goes_with_one_touch_or_is_asked(monkey: Monkey, steady: bool) -> None:
    tap(monkey, "wake", f"game:{SECRET}", "seat:1", "seat:2", "begin")
    monkey.kiosk.comfort.adjust("touch", "steady" if steady else "normal")
    monkey.kiosk.table.passAround(True)
    first = monkey.kiosk.table.step.reader
    tap(monkey, "lift", "confirm")
    assert (monkey.kiosk.sheet.kind, monkey.kiosk.table.step.reader == first) == ("read" if steady else "", steady)
    if steady:
        tap(monkey, "leave-stay")
        assert (monkey.kiosk.sheet.kind, monkey.kiosk.table.step.curtain) == ("", False)
        tap(monkey, "confirm", "hand-on")
    assert (monkey.kiosk.sheet.kind, monkey.kiosk.table.step.curtain) == ("", True)
    assert monkey.kiosk.table.step.reader not in (0, first)
