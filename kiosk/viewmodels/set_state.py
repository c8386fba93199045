"""What a set shows of a table: nothing that not everybody sees."""

from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import groupby
from pathlib import Path

from kiosk.art.sets.default_set import LAMPS, PLACES, TREES, Post, SetState
from kiosk.art.sets.layered_set import Cutout, LayeredState, Piece
from kiosk.decks.deck import Deck
from kiosk.decks.scenery import COUNT, LEAD, PLACED, REACHED, STEPS
from kiosk.decks.shown_layers import LayerPicture, Measure, shown
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


def layers_shown(deck: Deck, known: Measures, tall: bool) -> tuple[LayerPicture, ...]:
    """The layers of the set that a deck brings, far to near; none of a deck that brings none."""
    scenery = deck.manifest.scenery
    return shown(scenery, known, tall) if scenery else ()


def layered_state(color: str, layers: tuple[LayerPicture, ...], files: Mapping[str, Path]) -> LayeredState:
    """Which pictures that takes; ``files`` has those of the set by name. How what moves stands is not among it."""
    runs = [
        (moves, [(layer.layer, Piece(str(files[layer.picture]), layer.spot)) for layer in run])
        for moves, run in groupby(layers, key=lambda layer: layer.moves)
    ]
    behind = runs.pop(0)[1] if runs and not runs[0][0] else []
    cutouts = [cutout for moves, run in runs for cutout in (_apart(run) if moves else [_together(run)])]
    return LayeredState(color, tuple(piece for _, piece in behind), tuple(cutouts))


type Named = list[tuple[str, Piece]]


def _apart(run: Named) -> list[Cutout]:
    return [Cutout(layer, (piece,), whole=False) for layer, piece in run]


def _together(run: Named) -> Cutout:
    return Cutout(run[0][0], tuple(piece for _, piece in run), whole=True)


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
    told = {**dict(_placed(scene)), **dict(_reached(scene)), **dict(_counted(scene))}
    return {**counters, **zones, **told, STEPS: steps, SEATS: seats}


def _reached(scene: Scene) -> Iterator[tuple[str, Measure]]:
    """How many times each step was come to, the open one among them."""
    for name, times in Counter(map(base_name, scene.view.path[: scene.view.at + 1])).items():
        yield f"{name}.{REACHED}", Measure(times)


def _placed(scene: Scene) -> Iterator[tuple[str, Measure]]:
    """How many cards each step has placed: while it is open those that lie in a place, then those that stayed."""
    view = scene.view
    for place, step in enumerate(scene.deck.game.plans[view.length]):
        zone = view.zones.get(getattr(step, "to", None) or "")
        if place < view.at and zone is not None:
            yield f"{base_name(step.id)}.{PLACED}", Measure(zone.count)
        elif place == view.at:
            yield f"{base_name(step.id)}.{PLACED}", Measure(len(getattr(view.step, "placed", ())))


def _counted(scene: Scene) -> Iterator[tuple[str, Measure]]:
    """The votes for each option of the open step, and by how many the first is ahead of the second, once everybody sees
    the count; the same while a later step shows it again."""
    seen, votes = scene.view.step, len(scene.view.seats)
    step = base_name(getattr(seen, "of", None) or scene.view.id)
    count = getattr(seen, "result", None) or getattr(seen, "outcome", None)
    counts = getattr(count, "counts", None) or {}
    for option, given in counts.items():
        yield f"{step}.{option}", Measure(given, 0, votes)
    if len(counts) >= 2:
        first, second = list(counts.values())[:2]
        yield f"{step}.{LEAD}", Measure(first - second, -votes, votes)
