"""A hand behind the curtain, one card for everybody to see, then all of them."""

import pytest

from kiosk.engine.moves import Agree
from kiosk.kinds.play.rules import PlayCard, Said
from kiosk.kinds.play.screen import PlayStep, hands
from kiosk.viewmodels.rows import RowsModel
from tests.engine.tables import Table
from tests.viewmodels.scenes import scene_of, shipped_deck, table_at
from tests.viewmodels.screening import Screening


def playing(*seats: int, step: str = "proposer") -> Table:
    return table_at(step, *seats, deck="mains")


class Screen(Screening[PlayStep]):
    """The play screen of a table."""

    def __init__(self, table: Table, language: str = "fr") -> None:
        super().__init__(table, PlayStep, language)

    def rows(self, name: str) -> list[str]:
        """The keys of the rows of that name."""
        model = getattr(self.model, name)
        assert isinstance(model, RowsModel)
        return [getattr(row, "card_id", None) or row.slot_id for row in model.rows]

    def says(self, *names: str) -> list[object]:
        return [self.model.property(name) for name in names]


def test_a_hand_is_behind_the_curtain_until_its_seat_lifts_it() -> None:
    screen = Screen(playing(2, 4))
    assert (screen.says("turn", "curtain"), screen.rows("hand")) == ([2, True], [])
    screen.model.lift()
    hand = screen.table.state.zones["main@2"]
    assert (screen.says("turn", "curtain"), screen.rows("hand")) == ([2, False], list(hand))


def test_the_next_group_finds_the_curtain_down() -> None:
    screen = Screen(playing(2, 4))
    screen.model.lift()
    screen.model.forget()
    screen.show()
    assert (screen.says("turn", "curtain"), screen.rows("hand")) == ([2, True], [])


def test_a_card_is_taken_in_hand_put_down_and_played() -> None:
    screen = Screen(playing(2, 4))
    screen.model.lift()
    first, second = screen.rows("hand")
    screen.model.pick(first)
    screen.model.pick(first)
    assert screen.says("picked") == [""]
    screen.model.put("")
    assert screen.says("cardId") == [""]
    screen.model.pick(second)
    screen.model.put("")
    assert screen.says("cardId", "title", "toSay", "asked", "curtain") == [
        *(second, shipped_deck("mains").card_text(second, "title", "fr")),
        *(True, False, False),
    ]
    assert screen.rows("hand") == []


def test_it_is_said_why_then_the_others_agree_and_the_next_hand_is_hidden() -> None:
    screen = Screen(playing(2, 4))
    screen.model.lift()
    screen.model.pick(screen.rows("hand")[0])
    screen.model.put("")
    screen.model.say()
    assert screen.says("toSay", "asked") == [False, True]
    screen.model.agree(4)
    assert (screen.says("turn", "curtain", "cardId"), screen.rows("played")) == (
        [4, True, ""],
        list(screen.table.state.zones["table"]),
    )


def test_a_card_taken_back_is_behind_the_curtain_again() -> None:
    screen = Screen(playing(2, 4))
    screen.model.lift()
    screen.model.pick(screen.rows("hand")[0])
    screen.model.put("")
    screen.model.take()
    assert (screen.says("curtain", "cardId", "picked"), screen.rows("hand")) == ([True, "", ""], [])


def test_undoing_a_card_shows_no_hand() -> None:
    screen = Screen(playing(2, 4))
    screen.model.lift()
    screen.model.pick(screen.rows("hand")[0])
    screen.model.put("")
    screen.table.undo()
    screen.show()
    assert (screen.says("turn", "curtain"), screen.rows("hand")) == ([2, True], [])


def test_a_card_needs_a_place_where_places_are_cards() -> None:
    screen = Screen(playing(2, 4, step="placer"))
    screen.model.lift()
    card = screen.rows("hand")[0]
    screen.model.pick(card)
    assert (screen.says("onto"), screen.rows("places")) == ([True], ["avant", "pendant", "apres"])
    screen.model.put("pendant")
    played = screen.table.shown.played[0]
    assert (played.card, played.well) == (card, played.onto == "pendant")


@pytest.mark.parametrize(
    ("language", "well", "moved"), [("fr", "à sa place", "va plutôt"), ("en", "in its", "belongs")]
)
def test_what_became_of_the_last_card_is_told_in_a_sentence(language: str, well: str, moved: str) -> None:
    table = playing(2, 4, step="placer")
    card = table.state.zones["main@2"][0]
    places = table.game.card(card).values("moment")
    right, wrong = places[0], next(place for place in table.shown.targets if place not in places)
    table.do(PlayCard(card, right), seat=2)
    (told,) = Screen(table, language).says("judged")
    assert well in str(told)
    table = playing(2, 4, step="placer")
    table.do(PlayCard(card, wrong), seat=2)
    (told,) = Screen(table, language).says("judged")
    assert moved in str(told)
    assert shipped_deck("mains").card_text(right, "title", language) in str(told)


def test_at_the_end_every_card_is_shown_with_its_seat() -> None:
    table = playing(2, 4)
    for seat, other in ((2, 4), (4, 2)):
        table.do(PlayCard(table.state.zones[f"main@{seat}"][0]), Said(), seat=seat)
        table.do(Agree(), seat=other)
    screen = Screen(table)
    assert screen.says("finished", "curtain", "turn") == [True, False, 0]
    assert [(row.card_id, row.seat) for row in hands.played(scene_of(table))] == [
        (card, seat) for card, seat in zip(screen.rows("played"), (2, 4), strict=True)
    ]
    screen.model.next()
    assert table.open == "placer"
