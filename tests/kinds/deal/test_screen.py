"""The cards that arrive, faces up when everybody may see them."""

import pytest

from kiosk.kinds.deal.rules import ReadOwn, Redraw
from kiosk.kinds.deal.screen import DealStep, derive_cards, derive_own, derive_props
from tests.viewmodels.scenes import scene_of, seen, shipped_deck, steps, table_at


@pytest.mark.parametrize(("length", "count"), [("short", 3), ("normal", 4), ("long", 5)])
def test_each_length_has_its_number_of_cards(length: str, count: int) -> None:
    deck = shipped_deck("demain-lia")
    scene = scene_of(table_at("memories", length=length, deck=deck.id), "en")
    rows = derive_cards(scene)
    assert (derive_props(scene, 0).count, len(rows)) == (count, count)
    assert [row.title for row in rows] == [deck.card_text(row.card_id, "title", "en") for row in rows]
    assert all(row.text for row in rows)


def test_hidden_cards_are_only_counted() -> None:
    scene = seen(scene_of(table_at("memories", deck="demain-lia")), cards=(), count=2)
    assert (derive_props(scene, 0).count, derive_cards(scene)) == (2, [])


def test_nothing_private_is_anywhere_before_its_seat_lifts_the_curtain() -> None:
    deck = shipped_deck("une-ia-dans-ma-rue")
    step = next(step for step in steps(deck.id, "short") if getattr(step, "private", False))
    table = table_at(step.id, deck="une-ia-dans-ma-rue")
    scene = scene_of(table)
    props = derive_props(scene, 0)
    assert (props.reader, props.curtain, derive_own(scene, 0), derive_cards(scene)) == (1, True, [], [])
    (own,) = derive_own(scene, 1)
    assert own.secret == deck.card_text(own.card_id, "private", "fr") != ""
    assert not derive_props(scene, 1).curtain
    table.do(ReadOwn(), seat=1)
    after = scene_of(table)
    assert (derive_props(after, 1).curtain, derive_own(after, 1)) == (True, [])
    table.do(ReadOwn(), seat=2)
    rows = derive_cards(scene_of(table))
    assert [row.seat for row in rows] == [1, 2]
    assert not any(deck.card_text(row.card_id, "private", "fr") in (row.title, row.text) for row in rows)


def test_the_next_group_finds_the_curtain_down() -> None:
    step = next(step for step in steps("une-ia-dans-ma-rue", "short") if getattr(step, "private", False))
    scene, model = scene_of(table_at(step.id, deck="une-ia-dans-ma-rue")), DealStep(lambda move, seat: True)
    model.show(scene)
    model.lift()
    assert not model.props.curtain
    model.forget()
    model.show(scene)
    assert model.props.curtain


def test_a_card_that_was_exchanged_stays() -> None:
    deck = shipped_deck("micro-dystopies")
    step = next(step for step in steps(deck.id, "normal") if getattr(step, "redraws", 0))
    table = table_at(step.id, length="normal", deck="micro-dystopies")
    before = derive_cards(scene_of(table))
    table.do(Redraw(before[0].card_id))
    after = derive_cards(scene_of(table))
    assert [row.exchangeable for row in before] == [True, True, True]
    assert [row.exchangeable for row in after] == [False, True, True]
    assert derive_props(scene_of(table), 0).redraws == step.redraws - 1


def test_two_long_texts_are_read_whole_under_the_question_they_answer() -> None:
    table = table_at("sides", 1, 2, deck="le-duel")
    duel, others = (
        derive_props(scene_of(each), 0) for each in (table, table_at("others", length="normal", deck="micro-dystopies"))
    )
    asked = table.view().zones["duel"].cards[0]
    assert duel.question == shipped_deck("le-duel").card_text(asked, "text", "fr") != ""
    assert (duel.told, duel.prepared) == (True, True)
    assert (others.told, others.question) == (True, "")
    assert not derive_props(scene_of(table_at("memories", deck="demain-lia")), 0).told


@pytest.mark.parametrize(("step", "resolved"), [("surprise-drawn", True), ("memories", False)])
def test_what_moves_gauges_waits_for_them(step: str, resolved: bool) -> None:
    scene = scene_of(table_at(step, length="normal", deck="demain-lia"))
    assert derive_props(scene, 0).resolved == resolved
