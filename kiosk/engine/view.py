"""What may be seen: the state with its secrets left out."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from kiosk.engine.game import AnyRules, Game
from kiosk.engine.moves import TABLE
from kiosk.engine.play import Play, undo_target
from kiosk.engine.state import Seat, State, Timer
from kiosk.engine.step import ROUND, Answer, base_name


@dataclass(frozen=True, slots=True)
class ZoneView:
    """A zone as somebody sees it: its cards, or only how many there are."""

    cards: tuple[str, ...]
    count: int


@dataclass(frozen=True, slots=True)
class View:
    """The table as a seat (0: everybody) sees it. ``step`` is what the open step's kind shows; ``path`` its place in
    the plan; ``held`` why the table waits, as in the play; ``free`` the seats that may answer without waiting for
    their turn, and have not; ``cut`` where the game was cut short, as in the state."""

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
    step: Any  # what the kind of the open step shows: each has a type of its own
    free: tuple[int, ...] = ()
    cut: int | None = None


def view(game: Game, play: Play, seat: int = TABLE) -> View:
    """What a seat may see."""
    state = play.state
    step = game.step(state)
    return View(
        id=step.id,
        kind=step.kind,
        length=state.length,
        seats=state.seats,
        turn=step.turn(game, state, state.step),
        zones=_zones(game, state, seat),
        counters=state.counters,
        timer=state.timer,
        at=state.at,
        path=game.paths[state.length],
        undo=None if play.held else undo_target(play),
        redo=bool(play.undone) and not play.held,
        outcome=state.outcome,
        held=play.held,
        step=step.view(game, state, state.step),
        free=step.free(game, state, state.step),
        cut=state.cut,
    )


def _zones(game: Game, state: State, seat: int) -> dict[str, ZoneView]:
    viewers, may_see = game.viewers, (TABLE, seat)
    return {
        name: ZoneView(cards if viewers[name] in may_see else (), len(cards)) for name, cards in state.zones.items()
    }


def dates_ahead(game: Game, seen: View) -> bool:
    """Whether a later step tells the dates of cards."""
    return any(step.dates() for step in game.plans[seen.length][seen.at + 1 :])


def hidden(game: Game, seen: View, card: str, dated: bool) -> tuple[str, ...]:
    """The columns of a card that nobody may see yet: those the open step hides, and those that would give away what a
    later step tells. ``dated``: it has a date, which the year of its source would give away."""
    secret = {column for zone, columns in _secrets(game, seen) if card in seen.zones[zone].cards for column in columns}
    if dated and dates_ahead(game, seen):
        secret.add("source")
    return (*game.plans[seen.length][seen.at].hides(), *sorted(secret))


def hands(game: Game, state: State) -> dict[str, tuple[str, ...]]:
    """The cards of each seat's own part of a zone, as that seat may see them when it is alone, by the zone's name."""
    seen = {name for name, zone in game.zones.items() if zone.per == "seat" and zone.show != "hidden"}
    return {name: cards for name, cards in state.zones.items() if "@" in name and name.partition("@")[0] in seen}


def _secrets(game: Game, seen: View) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The zones, and the columns of their cards, whose secrets a later step tells."""
    for later in game.plans[seen.length][seen.at + 1 :]:
        for name in later.tells():
            told = game.named(seen.length, name)
            yield from () if told is None else told.secrets().items()


def decided(game: Game, state: State) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The steps whose text may stay on the wall, and those whose text is erased, as things stand."""
    told = [step.decided(own) for step, own in _told(game, state)]
    kept, erased = (dict.fromkeys(name for part in told for name in part[side]) for side in (0, 1))
    return tuple(kept), tuple(erased)


def signed(game: Game, state: State, step: str) -> tuple[str, int]:
    """The id of the signature under the text of a step, open or behind, empty when there is none; and how many seats
    are known to have written it."""
    found = next(((rules, own) for rules, own in _told(game, state) if rules.id == step), None)
    return ("", 0) if found is None else (found[0].sign(found[1]), found[0].hands(found[1]))


def answered(game: Game, state: State, step: str) -> str:
    """The card that the text of a step answers, open or behind; empty when there is none."""
    return next((rules.about(own) for rules, own in _told(game, state) if rules.id == step), "")


def _told(game: Game, state: State) -> Iterator[tuple[AnyRules, Any]]:  # a step's own state
    """The steps behind and the open one, with their own states."""
    own = {**state.closed, game.step(state).id: state.step}
    found = ((game.named(state.length, name), value) for name, value in own.items())
    return ((step, value) for step, value in found if step is not None)


def answers(game: Game, state: State) -> tuple[Answer, ...]:
    """Anonymous counts of a session that ends here: of the steps behind, and of the open one if it is the result."""
    opened = game.step(state)
    behind = (each for each in _told(game, state) if state.outcome == "result" or each[0] is not opened)
    given = (answer for step, own in behind for answer in step.answers(game, state, own))
    return tuple(told for answer in given if (told := _counted(answer)) is not None)


def _counted(answer: Answer) -> Answer | None:
    """The answer under the step's id in the scenario, whatever the round; None when it is about what visitors wrote."""
    step, about = base_name(answer.step), base_name(answer.about)
    return None if not about or ROUND in answer.measure else Answer(step, about, answer.measure, answer.value)
