"""At most three voices, the same one not twice at once, added up without ever reaching full scale."""

from array import array

import pytest

from kiosk.host.paths import assets_dir
from kiosk.host.sound.mixer import Mixer, limited, read_sounds
from kiosk.host.sound.voice_channel import VoiceChannel

ONES, TENS, HUNDREDS, THOUSANDS = (
    array("h", [value] * length) for value, length in ((1, 4), (10, 8), (100, 6), (1000, 2))
)


class Watch:
    """A clock moved by hand."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def watch() -> Watch:
    return Watch()


@pytest.fixture
def mixer(watch: Watch) -> Mixer:
    return Mixer({"ones": ONES, "tens": TENS, "hundreds": HUNDREDS, "thousands": THOUSANDS}, watch)


def heard(mixer: Mixer, frames: int) -> list[int]:
    return list(array("h", mixer.mix(frames)))


def test_sounds_at_the_same_time_are_added_up_and_end_in_silence(mixer: Mixer) -> None:
    assert heard(mixer, 2) == [0, 0]
    mixer.play("ones")
    mixer.play("tens")
    assert heard(mixer, 3) == [11, 11, 11]
    assert heard(mixer, 6) == [11, 10, 10, 10, 10, 0]
    assert heard(mixer, 2) == [0, 0]


def test_of_four_the_one_nearest_its_end_makes_room(mixer: Mixer) -> None:
    for name in ("ones", "tens", "hundreds", "thousands"):
        mixer.play(name)
    assert heard(mixer, 8) == [1110, 1110, 110, 110, 110, 110, 10, 10]


def test_the_same_sound_does_not_begin_twice_in_a_moment(mixer: Mixer, watch: Watch) -> None:
    mixer.play("ones")
    watch.now = 0.05
    mixer.play("ones")
    assert heard(mixer, 1) == [1]
    watch.now = 0.07
    mixer.play("ones")
    assert heard(mixer, 1) == [2]


def test_the_volume_holds_for_what_goes_on(mixer: Mixer) -> None:
    mixer.play("hundreds")
    mixer.volume = 0.35
    assert heard(mixer, 2) == [35, 35]
    mixer.volume = 0.0
    assert heard(mixer, 2) == [0, 0]


def test_what_is_stopped_is_silent_at_once(mixer: Mixer) -> None:
    mixer.play("tens")
    mixer.stop()
    assert heard(mixer, 2) == [0, 0]


def test_a_sound_that_nobody_made_is_an_error(mixer: Mixer) -> None:
    with pytest.raises(KeyError, match="trumpet"):
        mixer.play("trumpet")


def test_the_three_loudest_sounds_that_ship_do_not_reach_full_scale_together() -> None:
    mixer = Mixer(read_sounds(assets_dir() / "sounds"))
    for name in ("ending", "place", "reveal"):
        mixer.play(name)
    block = heard(mixer, 48_000)
    assert 8_000 < max(map(abs, block)) < 32_767


def test_a_voice_is_heard_beside_the_sounds_piece_after_piece() -> None:
    voice = VoiceChannel(0.5)
    mixer = Mixer({"hundreds": HUNDREDS}, voice=voice)
    for piece in (array("h", [200] * 3), array("h", [400] * 3)):
        voice.put(piece)
    assert heard(mixer, 1) == [100]
    mixer.play("hundreds")
    assert heard(mixer, 3) == [100 + 30, 100 + 30, 200 + 30]
    assert voice.ahead == 2
    mixer.stop()
    voice.gain = 2.0
    assert heard(mixer, 4) == [400, 400, 0, 0]


def test_sounds_give_way_to_a_voice_without_a_step_and_come_back() -> None:
    voice, long = VoiceChannel(1.0), array("h", [1000] * 40)
    mixer = Mixer({"long": long}, voice=voice)
    mixer.play("long")
    assert heard(mixer, 10) == [1000] * 10
    voice.put(array("h", [0] * 20))
    softer, soft, louder = heard(mixer, 10), heard(mixer, 10), heard(mixer, 10)
    assert softer == [930, 860, 790, 720, 650, 580, 510, 440, 370, 300]
    assert soft == [300] * 10
    assert louder == sorted(louder)
    assert (louder[0], louder[-1]) == (370, 1000)


def test_a_voice_that_is_cut_is_silent_at_once() -> None:
    voice = VoiceChannel(1.0)
    mixer = Mixer({}, voice=voice)
    voice.put(array("h", [200] * 9))
    assert heard(mixer, 2) == [200, 200]
    voice.cut()
    assert heard(mixer, 2) == [0, 0]


def test_the_loudest_mix_stays_a_decibel_below_full_scale_and_in_order() -> None:
    voice = VoiceChannel(1.0)
    mixer = Mixer({}, voice=voice)
    voice.gain = 10.0
    voice.put(array("h", range(-32_768, 32_768, 64)))
    block = heard(mixer, 1_024)
    assert max(map(abs, block)) <= 29_204
    assert block == sorted(block)
    assert limited(20_000) == 20_000
