"""What a screen reader says of a window, beside what is drawn there."""

from collections.abc import Iterator
from typing import Any

from PySide6.QtGui import QAccessible, QAccessibleInterface, QColor
from PySide6.QtQml import qmlEngine
from PySide6.QtQuick import QQuickItem

from tests.ui import walk
from tests.ui.gallery import singleton


def differences(window: Any, name: str) -> Iterator[str]:
    """Each control whose state is drawn otherwise than told. Qt writes the state of buttons when a reader wakes up, so
    one does."""
    QAccessible.setActive(False)
    QAccessible.setActive(True)
    yellow = QColor(_theme(window, "Colours").property("action"))
    for one in walk.accessible(QAccessible.queryAccessibleInterface(window)):
        if (chosen := one.object().property("chosen")) is not None:
            told = f"{name}: « {one.text(walk.NAME)} », {one.object().objectName()}"
            yield from (f"{told} {fault}" for fault in _faults(one, bool(chosen), yellow))


def headings(window: Any, name: str) -> Iterator[str]:
    """What is wrong with the headings of what is in front: there is one, the first one tells what is open, and none of
    them is a figure."""
    QAccessible.setActive(True)
    seen = list(walk.accessible(QAccessible.queryAccessibleInterface(window)))
    sheets = [one for one in seen if one.role() == QAccessible.Role.Dialog and one.text(walk.NAME)]
    front = list(walk.accessible(sheets[-1])) if sheets else seen
    said = [one.text(walk.NAME) for one in front if one.role() == QAccessible.Role.Heading]
    title = sheets[-1].text(walk.NAME) if sheets else _theme(window, "Voice").property("title")
    if not said or not said[0].startswith(title):
        yield f"{name}: the first heading is not « {title} », of {said}"
    yield from (f"{name}: « {text} » is told as a heading" for text in said if not any(map(str.isalpha, text)))


def _theme(window: Any, name: str) -> Any:
    """A singleton of the theme, as the window knows it."""
    engine = qmlEngine(window.contentItem().childItems()[0])
    assert engine is not None
    return singleton(engine, name)


def _faults(one: QAccessibleInterface, chosen: bool, yellow: QColor) -> Iterator[str]:
    """What is wrong with the state that is told of a control."""
    state = one.state()
    if bool(state.checked) != chosen:
        yield f"is {'' if chosen else 'not '}chosen and told as {'' if state.checked else 'not '}checked"
    if chosen and not state.checkable:
        yield "is chosen, and nothing is told of it"
    if not chosen and _filled(one.object(), yellow):
        yield "is drawn as chosen, and nothing is told of it"


def _filled(control: Any, colour: QColor) -> bool:
    """Whether most of what can be touched is in that colour, and neither by its nature nor to say where to go now."""
    hinted = control.property("marked") and not control.property("choosable")
    if hinted or control.property("fill") is not None or not control.property("interactive"):
        return False
    return any(colour in _colours(item) and _area(item) > _area(control) / 2 for item in walk.items(control))


def _colours(item: QQuickItem) -> list[Any]:
    return [item.property("fill"), item.property("color") if item.inherits("QQuickRectangle") else None]


def _area(item: QQuickItem) -> float:
    painted = walk.painted(item)
    return painted.width() * painted.height()
