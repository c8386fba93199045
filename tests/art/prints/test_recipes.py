"""Each recipe, with each icon of the games that come with the kiosk."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen

from kiosk.art.easel import Easel, Place
from kiosk.art.glyph_paths import GlyphPaths
from kiosk.art.prints.framing import LINE, filling
from kiosk.art.prints.plate import Plate
from kiosk.art.prints.printing import Print, drawn
from kiosk.art.prints.recipes import RECIPES
from kiosk.art.seeded import Seeded
from kiosk.art.tones import TONES
from kiosk.decks.library import Library
from kiosk.host.paths import bundled_decks_dir

WIDTH, HEIGHT = 160, 100
LEAST, MOST = 0.12, 0.75


def shipped_icons() -> list[str]:
    decks = Library.scan([bundled_decks_dir()]).decks
    return sorted({card.icon for deck in decks for card in deck.cards.values()})


class Watched(Plate):
    """Remembers where the icon was drawn as what the picture is about."""

    seen: QPainterPath

    def subject(self, at: Place, size: float, turn: float = 0.0) -> QPainterPath:
        path = super().subject(at, size, turn)
        object.__setattr__(self, "seen", path)
        return path


def subject_of(recipe: str, icon: str, paths: GlyphPaths, width: int, height: int) -> QPainterPath:
    tone, glyph = TONES["teal"], filling(paths.path(icon))
    with Easel(width, height, min(width, height) * LINE) as easel:
        plate = Watched(easel, tone, tone.accents[:2], glyph, filling(paths.path("mdi6.tree")), Seeded(icon))
        RECIPES[recipe](plate)
    return plate.seen


def taken(path: QPainterPath, width: int, height: int) -> float:
    """The share of the picture that an icon takes, whether or not it is full."""
    seen = path.boundingRect() & QRectF(0, 0, width, height)
    return seen.width() * seen.height() / (width * height)


def hidden(path: QPainterPath, width: int, height: int) -> float:
    """The share of the picture that an icon hides, its line included."""
    mask = QImage(width, height, QImage.Format.Format_RGB32)
    mask.fill(Qt.GlobalColor.black)
    with QPainter(mask) as painter:
        painter.setPen(QPen(Qt.GlobalColor.white, 2 * min(width, height) * LINE))
        painter.setBrush(Qt.GlobalColor.white)
        painter.drawPath(path)
    places = [(x, y) for x in range(0, width, 2) for y in range(0, height, 2)]
    return sum(mask.pixel(*place) == 0xFFFFFFFF for place in places) / len(places)


@pytest.mark.parametrize("size", [(WIDTH, HEIGHT), (HEIGHT, 125)])
@pytest.mark.parametrize("recipe", RECIPES)
def test_every_icon_is_large_enough_and_leaves_room(paths: GlyphPaths, recipe: str, size: tuple[int, int]) -> None:
    for icon in shipped_icons():
        path = subject_of(recipe, icon, paths, *size)
        assert taken(path, *size) >= LEAST, icon
        assert hidden(path, *size) <= MOST, icon


def colors(image: QImage) -> list[str]:
    return [QColor(image.pixel(x, y)).name() for x in range(0, image.width(), 4) for y in range(0, image.height(), 4)]


def made(recipe: str, paths: GlyphPaths, **other: object) -> QImage:
    told: dict[str, object] = {"card": "a", "icon": "mdi6.leaf", "second": "mdi6.tree", "tone": "teal", "accent": 0}
    return drawn(Print(recipe=recipe, **{**told, **other}), WIDTH, HEIGHT, paths)  # type: ignore[arg-type]


@pytest.mark.parametrize("recipe", RECIPES)
def test_the_same_card_is_drawn_alike(paths: GlyphPaths, recipe: str) -> None:
    assert made(recipe, paths) == made(recipe, paths)
    assert (made(recipe, paths).width(), made(recipe, paths).height()) == (WIDTH, HEIGHT)


@pytest.mark.parametrize("recipe", RECIPES)
@pytest.mark.parametrize("other", [{"icon": "mdi6.robot"}, {"tone": "wine"}, {"accent": 1}, {"card": "b"}])
def test_what_shapes_it_shows(paths: GlyphPaths, recipe: str, other: dict[str, object]) -> None:
    assert made(recipe, paths) != made(recipe, paths, **other)


def test_the_recipes_look_different(paths: GlyphPaths) -> None:
    prints = [colors(made(recipe, paths)) for recipe in RECIPES]
    for one, next_one in pairwise(prints):
        same = sum(a == b for a, b in zip(one, next_one, strict=True))
        assert same < 0.6 * len(one)


@pytest.mark.parametrize("recipe", RECIPES)
def test_no_recipe_is_one_plain_colour(paths: GlyphPaths, recipe: str) -> None:
    for tone in TONES:
        found = colors(made(recipe, paths, tone=tone))
        assert max(map(found.count, set(found))) < 0.6 * len(found), tone
