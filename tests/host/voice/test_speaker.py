"""What is asked for is heard, in order and whole, beside the sounds; what is asked for next cuts it at once."""

import sys
from array import array
from collections.abc import Iterator
from pathlib import Path
from queue import SimpleQueue
from threading import Event
from time import monotonic, sleep

import pytest

from kiosk.host.paths import assets_dir
from kiosk.host.sound.loudspeaker import Loudspeaker, Mix, NoLoudspeakerError, reach
from kiosk.host.sound.mixer import CEILING
from kiosk.host.sound.sound_player import VOLUMES, SoundPlayer
from kiosk.host.voice import speaker as module
from kiosk.host.voice.recorded import Shelf
from kiosk.host.voice.speaker import Speaker, made
from kiosk.host.voice.worker_process import WorkerProcess
from tests.app.traces import BACKWARDS, in_memory

PATIENCE_S = 30
LOW = VOLUMES["low"]
LENGTH = 6_000


class Voice(WorkerProcess):
    """Renders each piece as one level, another one for each, an eighth of a second long."""

    def __init__(self) -> None:
        super().__init__(["/nowhere/kiosk"])
        self.asked: list[tuple[str, str, float]] = []
        self.recorded: dict[Path, int] = {}

    def play(self, file: Path) -> array[int]:
        return array("h", [self.recorded.get(file, 0)] * LENGTH if file in self.recorded else [])

    def render(self, piece: str, language: str, speed: float) -> array[int]:
        self.asked.append((piece, language, speed))
        return array("h", [1_000 * len(self.asked)] * LENGTH)


class Room:
    """A machine with a loudspeaker that keeps what it played."""

    def __init__(self) -> None:
        self.error: Exception | None = None
        self.played = array("h")
        self.opened, self.closed = Event(), Event()

    def reach(self, mix: Mix) -> Loudspeaker:
        if self.error is not None:
            raise self.error

        def kept(frames: int) -> bytes:
            block = mix(frames)
            self.played.frombytes(block)
            return block

        self.opened.set()
        return reach(kept, ("NULL",))

    def levels(self) -> list[int]:
        """The levels that were heard, in turn, silence apart."""
        heard = [level for level in self.played if level]
        return [level for number, level in enumerate(heard) if not number or heard[number - 1] != level]


class Listening:
    """A speaker in a room, with what it told."""

    def __init__(self, room: Room, renderer: WorkerProcess, engine: bool = True) -> None:
        self.player = SoundPlayer(assets_dir() / "sounds", room.reach)
        self.speaker = Speaker(self.player, renderer, engine)
        self.told: SimpleQueue[str] = SimpleQueue()
        self.speaker.told = self.told.put

    def next(self) -> str:
        return self.told.get(timeout=PATIENCE_S)

    def close(self) -> None:
        self.speaker.close()
        self.player.close()


@pytest.fixture
def room() -> Room:
    return Room()


@pytest.fixture
def voice() -> Voice:
    return Voice()


@pytest.fixture
def here(room: Room, voice: Voice) -> Iterator[Listening]:
    listening = Listening(room, voice)
    listening.player.start()
    end = monotonic() + PATIENCE_S
    while not listening.player.heard and monotonic() < end:
        sleep(0.01)
    yield listening
    listening.close()


def levels(*numbers: int) -> list[int]:
    return [int(LOW * 1_000 * number) for number in numbers]


def test_sentences_are_heard_whole_one_after_the_other_and_told_as_they_begin(
    here: Listening, room: Room, voice: Voice
) -> None:
    here.speaker.say("« Un ». Deux ? Trois !", "fr")
    assert [here.next() for _ in range(4)] == ["« Un ».", "Deux ?", "Trois !", ""]
    assert voice.asked == [("Un.", "fr", 1.0), ("Deux?", "fr", 1.0), ("Trois!", "fr", 1.0)]
    sleep(0.2)
    assert room.levels() == levels(1, 2, 3)
    assert sum(map(bool, room.played)) == 3 * LENGTH


def test_what_was_recorded_is_heard_instead_and_what_cannot_be_played_is_said(
    here: Listening, room: Room, voice: Voice
) -> None:
    sound, damaged = Path("sound.mp3"), Path("damaged.mp3")
    voice.recorded = {sound: 9_000}
    here.speaker.shelf = Shelf({"fr": {"Un. Deux !": sound, "Quatre.": damaged}})
    here.speaker.say("Un. Deux ! Trois. Quatre.", "fr")
    assert [here.next() for _ in range(4)] == ["Un. Deux !", "Trois.", "Quatre.", ""]
    assert [piece for piece, _, _ in voice.asked] == ["Trois.", "Quatre."]
    sleep(0.2)
    assert room.levels() == levels(9, 1, 2)


