"""Prints kept as files."""

import os
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QImage

from kiosk.art.prints import press as module
from kiosk.art.prints.choice import chosen
from kiosk.art.prints.press import Order, Press
from kiosk.art.prints.printing import BACK, Print
from kiosk.decks.library import Library
from kiosk.host.icon_names import glyphs, icon_font
from kiosk.host.paths import bundled_decks_dir
from kiosk.viewmodels.prints_model import SHAPES

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


def test_those_go_that_were_not_used_for_longest(press: Press, monkeypatch: pytest.MonkeyPatch) -> None:
    press.make(ORDERS[:2])
    for seconds, order in enumerate(ORDERS[:2], start=1):
        os.utime(press.file(order), (seconds, seconds))
    monkeypatch.setattr(module, "MOST", 2)
    press.make(ORDERS[:1])
    press.make(ORDERS[2:])
    assert [press.file(order).exists() for order in ORDERS] == [True, False, True]


def test_those_of_the_games_that_ship_are_never_made_again() -> None:
    decks = Library.scan([bundled_decks_dir()]).decks
    assert 2 * sum(len(chosen(deck)) + 1 for deck in decks) * len(SHAPES) < module.MOST
