"""Cards, places and what the last check said, together and in turn."""

import pytest

from kiosk.engine.moves import TABLE, Agree, Move
from kiosk.host.words import words
from kiosk.kinds.arrange.rules import Check, Object, Place, Take
from kiosk.kinds.arrange.screen import (
    ArrangeStep,
    derive_cards,
    derive_props,
    derive_seats,
    derive_slots,
    help_sentence,
)
from kiosk.viewmodels.scene import SeatRow
from tests.engine.tables import Table
from tests.viewmodels.scenes import scene_of, seen, shipped_deck, table_at

DECK = shipped_deck()


def title(card: str) -> str:
    return DECK.card_text(card, "title", "fr")


def model_at(table: Table) -> tuple[ArrangeStep, list[tuple[int, Move]]]:
    """The screen's model, and the moves it hands on."""
    sent: list[tuple[int, Move]] = []

    def submit(move: Move, seat: int) -> bool:
        sent.append((seat, move))
        return True

    model = ArrangeStep(submit)
    model.show(scene_of(table))
    return model, sent


def test_together_the_frame_says_what_is_in_hand_and_what_is_left() -> None:
    table = table_at("ring")
    props = derive_props(scene_of(table), "trier")
    assert (props.layout, props.in_turn, props.scored, props.picked, props.full) == (
        "ring",
        False,
        True,
        "trier",
        False,
    )
    assert (props.attempts, props.attempts_left, props.cards_left, props.help) == (0, 2, 5, "")


def test_every_card_says_where_it_lies() -> None:
    table = table_at("ring")
    table.do(Place("trier", "4"))
    rows = {row.card_id: row for row in derive_cards(scene_of(table), "entrainer")}
    assert list(rows) == sorted(rows)
    lying = {name: (row.slot_id, row.place, row.state) for name, row in rows.items()}
    assert lying["prendre"] == ("1", 0, "locked")
    assert lying["trier"] == ("4", 3, "")
    assert lying["entrainer"] == ("", -1, "picked")
    assert sorted(row.order for row in rows.values() if row.place < 0) == [0, 1, 2, 3]


def test_numbered_places_count_what_they_hold() -> None:
    table = table_at("ring")
    table.do(Place("trier", "4"))
    rows = derive_slots(scene_of(table))
    assert [(row.slot_id, row.number, row.count) for row in rows] == [
        (str(n), n, int(n in (1, 4))) for n in range(1, 7)
    ]


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_help_names_the_pair_and_a_direction(language: str) -> None:
    scene = seen(scene_of(table_at("ring"), language), wrong=("trier", "recolter"))
    said = help_sentence(scene)
    first, second = (DECK.card_text(card, "title", language) for card in ("trier", "recolter"))
    hint = DECK.card_text("recolter", "help", language)
    assert hint
    assert said == words(language).say("arrange.wrong_pair", first=first, second=second, hint=hint)


def test_in_a_ring_the_link_is_marked_and_not_the_cards() -> None:
    table = table_at("ring")
    order = ("trier", "recolter", "entrainer", "corriger", "repondre")
    table.do(*(Place(card, str(place)) for place, card in enumerate(order, start=2)), Check())
    scene = scene_of(table)
    assert scene.shown.wrong == ("prendre", "trier")
    assert derive_props(scene, "").broken == 0
    assert {row.state for row in derive_cards(scene, "")} == {"locked", ""}
    table.do(Place("recolter", "2"))
    assert derive_props(scene_of(table), "").broken == -1


def test_in_turn_the_frame_is_the_readers_card_and_place() -> None:
    table = table_at("places", 2, 5)
    card = table.shown.card
    table.do(Place(card, "trier"), seat=2)
    props = derive_props(scene_of(table), "")
    assert (props.in_turn, props.reader, props.card_id, props.proposed) == (True, 2, card, "trier")
    assert (props.card_title, props.card_source != "") == (title(card), True)
    assert derive_seats(scene_of(table)) == [SeatRow(2, True, True, 0), SeatRow(5, True, False, 0)]
    slots = {row.slot_id: row for row in derive_slots(scene_of(table))}
    assert [name for name, row in slots.items() if row.proposed] == ["trier"]
    assert slots["trier"].title == title("trier")


@pytest.mark.parametrize("seats", [(2, 5), (3,)])
def test_the_table_answers_a_place_as_one(seats: tuple[int, ...]) -> None:
    table = table_at("places", *seats)
    table.do(Place(table.shown.card, "trier"), seat=seats[0])
    model, sent = model_at(table)
    assert (model.props.objecting, model.props.objected, model.props.sole) == (True, False, len(seats) == 1)
    model.object()
    model.agree(TABLE)
    assert sent == [(TABLE, Object()), (TABLE, Agree())]
    table.do(Object())
    props = derive_props(scene_of(table), "")
    assert (props.objected, props.proposed) == (True, "")


@pytest.mark.parametrize("well", [True, False])
def test_a_judgement_names_the_card(well: bool) -> None:
    card = next(card.id for card in DECK.cards.values() if card.type == "actions")
    props = derive_props(seen(scene_of(table_at("places")), judged=card, well=well), "")
    assert (props.judged, props.well) == (title(card), well)


def test_a_tap_picks_a_second_one_puts_down() -> None:
    model, sent = model_at(table_at("ring"))
    picked = []
    for card in ("trier", "trier", "prendre", "trier", "entrainer"):
        model.pick(card)
        picked.append(model.props.picked)
    assert picked == ["trier", "", "", "trier", "entrainer"]
    assert sent == []


def test_a_card_in_hand_goes_to_a_place_or_takes_anothers() -> None:
    table = table_at("ring")
    table.do(Place("trier", "4"))
    model, sent = model_at(table)
    model.pick("entrainer")
    model.put("3")
    model.pick("entrainer")
    model.pick("trier")
    model.take("trier")
    assert sent == [(0, Place("entrainer", "3")), (0, Place("entrainer", "4")), (0, Take("trier"))]


def test_with_no_card_in_hand_a_place_is_for_the_first_that_waits() -> None:
    table = table_at("ring")
    model, sent = model_at(table)
    ready, other, *_ = table.shown.reserve
    assert (model.props.picked, model.props.ready) == ("", ready)
    assert [row.card_id for row in derive_cards(scene_of(table), "") if row.state == "picked"] == [ready]
    model.put("3")
    model.pick(other)
    assert (model.props.picked, model.props.ready) == (other, "")
    model.put("4")
    assert sent == [(0, Place(ready, "3")), (0, Place(other, "4"))]
    table.do(*(Place(card, str(place)) for place, card in enumerate(table.shown.reserve, start=2)))
    model.show(scene_of(table))
    model.put("3")
    assert (model.props.ready, len(sent)) == ("", 2)


def test_in_turn_the_reader_proposes_and_seats_agree() -> None:
    table = table_at("places", 2, 5)
    model, sent = model_at(table)
    model.put("trier")
    model.agree(5)
    assert sent == [(2, Place(table.shown.card, "trier")), (5, Agree())]
