"""Every part, on three panels, in all letters and contrasts: whole words, large targets, spoken names."""

from collections.abc import Iterator
from itertools import combinations, product

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk.tools.finger import Finger
from tests.ui import walk
from tests.ui.gallery import BOARDS, PANELS, Gallery, Panel

EASED = [{"text": "large"}, {"text": "larger"}, {"contrast": "light"}, {"contrast": "dark"}]
VIEWS = list(product(BOARDS, PANELS, [{}, *EASED]))
NAMES = [f"{board}-{panel.name}-{'-'.join(given.values())}" for board, panel, given in VIEWS]
SMALLER = ("Cards", "Talk")
"""Boards with a text that is too long for large letters: it comes back to ordinary ones."""
views = pytest.mark.parametrize(("board", "panel", "settings"), VIEWS, ids=NAMES)


@pytest.fixture(scope="module")
def gallery(qapp: QGuiApplication) -> Iterator[Gallery]:
    gallery = Gallery()
    yield gallery
    gallery.close()


@views
def test_no_word_is_cut_or_covered(gallery: Gallery, board: str, panel: Panel, settings: dict[str, str]) -> None:
    gallery.show(board, panel, **settings)
    texts = walk.texts(gallery.view.contentItem())
    assert texts, "no text was seen: nothing was checked"
    body = gallery.theme.property("body")
    least = gallery.theme.property("least") if board in SMALLER else body
    for text in texts:
        assert text.property("font").pixelSize() >= least, f"« {text.property('text')} » is too small to read"
        assert not text.property("overflowing"), f"« {text.property('text')} » leaves its box"
        for around in walk.around(text):
            assert around.adjusted(-2, -2, 2, 2).contains(walk.inked(text)), f"« {text.property('text')} » sticks out"
    for one, other in combinations(texts, 2):
        common = walk.inked(one).intersected(walk.inked(other))
        both = f"« {one.property('text')} » and « {other.property('text')} »"
        assert min(common.width(), common.height()) < body / 3, f"{both} are on one another"


@views
def test_targets_are_large_and_named(gallery: Gallery, board: str, panel: Panel, settings: dict[str, str]) -> None:
    gallery.show(board, panel, **settings)
    controls = walk.controls(gallery.view)
    assert controls, "no control was seen: nothing was checked"
    least = gallery.theme.property("targetMin")
    for control in controls:
        name, size = control.text(walk.NAME), control.rect().size()
        assert name.strip(), f"a control without a name at {control.rect()}"
        assert min(size.width(), size.height()) >= least - 1, f"« {name} » is {size}"


def coming(item: QQuickItem) -> bool:
    """Whether a picture is being read beside the screen."""
    return item.inherits("QQuickImage") and item.property("progress") < 1 and not item.property("source").isEmpty()


def test_calm_is_still(gallery: Gallery) -> None:
    for board in BOARDS:
        gallery.show(board, PANELS[0], calm=True)
        assert Finger.waits_for(lambda: not any(map(coming, walk.items(gallery.view.contentItem()))))
        gallery.grab()  # with all of them
        assert gallery.grab() == gallery.grab()
