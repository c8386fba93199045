"""The rules every game shares: what is legal, what a move changes, what follows by itself.

``attempt`` is the door: an action becomes events, or a refusal with a name. ``fold`` is the only way a state is
made: from the events, so that replaying a log gives the state that was shown.
"""

from collections.abc import Iterator, Mapping
from typing import NamedTuple, Protocol

from kiosk.engine import leading, table
from kiosk.engine.frozen import replace
from kiosk.engine.game import AnyRules, Game, Gate
from kiosk.engine.leading import Concluded, Held, Released, Skipped, TimeAdded, Wished
from kiosk.engine.moves import TABLE, Action, Event, Move, Prolonged, Redone, Shuffled, Started, Undone
from kiosk.engine.play import Play, undo_target
from kiosk.engine.state import State
from kiosk.engine.step import FLASH

OF_THE_TABLE = frozenset({*table.TABLE_MOVES, Shuffled})
OF_ANY_STEP = frozenset({*table.TABLE_MOVES, Undone, Redone, Prolonged})
"""Moves that do not ask the open step whether they are legal."""
OF_NO_STEP = OF_THE_TABLE | OF_ANY_STEP
"""Moves that the open step does not carry out."""


class Chance(Protocol):
    """Where luck comes from; what it gives is written in the log."""

    def shuffled(self, cards: tuple[str, ...], about: str = "") -> tuple[str, ...]:
        """The same cards in another order; ``about`` says what they are for: a zone to shuffle, or the open step."""
        ...


class Accepted(NamedTuple):
    """The action was legal: the new play, and the events to save before it is shown."""

    play: Play
    events: tuple[Event, ...]


class Refused(NamedTuple):
    """The action was not legal, for a named reason. Nothing changed."""

    reason: str


def start(game: Game, opening: Started, chance: Chance) -> Accepted:
    """Open a session. Raises KeyError for a length the game does not have, ValueError for seats it cannot take."""
    least, most = game.players.min, game.players.max
    seats = set(opening.seats) & set(range(1, most + 1))
    if not least <= len(seats) == len(opening.seats):
        raise ValueError(f"seats {opening.seats}: {game.id} takes {least} to {most}, numbered from 1, each once")
    event = Event("", TABLE, opening)
    return _follow(game, fold(game, None, event), (event,), chance)


def attempt(game: Game, play: Play, action: Action, chance: Chance) -> Accepted | Refused:
    """Try an action: the events it makes, those of chance included, or why it is refused."""
    reason = refusal(game, play, action)
    if reason is not None:
        return Refused(reason)
    event = Event(game.step(play.state).id, action.seat, action.move)
    return _follow(game, fold(game, play, event), (event,), chance)


def _follow(game: Game, play: Play, events: tuple[Event, ...], chance: Chance) -> Accepted:
    """Let chance answer until the table waits for somebody."""
    while (state := play.state).outcome is None:
        step = game.step(state)
        if state.unshuffled:
            zone = state.unshuffled[0]
            asked: Move = Shuffled(zone, chance.shuffled(state.zones[zone], zone))
        elif (pile := step.pile(game, state, state.step)) is not None:
            asked = step.drawn(game, state, state.step, chance.shuffled(pile, step.id), play.wish)
        else:
            break
        event = Event(step.id, TABLE, asked)
        play, events = fold(game, play, event), (*events, event)
    return Accepted(play, events)


def refusal(game: Game, play: Play, action: Action) -> str | None:
    """Why an action cannot be done now, as a named reason; None when it can."""
    move = action.move
    if move.led:
        return leading.refusal(game, play, move) if action.facilitator else "not_facilitator"
    if play.held and not (action.facilitator and isinstance(move, Undone | Redone)):
        return "paused"
    if type(move) in OF_ANY_STEP:
        return _common_refusal(game, play, action)
    state, seat = play.state, action.seat
    if state.outcome == "left":
        return "session_over"
    if seat != TABLE and seat not in state.present:
        return "seat_absent"
    return game.step(state).refusal(game, state, state.step, seat, move)


def _common_refusal(game: Game, play: Play, action: Action) -> str | None:
    """Why what any step allows cannot be done now."""
    match action.move:
        case Undone() as move:
            return _undo_refusal(play, action, move)
        case Redone():
            return None if play.undone else "nothing_to_redo"
        case Prolonged(length=length):
            return None if length in longer(game, play.state) else "not_here"
    return "session_over" if play.state.over else table.refusal(game, play.state, action.move)


def _undo_refusal(play: Play, action: Action, move: Undone) -> str | None:
    moment = play.moment(move.target)
    if moment is None or moment.before is None:
        return "nothing_to_undo"
    if action.facilitator or move.target == undo_target(play):
        return None
    return "revealed" if moment.before.state.reveals != play.state.reveals else "nothing_to_undo"


def legal(game: Game, play: Play, seat: int) -> tuple[Move, ...]:
    """Every move a seat (0: the table) may make now: what lights buttons and drives bots."""
    return tuple(move for move in _candidates(game, play, seat) if refusal(game, play, Action(seat, move)) is None)


