"""Small games, and a table to play them at through the public door of the rules."""

from collections.abc import Iterable, Mapping
from typing import Any

from kiosk.engine import rules
from kiosk.engine.cards import Card
from kiosk.engine.frame import Counter, Players, Team, Zone
from kiosk.engine.game import AnyRules, Game
from kiosk.engine.kinds import RULES
from kiosk.engine.moves import TABLE, Action, Event, Move, Started, Undone
from kiosk.engine.play import Play
from kiosk.engine.rules import Accepted, Refused
from kiosk.engine.state import State
from kiosk.engine.view import View, view

END: Mapping[str, Any] = {"id": "end", "kind": "debrief", "takeaways": [{"id": "keep", "keep": "k", "try": "t"}]}


class Told:
    """Chance that was told which cards come first; the others keep their order."""

    def __init__(self, *first: str) -> None:
        self._first = first

    def shuffled(self, cards: tuple[str, ...], about: str = "") -> tuple[str, ...]:
        first = tuple(card for card in self._first if card in cards)
        return (*first, *(card for card in cards if card not in first))


def step_of(values: Mapping[str, Any]) -> AnyRules:
    """A step as a scenario writes it."""
    return RULES[values["kind"]].model_validate(values)


def cards_of(family: str, **traits: Mapping[str, str]) -> tuple[Card, ...]:
    """Cards of one family by their ids, each with its traits."""
    return tuple(Card(name, family, traits=found) for name, found in traits.items())


def game_of(
    *steps: Mapping[str, Any],
    cards: Iterable[Card] = (),
    zones: Mapping[str, Mapping[str, Any]] | None = None,
    counters: Mapping[str, Mapping[str, int]] | None = None,
    players: tuple[int, int] = (1, 6),
    teams: Iterable[str] = (),
) -> Game:
    """A game of these steps in its short length; its last step is a plain result unless it brings its own."""
    plan = steps if steps and steps[-1]["kind"] == "debrief" else (*steps, END)
    return Game(
        id="small",
        cards={card.id: card for card in cards},
        zones={name: Zone.model_validate(zone) for name, zone in (zones or {}).items()},
        counters={name: Counter.model_validate(counter) for name, counter in (counters or {}).items()},
        plans={"short": tuple(step_of(step) for step in plan)},
        players=Players(min=players[0], max=players[1]),
        teams=tuple(Team(id=team) for team in teams),
    )


class Table:
    """A session of a small game; ``events`` is its log."""

    def __init__(
        self, game: Game, *seats: int, chance: rules.Chance | None = None, length: str = "short", **opening: Any
    ) -> None:
        self.game = game
        self.chance = chance or Told()
        answer = rules.start(game, Started(length, seats or (1,), **opening), self.chance)
        self.play: Play = answer.play
        self.events: list[Event] = list(answer.events)

    @property
    def state(self) -> State:
        return self.play.state

    @property
    def open(self) -> str:
        """The id of the open step."""
        return self.view().id

    def view(self, seat: int = TABLE) -> View:
        return view(self.game, self.play, seat)

    @property
    def shown(self) -> Any:
        """What the open step shows everybody."""
        return self.view().step

    def legal(self, seat: int = TABLE) -> tuple[Move, ...]:
        return rules.legal(self.game, self.play, seat)

    def submit(self, move: Move, seat: int = TABLE, facilitator: bool = False) -> Accepted | Refused:
        """Try a move."""
        answer = rules.attempt(self.game, self.play, Action(seat, move, facilitator), self.chance)
        if isinstance(answer, Accepted):
            self.play = answer.play
            self.events.extend(answer.events)
        return answer

    def refusal(self, move: Move, seat: int = TABLE, facilitator: bool = False) -> str | None:
        """Try a move: why it was refused, or None when it was done."""
        answer = self.submit(move, seat, facilitator)
        return answer.reason if isinstance(answer, Refused) else None

    def do(self, *moves: Move, seat: int = TABLE, facilitator: bool = False) -> None:
        """Do moves that must be legal."""
        for move in moves:
            assert self.refusal(move, seat, facilitator) is None, move

    def undo(self) -> None:
        """Undo as the screen's button does."""
        target = self.view().undo
        assert target is not None
        self.do(Undone(target))
