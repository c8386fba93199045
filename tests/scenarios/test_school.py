"""En classe, avec ou sans IA ?: even teams, lessons from all of school, and the marks of the table end the game."""

from collections import Counter
from itertools import product, takewhile
from random import Random

import pytest

from kiosk.decks.library import Library
from kiosk.engine.moves import Continue
from kiosk.engine.step import LENGTHS, base_name
from kiosk.host.paths import bundled_decks_dir
from kiosk.kinds.discuss.rules import DiscussRules
from kiosk.kinds.vote.rules import Ballot
from kiosk.sessions.chance import RandomChance
from tests.engine.deck_bots import DeckBot
from tests.engine.tables import Table

GAME = Library.scan([bundled_decks_dir()]).deck("en-classe").game
GRADES = ("1", "2", "3", "4", "5")
STAGES = {"primaire", "college", "lycee", "autour"}


def playing(seats: int, seed: int, length: str = "short") -> DeckBot:
    bot = DeckBot(GAME, seed, steady=True, length=length)
    table = Table(GAME, *range(1, seats + 1), chance=RandomChance(seed), length=length)
    bot.sit_down(table, Random(seed), restless=False)
    return bot


def onward(bot: DeckBot, *steps: str) -> Table:
    """The table once one of those steps is open."""
    while base_name(bot.table.open) not in steps:
        bot.turn()
    return bot.table


def graded(table: Table, grades: tuple[str, ...]) -> None:
    for seat, grade in enumerate(grades, start=1):
        table.do(Ballot((grade,)), seat=seat)
    table.do(Continue())


def passes(grades: tuple[str, ...]) -> bool:
    return "1" not in grades and sorted(grades)[len(grades) // 2] >= "3"


@pytest.mark.parametrize("seats", range(2, 7))
def test_teams_are_even_and_no_team_of_two_is_of_one_mind(seats: int) -> None:
    for seed in range(10):
        zones = playing(seats, seed).table.state.zones
        held = [card for seat in range(1, seats + 1) for card in zones[f"camp@{seat}"]]
        teams = Counter(team for card in held for team in GAME.card(card).values("camp"))
        assert len(set(held)) == seats == teams.total()
        assert max(teams.values()) - min((*teams.values(), *([0] * (3 - len(teams))))) <= 1


def test_a_long_game_visits_all_of_school_and_its_case_is_new() -> None:
    for seed in range(20):
        bot = playing(3, seed, "long")
        seen = [onward(bot, "trial").state.zones["lesson"], bot.table.state.zones["past"]]
        lessons = [card for zone in seen for card in zone]
        assert len(lessons) == 4
        assert {stage for card in lessons for stage in GAME.card(card).values("stage")} == STAGES


def test_the_marks_of_the_table_decide_how_the_rule_ends() -> None:
    first = onward(playing(3, 1), "accept").play
    for grades in product(GRADES, repeat=3):
        bot = playing(3, 1)
        bot.table.play = first
        graded(bot.table, grades)
        assert (onward(bot, "again", "end").open == "end") == passes(grades), grades
        if passes(grades):
            assert bot.table.shown.band == "adoptee"


def test_a_rule_that_was_refused_is_adopted_after_a_change_or_stays_open() -> None:
    bot = playing(3, 1)
    graded(onward(bot, "accept"), ("1", "5", "5"))
    again = onward(bot, "again").play
    for grades in product(GRADES, repeat=3):
        bot.table.play = again
        graded(bot.table, grades)
        ending = "adoptee-apres-un-changement" if passes(grades) else "ouverte"
        assert onward(bot, "end").shown.band == ending, grades


@pytest.mark.parametrize("length", LENGTHS)
def test_the_first_decision_comes_within_twenty_seconds(length: str) -> None:
    before = takewhile(lambda step: step.kind != "position", GAME.plans[length])
    assert sum(step.planned for step in before) <= 20


@pytest.mark.parametrize("length", LENGTHS)
def test_who_speaks_at_a_lesson_hears_what_it_gives_and_what_it_costs(length: str) -> None:
    talks = [step for step in GAME.plans[length] if isinstance(step, DiscussRules) and step.card == "lesson"]
    both = [step for step in talks if base_name(step.id) in ("why", "trial")]
    assert both
    assert {step.viewpoints for step in both} == {("pro", "con")}
