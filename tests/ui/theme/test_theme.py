"""The theme's promises: contrast of every surface, size of letters and targets on every panel."""

import pytest
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtQml import QJSValue, QQmlEngine

from tests.ui.gallery import PANELS, ROOT, Panel, set_theme, singleton

GAMES = "teal pink orange blue violet green ochre wine slate plum".split()
SEATS = "star leaf drop flower moon flame".split()
SURFACES = [*GAMES, "mist", "paper", "night", "action", *SEATS]


@pytest.fixture(scope="module")
def engine(qapp: QGuiApplication) -> QQmlEngine:
    engine = QQmlEngine()
    engine.addImportPath(str(ROOT))
    return engine


def colour(engine: QQmlEngine, role: str, surface: str) -> QColor:
    colours: QJSValue = engine.newQObject(singleton(engine, "Colours"))
    found = colours.property(role).callWithInstance(colours, [QJSValue(surface)]).toVariant()
    assert isinstance(found, QColor)
    return found


def luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def contrast(one: QColor, other: QColor) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize(("contrasted", "least"), [("drawn", 4.5), ("light", 7), ("dark", 7)])
@pytest.mark.parametrize("role", ["surface", "bright", "deep", "dark", "waiting"])
@pytest.mark.parametrize("surface", SURFACES)
def test_text_reads_on_every_surface(
    engine: QQmlEngine, surface: str, role: str, contrasted: str, least: float
) -> None:
    singleton(engine, "Theme").setProperty("contrast", contrasted)
    assert contrast(colour(engine, "on", surface), colour(engine, role, surface)) >= least


@pytest.mark.parametrize("surface", SURFACES)
def test_pictures_read_on_every_surface(engine: QQmlEngine, surface: str) -> None:
    singleton(engine, "Theme").setProperty("contrast", "drawn")
    assert contrast(colour(engine, "tint", surface), colour(engine, "surface", surface)) >= 3


@pytest.mark.parametrize("contrasted", ["drawn", "light", "dark"])
@pytest.mark.parametrize("surface", GAMES)
def test_icons_of_a_colour_read_on_paper(engine: QQmlEngine, surface: str, contrasted: str) -> None:
    singleton(engine, "Theme").setProperty("contrast", contrasted)
    paper = singleton(engine, "Colours").property("paper")
    assert contrast(colour(engine, "mark", surface), paper) >= 3


def test_contrast_is_measured() -> None:
    assert contrast(QColor("white"), QColor("black")) == pytest.approx(21)


@pytest.mark.parametrize("panel", PANELS, ids=lambda panel: str(panel.name))
@pytest.mark.parametrize(("text", "factor"), [("normal", 1), ("large", 1.4)])
def test_letters_and_targets_have_their_millimetres(engine: QQmlEngine, panel: Panel, text: str, factor: float) -> None:
    theme = singleton(engine, "Theme")
    set_theme(theme, width=panel.width, height=panel.height, text=text)
    set_theme(theme, pixelsPerMm=panel.pixels_per_mm, viewingDistance=panel.distance)
    capital = theme.property("body") * theme.property("capHeight") / panel.pixels_per_mm
    assert capital >= 0.0122 * panel.distance * factor
    sizes = [theme.property(step) for step in ("body", "strong", "title", "headline")]
    assert sizes[0] == min(sizes)
    assert theme.property("targetMin") / panel.pixels_per_mm >= 15
    assert theme.property("targetPrimary") / panel.pixels_per_mm >= 20
    assert theme.property("gap") / panel.pixels_per_mm >= 3
    assert theme.property("compact") == (panel.name == "tablet")
    assert theme.property("portrait") == (panel.name == "portrait")


@pytest.mark.parametrize("panel", PANELS, ids=lambda panel: str(panel.name))
@pytest.mark.parametrize("footed", ["captioned", "scanned"])
def test_buttons_lend_their_height_to_the_foot_of_a_small_window(engine: QQmlEngine, panel: Panel, footed: str) -> None:
    theme, heights = singleton(engine, "Theme"), []
    for there in (True, False):
        set_theme(theme, width=panel.width, height=panel.height, text="large", **{footed: there})
        set_theme(theme, pixelsPerMm=panel.pixels_per_mm, viewingDistance=panel.distance)
        heights.append(theme.property("pill"))
        assert heights[-1] >= theme.property("targetPrimary")
    assert (heights[0] < heights[1]) == (panel.name == "tablet")


ROOM = 23
"""Lines of text across the short side: as many as large letters leave a 24-inch panel."""
LARGER = {"landscape": 1.4, "portrait": 1.4, "tablet": 1.4, "wall": 2.2}
"""How large the largest letters are, in those that the distance asks for."""
WALL = Panel("wall", 1080, 1920, 1.58, 728)


@pytest.mark.parametrize("panel", [*PANELS, WALL], ids=lambda panel: str(panel.name))
@pytest.mark.parametrize("bit", [1, 0.9, 0.8, 0.7, 0.6])
def test_very_large_letters_grow_as_far_as_screens_keep_their_room(
    engine: QQmlEngine, panel: Panel, bit: float
) -> None:
    theme, bodies = singleton(engine, "Theme"), []
    for text in ("normal", "large", "larger"):
        set_theme(theme, width=panel.width * bit, height=panel.height * bit, text=text)
        set_theme(theme, pixelsPerMm=panel.pixels_per_mm, viewingDistance=panel.distance)
        bodies.append(theme.property("body"))
    normal, large, larger = bodies
    assert larger == large or theme.property("shortSide") / larger >= ROOM
    assert large <= larger <= normal * 1.8 + 1
    if bit == 1:
        asked = 0.0122 * panel.distance * panel.pixels_per_mm / theme.property("capHeight")
        assert larger / asked == pytest.approx(LARGER[panel.name], abs=0.1)


AIR = 28
"""Lines of text across the short side of a window that has room for air between its words."""


@pytest.mark.parametrize("text", ["normal", "large", "larger"])
@pytest.mark.parametrize("panel", [*PANELS, WALL], ids=lambda panel: str(panel.name))
def test_there_is_air_where_it_is_asked_for_and_has_room(engine: QQmlEngine, panel: Panel, text: str) -> None:
    theme = singleton(engine, "Theme")
    set_theme(theme, width=panel.width, height=panel.height, text=text)
    set_theme(theme, pixelsPerMm=panel.pixels_per_mm, viewingDistance=panel.distance)
    roomy = theme.property("shortSide") / theme.property("body") >= AIR
    assert roomy == (panel.name != "tablet" and text == "normal")
    for asked in (True, False):
        theme.setProperty("wantsAir", asked)
        there = bool(asked and roomy)
        assert (theme.property("airy"), theme.property("leading")) == (there, 1.5 if there else 1.3)


@pytest.mark.parametrize("length", ["body", "gap", "targetMin", "targetPrimary", "bystander", "padLeast"])
@pytest.mark.parametrize("wide", [False, True])
def test_a_large_panel_is_drawn_as_one_of_24_inches(engine: QQmlEngine, length: str, wide: bool) -> None:
    theme, found = singleton(engine, "Theme"), []
    for pixels_per_mm, distance in ((3.61, 500), (2.02, 570), (WALL.pixels_per_mm, WALL.distance)):
        size = (1920, 1080) if wide else (1080, 1920)
        set_theme(theme, width=size[0], height=size[1], text="normal")
        set_theme(theme, pixelsPerMm=pixels_per_mm, viewingDistance=distance)
        found.append(theme.property(length))
    assert max(found) / min(found) < 1.07
