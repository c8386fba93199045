"""The set of a game that brings none: never flat, drawn alike everywhere, and it follows the play."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QColor, QImage

from kiosk.art.glyph_paths import GlyphPaths
from kiosk.art.sets.default_set import LAMPS, PLACES, POSTS, DefaultSet, Post, SetState
from kiosk.art.sets.shades import Shades, contrast
from kiosk.host.icon_names import glyphs, icon_font
from tests.ui.plain import plain_share

SIZES = ((960, 540), (540, 960), (640, 400))
TREES = ("mdi6.leaf", "mdi6.fire", "mdi6.water", "mdi6.flower", "mdi6.robot")
STATE = SetState("street", "orange", "mdi6.home-city", TREES, (Post("mdi6.handshake", 3), Post("mdi6.water", 1)), 4)
SEEDS = ("street", "wall", "river", "school", "town")


def painted(paths: GlyphPaths, state: SetState, size: tuple[int, int] = SIZES[0]) -> QImage:
    return DefaultSet(state, *size, paths).painted()


def test_the_same_table_is_drawn_alike(paths: GlyphPaths) -> None:
    assert painted(paths, STATE) == painted(GlyphPaths(icon_font(), glyphs()), STATE)


@pytest.mark.parametrize(
    "other",
    [
        {"seed": "wall"},
        {"color": "teal"},
        {"icon": "mdi6.leaf"},
        {"trees": TREES[1:]},
        {"done": 5},
        {"posts": (Post("mdi6.handshake", 4), Post("mdi6.water", 1))},
    ],
    ids=str,
)
def test_all_that_it_is_told_is_seen(paths: GlyphPaths, other: dict[str, object]) -> None:
    assert painted(paths, replace(STATE, **other)) != painted(paths, STATE)  # type: ignore[arg-type]  # of any field


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("seed", SEEDS)
def test_it_is_never_flat(paths: GlyphPaths, seed: str, size: tuple[int, int]) -> None:
    picture = painted(paths, replace(STATE, seed=seed, trees=(), posts=()), size)
    assert (picture.width(), picture.height()) == size
    assert plain_share(picture) <= 0.3


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("color", ["orange", "ochre", "slate"])
def test_words_read_on_every_pixel_but_in_the_margins(paths: GlyphPaths, color: str, size: tuple[int, int]) -> None:
    posts = tuple(Post("mdi6.leaf", LAMPS) for _ in POSTS)
    picture = painted(paths, replace(STATE, color=color, posts=posts, done=PLACES), size)
    margin, on = round(min(size) * 0.034), Shades.of(color).on
    inside = {picture.pixel(x, y) for x in range(margin, size[0] - margin, 3) for y in range(0, size[1], 3)}
    assert len(inside) > 8
    assert not [shade for shade in map(_color, inside) if contrast(shade, on) < 4.5]


def _color(pixel: int) -> QColor:
    return QColor.fromRgb(pixel)
