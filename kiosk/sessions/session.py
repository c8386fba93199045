"""A session at the table: submits actions, saves before it shows, and keeps the time."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from kiosk.decks.deck import Deck
from kiosk.engine import rules
from kiosk.engine.leading import Lead, lead
from kiosk.engine.moves import TABLE, Action, Event, HalfTime, Keep, Move, TimerExpired, TimerStarted
from kiosk.engine.play import Play
from kiosk.engine.rules import Accepted, Chance, Refused
from kiosk.engine.state import State, Timer
from kiosk.engine.step import base_name
from kiosk.engine.view import View, answers, decided, hands, view
from kiosk.host.clock import Clock
from kiosk.sessions.digest import digest
from kiosk.sessions.notebook import Notebook, WrittenText, withdrawn
from kiosk.sessions.pace import NORMAL, Pace
from kiosk.sessions.stopwatch import Stopwatch
from kiosk.storage import Outcome, ResultRow, Store

MOST_AHEAD = 300.0
"""Seconds a talk may be prolonged to from now, or a tenth more where half of it comes by that: who walks away from it
leaves the screen to others."""


class Session:
    """One play of a deck. ``id`` names it in the store; ``changed`` listeners are called after each accepted action."""

    def __init__(self, identity: str, deck: Deck, play: Play, store: Store, clock: Clock, chance: Chance) -> None:
        self.id = identity
        self.deck = deck
        self._play = play
        self._store = store
        self._clock = clock
        self._chance = chance
        self._watch, self._pace = Stopwatch(clock), NORMAL
        self._notes = Notebook(deck, lambda: store.texts.of("approved", deck.id))
        self.changed: list[Callable[[], None]] = []

    @property
    def state(self) -> State:
        """The state that is shown."""
        return self._play.state

    @property
    def play(self) -> Play:
        """The play so far."""
        return self._play

    def view(self, seat: int = TABLE) -> View:
        """What a seat (0: everybody) may see: of the timer, the time that the table takes."""
        seen = view(self.deck.game, self._play, seat)
        return replace(seen, timer=self._pace.shown(seen.timer))

    def hands(self) -> Mapping[str, tuple[str, ...]]:
        """The cards of each seat's own part of a zone, for when it is alone in front of the screen."""
        return hands(self.deck.game, self.state)

    def legal(self, seat: int = TABLE) -> tuple[Move, ...]:
        """The moves a seat may make now."""
        return rules.legal(self.deck.game, self._play, seat)

    def lead(self) -> Lead:
        """What the facilitator may do now."""
        return lead(self.deck.game, self._play)

    def write(self, step: str, text: str, language: str) -> None:
        """Note in memory what the text of a step says; it is on no disk before the table keeps it."""
        self._notes.write(step, text, language)

    def text(self, card: str, language: str) -> WrittenText | None:
        """What a card that visitors wrote says; None when that is not known any more."""
        return self._notes.read(self.state, card, language)

    def submit(self, move: Move, seat: int = TABLE, facilitator: bool = False) -> Accepted | Refused:
        """Try a move. When it is legal its events are on disk before this returns and before any listener hears of
        it."""
        if isinstance(move, Keep) and not self._notes.holds(move.step):
            return Refused("no_such_text")
        answer = rules.attempt(self.deck.game, self._play, Action(seat, move, facilitator), self._chance)
        if isinstance(answer, Accepted):
            self._keep(answer)
        return answer

    def _keep(self, answer: Accepted) -> None:
        timer = self.state.timer
        before, after, now = self.state, answer.play.state, self._clock.now()
        kept, gone = self._notes.kept(before, after, self.id, now), withdrawn(self.deck.game, before, after)
        self._store.sessions.append(self.id, self._play.count, [event.to_json() for event in answer.events], kept, gone)
        self._notes.forget(decided(self.deck.game, after)[1])
        self._play = answer.play
        if self.state.timer is not timer:
            self._time(timer, self.state.timer, answer.events[0].move.led)
        self._watch.run(not self._play.held)
        for listener in tuple(self.changed):
            listener()

    def _time(self, before: Timer | None, now: Timer | None, led: bool) -> None:
        """Time another timer. One that was given seconds runs on: they come to what is left, but a table has never more
        ahead than MOST_AHEAD by its own wish."""
        if before is None or now is None or not now.lengthens(before):
            self._watch.restart()
            return
        left = max(0.0, before.span - self._watch.elapsed)
        longer = left + now.span - before.span
        self._watch.restart(now.span - (longer if led else max(left, min(longer, MOST_AHEAD))))

    @property
    def pace(self) -> Pace:
        """How much time the table wants."""
        return self._pace

    def take(self, pace: Pace) -> None:
        """Play on with more time, or with less. The log says nothing of it."""
        self._pace = pace
        self._watch.slow(pace.times)

    def leave(self) -> None:
        """The table is free again and the session waits in the store: what it wrote is forgotten."""
        self._notes.close()

    def close(self) -> None:
        """The table is free again: the session ends in the store with its anonymous counts."""
        self.leave()
        close(self._store, self.id, self.deck, self._play)

    @property
    def seconds_left(self) -> int | None:
        """Whole seconds left on the open step's timer, never negative; None when it has none, or no end."""
        timer = self.state.timer
        if timer is None or not self._pace.ends:
            return None
        left = (timer.span - self._watch.elapsed) * self._pace.times
        return 0 if timer.phase == "expired" else max(0, round(left))

    def tick(self) -> None:
        """Turn the time that passed into timer events; call it a few times a second."""
        timer = self.state.timer
        if timer is None or self.state.over or self._play.held:
            return
        if timer.phase == "due":
            self.submit(TimerStarted(timer.seconds))
        elif timer.phase == "running" and self._watch.elapsed >= timer.seconds / 2:
            self.submit(HalfTime())
        elif timer.phase == "half" and self._pace.ends and self._watch.elapsed >= timer.seconds / 2 + self._grace:
            self.submit(TimerExpired())

    @property
    def _grace(self) -> int:
        """Seconds in which the open step may still be given time, once it has none left."""
        return self.deck.game.step(self.state).grace(self.state.step)


def close(store: Store, identity: str, deck: Deck, play: Play) -> None:
    """Write the end of a session: its outcome, the fingerprint of its state, its anonymous counts, and without a result
    the step where people left."""
    rows = [ResultRow(*answer) for answer in answers(deck.game, play.state)]
    outcome: Outcome = "left"
    if play.state.outcome == "result":
        outcome = "result" if play.state.cut is None else "ended"
    left_at = base_name(deck.game.step(play.state).id) if outcome == "left" else ""
    store.sessions.finish(identity, outcome, digest(play.state), rows, left_at)


def replayed(deck: Deck, payloads: list[str]) -> tuple[Play, tuple[Event, ...]]:
    """Fold a stored log again. Raises ValueError when it is empty, or holds what cannot be read or does not fit."""
    play: Play | None = None
    events = tuple(Event.from_json(payload) for payload in payloads)
    for number, event in enumerate(events):
        try:
            play = rules.fold(deck.game, play, event)
        except (ValueError, LookupError, TypeError, AttributeError, AssertionError) as error:
            raise ValueError(f"event {number} does not fit: {payloads[number][:80]}") from error
    if play is None:
        raise ValueError("the session has no event")
    return play, events
