"""The set that a deck brings: layers on one opaque picture, on which words always read."""

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QGuiApplication, QImage

from kiosk.art.sets.layered_set import BrokenPictureError, LayeredSet, LayeredState, Piece
from kiosk.art.sets.shades import Shades, contrast
from kiosk.decks.library import Library
from kiosk.decks.scenery import Spot
from kiosk.host.paths import bundled_decks_dir
from tests.shipped import GAMES

SIZE = (480, 240)
LIBRARY = Library.scan([bundled_decks_dir()])


@pytest.fixture
def piece(qapp: QGuiApplication, tmp_path: Path) -> Path:
    return tmp_path


def plain(folder: Path, color: str, size: tuple[int, int] = (100, 50), spot: Spot | None = None) -> Piece:
    """A picture of one colour."""
    path, image = folder / f"{color}{size}.png", QImage(*size, QImage.Format.Format_ARGB32)
    image.fill(QColor(color))
    assert image.save(str(path))
    return Piece(str(path), spot)


def painted(*pieces: Piece, color: str = "teal") -> QImage:
    return LayeredSet(LayeredState(color, pieces), *SIZE).painted()


def seen(picture: QImage, across: float, down: float) -> str:
    return picture.pixelColor(int(across * SIZE[0]), int(down * SIZE[1])).name()


def test_layers_lie_far_to_near_by_their_middle_their_foot_and_their_width(piece: Path) -> None:
    picture = painted(plain(piece, "navy"), plain(piece, "maroon", spot=(0.5, 0.75, 0.25)))
    assert (picture.width(), picture.height(), picture.hasAlphaChannel()) == (*SIZE, False)
    inside = [(0.38, 0.74), (0.62, 0.74), (0.5, 0.51)]
    outside = [(0.36, 0.74), (0.64, 0.74), (0.5, 0.77), (0.5, 0.48)]
    assert {seen(picture, *place) for place in inside} == {QColor("maroon").name()}
    assert {seen(picture, *place) for place in outside} == {QColor("navy").name()}


@pytest.mark.parametrize("size", [(50, 100), (200, 20)])
def test_what_fills_the_screen_leaves_no_strip_of_it(piece: Path, size: tuple[int, int]) -> None:
    picture = painted(plain(piece, "navy", size))
    corners = [(across, down) for across in (0, 0.99) for down in (0, 0.99)]
    assert {seen(picture, *corner) for corner in corners} == {QColor("navy").name()}


def test_where_no_layer_is_the_colour_of_the_game_is_seen(piece: Path) -> None:
    assert seen(painted(color="pink"), 0.5, 0.5) == Shades.of("pink").base.name()


@pytest.mark.parametrize("color", ["teal", "orange", "ochre", "slate"])
@pytest.mark.parametrize("bright", ["white", "yellow", "black", "gray"])
def test_a_picture_on_which_words_do_not_read_is_veiled_until_they_do(piece: Path, color: str, bright: str) -> None:
    picture = painted(plain(piece, bright, spot=(0.5, 1, 0.3)), color=color)
    on = Shades.of(color).on
    middles = [(x, y) for x in range(12, SIZE[0], 24) for y in range(12, SIZE[1], 24)]
    assert all(contrast(picture.pixelColor(*middle), on) >= 4.5 for middle in middles)


@pytest.mark.parametrize(
    "content", [b"", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x07\xd0\x00\x00\x07\xd0\x08\x06"]
)
def test_a_picture_that_cannot_be_decoded_is_refused(piece: Path, content: bytes) -> None:
    path = piece / "broken.png"
    path.write_bytes(content)
    for broken in (path, piece / "missing.png"):
        with pytest.raises(BrokenPictureError):
            painted(Piece(str(broken)))


@pytest.mark.parametrize("deck", GAMES)
def test_words_read_on_every_colour_of_the_sets_that_ship(qapp: QGuiApplication, deck: str) -> None:
    on = Shades.of(LIBRARY.deck(deck).color).on
    files = sorted((bundled_decks_dir() / deck / "media").glob("set-*.png"))
    assert len(files) > 5
    for file in files:
        colors = [QColor.fromRgba(color) for color in QImage(str(file)).colorTable()]
        assert len(colors) > 2, file
        assert not [color.name() for color in colors if color.alpha() > 8 and contrast(color, on) < 4.5], file
