"""Prints kept as files."""

import os
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QImage

from kiosk.art.prints import press as module
from kiosk.art.prints.press import Order, Press
from kiosk.art.prints.printing import BACK, Print
from kiosk.host.icon_names import glyphs, icon_font

LEAF = Print("leaf", "soleil", "mdi6.leaf", "mdi6.tree", "teal", 0)
ORDERS = (Order(LEAF, 64, 40), Order(LEAF, 40, 50), Order(Print("", BACK, "mdi6.leaf", "mdi6.leaf", "teal", 0), 40, 50))


@pytest.fixture
def press(qapp: QGuiApplication, tmp_path: Path) -> Press:
    return Press(tmp_path / "prints", icon_font(), glyphs())


def test_what_is_made_can_be_shown(press: Press) -> None:
    assert press.make(ORDERS) == ORDERS
    for order in ORDERS:
        image = QImage(str(press.file(order)))
        assert (image.width(), image.height()) == (order.width, order.height)


def test_what_is_there_is_not_made_again(press: Press) -> None:
    press.make(ORDERS[:1])
    press.file(ORDERS[0]).write_bytes(b"as it was")
    assert press.make(ORDERS[:1]) == ORDERS[:1]
    assert press.file(ORDERS[0]).read_bytes() == b"as it was"


def test_all_that_shapes_a_print_is_in_its_name(press: Press, monkeypatch: pytest.MonkeyPatch) -> None:
    names = {press.file(order) for order in ORDERS}
    assert len(names) == len(ORDERS)
    monkeypatch.setattr(module, "EDITION", module.EDITION + 1)
    assert names.isdisjoint(press.file(order) for order in ORDERS)


def test_without_room_it_says_what_was_kept_and_goes_on(press: Press, tmp_path: Path) -> None:
    (tmp_path / "prints").write_text("a file where the folder should be")
    assert press.make(ORDERS) == ()


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="the system lets this user write everywhere")
def test_a_folder_that_may_not_be_written_is_no_crash(press: Press, tmp_path: Path) -> None:
    (tmp_path / "prints").mkdir(mode=0o500)
    assert press.make(ORDERS) == ()


def test_the_oldest_files_go(press: Press, monkeypatch: pytest.MonkeyPatch) -> None:
    press.make(ORDERS[:1])
    os.utime(press.file(ORDERS[0]), (1, 1))
    monkeypatch.setattr(module, "MOST", 2)
    press.make(ORDERS[1:])
    assert [press.file(order).exists() for order in ORDERS] == [False, True, True]
