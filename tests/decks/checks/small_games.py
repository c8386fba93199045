"""Small games with endings, for proofs about them."""

from collections.abc import Mapping, Sequence
from typing import Any

from kiosk.decks.checks.endings import ways_to_endings
from kiosk.engine.cards import Card
from kiosk.engine.frozen import replace
from kiosk.engine.game import Game, Gate
from tests.engine.tables import game_of

WARM, COLD = "heat >= 3", "heat <= 1"
HEAT: Mapping[str, Mapping[str, int]] = {"heat": {"start": 2, "max": 4}}


def end(**bands: str | Sequence[str]) -> dict[str, Any]:
    """A result with these endings and their conditions, and one that is left for all else."""
    whens = {name: [when] if isinstance(when, str) else list(when) for name, when in bands.items()}
    found = [{"id": name, "title": "t", "text": "t", "when": when} for name, when in whens.items()]
    last = {"id": "else", "title": "t", "text": "t"}
    return {
        "id": "end",
        "kind": "debrief",
        "bands": [*found, last],
        "takeaways": [{"id": "t", "keep": "k", "try": "t"}],
    }


def choose(name: str, **options: Mapping[str, Any]) -> dict[str, Any]:
    """A choice among options, each with what it changes and where it leads."""
    return {
        "id": name,
        "kind": "choose",
        "options": [{"id": key, "text": "t", **more} for key, more in options.items()],
    }


def heat(change: int) -> dict[str, Any]:
    """What an option changes."""
    return {"effects": {"heat": change}}


def card(name: str, change: int = 0, family: str = "fact", **traits: str) -> Card:
    """A card that changes the heat."""
    return Card(name, family, traits=traits, effects={"heat": change} if change else {})


def small(
    *steps: Mapping[str, Any], zones: Sequence[str] = (), gates: Mapping[int, Gate] | None = None, **more: Any
) -> Game:
    """A game with a counter; its pile holds the facts, the other zones nothing."""
    named = {"pile": {"cards": "fact"}, **{zone: {} for zone in zones}}
    game = game_of(*steps, zones={**named, **more.pop("filled", {})}, **{"counters": HEAT, **more})
    return replace(game, gates={"short": gates or {}})


def reached(game: Game) -> set[str]:
    """The endings that a proof finds."""
    return {band for _, band in ways_to_endings(game, "short")}


HOT, CHILL, CALM = card("hot", 2, kind="x"), card("chill", -1, kind="y"), card("calm", kind="x")
PICK = {"id": "pick", "kind": "choose", "cards": "table", "to": "kept"}
"""The choice of a card on the table."""


def deal(**more: Any) -> dict[str, Any]:
    """A deal of one card to the table."""
    return {"id": "draw", "kind": "deal", "from": "pile", "to": "table", **more}
