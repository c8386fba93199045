"""Scenes of the deck that ships, as a screen would be given them."""

from dataclasses import replace
from functools import cache

from kiosk.decks.deck import Deck
from kiosk.decks.loading import load
from kiosk.host.paths import bundled_decks_dir
from kiosk.host.words import words
from kiosk.sessions.chance import RandomChance
from kiosk.viewmodels.scene import Scene, Totals
from tests.engine.tables import Table
from tests.sessions.playing import play_until


@cache
def shipped_deck() -> Deck:
    """La Boîte noire."""
    loaded = load(bundled_decks_dir() / "boite-noire")
    assert loaded.deck is not None, loaded.findings
    return loaded.deck


def table_at(step: str, *seats: int, length: str = "short") -> Table:
    """A table of the deck with this step open."""
    table = Table(shipped_deck().game, *(seats or (1, 2)), chance=RandomChance(3), length=length)
    play_until(table, step)
    return table


def nothing(step: str, about: str) -> dict[str, int]:
    """A festival that has not begun."""
    return {}


def scene_of(table: Table, language: str = "fr", totals: Totals = nothing, seconds_left: int | None = None) -> Scene:
    """What a screen is given."""
    return Scene(table.view(), shipped_deck(), language, words(language), totals, seconds_left)


def seen(scene: Scene, **changes: object) -> Scene:
    """The same scene with its step's view changed."""
    return replace(scene, view=replace(scene.view, step=replace(scene.view.step, **changes)))
