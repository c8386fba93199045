"""The real voice says all that the screens and the games say, and goes on after any death of its worker."""

import subprocess
import sys
from array import array
from collections.abc import Iterator
from queue import SimpleQueue
from random import Random
from time import monotonic, sleep

import pytest

from kiosk.decks.library import Library
from kiosk.host.languages import LANGUAGES
from kiosk.host.paths import assets_dir, bundled_decks_dir
from kiosk.host.sound.loudspeaker import Loudspeaker, Mix, reach
from kiosk.host.sound.sound_player import SoundPlayer
from kiosk.host.voice.speaker import Speaker
from kiosk.host.voice.text import sentences
from kiosk.host.voice.worker_process import CALL_S, WITHIN_S, WorkerProcess
from kiosk.host.words import words
from tests.depth import drawn

KILLS = 100
PATIENCE_S = 30
SILENCE_S = 1.0
STARTS = 10
"""What is said next after a death is heard within a second, or on a machine that is busy, within so many starts of an
empty process."""


def shown() -> list[tuple[str, str]]:
    """Every text of the screens and of the games that ship, with its language."""
    found: set[tuple[str, str]] = set()
    for language in LANGUAGES:
        for asked in (language, f"{language}-easy"):
            found |= {(language, text) for told in words(asked).texts.values() for text in told.values()}
    for deck in Library.scan([bundled_decks_dir()], frozenset()).decks:
        told = [(deck.manifest.language, deck.texts), *deck.translations.items(), *deck.easy.items()]
        found |= {(language, text) for language, texts in told for text in texts.values()}
    return sorted((language, text) for language, text in found if text.strip())


@pytest.fixture
def worker() -> Iterator[WorkerProcess]:
    process = WorkerProcess()
    yield process
    process.close()


def test_every_text_that_ships_is_heard_and_none_takes_long(worker: WorkerProcess) -> None:
    pieces, longest = 0, 0.0
    for language, text in drawn("spoken texts", shown()):
        said = sentences(text, language)
        assert said, text
        for piece in said:
            begun = monotonic()
            assert len(worker.render(piece, language, 1.0)) > 1_000, (language, text, piece)
            longest, pieces = max(longest, monotonic() - begun), pieces + 1
    assert not worker.broken
    assert pieces > 10
    assert longest < CALL_S


def test_all_of_the_texts_are_found() -> None:
    assert len(shown()) > 8_000
    assert {language for language, _ in shown()} == set(LANGUAGES)


class Heard:
    """A loudspeaker that keeps when something was heard."""

    def __init__(self) -> None:
        self.at: list[float] = []

    def reach(self, mix: Mix) -> Loudspeaker:
        def kept(frames: int) -> bytes:
            block = mix(frames)
            if any(array("h", block)):
                self.at.append(monotonic())
            return block

        return reach(kept, ("NULL",))


class Fast:
    """A clock on which each look is a minute later: deaths do not add up."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        self.now += WITHIN_S
        return self.now


def test_after_each_death_in_mid_sentence_the_next_sentence_is_heard() -> None:
    heard, told = Heard(), SimpleQueue[str]()
    player = SoundPlayer(assets_dir() / "sounds", heard.reach)
    worker = WorkerProcess(now=Fast())
    speaker = Speaker(player, worker, engine=True)
    speaker.told = told.put
    player.start()
    speaker.say("Un.", "fr")
    while told.get(timeout=PATIENCE_S):
        pass
    for wait in drawn("kills of the voice", [Random(number).random() / 2 for number in range(KILLS)]):
        speaker.say("Voici une phrase assez longue, que l’on coupe au milieu. Et voici la suivante.", "fr")
        assert told.get(timeout=PATIENCE_S)
        sleep(wait)
        killed(worker)
        while told.get(timeout=PATIENCE_S):
            pass
        before, begun = len(heard.at), monotonic()
        speaker.say("Encore une.", "fr")
        assert told.get(timeout=PATIENCE_S) == "Encore une."
        while told.get(timeout=PATIENCE_S):
            pass
        assert len(heard.at) > before
        silence = heard.at[before] - begun
        assert silence < SILENCE_S or silence < STARTS * empty_start()
    speaker.close()
    player.close()


def empty_start() -> float:
    """Seconds that a process takes that does nothing."""
    begun = monotonic()
    subprocess.run([sys.executable, "-c", ""], check=True)
    return monotonic() - begun


def killed(worker: WorkerProcess) -> None:
    """Ends the worker as the system would."""
    process = worker._process
    assert process is not None
    process.kill()
    process.wait()
