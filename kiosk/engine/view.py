"""What may be seen: the state with its secrets left out."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from kiosk.engine.game import Game, own_zone
from kiosk.engine.moves import TABLE
from kiosk.engine.play import Play, undo_target
from kiosk.engine.state import Seat, State, Timer
from kiosk.engine.step import ROUND, Answer, Secret, base_name


@dataclass(frozen=True, slots=True)
class ZoneView:
    """A zone as somebody sees it: its cards, or only how many there are."""

    cards: tuple[str, ...]
    count: int


@dataclass(frozen=True, slots=True)
class View:
    """The table as a seat (0: everybody) sees it. ``step`` is what the open step's kind shows; ``path`` its place in
    the plan; ``held`` why the table waits, as in the play."""

    id: str
    kind: str
    length: str
    seats: tuple[Seat, ...]
    turn: int
    zones: Mapping[str, ZoneView]
    counters: Mapping[str, int]
    timer: Timer | None
    at: int
    path: tuple[str, ...]
    undo: int | None
    redo: bool
    outcome: str | None
    held: str
    step: Any


def view(game: Game, play: Play, seat: int = TABLE) -> View:
    """What a seat may see."""
    state = play.state
    step = game.step(state)
    return View(
        id=step.id,
        kind=step.kind,
        length=state.length,
        seats=state.seats,
        turn=step.turn(game, state),
        zones=_zones(game, state, seat),
        counters=state.counters,
        timer=state.timer,
        at=state.at,
        path=tuple(step.id for step in game.plans[state.length]),
        undo=None if play.held else undo_target(play),
        redo=bool(play.undone) and not play.held,
        outcome=state.outcome,
        held=play.held,
        step=step.view(game, state),
    )


def _zones(game: Game, state: State, seat: int) -> dict[str, ZoneView]:
    open_to = {name for name, zone in game.zones.items() if zone.show == "public"}
    own = {own_zone(name, seat) for name, zone in game.zones.items() if zone.show == "owner"}
    seen: dict[str, ZoneView] = {}
    for name, cards in state.zones.items():
        visible = name.partition("@")[0] in open_to or name in own
        seen[name] = ZoneView(cards if visible else (), len(cards))
    return seen


def hands(game: Game, state: State) -> dict[str, tuple[str, ...]]:
    """The cards of each seat's own part of a zone, as that seat may see them when it is alone, by the zone's name."""
    seen = {name for name, zone in game.zones.items() if zone.per == "seat" and zone.show != "hidden"}
    return {name: cards for name, cards in state.zones.items() if "@" in name and name.partition("@")[0] in seen}


def hidden(game: Game, seen: View, card: str, said: Callable[[str], bool]) -> tuple[str, ...]:
    """The columns of a card that nobody may see yet: those the open step hides, those that would give away what a later
    step reveals, and the help of one that lies before nobody. ``said`` tells whether the card says something in a
    column."""
    open_step, *later = game.plans[seen.length][seen.at :]
    secrets = (secret for step in later for secret in step.will_tell(game, seen.length))
    kept = (secret.columns for secret in secrets if _about(secret, seen, card, said))
    hints = () if _played(seen, card) else ("help",)
    return tuple(dict.fromkeys((*open_step.hides(), *(column for columns in kept for column in columns), *hints)))


def _played(seen: View, card: str) -> bool:
    """Whether a card lies open before a seat: its help is for who plays it, elsewhere it is a hint."""
    return any("@" in name and card in zone.cards for name, zone in seen.zones.items())


def _about(secret: Secret, seen: View, card: str, said: Callable[[str], bool]) -> bool:
    here = secret.zone is None or card in seen.zones[secret.zone].cards
    return here and (not secret.said or said(secret.said))


def answers(game: Game, state: State) -> tuple[Answer, ...]:
    """Anonymous counts of a session that ends here: of the steps behind, and of the open one if it is the result."""
    own = dict(state.closed)
    if state.outcome == "result":
        own[game.step(state).id] = state.step
    found = ((game.named(state.length, name), value) for name, value in own.items())
    given = (answer for step, value in found if step is not None for answer in step.answers(game, state, value))
    return tuple(told for answer in given if (told := _counted(answer)) is not None)


def _counted(answer: Answer) -> Answer | None:
    """The answer under the step's id in the scenario, whatever the round; None when it is about what visitors wrote."""
    step, about = base_name(answer.step), base_name(answer.about)
    return None if not about or ROUND in answer.measure else Answer(step, about, answer.measure, answer.value)
