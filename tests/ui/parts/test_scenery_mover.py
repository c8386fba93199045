"""What moves of a set: it crosses by now and then, and not at all in calm mode."""

from PySide6.QtCore import QMetaObject, QObject, QPointF
from PySide6.QtQuick import QQuickItem

from kiosk.app.wrapped import as_is
from tests.ui.gallery import set_theme, singleton
from tests.ui.stage import Stage

MOVER = """SceneryMover { picture: ""; place: Qt.point(400, 300); room: Qt.size(100, 50); turn: 0; fill: %s; seconds: %d
    every: 20; across: 1000 }"""


def pieces(mover: QQuickItem) -> tuple[QObject, QQuickItem]:
    """What waits for the next time it crosses, and what is seen of it."""
    parts = [as_is(child, QObject) for child in mover.children()]
    (timer,) = (part for part in parts if part.metaObject().className() == "QQmlTimer")
    return timer, mover.childItems()[0]


def test_what_crosses_comes_from_one_edge_to_the_other_and_is_gone_between(stage: Stage) -> None:
    set_theme(singleton(stage.engine, "Theme"), calm=False)
    mover = stage.put(MOVER % ("1", 4))
    timer, picture = pieces(mover)
    assert (timer.property("running"), mover.isVisible()) == (True, False)
    QMetaObject.invokeMethod(timer, "triggered")
    assert mover.isVisible()
    first = picture.mapToScene(QPointF()).x()
    assert first < 0, "it comes from beyond the edge"
    stage.until(lambda: picture.mapToScene(QPointF()).x() > first)
    set_theme(singleton(stage.engine, "Theme"), calm=True)
    assert (timer.property("running"), mover.isVisible()) == (False, False), "calm drops it at once"


def test_what_is_filled_is_seen_from_its_foot_up(stage: Stage) -> None:
    mover = stage.put(MOVER % ("0.25", 0))
    timer, picture = pieces(mover)
    assert (timer.property("running"), mover.isVisible()) == (False, True)
    assert (picture.y(), picture.height(), picture.clip()) == (37.5, 12.5, True)
