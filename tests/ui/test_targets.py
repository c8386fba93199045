"""Targets that are too near to one another are found, whatever their outlines; those that may touch are not."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication

from tests.ui.stage import Stage
from tests.ui.targets import crowded


@pytest.fixture
def stage(qapp: QGuiApplication) -> Iterator[Stage]:
    """Four pixels are a millimetre."""
    stage = Stage()
    stage.view.setProperty("pixelsPerMm", 4)
    yield stage
    stage.close()


def two(more: str, kind: str = "Pressable", first: str = "", size: int = 100) -> str:
    """A target of 100 by 100 px, and a square one that is described."""
    one, other = (f'width: {side}; height: {side}; text: "{side}"' for side in (100, size))
    return f"Item {{ {kind} {{ {one}; {first} }} {kind} {{ {other}; {more} }} }}"


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ("x: 112", []),
        ("x: 107", ["1.8 mm"]),
        ("y: 104", ["1.0 mm"]),
        ("x: 90; y: 90", ["-2.5 mm"]),
        ("x: 107; enabled: false", []),
        ("x: 107; visible: false", []),
        ("x: 107; interactive: false", []),
        ('x: 112; objectName: "leave"', ["3.0 mm apart, less than 6"]),
        ('x: 124; objectName: "leave"', []),
        ("x: 105; scale: 1.1", []),
    ],
)
def test_what_is_too_near_is_found(stage: Stage, more: str, said: list[str]) -> None:
    stage.put(two(more))
    found = list(crowded(stage.view))
    assert len(found) == len(said)
    assert all(part in pair for part, pair in zip(said, found, strict=True)), found


@pytest.mark.parametrize(("x", "found"), [(124, 0), (121, 1)])
def test_a_hand_that_trembles_asks_for_more(stage: Stage, x: int, found: int) -> None:
    stage.put(two(f"x: {x}"))
    assert len(list(crowded(stage.view, 6))) == found


@pytest.mark.parametrize(("x", "found"), [(60, 0), (45, 1)])
def test_hexagons_are_measured_between_their_outlines(stage: Stage, x: int, found: int) -> None:
    stage.put(two(f"x: {x}; y: 87", "Hexagon"))
    assert len(list(crowded(stage.view))) == found


def test_a_control_may_stand_on_its_card(stage: Stage) -> None:
    stage.put(two("x: 10; y: 10", size=60))
    assert not list(crowded(stage.view))


def test_keys_stand_in_rows(stage: Stage) -> None:
    stage.put(two('x: 101; objectName: "key:b"', first='objectName: "key:a"'))
    assert not list(crowded(stage.view))
