"""What pictures are made of."""

from PySide6.QtGui import QColor

from kiosk.art.easel import Easel, burst, curve, placed, sides

SQUARE = sides([(-0.5, -0.5), (0.5, -0.5), (0.5, 0.5), (-0.5, 0.5)])


def colors(easel: Easel, *places: tuple[int, int]) -> list[str]:
    return [QColor(easel.image.pixel(*place)).name() for place in places]


def test_a_cut_out_has_its_line_and_its_shadow_below_it() -> None:
    with Easel(100, 100, 2) as easel:
        easel.fill("#ffffff")
        easel.cut_out(placed(SQUARE, (50, 50), 40), "#ff0000", line=4, lift=10)
    assert colors(easel, (50, 50), (50, 28), (50, 24), (50, 78), (50, 90)) == [
        "#ff0000",
        "#17142b",
        "#ffffff",
        "#17142b",
        "#ffffff",
    ]


def test_what_is_drawn_within_an_outline_stays_in_it() -> None:
    with Easel(100, 100, 2) as easel:
        easel.fill("#ffffff")
        with easel.within(placed(SQUARE, (50, 50), 40)):
            easel.fill("#00ff00")
        easel.band(0.9, 1, "#0000ff")
    assert colors(easel, (50, 50), (10, 50), (50, 95)) == ["#00ff00", "#ffffff", "#0000ff"]


def test_dots_are_as_large_as_told() -> None:
    with Easel(100, 100, 2) as easel:
        easel.fill("#ffffff")
        easel.halftone(20, "#000000", lambda across, _: 1.0 if across < 0.5 else 0.0)
    left, right = (colors(easel, *[(x, 0) for x in span]) for span in (range(50), range(60, 100)))
    assert "#000000" in left
    assert set(right) == {"#ffffff"}


def test_the_dark_side_is_away_from_the_light() -> None:
    with Easel(100, 100, 2) as easel:
        easel.fill("#ffffff")
        easel.shade(placed(SQUARE, (50, 50), 80), 1.0)
    assert colors(easel, (15, 50), (85, 50), (95, 50)) == ["#ffffff", "#17142b", "#ffffff"]


def test_rays_reach_every_edge() -> None:
    with Easel(100, 60, 2) as easel:
        easel.fill("#ffffff")
        easel.rays(50, 30, 8, "#000000")
    edge = [(x, y) for y in (0, 59) for x in range(100)]
    assert 0.35 < colors(easel, *edge).count("#000000") / len(edge) < 0.6


def test_outlines_go_where_they_are_told() -> None:
    assert curve((0, 0), (10, 0), (10, 5, 10, 5, 10, 10)).boundingRect().getRect() == (0, 0, 10, 10)
    assert burst(0, 0, 10, 5, 8).boundingRect().getRect() == (-10, -10, 20, 20)
    assert placed(sides([(0, 0), (1, 0), (1, 1)]), (5, 5), 10, flip=True).boundingRect().getRect() == (-5, 5, 10, 10)
