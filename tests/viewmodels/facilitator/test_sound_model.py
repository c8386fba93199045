"""The level of the sounds, the murmur at attract and the sound test, as a facilitator sets them."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from kiosk.host.words import words
from kiosk.viewmodels.facilitator.sound_model import SoundModel
from kiosk.viewmodels.speech import Speech
from tests.viewmodels.facilitator.back import Back
from tests.viewmodels.hearing import Ear


@pytest.fixture
def back(tmp_path: Path) -> Iterator[Back]:
    made = Back(tmp_path)
    yield made
    made.store.close()


def model(back: Back, language: str = "fr") -> Any:
    return SoundModel(back.office, Speech(language))


def test_low_comes_first_then_normal_then_off_and_stays_chosen(back: Back) -> None:
    sound, levels = model(back), []
    for _ in range(3):
        levels.append((sound.level, sound.after))
        sound.change()
    assert levels == [("low", "normal"), ("normal", "off"), ("off", "low")]
    sound.change()
    assert back.office.sound.level == "normal"
    back.office.sound.set_level("low")
    assert (model(back).level, back.office.sound.level) == ("normal", "normal")


def test_a_setting_that_nobody_made_is_low(back: Back) -> None:
    back.store.settings.set("sound", "deafening")
    assert model(back).level == "low"


def test_a_murmur_stays_chosen(back: Back) -> None:
    sound = model(back)
    assert not sound.murmur
    sound.switchMurmur()
    assert model(back).murmur
    sound.switchMurmur()
    assert not model(back).murmur


@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_sound_is_tried_and_the_loudspeaker_told(back: Back, language: str) -> None:
    sound, says = model(back, language), words(language).say
    assert sound.told == says("checks.sound_waiting")
    ear = Ear()
    back.office.sound = ear.player
    sound = model(back, language)
    back.office.voice.worker.broken = True
    sound.tryOut()
    assert not back.office.voice.worker.broken
    assert ear.heard() == {"ending"}
    ear.player.close()
    assert sound.told == says("checks.sound_on")
