"""A curtain between seats, a bet nobody else sees, then every bet at once; the answer waits for its reveal."""

import pytest

from kiosk.engine.moves import Continue, Paused
from kiosk.kinds.estimate import look
from kiosk.kinds.estimate.look import Props
from kiosk.kinds.estimate.rules import EstimateOutcome, Guess
from kiosk.kinds.estimate.rules.bets import Bet
from kiosk.kinds.estimate.screen import EstimateHand, EstimateStep, derive_guesses, derive_props
from kiosk.kinds.estimate.screen.estimates import GuessRow
from kiosk.kinds.reveal.screen import back
from kiosk.viewmodels.look import Back
from kiosk.viewmodels.scene import Scene
from kiosk.viewmodels.sheet import card_sheet
from tests.engine.tables import Table
from tests.viewmodels.scenes import answered, scene_of, seen, shipped_deck, table_at
from tests.viewmodels.screening import Screening

PICTURE = {"min": 1.0, "max": 1000.0, "scale": "log", "card": "image-ou-texte"}


def betting(*seats: int, step: str = "parier", length: str = "long") -> Table:
    return table_at(step, *seats, length=length, deck="mains")


def bet_all(table: Table, ticks: dict[int, int]) -> None:
    for seat, tick in ticks.items():
        table.do(Guess(tick), seat=seat)


class Screen(Screening[EstimateStep]):
    """The estimate screen of a table."""

    def __init__(self, table: Table) -> None:
        super().__init__(table, EstimateStep)


@pytest.mark.parametrize(
    ("hand", "curtain", "chosen"),
    [
        (EstimateHand(), True, -1),
        (EstimateHand(lifted=2), False, -1),
        (EstimateHand(lifted=2, chosen=0), False, 0),
        (EstimateHand(lifted=4, chosen=40), True, -1),
    ],
)
def test_the_line_is_behind_a_curtain_until_its_seat_lifts_it(hand: EstimateHand, curtain: bool, chosen: int) -> None:
    props = derive_props(scene_of(betting(2, 4)), hand)
    assert (props.turn, props.curtain, props.chosen, props.shown) == (2, curtain, chosen, False)
    assert (props.value == "") == (chosen < 0)


@pytest.mark.parametrize(
    ("language", "value", "texts"),
    [("fr", "3,2_fois plus", ("1", "10", "100", "1_000")), ("en", "3.2_times more", ("1", "10", "100", "1,000"))],
)
def test_the_number_and_the_line_are_in_the_tables_language(language: str, value: str, texts: tuple[str, ...]) -> None:
    scene = seen(scene_of(betting(2, 4), language), **PICTURE)
    props = derive_props(scene, EstimateHand(lifted=2, chosen=17))
    assert props.value.replace("\u00a0", "_") == value
    assert tuple(text.replace("\u00a0", "_") for text in props.texts) == texts
    assert props.places == pytest.approx((0, 1 / 3, 2 / 3, 1))
    assert props.question == shipped_deck("mains").card_text("image-ou-texte", "text", language) != ""


def test_a_step_has_its_own_question_and_unit_and_needs_no_curtain_when_open() -> None:
    props = derive_props(scene_of(betting(2, 4, step="parier-encore")), EstimateHand(lifted=2, chosen=3))
    prompt = shipped_deck("mains").step_text("parier-encore", "prompt", "fr", "long")
    assert (props.open, props.curtain, props.question) == (True, False, prompt)
    assert (props.figure, props.unit) == ("3", "personnes sur 100")


def test_each_seat_lifts_leans_and_confirms_in_turn() -> None:
    screen = Screen(betting(2, 4))
    screen.model.lift()
    screen.model.lean(63)
    screen.model.nudge(2)
    assert screen.curtained == (2, False, 65)
    screen.model.confirm()
    assert screen.curtained == (4, True, -1)
    screen.model.lift()
    screen.model.nudge(-1)
    assert screen.curtained == (4, False, 49)
    screen.model.lean(400)
    screen.model.confirm()
    assert screen.model.props.shown
    assert screen.table.shown.ticks == {2: 65, 4: 100}


def test_a_finger_left_on_the_line_does_not_lift_the_next_curtain() -> None:
    screen = Screen(betting(2, 4))
    screen.model.lift()
    screen.model.lean(63)
    screen.model.confirm()
    screen.model.lean(64)
    assert screen.curtained == (4, True, -1)


def test_the_next_group_finds_the_curtain_down() -> None:
    screen = Screen(betting(2, 4))
    screen.model.lift()
    screen.model.lean(63)
    screen.model.forget()
    screen.show()
    assert screen.curtained == (2, True, -1)


def test_a_bet_not_leaned_towards_is_refused() -> None:
    screen = Screen(betting(2, 4))
    screen.model.lift()
    screen.model.confirm()
    assert screen.curtained[:2] == (2, False)
    assert screen.table.shown.marked == ()


