"""Every card at its right place, in order, with why and from where."""

from dataclasses import replace

import pytest

from kiosk.viewmodels.steps.reveal_step import derive_answers, derive_props
from tests.viewmodels.scenes import scene_of, seen, shipped_deck, table_at

DECK = shipped_deck()
RING = ["prendre", "recolter", "trier", "entrainer", "corriger", "repondre"]


def test_the_ring_is_told_link_by_link() -> None:
    scene = scene_of(table_at("closing"))
    props, rows = derive_props(scene), derive_answers(scene)
    assert (props.layout, props.links) == ("ring", True)
    assert [row.number for row in rows] == [1, 2, 3, 4, 5, 6]
    assert [row.card_id for row in rows] == sorted(RING, key=lambda card: int(DECK.game.cards[card].traits["rank"]))
    assert all(row.text == DECK.card_text(row.card_id, "link", "fr") != "" for row in rows)


def test_cards_are_told_place_by_place_with_their_sources() -> None:
    scene = scene_of(table_at("answers", length="normal"), "en")
    rows = derive_answers(scene)
    assert len(rows) == 6
    assert [row.number for row in rows] == sorted(row.number for row in rows)
    for row in rows:
        assert row.place in {DECK.card_text(card, "title", "en") for card in RING}
        assert row.text == DECK.card_text(row.card_id, "detail", "en") != ""
        assert row.source


@pytest.mark.parametrize(
    ("hesitated", "marked"),
    [((), []), (("trier>entrainer",), ["trier"]), (("recolter", "trier"), ["recolter", "trier"])],
)
def test_where_the_table_hesitated_is_marked(hesitated: tuple[str, ...], marked: list[str]) -> None:
    scene = scene_of(table_at("closing"))
    rows = derive_answers(seen(scene, outcome=replace(scene.shown.outcome, hesitated=hesitated)))
    assert [row.card_id for row in rows if row.hesitated] == marked


def test_a_step_that_was_skipped_shows_nothing() -> None:
    scene = seen(scene_of(table_at("closing")), outcome=None)
    assert (derive_props(scene).layout, derive_answers(scene)) == ("", [])
