"""What the proof of a venue takes for the same screen."""

import importlib.util
from types import ModuleType

import pytest
from PIL import Image, ImageDraw, ImageFilter

from tests.house.tree import ROOT


@pytest.fixture(scope="module")
def likeness() -> ModuleType:
    """The comparison, which is no part of the kiosk."""
    found = importlib.util.spec_from_file_location("likeness", ROOT / ".ci/debian/venue/likeness.py")
    assert found is not None
    assert found.loader is not None
    module = importlib.util.module_from_spec(found)
    found.loader.exec_module(module)
    return module


def screen(*, plate: int = 100, wide: bool = True) -> Image.Image:
    """A dark screen with a plate that stands so far from its left edge, and a yellow button on it."""
    picture = Image.new("RGB", (1280, 800) if wide else (800, 1280), "#19142b")
    draw = ImageDraw.Draw(picture)
    draw.rectangle((plate, 200, plate + 500, 700), fill="#fffef9")
    draw.rectangle((plate + 40, 600, plate + 240, 660), fill="#ffd93d")
    return picture


def test_a_screen_is_itself_however_its_edges_are_smoothed(likeness: ModuleType) -> None:
    assert likeness.difference(screen(), screen()) == 0
    assert likeness.alike(screen().filter(ImageFilter.GaussianBlur(2)), screen())


def test_another_screen_a_black_one_and_one_upside_down_are_not_it(likeness: ModuleType) -> None:
    full = Image.linear_gradient("L").resize((1280, 800)).convert("RGB")
    assert not likeness.alike(screen(plate=700), full)
    assert not likeness.alike(Image.new("RGB", (1280, 800)), full)
    assert not likeness.alike(full.rotate(180), full)


def test_a_tall_picture_is_never_a_wide_one(likeness: ModuleType) -> None:
    assert likeness.difference(screen(wide=False), screen()) == 1
    assert likeness.alike(screen(wide=False), screen(wide=False))


def test_of_two_that_are_alike_the_nearer_is_told(likeness: ModuleType) -> None:
    shown, before = screen(plate=102), screen(plate=140)
    assert likeness.alike(shown, before)
    assert likeness.distance(shown, screen()) < likeness.distance(shown, before)
