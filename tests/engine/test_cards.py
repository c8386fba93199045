"""Cells with two values, and who may see which card."""

import pytest

from kiosk.engine.cards import Card, suited


@pytest.mark.parametrize(
    ("cell", "values"),
    [("", ()), ("sort", ("sort",)), ("sort | train", ("sort", "train")), (" | sort |", ("sort",))],
)
def test_a_cell_may_hold_two_values(cell: str, values: tuple[str, ...]) -> None:
    assert Card("c", "fact", traits={"stage": cell}).values("stage") == values


def test_a_column_that_is_not_there_is_empty() -> None:
    assert Card("c", "fact").values("stage") == ()


@pytest.mark.parametrize(
    ("audience", "cards"), [("tous", ("all",)), ("ados", ("all", "teens")), ("adultes", ("all", "teens", "adults"))]
)
def test_each_audience_sees_its_cards_and_those_for_younger_people(audience: str, cards: tuple[str, ...]) -> None:
    made = (Card("all", "f"), Card("teens", "f", "ados"), Card("adults", "f", "adultes"))
    assert suited(made, audience) == cards
