"""What moves of the set: few at once, between two ends, from a place."""

from collections import Counter
from itertools import groupby

from kiosk.decks.draft import Draft, NodePath
from kiosk.decks.scenery import LEAD, Layer, Scenery

MOVERS, TOGETHER, STILL = 8, 3, 3
"""How many layers move at most, how many with one number, on how many pictures the others lie."""


def check_mover(draft: Draft, layer: Layer, path: NodePath) -> None:
    """A layer that moves has one picture, a place to move from and two ends; one that crosses does nothing else."""
    if not layer.moves:
        return
    place = draft.head.place(*path)
    if not layer.picture or layer.tall or layer.at is None or (layer.cross and layer.led):
        draft.findings.add("W327", place, layer=layer.id)
    elif layer.by is not None and not _ended(draft, layer):
        draft.findings.add("W328", place, layer=layer.id, name=layer.by.of)


def _ended(draft: Draft, layer: Layer) -> bool:
    """Whether what is followed has a least and a most, which differ."""
    by = layer.by
    assert by is not None
    if by.from_ is not None and by.to is not None:
        return by.from_ != by.to
    own = by.of in draft.counters or by.of == "steps" or by.of.endswith(f".{LEAD}")
    return own and not by.minus and by.from_ is None and by.to is None


def check_movers(draft: Draft, scenery: Scenery) -> None:
    """All of them together."""
    layers, place = scenery.layers, draft.head.place("scenery", "layers")
    moving = sum(layer.moves for layer in layers)
    runs = sum(not moves for moves, _ in groupby(layers, key=lambda layer: layer.moves))
    alike = Counter(layer.by.of for layer in layers if layer.moves and layer.by)
    if moving > MOVERS or runs > STILL or max(alike.values(), default=0) > TOGETHER:
        draft.findings.add("W329", place, movers=MOVERS, together=TOGETHER, still=STILL)
