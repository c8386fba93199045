"""A curtain between seats, a choice nobody else sees, then everybody at once."""

import pytest

from kiosk.engine.moves import Paused
from kiosk.host.words import words
from kiosk.kinds.position.rules import Mark
from kiosk.kinds.position.screen import PositionHand, PositionStep, Stand, derive_props, derive_stands
from kiosk.sessions.festival import Festival
from tests.engine.tables import Table, Told
from tests.viewmodels.scenes import answered, scene_of, seen, shipped_deck, table_at
from tests.viewmodels.screening import Screening

WORDS = words("fr")


class Screen(Screening[PositionStep]):
    """The position screen of a table."""

    def __init__(self, table: Table) -> None:
        super().__init__(table, PositionStep)

    @property
    def secret(self) -> tuple[int, bool]:
        """The seat in turn, and whether the curtain is down."""
        return self.model.props.turn, self.model.props.curtain


@pytest.mark.parametrize(
    ("hand", "curtain"), [(PositionHand(), True), (PositionHand(lifted=2), False), (PositionHand(lifted=5), True)]
)
def test_the_scale_is_behind_a_curtain_until_its_seat_lifts_it(hand: PositionHand, curtain: bool) -> None:
    props = derive_props(scene_of(table_at("before", 2, 5)), hand)
    assert (props.turn, props.curtain, props.points, props.shown) == (2, curtain, 5, False)


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_statement_and_the_ends_are_in_the_tables_language(language: str) -> None:
    table = table_at("before")
    props = derive_props(scene_of(table, language), PositionHand())
    deck = shipped_deck()
    assert props.statement == deck.card_text(table.shown.card, "text", language) != ""
    assert props.left == deck.step_text("before", "left", language, "short") != props.right != ""


def test_before_the_reveal_nobody_stands_anywhere() -> None:
    table = table_at("before", 2, 5)
    table.do(Mark(4), seat=2)
    assert derive_stands(scene_of(table)) == []


def test_after_it_everybody_is_on_the_scale_at_once() -> None:
    table = table_at("before", 2, 5)
    table.do(Mark(4), seat=2)
    table.do(Mark(3), seat=5)
    props = derive_props(scene_of(table), PositionHand())
    assert (props.shown, props.curtain) == (True, False)
    assert props.headline == WORDS.say("position.spread")
    assert derive_stands(scene_of(table)) == [Stand(2, 4, 4, 0), Stand(5, 3, 3, 0)]


def test_who_moved_is_counted_and_shown() -> None:
    scene = seen(scene_of(table_at("after", 2, 5)), shown=True, marks={2: 4, 5: 3}, before={2: 4, 5: 1}, marked=(2, 5))
    props = derive_props(scene, PositionHand())
    assert props.headline == WORDS.say("result.moved_group", moved=1, seats=2)
    assert derive_stands(scene) == [Stand(2, 4, 4, 0), Stand(5, 3, 1, 0)]


def test_who_plays_a_part_carries_it_onto_the_scale() -> None:
    table = table_at("stand", 2, 5, length="flash", deck="en-classe")
    table.do(Mark(4), seat=2)
    table.do(Mark(1), seat=5)
    deck, stands = shipped_deck("en-classe"), derive_stands(scene_of(table))
    teams = [deck.cards[table.state.zones[f"camp@{seat}"][0]] for seat in (2, 5)]
    assert [stand.icon for stand in stands] == [team.icon for team in teams]
    assert [stand.part for stand in stands] == [deck.card_text(team.id, "title", "fr") for team in teams]
    assert len({stand.icon for stand in stands}) == 2


def test_who_stands_at_one_point_stands_one_on_another() -> None:
    scene = seen(scene_of(table_at("before", 1, 2, 3)), shown=True, marks={3: 2, 1: 2, 2: 4})
    assert derive_stands(scene) == [Stand(1, 2, 2, 0), Stand(2, 4, 4, 0), Stand(3, 2, 2, 1)]


def test_nobody_stands_on_the_way_of_another() -> None:
    marks, before = {1: 5, 2: 2, 3: 4, 4: 1, 5: 3}, {1: 2, 2: 3, 3: 4, 4: 1, 5: 4}
    scene = seen(scene_of(table_at("after", *marks)), shown=True, marks=marks, before=before)
    assert [(stand.number, stand.line) for stand in derive_stands(scene)] == [(1, 0), (2, 1), (3, 1), (4, 0), (5, 2)]
    assert derive_props(scene, PositionHand()).lines == 3


def test_alone_nobody_is_told_to_be_together() -> None:
    scene = seen(scene_of(table_at("before", 1)), shown=True, marks={1: 2})
    assert derive_props(scene, PositionHand()).headline == WORDS.say("position.spread_alone")


