"""What is hidden stays hidden: no view of anybody names a card of a hidden zone or of another seat's own."""

from collections.abc import Mapping

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.engine.moves import TABLE, Continue
from kiosk.engine.state import SEATS
from kiosk.engine.view import hidden
from kiosk.kinds.choose.rules import Choose
from kiosk.kinds.estimate.rules import Guess
from tests.engine.bots import ZONES, Bot, every_kind
from tests.engine.tables import Table, cards_of, game_of

GAME = every_kind()


def hidden_from(table: Table, viewer: int) -> set[str]:
    """Cards in zones this viewer may not look into."""
    hidden: set[str] = set()
    for name, cards in table.state.zones.items():
        zone, _, owner = name.partition("@")
        show = ZONES[zone].get("show", "public")
        if show == "hidden" or (show == "owner" and owner != str(viewer)):
            hidden.update(cards)
    return hidden


@settings(max_examples=60)
@given(st.integers())
def test_no_view_names_a_card_that_its_viewer_may_not_see(seed: int) -> None:
    bot = Bot(GAME, seed)
    while not bot.table.state.over:
        bot.turn()
        for viewer in range(SEATS + 1):
            shown = repr(bot.table.view(viewer))
            assert not [card for card in hidden_from(bot.table, viewer) if repr(card) in shown]


def test_the_owner_sees_the_cards_and_everybody_how_many_there_are() -> None:
    bot = next(bot for bot in (Bot(GAME, seed) for seed in range(99)) if _has_a_hand(bot))
    seat = next(int(name.partition("@")[2]) for name, cards in bot.table.state.zones.items() if "@" in name and cards)
    name = f"hand@{seat}"
    assert bot.table.view(seat).zones[name].cards == bot.table.state.zones[name] != ()
    assert [bot.table.view(viewer).zones[name].count for viewer in (TABLE, seat, seat % SEATS + 1)] == [1, 1, 1]


def _has_a_hand(bot: Bot) -> bool:
    while not bot.table.state.over:
        bot.turn()
        if any("@" in name and cards for name, cards in bot.table.state.zones.items()):
            return True
    return False


BET_CARDS = cards_of("bet", b={"min": "0", "max": "10", "low": "2", "high": "3", "status": "measured"}, c={})
BET = {"id": "bet", "kind": "estimate", "card": "asked"}
FIRST = {"id": "first", "kind": "say", "text": "t", "cards": "asked"}
TOLD = {"id": "told", "kind": "reveal", "of": "bet"}
DATES = {"id": "dates", "kind": "reveal", "of": "pick", "show": ["dates"]}
PICK = {"id": "pick", "kind": "choose", "prompt": "p", "cards": "asked"}


def columns_hidden(*steps: Mapping[str, object], card: str = "b", dated: bool = False) -> list[tuple[str, ...]]:
    """What of a card is hidden at each step that waits for the table, from the first to the result."""
    zones = {"asked": {"cards": "bet"}}
    table = Table(game_of(*steps, cards=BET_CARDS[:1], zones=zones), 1)
    found = []
    while not table.state.over:
        found.append(hidden(table.game, table.view(), card, dated))
        seat = table.view().turn
        moves = [move for move in (Guess(1), Choose("b"), Continue()) if move in table.legal(seat)]
        table.do(moves[-1], seat=seat)
    return found


def test_what_gives_a_bet_away_is_hidden_until_a_later_step_tells_it() -> None:
    given_away = ("detail", "source")
    assert columns_hidden(FIRST, BET, TOLD) == [given_away, given_away, given_away, ()]
    assert columns_hidden(FIRST, BET, TOLD, card="c") == [()] * 4, "it lies in no zone that is bet on"
    assert columns_hidden(FIRST, BET) == [()] * 3, "nothing tells it"


def test_the_year_of_a_source_is_hidden_while_dates_are_ahead() -> None:
    assert columns_hidden(FIRST, PICK, DATES, dated=True) == [("source",)] * 3 + [()]
    assert columns_hidden(FIRST, PICK, DATES) == [()] * 4, "a card without a date gives none away"


def test_a_step_hides_columns_while_it_is_open() -> None:
    vote = {"id": "vote", "kind": "vote", "prompt": "p", "cards": "asked", "hide": ["nature"]}
    table = Table(game_of(vote, cards=BET_CARDS, zones={"asked": {"cards": "bet"}}), 1)
    assert hidden(table.game, table.view(), "b", dated=False) == ("nature",)