def test_what_was_said_is_kept_nowhere(here: Listening, voice: Voice) -> None:
    here.speaker.say(BACKWARDS[::-1], "fr")
    while here.next():
        pass
    sleep(0.2)
    voice.asked.clear()
    assert in_memory(BACKWARDS[::-1]) == []


def test_what_is_said_next_cuts_what_is_being_said(here: Listening, room: Room, voice: Voice) -> None:
    here.speaker.say("Mot. " * 50, "fr")
    assert here.next() == "Mot."
    here.speaker.say("Other.", "en")
    while (told := here.next()) == "Mot.":
        pass
    assert (told, here.next()) == ("Other.", "")
    assert len(voice.asked) < 50
    sleep(0.2)
    assert room.levels()[-1] == levels(len(voice.asked))[0]


def test_it_is_silent_a_tenth_of_a_second_after_it_is_stopped(here: Listening, room: Room) -> None:
    here.speaker.say("Mot. " * 50, "fr")
    here.next()
    sleep(0.15)
    here.speaker.stop()
    at = len(room.played)
    while here.next():
        pass
    sleep(0.5)
    heard_after = [index for index, level in enumerate(room.played[at:]) if level]
    assert max(heard_after, default=0) <= 4_800


def test_it_speaks_beside_the_sounds_and_where_they_are_hushed_or_off(here: Listening, room: Room) -> None:
    here.player.hush(True)
    here.speaker.say("Un.", "fr")
    assert [here.next(), here.next()] == ["Un.", ""]
    assert room.levels() == levels(1)
    here.player.set_level("off")
    here.speaker.say("Deux.", "fr")
    assert [here.next(), here.next()] == ["Deux.", ""]
    sleep(0.2)
    assert room.levels() == levels(1, 2)


def test_sounds_that_are_off_leave_the_loudspeaker_closed_until_somebody_is_to_speak(room: Room, voice: Voice) -> None:
    listening = Listening(room, voice)
    listening.player.set_level("off")
    listening.player.start()
    assert not room.opened.wait(0.3)
    listening.speaker.say("Un.", "fr")
    assert room.opened.wait(PATIENCE_S)
    assert [listening.next(), listening.next()] == ["Un.", ""]
    sleep(0.2)
    assert room.levels() == levels(1)
    listening.close()


def test_seven_steps_of_loudness_and_five_of_pace(here: Listening, room: Room, voice: Voice) -> None:
    here.speaker.loudness, here.speaker.pace = 1, 2
    here.speaker.say("Un.", "fr")
    assert [here.next(), here.next()] == ["Un.", ""]
    sleep(0.2)
    assert room.levels() == [pytest.approx(1.41 * LOW * 1_000, rel=0.01)]
    here.speaker.loudness, here.speaker.pace = 9, -9
    assert (here.speaker.loudness, here.speaker.pace) == (3, -2)
    here.speaker.say("Deux.", "fr")
    assert [here.next(), here.next()] == ["Deux.", ""]
    assert [speed for _, _, speed in voice.asked] == [1.8, 0.6]
    assert max(room.played) <= CEILING


def test_without_a_loudspeaker_the_sentences_pass_in_silence(room: Room, voice: Voice) -> None:
    room.error = NoLoudspeakerError("no card")
    listening = Listening(room, voice)
    listening.player.start()
    begun = monotonic()
    listening.speaker.say("Un. Deux.", "fr")
    assert [listening.next() for _ in range(3)] == ["Un.", "Deux.", ""]
    assert monotonic() - begun >= 2 * LENGTH / 48_000
    assert listening.speaker.state == "silent"
    listening.close()


def test_without_an_engine_nothing_is_started_and_the_sentences_pass_in_silence(room: Room, voice: Voice) -> None:
    listening = Listening(room, voice, engine=False)
    listening.player.start()
    listening.speaker.say("Un. Deux.", "fr")
    assert [listening.next() for _ in range(3)] == ["Un.", "Deux.", ""]
    assert (listening.speaker.state, voice.asked, any(room.played)) == ("silent", [], False)
    listening.close()


def test_a_kiosk_built_without_the_engine_is_silent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "find_spec", lambda _name: None)
    assert made(SoundPlayer(assets_dir() / "sounds")).state == "silent"


def test_a_worker_that_died_too_often_is_told(room: Room) -> None:
    listening = Listening(room, WorkerProcess([sys.executable, "-c", "pass"]))
    listening.player.start()
    listening.speaker.say("Un. Deux. Trois. Quatre.", "fr")
    told = [listening.next() for _ in range(5)]
    assert told == ["Un.", "Deux.", "Trois.", "Quatre.", ""], "what cannot be rendered is told all the same"
    states = [listening.speaker.state]
    listening.speaker.mend()
    assert [*states, listening.speaker.state] == ["broken", "ready"]
    listening.close()


def test_a_language_that_is_not_spoken_is_an_error(here: Listening) -> None:
    with pytest.raises(KeyError, match="de"):
        here.speaker.say("Guten Tag", "de")