def test_each_seat_lifts_and_touches_its_point_in_turn() -> None:
    screen = Screen(table_at("before", 2, 5))
    assert screen.secret == (2, True)
    screen.model.lift()
    assert screen.secret == (2, False)
    screen.model.stand(4)
    assert screen.secret == (5, True)
    screen.model.lift()
    screen.model.stand(1)
    assert screen.model.props.shown
    assert screen.table.shown.marks == {2: 4, 5: 1}


def test_taking_a_mark_back_brings_the_curtain_down_again() -> None:
    screen = Screen(table_at("before", 2, 5))
    screen.model.lift()
    screen.model.stand(4)
    screen.table.undo()
    screen.show()
    assert screen.secret == (2, True)


def test_a_seat_that_steps_away_in_front_of_the_scale_finds_the_curtain_down_again() -> None:
    screen = Screen(table_at("before", 2, 5))
    screen.model.lift()
    screen.table.do(Paused(2))
    screen.show()
    screen.table.undo()
    screen.show()
    assert screen.secret == (2, True)


@pytest.mark.parametrize(("answers", "shares"), [(19, ()), (20, (5, 0, 0, 0, 95))])
def test_the_festival_takes_the_empty_seats_beside_someone_alone(answers: int, shares: tuple[int, ...]) -> None:
    table = table_at("before", 1)
    table.do(Mark(2), seat=1)
    about = table.shown.card
    totals = {("before", about): {"point-1": 1, "point-5": answers - 1}}
    props = derive_props(scene_of(table, "en", Festival(totals)), PositionHand())
    key, values = ("ballot.festival", {"answers": answers}) if shares else ("result.first", {})
    assert (props.festival, props.beside) == (shares, words("en").say(key, **values))


def test_people_at_a_table_are_enough_for_each_other() -> None:
    table = table_at("before", 1, 2)
    table.do(Mark(2), seat=1)
    table.do(Mark(3), seat=2)
    props = derive_props(scene_of(table, "en", answered(table, point_1=50)), PositionHand())
    assert (props.festival, props.beside) == ((), "")


def test_nobody_hides_from_themselves() -> None:
    screen = Screen(table_at("before", 2))
    assert screen.secret == (2, False)


def test_the_next_group_finds_nothing_of_the_last_one() -> None:
    screen = Screen(table_at("before", 2, 5))
    screen.model.lift()
    screen.model.forget()
    screen.show()
    assert screen.secret == (2, True)


@pytest.mark.parametrize("seat", [2, 5])
def test_a_seat_guesses_in_the_open_and_nothing_shows_where_it_stood(seat: int) -> None:
    screen = Screen(table_at("before", 2, 5, length="normal", chance=Told(str(seat))))
    for point in (4, 1):
        screen.model.lift()
        screen.model.stand(point)
    props = screen.model.props
    assert props.guess_asked == WORDS.say("guess.ask", seat=WORDS.say(f"seat.n{seat}"))
    assert (screen.secret, props.shown, props.guessed) == ((seat, False), False, 0)
    assert derive_stands(scene_of(screen.table)) == []
    screen.model.guess({2: 1, 5: 4}[seat])
    assert (screen.model.props.shown, screen.model.props.guess_asked) == (True, "")
    assert screen.model.props.headline == WORDS.say("guess.right", seat=WORDS.say(f"seat.n{seat}"))


@pytest.mark.parametrize("guesser", [2, 5])
def test_taking_back_the_mark_before_a_guess_brings_the_curtain_down_again(guesser: int) -> None:
    screen = Screen(table_at("before", 2, 5, length="normal", chance=Told(str(guesser))))
    for _ in range(2):
        screen.model.lift()
        screen.model.stand(4)
    assert screen.table.shown.guesser == guesser
    screen.table.undo()
    screen.show()
    assert screen.secret == (5, True)


@pytest.mark.parametrize(
    ("point", "told"), [(5, "Étoile avait deviné\u00a0: près de «\u00a0D’accord\u00a0»."), (0, "")]
)
def test_a_guess_is_told_beside_where_all_stand_and_one_that_was_passed_is_not(point: int, told: str) -> None:
    table = table_at("before", 1, 2, length="normal", chance=Told("1"))
    table.do(Mark(1), seat=1)
    table.do(Mark(3), seat=2)
    screen = Screen(table)
    screen.model.guess(point)
    assert (screen.model.props.guessed, screen.model.props.shown) == (point, True)
    assert screen.model.props.headline == (told or WORDS.say("position.spread"))
