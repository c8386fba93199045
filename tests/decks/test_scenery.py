"""Which pictures of a set are shown as a game stands."""

import pytest

from kiosk.decks.scenery import LayerPicture, Measure, Scenery, shown

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
        LayerPicture("sky.png", None),
        LayerPicture("hill.png", SPOT),
        LayerPicture("road.png", SPOT),
    )
    assert shown(scenery, {}, tall=True) == (
        LayerPicture("sky-tall.png", None),
        LayerPicture("hill.png", TALL),
        LayerPicture("road.png", SPOT),
    )


@pytest.mark.parametrize(("value", "picture"), [(-2, "0"), (0, "1"), (1, "1"), (2, "1"), (4, "2")])
def test_a_counter_goes_through_its_pictures_from_end_to_end(value: int, picture: str) -> None:
    scenery = of({"by": "trust", "pictures": ["0", "1", "2"]})
    assert shown(scenery, {"trust": Measure(value, -2, 4)}, tall=False) == (LayerPicture(picture, None),)


@pytest.mark.parametrize(("value", "picture"), [(0, "0"), (1, "1"), (2, "2"), (9, "2")])
def test_things_that_are_counted_go_one_by_one(value: int, picture: str) -> None:
    scenery = of({"by": "kept.count", "pictures": ["0", "1", "2"]})
    assert shown(scenery, {"kept.count": Measure(value)}, tall=False) == (LayerPicture(picture, None),)


def test_the_first_choice_that_holds_is_shown_and_none_where_none_does() -> None:
    choices = [{"when": ["a >= 3", "b >= 1"], "picture": "both"}, {"when": ["a >= 3"], "picture": "one"}]
    scenery = of({"choose": choices})
    assert shown(scenery, {"a": Measure(3), "b": Measure(1)}, tall=False) == (LayerPicture("both", None),)
    assert shown(scenery, {"a": Measure(3)}, tall=False) == (LayerPicture("one", None),)
    assert shown(scenery, {}, tall=False) == ()