@pytest.mark.parametrize("undone", ["bet", "away"])
def test_taking_back_brings_the_curtain_down_again(undone: str) -> None:
    screen = Screen(betting(2, 4))
    screen.model.lift()
    screen.model.lean(40)
    if undone == "bet":
        screen.model.confirm()
    else:
        screen.table.do(Paused(2))
        screen.show()
    screen.table.undo()
    screen.show()
    assert screen.curtained == (2, True, -1)


def test_every_bet_appears_at_once_and_says_nothing_of_the_answer() -> None:
    table = betting(2, 4)
    table.do(Guess(50), seat=2)
    assert derive_guesses(scene_of(table)) == []
    table.do(Guess(90), seat=4)
    scene = seen(scene_of(table), **PICTURE)
    assert derive_guesses(scene) == [
        GuessRow(2, 0.5, "32", "32\u00a0fois plus"),
        GuessRow(4, 0.9, "500", "500\u00a0fois plus"),
    ]
    assert derive_props(scene, EstimateHand()).festival == ()


@pytest.mark.parametrize(("answers", "shares"), [(19, ()), (20, (50, 0, 0, 0, 0, 0, 0, 0, 0, 50))])
def test_someone_alone_sees_the_festival_once_it_has_answered(answers: int, shares: tuple[int, ...]) -> None:
    counts = {"tick-0": answers // 2, "tick-90": answers - answers // 2, "seen": 99}
    table = betting(2)
    assert derive_props(scene_of(table, festival=answered(table, **counts)), EstimateHand()).festival == ()
    table.do(Guess(50), seat=2)
    props = derive_props(scene_of(table, festival=answered(table, **counts)), EstimateHand())
    assert (props.festival, props.bets) == (shares, answers if shares else 0)


def told(scene: Scene) -> tuple[Props, list[GuessRow]]:
    """What a reveal says of a bet, and the bets it shows beside it."""
    behind = back(scene)
    assert behind is not None
    return look.derive_props(scene, behind), look.derive_guesses(scene, behind)


def test_the_reveal_tells_the_answer_its_kind_its_source_and_its_limits() -> None:
    table = betting(2, 4)
    bet_all(table, {2: 50, 4: 90})
    table.do(Continue())
    scene = scene_of(table)
    outcome = scene.shown.outcome
    assert isinstance(outcome, EstimateOutcome)
    assert outcome.card is not None
    row, guesses = told(scene)
    assert row.detail == shipped_deck("mains").card_text(outcome.card, "detail", "fr") != ""
    assert (row.status, row.origin[-6:-4]) == ("Chiffre mesuré", ", ")
    assert row.first <= row.last
    assert [guess.number for guess in guesses] == [2, 4]


@pytest.mark.parametrize("show", [("answer",), ("answer", "sources"), ("answer", "spread")])
def test_the_reveal_shows_what_it_is_asked_to(show: tuple[str, ...]) -> None:
    table = betting(2, 4)
    bet_all(table, {2: 50, 4: 90})
    table.do(Continue())
    scene = seen(scene_of(table, festival=answered(table, tick_0=30)), show=show)
    row, guesses = told(scene)
    assert (row.origin != "", row.bets) == ("sources" in show, 30 if "spread" in show else 0)
    assert bool(guesses) == ("spread" in show)


def test_a_step_without_a_card_names_its_own_source() -> None:
    table = betting(2, 4, step="parier-encore")
    bet_all(table, {2: 50, 4: 90})
    table.do(Continue())
    row, _ = told(scene_of(table))
    assert (row.value, row.detail) == ("3\u00a0personnes sur 100", "")
    assert row.origin == "Deezer et Ipsos, 2025"


def test_a_card_bet_on_keeps_its_detail_until_the_answer_is_told() -> None:
    table = betting(2, 4)
    scene = scene_of(table)
    card = scene.shown.card
    kept = card_sheet(scene.deck, card, scene.words, scene.hidden(card))
    assert (kept.lines, kept.sources) == ((), ())
    bet_all(table, {2: 50, 4: 90})
    table.do(Continue())
    told = card_sheet(scene.deck, card, scene.words, scene_of(table).hidden(card))
    assert len(told.lines) == len(told.sources) == 1


@pytest.mark.parametrize(
    ("tick", "language", "near"),
    [(50, "fr", "en plein dedans"), (0, "fr", "à 29 près"), (100, "fr", "à 940 près"), (0, "en", "off by 29")],
)
def test_once_the_answer_is_told_each_guess_says_how_near_it_came(tick: int, language: str, near: str) -> None:
    table = betting(2, 4)
    scene = scene_of(table, language)
    outcome = EstimateOutcome("image-ou-texte", Bet(1, 1000, 30, 60, "log", "measured"), {2: tick})
    (row,) = look.derive_guesses(scene, Back(scene.asked("parier"), outcome, ("answer", "spread")))
    assert row.near == near
