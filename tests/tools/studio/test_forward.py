"""How an author comes to a step without playing up to it."""

from collections.abc import Iterator

import pytest

from kiosk.engine.step import ROUND
from kiosk.sessions.chance import RandomChance
from kiosk.sessions.desk import Desk
from kiosk.storage import open_nowhere
from kiosk.tools.studio.forward import forward
from kiosk.viewmodels.studio_model import Props
from tests.clocks import FakeClock
from tests.viewmodels.scenes import shipped_deck


@pytest.fixture
def desk(clock: FakeClock) -> Iterator[Desk]:
    there = Desk(open_nowhere(clock.now), clock, RandomChance(1))
    yield there
    there.close()


def test_the_end_of_a_game_is_come_to_with_what_was_written_on_the_way(desk: Desk) -> None:
    deck = shipped_deck("le-mur")
    end = deck.game.paths["long"][-1]
    session = forward(desk, deck, Props("en", seats=6, length="long"), end)
    assert session is not None
    assert session.view().id == end
    lying = [card for zone in session.state.zones.values() for card in zone if card.startswith(ROUND)]
    assert {text.text for card in lying if (text := session.text(card, "en"))} == {"A text written to try it."}


def test_a_step_that_asks_nobody_is_behind(desk: Desk) -> None:
    session = forward(desk, shipped_deck("boite-noire"), Props("fr"), "cards")
    assert session is not None
    path = session.deck.game.paths["normal"]
    assert session.view().id == path[path.index("cards") + 1]


def test_a_step_that_no_game_comes_to(desk: Desk) -> None:
    assert forward(desk, shipped_deck("boite-noire"), Props("fr"), "nowhere") is None
