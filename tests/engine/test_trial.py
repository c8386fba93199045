"""Sessions of a trial, with seats that come and go: each ends as its jury voted, is told again, and names nobody."""

from collections import Counter

from kiosk.engine.game import Game
from kiosk.engine.moves import TABLE
from kiosk.kinds.discuss.rules import GiveFloor
from kiosk.kinds.vote.rules import VoteState
from tests.engine.deck_bots import DeckBot
from tests.engine.tables import Table
from tests.engine.test_bots import told_again
from tests.viewmodels.scenes import shipped_deck

SESSIONS = 400
SIDES = {"juge", "accusation", "defense"}
ENDINGS = {"oui": "oui", "non": "non", "undecided": "partage", None: "partage"}


def trial() -> Game:
    return shipped_deck("proces").game


def roles(table: Table) -> dict[int, str]:
    """The role that each seat was dealt."""
    return {int(zone.partition("@")[2]): c[0] for zone, c in table.state.zones.items() if zone[:5] == "role@" and c}


def jurors_of(table: Table, ballots: list[int]) -> bool:
    """Whether those who voted are no judge and no side, or everybody where nobody else was dealt a role."""
    held = roles(table)
    return all(held.get(seat) not in SIDES for seat in ballots) or set(held.values()) <= SIDES


def test_each_ends_as_its_jury_voted_and_nobody_is_named() -> None:
    game, met = trial(), Counter[str]()
    for seed in range(SESSIONS):
        bot = DeckBot(game, seed, length=game.lengths[seed % 3])
        bot.play()
        table = bot.table
        assert told_again(table).state == table.state, seed
        met[str(table.state.outcome)] += 1
        verdict = table.state.closed.get("verdict")
        if isinstance(verdict, VoteState):
            assert [cast.seat for cast in verdict.casts if cast.seat or cast.team] == [], seed
        if table.state.outcome == "result":
            found = game.fact(table.state, "verdict.option")
            assert table.shown.band == ENDINGS[found if isinstance(found, str) else None], seed
            met[table.shown.band] += 1
    assert met["result"] > SESSIONS * 0.9
    assert min(met[band] for band in ("oui", "non", "partage")) > SESSIONS * 0.05


def test_when_everybody_stays_the_jury_alone_judges_and_the_judge_gives_the_floor() -> None:
    game = trial()
    for seed in range(SESSIONS // 4):
        bot = DeckBot(game, seed, steady=True, length=game.lengths[seed % 3])
        bot.play()
        table = bot.table
        held = roles(table)
        assert set(held.values()) >= SIDES, seed
        voted = [event.seat for event in table.events if event.step == "verdict" and event.seat != TABLE]
        assert voted, seed
        assert jurors_of(table, voted), seed
        chairs = {held[event.seat] for event in table.events if isinstance(event.move, GiveFloor)}
        assert chairs == {"juge"}, seed
