"""Cards show their printed pictures: once they are there, not in high contrast, and never where they cannot be made."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk.tools.stillness import Stillness
from tests.depth import View
from tests.ui import walk
from tests.ui.tour import Tour
from tests.ui.unseen import play_unseen

PLAIN: View = ("fr", False)


class Dealt(Tour):
    """A window at the three cards of a story."""

    def deal(self) -> None:
        self.kiosk.prints.fit(400)
        self.kiosk.wake()
        self.kiosk.choose(self.deck)
        self.kiosk.lobby.last("short")
        self.kiosk.lobby.toggle(1)
        self.kiosk.begin()
        play_unseen(self.kiosk.table, "draw")
        self.rests()

    def rests(self) -> None:
        Stillness(self.window, self.kiosk.prints).comes()

    def bands(self) -> list[QQuickItem]:
        """The pictures of the cards on the screen."""
        return [
            item
            for item in walk.items(self.window.contentItem())
            if item.isVisible() and item.width() > 0 and item.property("coming") is not None and item.property("cardId")
        ]


@pytest.fixture
def dealt(qapp: QGuiApplication, tmp_path: Path) -> Iterator[Dealt]:
    tour = Dealt(tmp_path / "data", (1280, 720), [PLAIN], "micro-dystopies")
    yield tour
    tour.close()


def test_a_card_shows_its_picture_once_it_is_there(dealt: Dealt) -> None:
    dealt.deal()
    assert [band.property("ready") for band in dealt.bands()] == [True] * 3


def test_no_sliver_of_a_picture_is_shown(dealt: Dealt) -> None:
    dealt.deal()
    shapes = [(round(band.width()), round(band.height())) for band in dealt.bands()]
    for band, (width, height) in zip(dealt.bands(), shapes, strict=True):
        band.setHeight(width / 5)
        dealt.rests()
        assert not band.property("ready")
        band.setHeight(height)
        dealt.rests()
        assert band.property("ready")


def test_a_flat_band_has_no_icon_that_is_a_speck(dealt: Dealt) -> None:
    dealt.deal()
    for band in dealt.bands():
        band.setHeight(band.width() / 5)
        dealt.rests()
        (icon,) = (item for item in walk.items(band) if item.property("known"))
        band.setHeight(walk.size(icon) / 4)
        dealt.rests()
        assert not icon.isVisible()


def test_high_contrast_has_flat_bands(dealt: Dealt) -> None:
    dealt.deal()
    dealt.kiosk.comfort.adjust("contrast", "light")
    dealt.rests()
    assert [band.property("ready") for band in dealt.bands()] == [False] * 3
    dealt.kiosk.comfort.adjust("contrast", "drawn")
    dealt.rests()
    assert [band.property("ready") for band in dealt.bands()] == [True] * 3


def test_where_nothing_can_be_written_the_bands_stay_flat(dealt: Dealt, tmp_path: Path) -> None:
    (tmp_path / "data" / "prints").write_text("a file where the folder should be")
    dealt.deal()
    assert [band.property("ready") for band in dealt.bands()] == [False] * 3
