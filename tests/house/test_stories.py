"""Whoever plays two of the games that ship hears two stories: no source is told by cards of both."""

from collections.abc import Iterable
from itertools import combinations

from kiosk.decks.deck import Deck
from kiosk.decks.library import Library
from kiosk.host.paths import bundled_decks_dir

GAMES = Library.scan([bundled_decks_dir()]).decks


def told(deck: Deck) -> frozenset[str]:
    return frozenset(name for card in deck.cards.values() for name in card.sources)


def in_both(one: Iterable[str], other: Iterable[str]) -> list[str]:
    return sorted(set(one) & set(other))


def test_no_source_is_told_by_two_games() -> None:
    pairs = {(one.id, other.id): in_both(told(one), told(other)) for one, other in combinations(GAMES, 2)}
    assert all(told(one) for one in GAMES)
    assert {pair: names for pair, names in pairs.items() if names} == {}


def test_a_source_told_twice_would_be_named() -> None:
    assert in_both(told(GAMES[0]), [*sorted(told(GAMES[0]))[:1], "nowhere"]) == sorted(told(GAMES[0]))[:1]
