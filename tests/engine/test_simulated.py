"""The time a session takes people: the measure itself, and what each shipped game takes against what it promises."""

from collections import defaultdict
from collections.abc import Iterable
from functools import cache
from statistics import median, mode

import pytest

from kiosk.decks.deck import Deck
from kiosk.decks.library import Library
from kiosk.engine.step import LENGTHS
from kiosk.host.paths import bundled_decks_dir
from tests.engine.deck_bots import DeckBot
from tests.engine.simulated import CURTAIN, SEATS, TOUCH, Simulation
from tests.engine.test_shipped_decks import DECKS

SESSIONS = 30
AROUND = 0.25
"""How far from its promise a game may be."""
LONGER = {("le-duel", "flash"): 0.4, ("une-ia-dans-ma-rue", "flash"): 0.35}
"""Short games that are known to take longer than they promise where the screen is passed around, and by how much at
most: there is much to read, or a secret line for each seat."""


@cache
def deck(name: str) -> Deck:
    return Library.scan([bundled_decks_dir()]).deck(name)


def simulations(name: str, length: str, count: int = SESSIONS) -> Iterable[tuple[int, Simulation]]:
    """Sessions of bots that play on without leaving, with how many seats each."""
    for seed in range(count):
        bot = DeckBot(deck(name).game, seed, steady=True, length=length)
        bot.play()
        yield len(bot.table.state.seats), Simulation(deck(name), bot.table.events)


@pytest.mark.parametrize("length", LENGTHS)
@pytest.mark.parametrize("name", DECKS)
def test_a_game_takes_the_time_it_promises(name: str, length: str) -> None:
    took = median(simulation.minutes for _, simulation in simulations(name, length))
    promised = deck(name).minutes.of(length)
    assert promised * (1 - AROUND) <= took <= promised * (1 + LONGER.get((name, length), AROUND)), took


def test_time_that_is_given_is_taken_and_no_more() -> None:
    _, simulation = next(iter(simulations("boite-noire", "normal")))
    plan = {step.id: step for step in deck("boite-noire").game.plans["normal"]}
    assert simulation.seconds[SEATS] == 30
    assert simulation.seconds["ring"] == plan["ring"].planned
    prompt = len(deck("boite-noire").step_text("talk", "prompt", "fr", "normal").split())
    assert simulation.seconds["talk"] == pytest.approx((plan["talk"].timer or 0) + prompt / 3)


def test_each_seat_more_lifts_the_curtain_once_more_but_someone_alone_has_none() -> None:
    took: defaultdict[int, list[float]] = defaultdict(list)
    for seats, simulation in simulations("boite-noire", "short"):
        took[seats].append(simulation.seconds["after"])
    ballots = {seats: mode(times) for seats, times in took.items()}  # some pass, some answer again
    assert set(ballots) == {1, 2, 3, 4, 5, 6}
    assert [ballots[seats + 1] - ballots[seats] for seats in range(2, 6)] == [CURTAIN + TOUCH] * 4
    assert ballots[2] - ballots[1] == 2 * CURTAIN + TOUCH


def test_a_text_is_read_once() -> None:
    said = [deck("demain-lia").step_text("feeling", name, "fr", "normal") for name in ("prompt", "left", "right")]
    took = [simulation.seconds for _, simulation in simulations("demain-lia", "normal")]
    more = mode(round(seconds["feeling"] - seconds["feeling~2"], 3) for seconds in took)  # some answer again
    assert more == pytest.approx(len(" ".join(said).split()) / 3, abs=0.001)
