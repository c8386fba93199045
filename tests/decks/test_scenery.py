"""Which pictures of a set are shown as a game stands."""

import re

import pytest
import yaml

from kiosk.decks.scenery import Scenery
from kiosk.decks.shown_layers import LayerPicture, Measure, shown
from tests.house.tree import ROOT

PLACED = {"at": {"wide": (0.5, 0.9, 0.2)}}
SPOT, TALL = (0.5, 0.9, 0.2), (0.4, 0.8, 0.6)


def of(*layers: dict[str, object]) -> Scenery:
    return Scenery.model_validate({"layers": [{"id": "one", **layer} for layer in layers]})


def test_far_to_near_in_a_wide_window_and_in_a_tall_one() -> None:
    scenery = of(
        {"picture": "sky.png", "tall": "sky-tall.png"},
        {"picture": "hill.png", "at": {"wide": SPOT, "tall": TALL}},
        {"picture": "road.png", "at": {"wide": SPOT}},
    )
    assert shown(scenery, {}, tall=False) == (
        LayerPicture("one", "sky.png", None),
        LayerPicture("one", "hill.png", SPOT),
        LayerPicture("one", "road.png", SPOT),
    )
    assert shown(scenery, {}, tall=True) == (
        LayerPicture("one", "sky-tall.png", None),
        LayerPicture("one", "hill.png", TALL),
        LayerPicture("one", "road.png", SPOT),
    )


@pytest.mark.parametrize(("value", "picture"), [(-2, "0"), (0, "1"), (1, "1"), (2, "1"), (4, "2")])
def test_a_counter_goes_through_its_pictures_from_end_to_end(value: int, picture: str) -> None:
    scenery = of({"by": "trust", "pictures": ["0", "1", "2"]})
    assert shown(scenery, {"trust": Measure(value, -2, 4)}, tall=False) == (LayerPicture("one", picture, None),)


@pytest.mark.parametrize(("value", "picture"), [(0, "0"), (1, "1"), (2, "2"), (9, "2")])
def test_things_that_are_counted_go_one_by_one(value: int, picture: str) -> None:
    scenery = of({"by": "kept.count", "pictures": ["0", "1", "2"]})
    assert shown(scenery, {"kept.count": Measure(value)}, tall=False) == (LayerPicture("one", picture, None),)


def test_the_first_choice_that_holds_is_shown_and_none_where_none_does() -> None:
    choices = [{"when": ["a >= 3", "b >= 1"], "picture": "both"}, {"when": ["a >= 3"], "picture": "one"}]
    scenery = of({"choose": choices})
    assert shown(scenery, {"a": Measure(3), "b": Measure(1)}, tall=False) == (LayerPicture("one", "both", None),)
    assert shown(scenery, {"a": Measure(3)}, tall=False) == (LayerPicture("one", "one", None),)
    assert shown(scenery, {}, tall=False) == ()


@pytest.mark.parametrize(
    ("lead", "turn", "down"), [(-9, -8, -0.5), (-3, -8, -0.5), (0, 0, 0), (3, 8, 0.5), (1, 8 / 3, 1 / 6)]
)
def test_a_layer_moves_with_the_difference_of_two_numbers(lead: int, turn: float, down: float) -> None:
    by = {"of": "ballots.yes", "minus": "ballots.no", "from": -3, "to": 3}
    scenery = of({"picture": "arm", "by": by, "turn": (-8, 8), "slide": ((0, -0.5), (0, 0.5)), **PLACED})
    (arm,) = shown(scenery, {"ballots.yes": Measure(lead + 9), "ballots.no": Measure(9)}, tall=False)
    assert arm.moves
    assert (arm.turn, *arm.slide) == pytest.approx((turn, 0, down))


@pytest.mark.parametrize(("value", "fill"), [(-2, 0), (1, 0.5), (4, 1)])
def test_a_layer_fills_between_the_ends_of_a_counter(value: int, fill: float) -> None:
    scenery = of({"picture": "tank", "by": "water", "fill": "up", **PLACED})
    assert [one.fill for one in shown(scenery, {"water": Measure(value, -2, 4)}, tall=False)] == [fill]


@pytest.mark.parametrize(("value", "picture"), [(0, "1"), (3, "0"), (9, "0")])
def test_what_is_followed_may_go_down(value: int, picture: str) -> None:
    scenery = of({"by": {"of": "kept.count", "from": 3, "to": 0}, "pictures": ["0", "1"]})
    assert shown(scenery, {"kept.count": Measure(value)}, tall=False) == (LayerPicture("one", picture, None),)


def test_the_examples_of_the_docs_are_sets() -> None:
    blocks = re.findall(r"```yaml\n(scenery:.*?)```", (ROOT / "docs" / "make-a-game.md").read_text("utf-8"), re.DOTALL)
    sets = [Scenery.model_validate(yaml.safe_load(block)["scenery"]) for block in blocks]
    assert [sum(layer.moves for layer in one.layers) for one in sets] == [0, 4]
