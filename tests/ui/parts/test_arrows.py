"""Arrows go to the neighbour that lies there, and to the next or the previous where none does."""

import pytest
from PySide6.QtCore import Qt

from tests.ui.stage import Stage

LEFT, RIGHT, UP, DOWN = Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down
TAB = Qt.FocusReason.TabFocusReason
GRID = """Grid {
    x: 100; y: 100; columns: 3; spacing: 10
    Repeater {
        model: 9
        Pressable { required property int index; objectName: `b${index}`; width: 90; height: 70; text: objectName }
    }
}"""
RING = """Item {
    Repeater {
        model: 8
        Pressable {
            required property int index
            x: 400 + 200 * Math.sin(index * Math.PI / 4)
            y: 300 - 200 * Math.cos(index * Math.PI / 4)
            width: 100; height: 100
            objectName: `r${index}`; text: objectName
        }
    }
}"""
LIST = """Column {
    Repeater {
        model: 3
        Pressable { required property int index; objectName: `l${index}`; width: 400; text: objectName }
    }
}"""
UNEVEN = """Item {
    Pressable { objectName: "small"; x: 0; y: 0; width: 100; height: 60; text: "a" }
    Pressable { objectName: "tall"; x: 120; y: 0; width: 200; height: 500; text: "b" }
    Pressable { objectName: "below"; x: 0; y: 300; width: 100; height: 60; text: "c" }
}"""
BOARD = "Keyboard { width: 900 }"


@pytest.mark.parametrize(
    ("qml", "start", "key", "end"),
    [
        (GRID, "b4", LEFT, "b3"),
        (GRID, "b4", RIGHT, "b5"),
        (GRID, "b4", UP, "b1"),
        (GRID, "b4", DOWN, "b7"),
        (GRID, "b2", RIGHT, "b3"),
        (GRID, "b3", LEFT, "b2"),
        (GRID, "b8", DOWN, "b0"),
        (RING, "r0", RIGHT, "r1"),
        (RING, "r0", LEFT, "r7"),
        (RING, "r2", DOWN, "r3"),
        (RING, "r2", UP, "r1"),
        (LIST, "l0", DOWN, "l1"),
        (LIST, "l0", RIGHT, "l1"),
        (LIST, "l2", LEFT, "l1"),
        (UNEVEN, "small", DOWN, "below"),
        (UNEVEN, "small", RIGHT, "tall"),
        (UNEVEN, "below", UP, "small"),
        (BOARD, "key:a", DOWN, "key:q"),
        (BOARD, "key:q", RIGHT, "key:s"),
        (BOARD, "key:space", UP, "key:n"),
    ],
)
def test_an_arrow_goes_to_what_lies_there(stage: Stage, qml: str, start: str, key: Qt.Key, end: str) -> None:
    stage.put(qml)
    stage.find(start).forceActiveFocus(TAB)
    stage.key(key)
    assert stage.focus().objectName() == end
