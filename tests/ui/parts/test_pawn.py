"""Pawns: a picture for each seat and pose, eyes that look where they are told, a blink that calm does without."""

import pytest
from PySide6.QtCore import QObject
from PySide6.QtQuick import QQuickItem

from tests.ui import walk
from tests.ui.gallery import set_theme, singleton
from tests.ui.stage import Stage

POSES = ("stand", "speak", "listen", "think", "vote", "cheer", "point", "wave", "sleep")


def pictures(item: QQuickItem) -> list[QQuickItem]:
    return [part for part in walk.items(item) if part.inherits("QQuickImage")]


def eyes(pawn: QQuickItem) -> list[QQuickItem]:
    return [part for part in walk.items(pawn) if part.property("lid") is not None]


def pupil(eye: QQuickItem) -> QQuickItem:
    return eye.childItems()[0]


@pytest.mark.parametrize("settings", ["", "turned: true", "away: true", "turn: true"])
@pytest.mark.parametrize("pose", POSES)
def test_each_seat_has_a_picture_in_each_pose(stage: Stage, pose: str, settings: str) -> None:
    pawn = f'Pawn {{ required property int index; seat: index; pose: "{pose}"; {settings} }}'
    row = stage.put(f"Row {{ Repeater {{ model: 6; {pawn} }} }}")
    shown = [picture for picture in pictures(row) if picture.isVisible()]
    assert len(shown) == (12 if settings.startswith("turn:") else 6)
    stage.until(lambda: all(picture.implicitWidth() > 0 for picture in shown))
    assert len({picture.property("source").toString() for picture in shown}) == (7 if "turn:" in settings else 6)


def test_its_eyes_look_where_it_is_told(stage: Stage) -> None:
    pawn = stage.put("Pawn { seat: 0; size: 315 }")
    assert [(pupil(eye).x(), pupil(eye).y()) for eye in eyes(pawn)] == [(-7, -7), (-7, -7)]
    stage.put("Pawn { seat: 0; size: 315; gaze: Qt.point(1, 0) }")
    (left, right) = eyes(stage.put("Pawn { seat: 0; size: 315; gaze: Qt.point(1, -1) }"))
    assert pupil(left).x() == pupil(right).x() > -7
    assert pupil(left).y() < -7


@pytest.mark.parametrize("settings", ["turned: true", "away: true", 'pose: "sleep"', 'pose: "cheer"'])
def test_whoever_shows_no_open_eyes_looks_nowhere(stage: Stage, settings: str) -> None:
    assert eyes(stage.put(f"Pawn {{ seat: 1; {settings} }}")) == []


@pytest.mark.parametrize("calm", [False, True])
def test_a_pawn_blinks_unless_calm(stage: Stage, calm: bool) -> None:
    set_theme(singleton(stage.engine, "Theme"), calm=calm)
    pawn = stage.put("Pawn { seat: 2 }")
    waits = [timer for timer in pawn.findChildren(QObject) if timer.property("repeat")]
    assert [timer.property("running") for timer in waits] == [not calm]
    assert all(4000 <= timer.property("interval") <= 9000 for timer in waits)


def test_a_pawn_grows_when_its_turn_comes(stage: Stage) -> None:
    set_theme(singleton(stage.engine, "Theme"), calm=False)
    pawn = stage.put("Pawn { seat: 3 }")
    pawn.setProperty("turn", True)
    assert pawn.scale() < 1
    stage.until(lambda: pawn.scale() == 1)
