"""Scenes of the deck that ships, as a screen would be given them."""

from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

from kiosk.decks.deck import Deck
from kiosk.decks.loading import load
from kiosk.engine.rules import Chance
from kiosk.engine.view import hands
from kiosk.host.paths import bundled_decks_dir
from kiosk.host.words import words
from kiosk.sessions.chance import RandomChance
from kiosk.sessions.festival import NOTHING, Festival
from kiosk.viewmodels.panels import compared
from kiosk.viewmodels.scene import Scene
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


def table_at(
    step: str,
    *seats: int,
    length: str = "short",
    deck: str = "boite-noire",
    seed: int = 3,
    chance: Chance | None = None,
) -> Table:
    """A table of a deck with this step open; chance, unless it is given from there on, and what was done before hang on
    the seed."""
    table = Table(shipped_deck(deck).game, *(seats or (1, 2)), chance=RandomChance(seed), length=length)
    play_until(table, step)
    table.chance = chance or table.chance
    return table


def scene_of(
    table: Table, language: str = "fr", festival: Festival = NOTHING, seconds_left: int | None = None
) -> Scene:
    """What a screen is given."""
    return Scene(
        view=table.view(),
        deck=shipped_deck(table.game.id),
        language=language,
        words=words(language),
        festival=festival,
        hands=hands(table.game, table.state),
        seconds_left=seconds_left,
    )


def answered(table: Table, **counts: int) -> Festival:
    """A festival that counted so much of whatever the open step may compare with."""
    told = {measure.replace("_", "-"): count for measure, count in counts.items()}
    return Festival(dict.fromkeys(compared(shipped_deck(table.game.id), table.view()), told))


def seen(scene: Scene, **changes: object) -> Scene:
    """The same scene with its step's view changed."""
    return replace(scene, view=replace(scene.view, step=replace(scene.view.step, **changes)))
