"""The time a session takes people: the measure itself, and what each shipped game takes against what it promises."""

from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from statistics import median, mode

import pytest

from kiosk.decks.deck import Deck
from kiosk.decks.library import Library
from kiosk.engine.step import FLASH, LENGTHS
from kiosk.host.paths import bundled_decks_dir
from tests.engine.deck_bots import DeckBot
from tests.engine.simulated import CURTAIN, SEATS, TOUCH, Simulation
from tests.shipped import GAMES

SESSIONS = 30
AROUND = 0.25
"""How far from its promise a game may be."""
PEOPLE, PLAYED = (1, 3, 6), 9
"""How many people a promise is for, and in how many sessions each."""
FLASH_LIMIT, FLASH_SEATS = 150, 4
"""Seconds that a flash game may take, and with how many seats, where all of them answer at once."""
PROMISED = [(length, at_once) for length in LENGTHS for at_once in (True, False) if at_once or length != FLASH]
"""A game keeps its promise where all answer at once and where the screen is passed around, but for flash: there, a
curtain for each seat and secret is most of two minutes."""


@cache
def deck(name: str) -> Deck:
    return Library.scan([bundled_decks_dir()]).deck(name)


def simulations(
    name: str, length: str, at_once: bool = False, count: int = SESSIONS
) -> Iterator[tuple[int, Simulation]]:
    """Sessions of bots that play on without leaving, with how many seats each."""
    for seed in range(count):
        bot = DeckBot(deck(name).game, seed, steady=True, length=length)
        bot.play()
        yield len(bot.table.state.seats), Simulation(deck(name), bot.table.events, at_once)


@pytest.mark.parametrize(("length", "at_once"), PROMISED)
@pytest.mark.parametrize("name", GAMES)
def test_a_game_takes_the_time_it_promises(name: str, length: str, at_once: bool) -> None:
    took = median(simulation.minutes for _, simulation in simulations(name, length, at_once))
    promised = deck(name).minutes.of(length)
    assert promised * (1 - AROUND) <= took <= promised * (1 + AROUND), took


@pytest.mark.parametrize("people", PEOPLE)
@pytest.mark.parametrize("length", LENGTHS)
@pytest.mark.parametrize("name", GAMES)
def test_it_does_so_with_few_and_with_many(name: str, length: str, people: int) -> None:
    bots = [DeckBot(deck(name).game, seed, True, people, length=length) for seed in range(PLAYED)]
    for bot in bots:
        bot.play()
    took = median(Simulation(deck(name), bot.table.events, at_once=True).minutes for bot in bots)
    assert took == pytest.approx(deck(name).minutes.of(length), rel=AROUND)


@pytest.mark.parametrize("name", GAMES)
def test_a_flash_game_is_over_before_four_people_leave(name: str) -> None:
    played = list(simulations(name, FLASH, at_once=True, count=3 * SESSIONS))
    took = median(simulation.minutes * 60 for seats, simulation in played if seats == FLASH_SEATS)
    assert took <= FLASH_LIMIT


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
    assert [ballots[seats + 1] - ballots[seats] for seats in range(2, 6)] == pytest.approx([CURTAIN + TOUCH] * 4)
    assert ballots[2] - ballots[1] == 2 * CURTAIN + TOUCH


def test_all_together_take_the_longest_private_line_and_one_touch() -> None:
    (seats, around), (_, together) = (next(simulations("une-ia-dans-ma-rue", FLASH, form)) for form in (False, True))
    lines = [len(line.split()) / 3 for line in privately_read(around)]
    assert len(lines) == seats > 1
    saved = sum(lines) - max(lines) + seats * (CURTAIN + TOUCH) - TOUCH
    assert around.seconds["who"] - together.seconds["who"] == pytest.approx(saved)
    assert around.seconds["first"] - together.seconds["first"] == seats * (CURTAIN + TOUCH) - TOUCH


def privately_read(simulation: Simulation) -> Iterator[str]:
    """The private lines that were read in a session."""
    read = (line for line in simulation.known if line.alone)
    return (simulation.deck.card_text(line.owner, line.name, "fr") for line in read)


def test_a_talk_that_passes_on_by_itself_takes_the_time_of_every_floor() -> None:
    took = {seats: simulation.seconds["in-role"] for seats, simulation in simulations("demain-lia", "normal")}
    floor = next(step for step in deck("demain-lia").game.plans["normal"] if step.id == "in-role").fresh_timer()
    assert floor is not None
    assert [took[seats + 1] - took[seats] for seats in range(1, 6)] == pytest.approx([floor.seconds] * 5)


def test_a_text_is_read_once() -> None:
    said = [deck("demain-lia").step_text("feeling", name, "fr", "normal") for name in ("prompt", "left", "right")]
    took = [simulation.seconds for _, simulation in simulations("demain-lia", "normal")]
    more = mode(round(seconds["feeling"] - seconds["feeling~2"], 3) for seconds in took)  # some answer again
    assert more == pytest.approx(len(" ".join(said).split()) / 3, abs=0.001)
