"""Fabrique ton IA: nobody is offered what nobody can pay, everything that is gained costs, and the vote decides."""

from collections import Counter
from collections.abc import Iterator

import pytest

from kiosk.decks.library import Library
from kiosk.engine.cards import Card
from kiosk.engine.game import own_zone
from kiosk.host.paths import bundled_decks_dir
from kiosk.kinds.choose.rules import ChooseRules
from tests.engine.deck_bots import DeckBot
from tests.engine.tables import Table

GAME = Library.scan([bundled_decks_dir()]).deck("fabrique-ton-ia").game
THEMES = {
    "data": "donnees",
    "size": "taille",
    "checking": "verification",
    "telling": "annonce",
    "place": "lieu",
    "later": "avenir",
}
LENGTHS = ("short", "normal", "long")
SESSIONS = 60
FREE = 2
"""How many options of a theme cost no token."""
DIALS = 4
OPEN, UNOPENED = "open", {"non": "a-l-atelier", "undecided": "personne-n-appuie"}
"""What a table reads whose machine does not stay open."""


def family(kind: str) -> list[Card]:
    return [card for card in GAME.cards.values() if card.type == kind]


def tables(length: str) -> Iterator[Table]:
    """Each place of some sessions in which everybody stays."""
    for seed in range(SESSIONS):
        bot = DeckBot(GAME, seed, steady=True, length=length)
        while not bot.table.state.over:
            yield bot.table
            bot.turn()
        yield bot.table


def offered(table: Table) -> tuple[str, ...]:
    step = GAME.named(table.state.length, table.open)
    return step.open_options(GAME, table.state) if isinstance(step, ChooseRules) else ()


@pytest.mark.parametrize("kind", THEMES.values())
def test_each_option_moves_two_things_and_one_of_them_for_the_worse(kind: str) -> None:
    for card in family(kind):
        assert len(card.effects) >= 2
        assert any(change > 0 for change in card.effects.values())
        assert any(change < 0 for change in card.effects.values())
    assert sum(card.effects.get("jetons", 0) >= 0 for card in family(kind)) == FREE


def test_an_offer_gives_and_takes_as_much() -> None:
    assert [sum(card.effects.values()) for card in family("nouvelles")] == [0] * 6


def test_what_goes_wrong_gives_nothing() -> None:
    hard = [*family("ouverture"), *family("usure")]
    assert all(change < 0 for card in hard for change in card.effects.values())
    assert all(card.effects for card in hard)


@pytest.mark.parametrize("length", LENGTHS)
def test_nobody_is_offered_what_nobody_can_pay(length: str) -> None:
    met = Counter[int]()
    for table in tables(length):
        if table.open in THEMES:
            left, cards = table.state.counters["jetons"], [GAME.card(card) for card in offered(table)]
            met[len(cards)] += 1
            assert all(left + card.effects.get("jetons", 0) >= 0 for card in cards)
    assert set(met) == ({3} if length == "short" else {2, 3})


@pytest.mark.parametrize("length", LENGTHS)
def test_the_vote_decides_whether_it_stays_open(length: str) -> None:
    answers = Counter[str]()
    for table in tables(length):
        if table.state.outcome == "result":
            answer = str(GAME.fact(table.state, "launch.option"))
            told = UNOPENED.get(answer, OPEN)
            answers[told] += 1
            assert (table.shown.band if table.shown.band in UNOPENED.values() else OPEN) == told
    assert set(answers) == {*UNOPENED.values(), OPEN}


def test_what_goes_wrong_at_first_comes_from_the_examples() -> None:
    came = Counter[str]()
    for table in (table for length in LENGTHS for table in tables(length) if table.open == "mend"):
        example, (first,) = GAME.card(table.state.zones["built"][0]), GAME.cards_of(table.state.zones["opened"])
        came[first.id] += 1
        assert set(first.values("risque")) & set(example.values("risque"))
    assert set(came) == {card.id for card in family("ouverture")}


@pytest.mark.parametrize("length", LENGTHS)
def test_jobs_defend_as_many_dials_as_there_are_seats(length: str) -> None:
    for table in tables(length):
        if table.state.outcome == "result":
            zones = table.state.zones
            jobs = [GAME.card(card) for seat in table.state.present for card in zones[own_zone("jobs", seat)]]
            assert len({card.values("cadran") for card in jobs}) == min(len(jobs), DIALS)


@pytest.mark.parametrize("length", ["normal", "long"])
def test_the_set_has_a_part_for_each_decision(length: str) -> None:
    parts = {len(table.state.zones["built"]) for table in tables(length)}
    assert parts == set(range({"normal": 4, "long": 5}[length] + 1))
