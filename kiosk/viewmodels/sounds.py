"""Which sound belongs to which moment: it is decided here, and nowhere else.

No sound says whether an opinion is good, none is the only sign of anything, and while people talk there are two, four
for who listens.
"""

from collections.abc import Mapping
from itertools import takewhile
from typing import Any

from PySide6.QtCore import QObject, QTimer

from kiosk.engine.game import Game
from kiosk.engine.moves import TABLE, Gesture, Move
from kiosk.engine.play import Moment, Play, decisions
from kiosk.engine.rules import legal
from kiosk.host.sound.sound_player import SoundPlayer
from kiosk.viewmodels.comfort_model import ComfortModel
from kiosk.viewmodels.facilitator.sound_model import SoundModel
from kiosk.viewmodels.lobby import LobbyModel
from kiosk.viewmodels.ropes import Ropes
from kiosk.viewmodels.table_model import TableModel

CUES: Mapping[str, str] = {"dropped": "token", "shown": "reveal", "nearly": "nearly-over"}
"""What is heard as the screen comes to a moment of a reveal, or tells that time is nearly over."""
GESTURES: Mapping[Gesture, str] = {"touch": "touch", "lay": "place", "turn": "flip", "answer": "token"}
PLACES = {"resume": "slide", "choose": "slide", "seats": "slide", "table": "curtain"}
"""What is heard on the way to each place; attract is silent."""
LISTENED = frozenset({"refused", "nearly-over"})
"""Heard only by who has the screen read aloud."""
GUIDES = frozenset({"touch", "place", "turn", "ending"}) | LISTENED
"""Heard by them where sounds are off for all others, too."""
IN_A_TALK = frozenset({"tick", "turn"}) | LISTENED
LAST_S = 5
"""Seconds of a timer that tick."""
MURMUR_MS = 24_000
"""Between two murmurs at attract, where they are asked for."""


def sound_between(game: Game, before: Play, after: Play) -> str:
    """What is heard of all that happened to a session since: the most telling sound, or none (empty)."""
    was, state, done = before.state, after.state, _done(before, after)
    if state.over and not was.over:
        return "" if state.outcome != "result" else "ending" if state.cut is None else "slide"
    if not done:
        return "touch" if before.top is not after.top else ""
    last = next(decisions(after), None)
    move = last.event.move if last in done else None
    checked = _checked(game, before, after)
    if checked or state.reveals > was.reveals:
        return checked or _shown(game, before, after, move)
    if state.at != was.at:
        return "slide"
    return GESTURES[move.gesture] if move else ""


def _done(before: Play, after: Play) -> list[Moment]:
    """The moments since, the last first."""
    return list(takewhile(lambda moment: moment.number >= before.count, after.moments()))


def _checked(game: Game, before: Play, after: Play) -> str:
    """Whether what was checked against what is right since was right; empty where nothing was."""
    was, state, step = before.state, after.state, game.step(before.state)
    times, right = step.checked(state.closed.get(step.id, was.step) if state.at != was.at else state.step)
    if times == step.checked(was.step)[0]:
        return ""
    return "right" if right else "not-yet"


def _shown(game: Game, before: Play, after: Play, move: Move | None) -> str:
    """What cannot be unseen any more came on the table, all at once, card by card or by chance."""
    covered = _covered(game, after)
    if move is not None and move.gesture == "turn":
        return "reveal" if _covered(game, before) and not covered else "flip"
    if any(moment.event.move.automatic for moment in _done(before, after)):
        return "slide"
    if game.step(after.state).ends:
        return "touch"
    if game.step(after.state).staged and len(after.state.present) > 1:
        return "roll"
    return "roll" if covered else "reveal"


def _covered(game: Game, play: Play) -> bool:
    """Whether the table may turn a card over."""
    return any(move.gesture == "turn" for move in legal(game, play, TABLE))


class Sounds(QObject):
    """Listens to the seats and the table, and plays what belongs to them, as visitors and ``sound`` ask."""

    def __init__(
        self,
        lobby: LobbyModel,
        table: TableModel,
        comfort: ComfortModel,
        sound: SoundModel,
        player: SoundPlayer,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._table, self._sound, self._player = table, sound, player
        self._heard: tuple[str, Play] | None = None
        self._place, self._turn, self._left = "attract", TABLE, 0
        self._gauges: dict[str, int] = {}
        self._murmur = QTimer(self, interval=MURMUR_MS)
        self._murmur.timeout.connect(lambda: self._play("murmur"))
        lobby.taken_changed.connect(self._sit)
        self._listen_to(table)
        comfort.silent_changed.connect(lambda: player.hush(comfort.now.silent))
        comfort.voice_changed.connect(lambda: player.listen(comfort.now.voice))
        sound.murmur_changed.connect(self._hum)
        self._hum()

    def _listen_to(self, table: TableModel) -> None:
        table.refreshed.connect(self._listen)
        table.cued.connect(lambda moment: self._play(CUES[moment]))
        table.refused.connect(lambda: self._play("refused"))
        table.gauges.dataChanged.connect(self._gauge)
        for model in table.models:
            model.curtain_moved.connect(self._draw)
        for ropes in table.findChildren(Ropes):
            ropes.raised.connect(self._draw)

    def arrive(self, place: str) -> None:
        """Visitors are at a place of the kiosk; at attract there are none."""
        self._play(PLACES.get(place, ""))
        self._place = place
        self._hum()

    def _hum(self) -> None:
        """Attract murmurs for those who pass, where it is asked to."""
        if self._sound.props.murmur and self._place == "attract":
            self._murmur.start()
        else:
            self._murmur.stop()

    def _sit(self) -> None:
        """The seats that are taken changed; somebody's hand did it where seats are taken."""
        self._play("place" if self._place == "seats" else "")

    def _listen(self) -> None:
        """Something may have happened at the table."""
        session, heard = self._table.session, self._heard
        self._heard = None if session is None else (session.id, session.play)
        if session is not None and heard is not None and heard[0] == session.id:
            self._play(sound_between(session.deck.game, heard[1], session.play))
        self._call(self._table.props.turn)
        self._tick((session.seconds_left or 0) if session is not None else 0)
        self._gauges = self._values()

    def _call(self, turn: int) -> None:
        """A curtain that is heard calls its seat by itself."""
        called, self._turn = turn not in (TABLE, self._turn), turn
        step: Any = self._table.step  # a property of Qt
        if called and not (step.curtained and self._fits("curtain")):
            self._play("turn")

    def _tick(self, left: int) -> None:
        passed, self._left = left < self._left, left
        if passed and 0 < left <= LAST_S:
            self._play("tick")

    def _values(self) -> dict[str, int]:
        return {row.counter_id: row.value for row in self._table.gauges.rows}

    def _gauge(self) -> None:
        moves = [value - self._gauges.get(name, value) for name, value in self._values().items()]
        self._gauges = self._values()
        self._play("gauge-up" if any(move > 0 for move in moves) else "")
        self._play("gauge-down" if any(move < 0 for move in moves) else "")

    def _draw(self) -> None:
        self._play("curtain")

    def _play(self, name: str) -> None:
        if name and self._fits(name) and (name in IN_A_TALK or not self._talk()):
            self._player.play(name)

    def _fits(self, name: str) -> bool:
        """Whether it is for those who are there."""
        if not self._player.listened:
            return name not in LISTENED
        return self._player.level != "off" or name in GUIDES

    def _talk(self) -> bool:
        """Whether people talk now."""
        session = self._table.session
        return session is not None and not session.state.over and session.deck.game.step(session.state).talk
