"""What a set shows of a table: nothing that not everybody sees."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from kiosk.art.sets.default_set import LAMPS, PLACES, TREES, Post, SetState
from kiosk.art.sets.layered_set import LayeredState, Piece
from kiosk.decks.deck import Deck
from kiosk.decks.scenery import COUNT, LEAD, PLACED, STEPS, Measure, shown
from kiosk.engine.game import SEATS
from kiosk.engine.step import base_name
from kiosk.viewmodels.gauges import GaugeRow
from kiosk.viewmodels.scene import Scene

type Gauges = tuple[GaugeRow, ...]
"""The gauges as they are shown now, which may be a beat behind."""
type Measures = Mapping[str, Measure]


def default_state(deck: Deck, known: Measures, gauges: Gauges = ()) -> SetState:
    """Of the set of a deck that brings none."""
    return SetState(
        seed=deck.id,
        color=deck.color,
        icon=deck.icon,
        trees=tuple(dict.fromkeys(trees_of(deck)))[:TREES],
        posts=tuple(Post(row.icon or deck.icon, lit(row)) for row in gauges),
        done=known.get(STEPS, Measure(0)).place(PLACES + 1),
    )


def trees_of(deck: Deck) -> Iterator[str]:
    """The icon of the first card of each type, then those of the other cards."""
    first = {card.type: card.icon for card in reversed(list(deck.cards.values()))}
    yield from first.values()
    yield from (card.icon for card in deck.cards.values())


def lit(row: GaugeRow) -> int:
    """How many of six lamps say where a gauge stands."""
    return Measure(row.value, row.least, row.most).place(LAMPS + 1)


def layered_state(deck: Deck, known: Measures, files: Mapping[str, Path], tall: bool) -> LayeredState:
    """Of the set that a deck brings; ``files`` has its pictures by name."""
    assert deck.manifest.scenery is not None
    pieces = shown(deck.manifest.scenery, known, tall)
    return LayeredState(deck.color, tuple(Piece(str(files[name]), spot) for name, spot in pieces))


def first_measures(deck: Deck) -> dict[str, Measure]:
    """What layers may follow before anybody sits down."""
    return {name: Measure(one.start, one.min, one.max) for name, one in deck.game.counters.items()}


def measures(scene: Scene, gauges: Gauges) -> dict[str, Measure]:
    """What layers may follow, by name."""
    view, game = scene.view, scene.deck.game
    counters = {name: Measure(view.counters[name], one.min, one.max) for name, one in game.counters.items()}
    counters |= {row.counter_id: Measure(row.value, row.least, row.most) for row in gauges}
    zones = {f"{name}.{COUNT}": Measure(zone.count) for name, zone in view.zones.items()}
    seats = Measure(sum(seat.here for seat in view.seats))
    steps = Measure(view.at, 0, len(view.path) - 1)
    return {**counters, **zones, **dict(_placed(scene)), **dict(_lead(scene)), STEPS: steps, SEATS: seats}


def _placed(scene: Scene) -> Iterator[tuple[str, Measure]]:
    """How many cards each step has placed: while it is open those that lie in a place, then those that stayed."""
    view = scene.view
    for place, step in enumerate(scene.deck.game.plans[view.length]):
        zone = view.zones.get(getattr(step, "to", None) or "")
        if place < view.at and zone is not None:
            yield f"{base_name(step.id)}.{PLACED}", Measure(zone.count)
        elif place == view.at:
            yield f"{base_name(step.id)}.{PLACED}", Measure(len(getattr(view.step, "placed", ())))


def _lead(scene: Scene) -> Iterator[tuple[str, Measure]]:
    """By how many votes the first option of the open step is ahead of the second, once everybody sees the count."""
    counts = getattr(getattr(scene.view.step, "result", None), "counts", {})
    if len(counts) >= 2:
        first, second = list(counts.values())[:2]
        votes = len(scene.view.seats)
        yield f"{base_name(scene.view.id)}.{LEAD}", Measure(first - second, -votes, votes)
