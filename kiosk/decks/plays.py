"""Playing the scripted sessions of a deck, which must go through: its own tests."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import NoReturn

from kiosk.decks.draft import Document
from kiosk.decks.findings import Findings, listed, near
from kiosk.decks.scripts import EXPECT, PLAYED, Script, Written, read_move
from kiosk.engine.game import Game
from kiosk.engine.moves import Action, Event, Move, Shuffled, Started, field_names
from kiosk.engine.play import Play
from kiosk.engine.rules import Refused, attempt, start


def run(game: Game, script: Script, document: Document, findings: Findings) -> None:
    """Play a script; what does not hold becomes a finding. It stops at the first move that cannot be made."""
    players = game.players
    if players.missing(range(1, script.seats + 1)) or script.seats > players.max:
        known = f"{players.min}–{players.max}"
        findings.add("E199", document.place("seats"), move="seats", name="seats", known=known)
        return
    if script.length not in game.lengths:
        known = listed(game.lengths)
        findings.add("E199", document.place("length"), move="length", name="length", known=known)
        return
    running = _Running(game, script, document, findings)
    try:
        for index, move in enumerate(script.moves):
            running.make(index, move)
        running.finish()
    except _Stopped:
        return


class _Stopped(Exception):
    """The play cannot go on."""


@dataclass(frozen=True, slots=True)
class _Given:
    """Chance that puts first the cards wanted of what it is asked about."""

    wanted: Mapping[str, tuple[str, ...]]

    def shuffled(self, cards: tuple[str, ...], about: str = "") -> tuple[str, ...]:
        """The cards wanted there, then the others in their order."""
        wanted = self.wanted.get(about)
        if not wanted:
            return cards
        first = tuple(card for card in wanted if card in cards)
        return first + tuple(card for card in cards if card not in first)


class _Running:
    """A script as far as it was played."""

    def __init__(self, game: Game, script: Script, document: Document, findings: Findings) -> None:
        self.game = game
        self.script = script
        self.document = document
        self.findings = findings
        self.unasked = dict(script.draws)
        seats = game.players.seated(range(1, script.seats + 1))
        opening = Started(script.length, seats, script.audience)
        self.chance = _Given(script.draws)
        begun = start(game, opening, self.chance)
        self.play: Play = begun.play
        self._drawn(begun.events[1:])

    @property
    def step(self) -> str:
        """The open step."""
        return self.game.step(self.play.state).id

    def make(self, index: int, raw: Mapping[str, Written]) -> None:
        """Make one move, or compare facts."""
        name = str(raw.get("do", ""))
        if name == EXPECT:
            self._compare({key: str(value) for key, value in raw.items() if key != "do"}, "moves", index)
            return
        action = Action(self._seat(raw, index), self._read(name, raw, index))
        outcome = attempt(self.game, self.play, action, self.chance)
        if isinstance(outcome, Refused):
            self._stop("E196", "moves", index, step=self.step, move=name, refusal=outcome.reason)
        self.play = outcome.play
        self._drawn(outcome.events[1:])

    def finish(self) -> None:
        """Compare what must be true at the end."""
        end = self.script.end
        if end.result and self.play.state.outcome != "result":
            self._stop("E198", "end", step=self.step)
        self._compare(end.facts, "end", "facts")
        self._compare({"takeaway": end.takeaway} if end.takeaway else {}, "end")
        for name, cards in self.unasked.items():
            self._undrawn(name, cards)

    def _seat(self, raw: Mapping[str, Written], index: int) -> int:
        seat = raw.get("seat", "0")
        if seat not in tuple("0123456"):
            self._stop("E199", "moves", index, "seat", move=str(raw.get("do", "")), name="seat", known="0–6")
        return int(str(seat))

    def _read(self, name: str, raw: Mapping[str, Written], index: int) -> Move:
        if name not in PLAYED:
            known = sorted((*PLAYED, EXPECT))
            self._stop("E195", "moves", index, "do", move=name, known=listed(known, 40), **near(name, known))
        made = read_move(name, raw)
        if isinstance(made, str):
            fields = listed(field_names(PLAYED[name])) or "—"
            self._stop("E199", "moves", index, made, move=name, name=made, known=fields)
        return made

    def _drawn(self, events: Iterable[Event]) -> None:
        """Look what chance gave of the cards wanted of it."""
        for event in events:
            name = _asked(event)
            self.unasked.pop(name, None)
            given = getattr(event.move, "cards", ())
            self._undrawn(name, (card for card in self.script.draws.get(name, ()) if card not in given))

    def _undrawn(self, name: str, cards: Iterable[str]) -> None:
        for card in cards:
            self._note("E194", "draws", name, name=name, card=card)

    def _compare(self, wanted: Mapping[str, str], *path: str | int) -> None:
        for name, value in wanted.items():
            found = self._found(name)
            if str(found) != value:
                self._note("E197", *path, name, name=name, wanted=value, found="—" if found is None else found)

    def _found(self, name: str) -> object:
        if name == "at":
            return self.step
        if name == "takeaway":
            state = self.play.state
            return self.game.step(state).takeaway(self.game, state)
        return self.game.fact(self.play.state, name)

    def _note(self, code: str, *path: str | int, **values: object) -> None:
        self.findings.add(code, self.document.place(*path), **values)

    def _stop(self, code: str, *path: str | int, **values: object) -> NoReturn:
        self._note(code, *path, **values)
        raise _Stopped


def _asked(event: Event) -> str:
    """What chance was asked about: a zone to shuffle, or the step that deals."""
    return event.move.zone if isinstance(event.move, Shuffled) else event.step
