"""What is hidden stays hidden: no view of anybody names a card of a hidden zone or of another seat's own."""

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.engine.moves import TABLE
from kiosk.engine.state import SEATS
from tests.engine.bots import ZONES, Bot, every_kind
from tests.engine.tables import Table

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
