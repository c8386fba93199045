"""The piles that cards are sorted into at a table, and the mark on each card that says where it belongs."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from string import ascii_lowercase, ascii_uppercase

from kiosk.decks.deck import Deck
from kiosk.engine.game import AnyRules

LENGTH = "normal"
"""The length that is played on paper."""


@dataclass(frozen=True, slots=True)
class Piles:
    """The letter of each pile by the type of its cards, in the order of play, and the mark of each card by its id:
    letter, and what it shares with the cards that go with it."""

    letters: Mapping[str, str]
    marks: Mapping[str, str]


def piles(deck: Deck) -> Piles:
    """The piles of a deck. A mark reads B3, or B3c where cards go together in two ways."""
    letters = _letters(deck)
    groups = [_groups(deck, column) for column in _columns(deck)]
    marks = {
        card.id: letters[card.type]
        + "".join(_mark(card.values(column), group, place) for place, (column, group) in enumerate(groups))
        for card in deck.cards.values()
    }
    return Piles(letters, marks)


def plan(deck: Deck) -> tuple[AnyRules, ...]:
    """The steps of the length that is played on paper, rounds unrolled."""
    return deck.game.plans[LENGTH]


def types_at(deck: Deck, step: AnyRules) -> tuple[str, ...]:
    """The types of cards that lie ready in the zones of a step."""
    zones = (deck.game.zones[zone] for zone in step.zones_named() if zone in deck.game.zones)
    return tuple(dict.fromkeys(kind for zone in zones for kind in zone.types))


def _letters(deck: Deck) -> dict[str, str]:
    met = [kind for step in plan(deck) for kind in types_at(deck, step)]
    types = dict.fromkeys([*met, *(card.type for card in deck.cards.values())])
    return dict(zip(types, _names(), strict=False))


def _names() -> Iterable[str]:
    """A to Z, then AA to ZZ."""
    yield from ascii_uppercase
    yield from (one + other for one in ascii_uppercase for other in ascii_uppercase)


def _columns(deck: Deck) -> tuple[str, ...]:
    """The columns by which cards go together, those that tell most of them apart first."""
    columns = dict.fromkeys(column for step in plan(deck) for column in step.on_paper().alike)
    return tuple(sorted(columns, key=lambda column: -len(_values(deck, column))))


def _values(deck: Deck, column: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(value for card in deck.cards.values() for value in card.values(column)))


def _groups(deck: Deck, column: str) -> tuple[str, Mapping[str, int]]:
    return column, {value: number for number, value in enumerate(_values(deck, column))}


def _mark(values: tuple[str, ...], group: Mapping[str, int], place: int) -> str:
    names = [str(group[value] + 1) if place == 0 else ascii_lowercase[group[value] % 26] for value in values]
    return "/".join(names)