def _candidates(game: Game, play: Play, seat: int) -> Iterator[Move]:
    state = play.state
    yield from game.step(state).candidates(game, state, state.step, seat)
    if seat == TABLE:
        yield from table.candidates(game, state)
        target = undo_target(play)
        yield from (Undone(target),) if target is not None else ()
        yield from (Redone(),) if play.undone else ()
        yield from map(Prolonged, longer(game, state))


def longer(game: Game, state: State) -> tuple[str, ...]:
    """The lengths a table may go on in: every other one, once a flash game has come to its result."""
    return game.lengths[1:] if state.length == FLASH and state.outcome == "result" else ()


def fold(game: Game, play: Play | None, event: Event) -> Play:
    """The play after one event. Replaying a log is folding its events one by one."""
    move = event.move
    if isinstance(move, Started):
        return Play.begin(event, settle(game, _opening(game, move)))
    assert play is not None, "a session begins by its opening"
    if move.led:
        return _led(game, play, event)
    if type(move) in OF_NO_STEP:
        return _common(game, play, event)
    state = play.state
    return play.then(event, settle(game, game.step(state).apply(game, state, state.step, event.seat, move)))


def _common(game: Game, play: Play, event: Event) -> Play:
    """The play after what any step allows."""
    state = play.state
    match event.move:
        case Undone(target=target):
            return play.back_to(target)
        case Redone():
            return play.again()
        case Prolonged(length=length):
            state = _open_next(game, replace(_behind(game, state), length=length, at=-1, outcome=None, cut=None))
        case move:
            state = table.apply(game, state, move)
    return play.then(event, settle(game, state))


def _led(game: Game, play: Play, event: Event) -> Play:
    """The play after what the facilitator did."""
    state = play.state
    match event.move:
        case Held(why=why):
            return play.aside(held=why)
        case Released():
            return play.aside(held="")
        case Wished(card=card):
            return play.aside(wish=card)
        case TimeAdded(seconds=seconds) if state.timer:
            state = replace(state, timer=state.timer.longer(seconds))
        case Skipped() as move:
            state = _skipped(game, play, move)
        case Concluded() as move:
            cut = leading.cut(game, play, move)
            state = _closed(game, replace(state, cut=cut), game.plans[state.length][-1].id)
    return play.then(event, settle(game, state))


def _skipped(game: Game, play: Play, move: Skipped) -> State:
    """The state after the open step was passed. A result that nobody played up to is known as such as it opens."""
    cut, state = leading.cut(game, play, move), settle(game, _closed(game, play.state))
    return state if cut is None or state.outcome != "result" else _closed(game, replace(play.state, cut=cut))


def _behind(game: Game, state: State) -> State:
    """The table with the result of its flash game behind it, if texts were decided on there."""
    step = game.step(state)
    told = any(step.decided(state.step))
    return replace(state, closed={**state.closed, step.id: state.step}) if told else state


def _opening(game: Game, opening: Started) -> State:
    state = State(
        length=opening.length,
        audience=opening.audience,
        recent=frozenset(opening.recent),
        seats=table.seated(game, opening.seats),
        zones=game.fill(opening.audience, opening.texts),
        counters={name: counter.start for name, counter in game.counters.items()},
        unshuffled=tuple(name for name, zone in game.zones.items() if zone.shuffle),
    )
    return _open_next(game, state)


def settle(game: Game, state: State) -> State:
    """What follows by itself: waits are recomputed, finished steps close, the next one opens."""
    while state.outcome is None and not state.unshuffled:
        step = game.step(state)
        state = step.settles(game, state, state.step)
        if not (step.done(game, state, state.step) or (step.at_zero == "close" and state.expired)):
            break
        state = _closed(game, state)
    return state


def _closed(game: Game, state: State, to: str | None = None) -> State:
    """The open step closes as it stands, and the next one, or the one named ``to``, opens."""
    step = game.step(state)
    state = step.closes(game, state, state.step)
    return _open_next(game, replace(state, closed={**state.closed, step.id: state.step}, jump=to or state.jump))


def _passed(game: Game, state: State, gates: Mapping[int, Gate], plan: tuple[AnyRules, ...], at: int) -> int:
    """The place that follows when a step, or the rounds that begin there, are passed over; else the same place. A step
    that is behind, because a flash game went on, is not played again, unless it is the result."""
    gate = gates.get(at)
    if gate is not None and any(game.holds(state, (stop,)) for stop in gate.stops):
        return gate.to
    due = plan[at].ends or plan[at].id not in state.closed
    return at if due and game.holds(state, plan[at].when) else at + 1


def _open_next(game: Game, state: State) -> State:
    plan = game.plans[state.length]
    target = state.jump or (plan[state.at].next if state.at >= 0 else None)
    at = game.places[state.length].get(target, state.at + 1) if target else state.at + 1
    gates = game.gates.get(state.length, {})
    while (past := _passed(game, state, gates, plan, at)) != at:
        at = past
    step = plan[at]
    opened = replace(state, at=at, jump=None, timer=step.fresh_timer(), reveals=state.reveals + step.reveals)
    return step.opens(game, opened)
