"""Scenes of the deck that ships, as a screen would be given them."""

from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

from kiosk.decks.deck import Deck
from kiosk.decks.loading import load
from kiosk.host.paths import bundled_decks_dir
from kiosk.host.words import words
from kiosk.sessions.chance import RandomChance
from kiosk.viewmodels.scene import Scene, Totals
from tests.engine.tables import Table
from tests.sessions.playing import play_until

DECKS = Path(__file__).parents[1] / "decks"


@cache
def shipped_deck(name: str = "boite-noire") -> Deck:
    """A deck of the kiosk, or one of the tests; La Boîte noire unless another is named."""
    folder = bundled_decks_dir() / name
    loaded = load(folder if folder.is_dir() else DECKS / name)
    assert loaded.deck is not None, loaded.findings
    return loaded.deck


def steps(deck: str, length: str) -> tuple[Any, ...]:
    """The steps of a deck in a length, whatever their kinds."""
    return shipped_deck(deck).game.plans[length]


def table_at(step: str, *seats: int, length: str = "short", deck: str = "boite-noire") -> Table:
    """A table of a deck with this step open."""
    table = Table(shipped_deck(deck).game, *(seats or (1, 2)), chance=RandomChance(3), length=length)
    play_until(table, step)
    return table


def nothing(step: str, about: str) -> dict[str, int]:
    """A festival that has not begun."""
    return {}


def scene_of(table: Table, language: str = "fr", totals: Totals = nothing, seconds_left: int | None = None) -> Scene:
    """What a screen is given."""
    return Scene(table.view(), shipped_deck(table.game.id), language, words(language), totals, table.view, seconds_left)


def seen(scene: Scene, **changes: object) -> Scene:
    """The same scene with its step's view changed."""
    return replace(scene, view=replace(scene.view, step=replace(scene.view.step, **changes)))
