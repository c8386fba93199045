"""The deck that has every bet, hand and floor is sound."""

from kiosk.decks.loading import load
from tests.decks.checks.edited import MAINS


def test_the_deck_is_sound() -> None:
    loaded = load(MAINS)
    assert loaded.findings == ()
    assert loaded.deck is not None
    assert loaded.deck.offered == ("fr", "en")
