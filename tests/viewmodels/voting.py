"""Scenes of the small deck that is votes and gauges only."""

from functools import cache
from pathlib import Path
from typing import Any

from kiosk.decks.deck import Deck
from kiosk.decks.loading import load
from kiosk.engine.moves import Move
from kiosk.engine.rules import Accepted
from kiosk.host.words import words
from kiosk.kinds.vote.screen import VoteStep
from kiosk.sessions.chance import RandomChance
from kiosk.sessions.festival import NOTHING, Festival
from kiosk.viewmodels.rows import RowsModel
from kiosk.viewmodels.scene import Scene
from tests.engine.tables import Table
from tests.sessions.playing import play_until


@cache
def votes_deck() -> Deck:
    """Every way to vote."""
    loaded = load(Path(__file__).parents[1] / "decks" / "votes")
    assert loaded.deck is not None, loaded.findings
    return loaded.deck


def voting_at(step: str, *seats: int) -> Table:
    """A table of the deck with this vote open."""
    table = Table(votes_deck().game, *(seats or (1, 2)), chance=RandomChance(3))
    play_until(table, step)
    return table


def scene_at(table: Table, language: str = "fr", festival: Festival = NOTHING) -> Scene:
    """What its screen is given."""
    return Scene(table.view(), votes_deck(), language, words(language), festival)


class Screen:
    """The vote screen of a table: what it asks is done, what is done is shown."""

    def __init__(self, table: Table, festival: Festival = NOTHING) -> None:
        self.table = table
        self.festival = festival
        self.model = VoteStep(self.submit)
        self.show()

    def submit(self, move: Move, seat: int) -> bool:
        done = isinstance(self.table.submit(move, seat), Accepted)
        self.show()
        return done

    def show(self) -> None:
        if self.table.view().kind == "vote":
            self.model.show(scene_at(self.table, festival=self.festival))

    def says(self, name: str) -> object:
        """What QML reads."""
        return self.model.property(name)

    def rows(self, name: str) -> tuple[Any, ...]:
        """The rows of one of its models."""
        model: RowsModel = getattr(self.model, name)
        return model.rows

    @property
    def picked(self) -> list[str]:
        """The options the seat in turn leans towards."""
        return [row.option_id for row in (*self.rows("cards"), *self.rows("others")) if row.picked]

    def vote(self, *options: str) -> None:
        """One seat's ballot by hand."""
        if self.says("moment") == "curtain":
            self.model.lift()
        for option in options:
            self.model.pick(option)
        if self.says("ready"):  # one that is not full
            self.model.confirm()
