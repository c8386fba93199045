"""A flash game that went on: what is behind stays behind, nothing is drawn twice, and the longer game comes to its
end."""

from dataclasses import replace
from typing import Any

import pytest

from kiosk.engine.moves import TABLE, Continue, Joined, Prolonged
from kiosk.engine.step import FLASH, LENGTHS, base_name
from kiosk.engine.view import answers
from kiosk.kinds.deal.rules import Dealt
from tests.engine.deck_bots import DeckBot
from tests.engine.tables import Table, cards_of, game_of, step_of
from tests.engine.test_bots import told_again
from tests.engine.test_shipped_decks import game_of_deck
from tests.shipped import GAMES

SESSIONS = 30
HELLO: dict[str, Any] = {"id": "hello", "kind": "say", "text": "h"}
FIRST: dict[str, Any] = {
    "id": "first",
    "kind": "vote",
    "options": [{"id": "yes", "text": "y"}, {"id": "no", "text": "n"}],
}
DEAL: dict[str, Any] = {"id": "deal", "kind": "deal", "from": "pile", "to": "table"}
END: dict[str, Any] = {"id": "end", "kind": "debrief", "takeaways": [{"id": "any", "keep": "k", "try": "t"}]}
PLANS = {FLASH: (FIRST, DEAL, END), "short": (HELLO, DEAL, END), "normal": (DEAL, HELLO, DEAL | {"id": "more"}, END)}


def table(length: str = FLASH) -> Table:
    plans = {name: tuple(map(step_of, steps)) for name, steps in PLANS.items()}
    game = game_of(cards=cards_of("fact", a={}, b={}, c={}), zones={"pile": {"cards": "fact"}, "table": {}})
    return Table(replace(game, plans=plans), 1, 2, length=length)


def at_the_result() -> Table:
    made = table()
    for seat in (1, 2):
        made.do(*[move for move in made.legal(seat) if "yes" in getattr(move, "options", ())][:1], seat=seat)
    made.do(Continue())
    made.do(Continue())
    assert (made.open, made.state.outcome) == ("end", "result")
    return made


def test_it_goes_on_with_the_first_step_that_is_not_behind_and_keeps_the_table() -> None:
    made = at_the_result()
    zones = made.state.zones
    assert [move.length for move in made.legal() if isinstance(move, Prolonged)] == ["short", "normal"]
    made.do(Prolonged("short"))
    assert (made.state.length, made.open, made.state.outcome) == ("short", "hello", None)
    assert (made.state.zones, made.state.present) == (zones, (1, 2))
    made.do(Continue())
    assert (made.open, made.state.outcome) == ("end", "result")
    assert {answer.step for answer in answers(made.game, made.state)} >= {"first", "deal"}
    assert told_again(made).state == made.state


def test_a_step_of_the_flash_game_alone_is_still_known() -> None:
    made = at_the_result()
    made.do(Prolonged("short"))
    assert made.game.fact(made.state, "first.yes") == 2
    assert made.game.named("short", "nowhere") is None


def test_what_the_longer_game_draws_comes_after_what_was_drawn() -> None:
    made = at_the_result()
    made.do(Prolonged("normal"), Continue())
    assert (made.open, len(made.state.zones["table"]), len(made.state.zones["pile"])) == ("more", 2, 1)


@pytest.mark.parametrize("length", ["flash", "long", "epic"])
def test_only_a_longer_length_that_there_is(length: str) -> None:
    assert at_the_result().refusal(Prolonged(length)) == "not_here"


def test_only_a_flash_game_goes_on_and_only_from_its_result() -> None:
    made = table()
    assert made.refusal(Prolonged("short")) == "not_here"
    short = table("short")
    short.do(Continue(), Continue())
    assert short.state.outcome == "result"
    assert short.refusal(Prolonged("normal")) == "not_here"


def test_it_can_be_taken_back_until_something_is_shown() -> None:
    made = at_the_result()
    before = made.state
    made.do(Prolonged("short"))
    made.undo()
    assert made.state == before


def test_somebody_may_join_once_it_has_gone_on() -> None:
    made = at_the_result()
    made.do(Prolonged("short"), Joined(3))
    assert made.state.present == (1, 2, 3)


@pytest.mark.parametrize("name", GAMES)
@pytest.mark.parametrize("length", LENGTHS[1:])
def test_each_shipped_game_goes_on_to_its_end_without_drawing_a_card_twice(name: str, length: str) -> None:
    game, went_on = game_of_deck(name), 0
    texts = ("~1", "~2") if any(zone.texts for zone in game.zones.values()) else ()
    for seed in range(SESSIONS):
        bot = DeckBot(game, seed, length=FLASH, texts=texts)
        bot.play()
        if bot.table.refusal(Prolonged(length), TABLE) is not None:
            assert bot.table.state.outcome == "left"
            continue
        behind = set(bot.table.state.closed)
        bot.play()
        state = bot.table.state
        again = told_again(bot.table)
        assert (again.state, again.count) == (state, len(bot.table.events)), seed
        went_on += state.outcome == "result" and state.length == length
        assert behind <= state.closed.keys() | {game.step(state).id} or state.length == FLASH, seed
        drawn = [
            (base_name(event.step), card)
            for event in bot.table.events
            if isinstance(event.move, Dealt) and not bot.undone
            for card in event.move.cards
        ]
        assert len(drawn) == len(set(drawn)), seed
    assert went_on > SESSIONS * 0.6
