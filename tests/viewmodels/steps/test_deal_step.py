"""The cards that arrive, faces up when everybody may see them."""

import pytest

from kiosk.viewmodels.steps.deal_step import derive_cards, derive_props
from tests.viewmodels.scenes import scene_of, seen, shipped_deck, table_at


@pytest.mark.parametrize(("length", "count"), [("short", 2), ("normal", 6), ("long", 9)])
def test_each_length_has_its_number_of_cards(length: str, count: int) -> None:
    scene = scene_of(table_at("cards", length=length), "en")
    rows = derive_cards(scene)
    assert (derive_props(scene).count, len(rows)) == (count, count)
    assert [row.title for row in rows] == [shipped_deck().card_text(row.card_id, "title", "en") for row in rows]
    assert all(row.text and row.source for row in rows)


def test_hidden_cards_are_only_counted() -> None:
    scene = seen(scene_of(table_at("cards")), cards=(), count=2)
    assert (derive_props(scene).count, derive_cards(scene)) == (2, [])
