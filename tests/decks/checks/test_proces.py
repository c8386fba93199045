"""The deck of a trial is sound: a jury, a chair, roles that must be dealt, a count without names."""

from kiosk.decks.loading import load
from tests.decks.folders import GOOD

PROCES = GOOD.parent / "proces"


def test_the_deck_is_sound() -> None:
    loaded = load(PROCES)
    assert loaded.findings == ()
    assert loaded.deck is not None
    assert loaded.deck.offered == ("fr", "en")
