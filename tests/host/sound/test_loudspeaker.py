"""A loudspeaker asks for block after block; a machine without one says so once, and nothing else is written."""

import os
import subprocess
import sys
from array import array
from queue import SimpleQueue

import pytest

from kiosk.host.paths import assets_dir
from kiosk.host.sound import loudspeaker
from kiosk.host.sound.loudspeaker import Loudspeaker, Mix, NoLibraryError, reach
from kiosk.host.sound.mixer import read_sounds
from kiosk.host.sound.sound_player import VOLUMES, SoundPlayer
from tests.house.tree import ROOT

PATIENCE_S = 20
SHIPPED = assets_dir() / "sounds"
WITHOUT_A_CARD = """
from kiosk.host.sound.loudspeaker import NoLoudspeakerError, reach
try:
    reach(bytes)
except NoLoudspeakerError:
    print("silence")
"""


def test_a_loudspeaker_asks_for_blocks_until_it_is_closed() -> None:
    asked: SimpleQueue[int] = SimpleQueue()

    def mix(frames: int) -> bytes:
        asked.put(frames)
        return bytes(2 * frames)

    device = reach(mix, ("NULL",))
    frames = [asked.get(timeout=PATIENCE_S) for _ in range(3)]
    device.close()
    assert all(0 < count <= 2 * 48 * loudspeaker.BUFFER_MS for count in frames)


def test_a_device_is_handed_a_sound_whole_between_two_silences() -> None:
    taken, asked = bytearray(), SimpleQueue[int]()

    def opened(mix: Mix) -> Loudspeaker:
        def kept(frames: int) -> bytes:
            taken.extend(block := mix(frames))
            asked.put(frames)
            return block

        return reach(kept, ("NULL",))

    player = SoundPlayer(SHIPPED, opened)
    player.start()
    asked.get(timeout=PATIENCE_S)
    player.play("right")
    sound = array("h", [int(VOLUMES["low"] * sample) for sample in read_sounds(SHIPPED)["right"]])
    while len(taken) < 4 * len(sound):
        asked.get(timeout=PATIENCE_S)
    player.close()
    assert bytes(taken).count(sound.tobytes()) == 1
    assert not any(bytes(taken).replace(sound.tobytes(), b""))


def test_a_machine_without_a_loudspeaker_writes_nothing_of_its_own(tmp_path: object) -> None:
    nowhere = {"ALSA_CONFIG_PATH": f"{tmp_path}/none", "PULSE_SERVER": f"unix:{tmp_path}/none"}
    told = subprocess.run(
        [sys.executable, "-c", WITHOUT_A_CARD],
        cwd=ROOT,
        env=os.environ | nowhere,
        capture_output=True,
        text=True,
        check=True,
    )
    assert (told.stdout, told.stderr) == ("silence\n", "")


def test_a_kiosk_built_without_the_library_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "miniaudio", None)
    with pytest.raises(NoLibraryError, match="miniaudio"):
        reach(bytes)
