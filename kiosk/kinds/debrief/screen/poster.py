"""What the poster of a result carries: the cards that lie on it, and what steps came to."""

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.engine.step import base_name
from kiosk.kinds.debrief.rules import DebriefRules
from kiosk.sessions.answers import Panel
from kiosk.viewmodels.panels import panels
from kiosk.viewmodels.scene import Scene


@dataclass(frozen=True, slots=True)
class SignRow:
    """A card that hangs on the poster."""

    card_id: str
    title: str
    icon: str


def signs(scene: Scene) -> list[SignRow]:
    """The cards of the deck that lie in the zones of the poster, each once; without a poster, the last one dealt. What
    visitors wrote is none of them."""
    cards = dict.fromkeys(card for card in _lying(scene) if card in scene.deck.cards)
    return [SignRow(card, scene.card_text(card, "title"), scene.deck.cards[card].icon) for card in cards]


def _lying(scene: Scene) -> Iterator[str]:
    poster, zones = scene.step(DebriefRules).poster, scene.view.zones
    if poster is None:
        yield from _last(scene)
    for name in poster.cards if poster else ():
        yield from zones[name].cards if name in zones else ()


def _last(scene: Scene) -> tuple[str, ...]:
    """The last card that a step laid down for everybody, and that still lies there."""
    behind = reversed(scene.deck.game.plans[scene.view.length][: scene.view.at])
    zones = (scene.view.zones.get(getattr(step, "to", None) or "") for step in behind)
    return next((zone.cards[-1:] for zone in zones if zone and zone.cards), ())


def told(scene: Scene) -> tuple[Panel, ...]:
    """The panels of the steps that the result shows."""
    return _of(scene, tuple(dict.fromkeys(map(base_name, scene.shown.outcomes))))


def drawn(scene: Scene) -> tuple[Panel, ...]:
    """The panels of the steps on the poster, in their order."""
    poster = scene.step(DebriefRules).poster
    return _of(scene, poster.steps) if poster else ()


def _of(scene: Scene, steps: tuple[str, ...]) -> tuple[Panel, ...]:
    found = panels(scene)
    return tuple(panel for step in steps for panel in found if base_name(panel.step) == step)
