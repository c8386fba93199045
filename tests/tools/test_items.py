"""Items are found, whatever PySide made of what stood at their address before."""

import gc

from PySide6.QtCore import QMetaObject, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem
from shiboken6 import Shiboken

from kiosk.tools.items import as_item, children


def test_an_item_that_comes_as_something_that_is_gone_is_found(qapp: QGuiApplication) -> None:
    engine = QQmlEngine()
    component = QQmlComponent(engine)
    component.setData(b'import QtQuick\nItem { Item { objectName: "child" } }', QUrl("inline"))
    root = component.create()
    assert isinstance(root, QQuickItem)
    (address,) = Shiboken.getCppPointer(root.childItems()[0])
    gc.collect()
    stale = Shiboken.wrapInstance(address, QMetaObject)
    assert not isinstance(root.childItems()[0], QQuickItem)
    assert [child.objectName() for child in children(root)] == ["child"]
    assert not Shiboken.isValid(stale)


def test_what_a_component_makes_is_an_item_whatever_stood_there(qapp: QGuiApplication) -> None:
    engine = QQmlEngine()
    component = QQmlComponent(engine)
    component.setData(b'import QtQuick\nItem { objectName: "made"; Item { objectName: "child" } }', QUrl("inline"))
    root = component.create()
    assert isinstance(root, QQuickItem)
    (address,) = Shiboken.getCppPointer(root.childItems()[0])
    gc.collect()
    stale = Shiboken.wrapInstance(address, QMetaObject)
    item = as_item(stale)
    assert (item.objectName(), item.parentItem()) == ("child", root)
    assert as_item(item) is item
