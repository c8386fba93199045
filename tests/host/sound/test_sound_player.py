"""Any failure of a loudspeaker is silence, and is tried again."""

from array import array
from collections.abc import Iterator
from pathlib import Path
from queue import SimpleQueue
from typing import Protocol

import pytest

from kiosk.host.paths import assets_dir
from kiosk.host.sound.loudspeaker import Loudspeaker, Mix, NoLibraryError, NoLoudspeakerError
from kiosk.host.sound.sound_player import SoundPlayer

PATIENCE_S = 20
SHIPPED = assets_dir() / "sounds"
SOON_S = 0.01
type Happened = tuple[str, Mix | None]


class Machine:
    """A machine whose loudspeaker can be plugged in and pulled out. ``happened`` tells of each try in turn."""

    def __init__(self) -> None:
        self.error: Exception | None = None
        self.now = 100.0
        self.happened: SimpleQueue[Happened] = SimpleQueue()

    def reach(self, mix: Mix) -> Loudspeaker:
        if self.error is not None:
            self.happened.put(("refused", None))
            raise self.error
        self.happened.put(("opened", mix))
        return self

    def close(self) -> None:
        self.happened.put(("closed", None))

    def next(self) -> Happened:
        return self.happened.get(timeout=PATIENCE_S)

    def opened(self) -> Mix:
        """What asks for blocks, once it was opened after however many refusals."""
        while True:
            what, mix = self.next()
            if mix is not None:
                return mix
            assert what == "refused"


class Make(Protocol):
    """Makes a player, which is closed at the end."""

    def __call__(self, retry_s: float = ..., folder: Path = ...) -> SoundPlayer: ...


@pytest.fixture
def machine() -> Machine:
    return Machine()


@pytest.fixture
def player(machine: Machine) -> Iterator[Make]:
    made: list[SoundPlayer] = []

    def make(retry_s: float = PATIENCE_S * 10, folder: Path = SHIPPED) -> SoundPlayer:
        made.append(SoundPlayer(folder, machine.reach, retry_s, lambda: machine.now))
        return made[-1]

    yield make
    for one in made:
        one.close()


def loudest(mix: Mix) -> int:
    """The highest peak of the next ten seconds."""
    return max(map(abs, array("h", mix(480_000))))


def test_a_sound_is_as_loud_as_the_level_says(machine: Machine, player: Make) -> None:
    heard = player()
    heard.start()
    mix, peaks = machine.opened(), {}
    for level in ("low", "normal"):
        machine.now += 1
        heard.set_level(level)
        heard.play("ending")
        peaks[level] = loudest(mix)
    assert 1000 < peaks["low"] < 32767 * 0.35 * 0.224
    assert peaks["normal"] == pytest.approx(2 * peaks["low"], rel=0.01)


def test_a_table_that_wants_silence_has_it_at_once(machine: Machine, player: Make) -> None:
    heard = player()
    heard.start()
    mix = machine.opened()
    heard.play("ending")
    assert any(mix(4800))
    heard.hush(True)
    heard.play("right")
    assert loudest(mix) == 0
    heard.hush(False)
    heard.play("reveal")
    assert loudest(mix) > 1000


def test_off_closes_the_loudspeaker_and_any_level_opens_it_again(machine: Machine, player: Make) -> None:
    heard = player()
    heard.start()
    machine.opened()
    heard.set_level("off")
    assert machine.next() == ("closed", None)
    heard.play("ending")
    heard.set_level("low")
    assert loudest(machine.opened()) == 0, "what was played while it was off is over"


def test_who_goes_by_what_is_heard_hears_it_low_where_sounds_are_off(machine: Machine, player: Make) -> None:
    heard = player()
    heard.set_level("off")
    heard.listen(True)
    heard.start()
    mix = machine.opened()
    heard.play("ending")
    assert 1000 < loudest(mix) < 32767 * 0.35 * 0.224
    heard.set_level("normal")
    machine.now += 1
    heard.play("ending")
    assert loudest(mix) > 32767 * 0.35 * 0.224
    heard.set_level("off")
    heard.hush(True)
    heard.play("reveal")
    assert loudest(mix) == 0
    heard.listen(False)
    assert machine.next() == ("closed", None)


def test_a_kiosk_that_starts_off_opens_nothing(machine: Machine, player: Make) -> None:
    heard = player()
    heard.set_level("off")
    heard.start()
    heard.close()
    assert machine.happened.empty()
    assert heard.state == "off"


@pytest.mark.parametrize(
    ("error", "state"), [(NoLoudspeakerError("no card"), "no_loudspeaker"), (NoLibraryError("none"), "no_library")]
)
def test_a_failure_is_silence_and_is_tried_again(machine: Machine, player: Make, error: Exception, state: str) -> None:
    machine.error = error
    heard = player(retry_s=SOON_S)
    heard.start()
    for _ in range(5):
        assert machine.next() == ("refused", None)
    heard.play("ending")
    assert heard.state == state
    machine.error = None
    machine.opened()
    heard.close()
    assert heard.state == "on"


def test_a_loudspeaker_that_vanished_is_let_go_and_sought_again(machine: Machine, player: Make) -> None:
    heard = player(retry_s=SOON_S)
    heard.start()
    machine.opened()
    machine.error = NoLoudspeakerError("pulled out")
    machine.now += 3
    assert [machine.next()[0] for _ in range(3)] == ["closed", "refused", "refused"]


def test_one_that_still_asks_is_kept(machine: Machine, player: Make) -> None:
    heard = player()
    heard.start()
    mix = machine.opened()
    machine.now += 10
    mix(48)
    heard.set_level("normal")
    heard.close()
    assert [machine.next(), machine.happened.empty()] == [("closed", None), True], "it closed at the end alone"


def test_sounds_that_cannot_be_read_are_silence(machine: Machine, player: Make, tmp_path: Path) -> None:
    (tmp_path / "right.wav").write_bytes(b"RIFF")
    heard = player(folder=tmp_path)
    heard.start()
    heard.close()
    heard.play("right")
    assert heard.state == "no_library"
    assert machine.happened.empty()
