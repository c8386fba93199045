"""Says texts aloud, sentence by sentence, through the loudspeaker of the sounds; without one, silently at that pace.

Method: one thread has the next piece rendered while the one before is heard, and lays it beside the sounds in time.
"""

from array import array
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from pathlib import Path
from threading import Condition, Thread
from time import monotonic
from typing import Literal, NamedTuple

from kiosk.host.sound.mixer import RATE, Samples
from kiosk.host.sound.sound_player import SoundPlayer
from kiosk.host.voice.recorded import Shelf
from kiosk.host.voice.text import cut, said
from kiosk.host.voice.worker_process import WorkerProcess

type Voice = Literal["ready", "silent", "broken"]
"""Whether it speaks: ``silent`` without an engine or a loudspeaker, ``broken`` where the worker died too often."""

PACES = {-2: 0.6, -1: 0.8, 0: 1.0, 1: 1.4, 2: 1.8}
LOUDEST, STEP_DB = 3, 3.0
SPOKEN = ("fr", "en")
TICK_S = 0.02
LEAD = RATE // 10
"""A piece is laid beside the sounds when at most so many samples of the one before are left."""
SILENT = ("no_library", "no_loudspeaker")
OPENING_S = 5.0
"""That long a loudspeaker may take to open."""
LETTER_S = 0.06
"""What a letter would take where nothing renders it."""
PATIENCE_S = 5.0


class Saying(NamedTuple):
    """What is to be said; ``turn`` is another one each time."""

    text: str
    language: str
    turn: int


class Speaker:
    """``told`` is called from its thread with the sentence that begins to be heard, as it is written, rendered or
    not, and with an empty one when all is said or it was stopped. ``worker`` renders where there is an ``engine``;
    what stands on the ``shelf`` was recorded, and is played instead."""

    def __init__(self, player: SoundPlayer, worker: WorkerProcess, engine: bool) -> None:
        self._player, self.worker, self.engine = player, worker, engine
        self._channel = player.voice
        self._news = Condition()
        self._order: Saying | None = None
        self._turn, self._opening, self._ended = 0, 0.0, False
        self._pace, self._loudness = 0, 0
        self._thread: Thread | None = None
        self.shelf = Shelf()
        self.told: Callable[[str], None] = lambda _sentence: None

    @property
    def state(self) -> Voice:
        """Whether it speaks."""
        if not self.engine or self._player.reached in SILENT:
            return "silent"
        return "broken" if self.worker.broken else "ready"

    @property
    def pace(self) -> int:
        """One of PACES; from the next piece on."""
        return self._pace

    @pace.setter
    def pace(self, pace: int) -> None:
        self._pace = max(min(PACES), min(max(PACES), pace))

    @property
    def loudness(self) -> int:
        """Steps of 3 dB, from -3 to 3; at once."""
        return self._loudness

    @loudness.setter
    def loudness(self, loudness: int) -> None:
        self._loudness = max(-LOUDEST, min(LOUDEST, loudness))
        self._channel.gain = 10.0 ** (self._loudness * STEP_DB / 20)

    def say(self, text: str, language: str) -> None:
        """Say this now, instead of what is being said. Raises KeyError for no language that is spoken."""
        if language not in SPOKEN:
            raise KeyError(language)
        self._cut((text, language))

    def stop(self) -> None:
        """Silence now."""
        self._cut(None)

    def mend(self) -> None:
        """Whoever is in charge wants a broken one tried again."""
        self.worker.mend()

    def close(self) -> None:
        """Be silent for good."""
        self._ended = True
        self._cut(None)
        self.worker.close()
        if self._thread is not None:
            self._thread.join(PATIENCE_S)
            self.worker.close()

    def _cut(self, wanted: tuple[str, str] | None) -> None:
        with self._news:
            self._turn += 1
            self._channel.cut()
            self._order = None if wanted is None else Saying(*wanted, self._turn)
            if wanted is not None and self._thread is None and not self._ended:
                self._thread = Thread(target=self._run, daemon=True)
                self._thread.start()
            self._news.notify()

    def _run(self) -> None:
        while not self._ended:
            with self._news:
                self._news.wait_for(lambda: self._order is not None or self._ended)
                order, self._order = self._order, None
            if order is not None:
                self._speak(order)
                order = None  # what visitors wrote stays nowhere once it is said
                with self._news:
                    silent = self._order is None
                if silent:
                    self.told("")

    def _speak(self, order: Saying) -> None:
        self._player.ask()
        self._opening = monotonic() + OPENING_S
        for part, file in self.shelf.parts(order.text, order.language):
            for number, samples in enumerate(self._made(part, file, order.language)):
                if not self._wait(LEAD, order.turn) or not self._put(samples, order.turn):
                    return
                if number == 0:
                    self.told(part)
        self._wait(0, order.turn)

    def _made(self, part: str, file: Path | None, language: str) -> Iterator[Samples]:
        """The samples of a part: as it was recorded, else piece by piece as the voice says it."""
        if file is not None and self.engine and (samples := self.worker.play(file)):
            yield samples
            return
        for sentence in cut(part):
            for piece in said(sentence, language):
                yield self._rendered(piece, language)

    def _rendered(self, piece: str, language: str) -> Samples:
        if self.engine and not self.worker.broken:
            return self.worker.render(piece, language, PACES[self._pace])
        return array("h", bytes(2 * int(len(piece) * LETTER_S / PACES[self._pace] * RATE)))

    def _put(self, samples: Samples, turn: int) -> bool:
        """Lay a piece beside the sounds, unless something else is to be said by now."""
        with self._news:
            if turn == self._turn:
                self._channel.put(samples)
            return turn == self._turn

    def _wait(self, left: int, turn: int) -> bool:
        """Until so few samples are left to be heard; whether nothing else is to be said meanwhile."""
        with self._news:
            while turn == self._turn and self._channel.ahead > left:
                self._news.wait(TICK_S)
                self._player.ask()
                if not self._player.heard and (self._player.reached in SILENT or monotonic() > self._opening):
                    self._channel.take(int(TICK_S * RATE))
            return turn == self._turn


def made(player: SoundPlayer) -> Speaker:
    """The voice of a kiosk. What renders is started when it is first needed."""
    return Speaker(player, WorkerProcess(), find_spec("py_nanotts") is not None)
