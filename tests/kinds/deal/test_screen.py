"""The cards that arrive, faces up when everybody may see them."""

import pytest

from kiosk.engine.moves import Paused
from kiosk.kinds.deal.rules import ReadOwn, Redraw
from kiosk.kinds.deal.screen import CornerRow, DealStep, derive_cards, derive_own, derive_props
from tests.viewmodels.scenes import scene_of, seen, shipped_deck, steps, table_at
from tests.viewmodels.screening import Screening


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


class Corners(Screening[DealStep]):
    """A table of three whose screen lets everybody lift a corner at the same time."""

    def __init__(self) -> None:
        super().__init__(table_at("who", 1, 2, 3, deck="une-ia-dans-ma-rue"), DealStep, at_once=True)

    @property
    def rows(self) -> list[CornerRow]:
        return list(self.model.corners.rows)

    def secret(self, seat: int) -> str:
        (card,) = self.table.shown.given[seat]
        return shipped_deck("une-ia-dans-ma-rue").card_text(card, "private", "fr")


def test_a_line_is_there_while_the_finger_of_its_seat_is() -> None:
    screen = Corners()
    assert (screen.model.props.curtain, screen.rows) == (False, [CornerRow(seat, read=False) for seat in (1, 2, 3)])
    screen.model.hold(2)
    screen.model.hold(3)
    assert [row.secret for row in screen.rows] == ["", screen.secret(2), screen.secret(3)]
    assert screen.secret(2) != screen.secret(3) != ""
    screen.model.letGo(3, True)
    assert screen.rows == [CornerRow(1, False), CornerRow(2, False, screen.secret(2)), CornerRow(3, read=True)]
    screen.model.letGo(2, False)
    assert screen.rows == [CornerRow(1, False), CornerRow(2, read=False), CornerRow(3, read=True)]
    assert (screen.table.view().free, screen.model.props.lacking) == ((1, 2), True)


def test_a_corner_may_be_lifted_again_until_everybody_has_read() -> None:
    screen = Corners()
    for seat in (1, 2):
        screen.model.hold(seat)
        screen.model.letGo(seat, True)
    screen.model.hold(1)
    assert screen.rows[0] == CornerRow(1, read=True, secret=screen.secret(1))
    screen.model.letGo(1, True)
    assert screen.rows[0] == CornerRow(1, read=True)
    screen.model.goOn()
    assert (screen.table.view().free, screen.rows, screen.model.props.gathered) == ((), [], False)


def test_a_line_is_gone_where_the_screen_is_passed_around_and_for_the_next_group() -> None:
    screen = Corners()
    screen.model.hold(1)
    screen.show(at_once=False)
    assert (screen.rows, screen.model.props.curtain, screen.model.cards.rows) == ([], True, ())
    screen.show()
    assert screen.rows[0] == CornerRow(1, read=False)
    screen.model.hold(1)
    screen.model.forget()
    assert screen.rows == []
    screen.show()
    assert screen.rows[0] == CornerRow(1, read=False)


def test_a_seat_that_is_away_has_no_corner_and_one_that_exchanged_reads_anew() -> None:
    screen = Corners()
    screen.table.do(Paused(2))
    screen.show()
    assert [row.number for row in screen.rows] == [1, 3]
    screen.model.goOn()
    (card,) = screen.table.shown.given[3]
    screen.model.exchange(card)
    assert screen.rows == [CornerRow(1, read=True), CornerRow(3, read=False)]


def test_cards_lie_in_the_order_of_their_labels_and_say_what_they_are() -> None:
    table = table_at("draw", length="normal", deck="micro-dystopies")
    rows = derive_cards(scene_of(table, "en"))
    assert [row.label for row in rows] == ["WHERE", "WHAT", "THE GRAIN OF SAND"]
    kinds = [table.game.card(row.card_id).type for row in rows]
    assert kinds == ["lieux", "techniques", "grains"] != [table.game.card(card).type for card in table.shown.cards]
    assert {row.label for row in derive_cards(scene_of(table_at("memories", deck="demain-lia")))} == {""}
