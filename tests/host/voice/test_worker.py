"""The process that renders: from a line with a text to samples at the rate of the sounds, and no crash on the way."""

import json
import subprocess
import sys
from array import array
from collections.abc import Iterator
from math import pi, sin
from pathlib import Path

import pytest

from kiosk.host.voice.text import sentences
from kiosk.host.voice.worker import raised
from tests.host.voice.sound_files import OGG, flac, tone, vorbis
from tests.house.tree import ROOT

COMMAND = [sys.executable, "-m", "kiosk", "voice"]
type Worker = subprocess.Popen[bytes]


@pytest.fixture
def worker() -> Iterator[Worker]:
    with subprocess.Popen(COMMAND, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        yield process
        process.kill()


def rendered(worker: Worker, text: str, language: str = "fr", speed: float = 1.0) -> array[int]:
    return asked(worker, {"text": text, "language": language, "speed": speed})


def asked(worker: Worker, order: dict[str, object]) -> array[int]:
    assert worker.stdin is not None
    assert worker.stdout is not None
    worker.stdin.write(json.dumps(order).encode() + b"\n")
    worker.stdin.flush()
    return array("h", worker.stdout.read(json.loads(worker.stdout.readline())["bytes"]))


def test_both_languages_are_rendered_at_half_scale_and_slower_or_faster(worker: Worker) -> None:
    lengths = [len(rendered(worker, "Une carte du jeu.", speed=speed)) for speed in (1.8, 1.0, 0.6)]
    assert lengths[0] * 1.3 < lengths[1] < lengths[2] / 1.3
    english = rendered(worker, "A card of the game.", "en")
    assert 0.5 * 48_000 < len(english) < 3 * 48_000
    assert 5_000 < max(map(abs, english)) < 25_000


@pytest.mark.parametrize(
    "text", ["\0", "é" * 300, "x" * 300, "9" * 300, "😀", "مرحبا", "<speed level='9'>", "!" * 300, "1," * 150, "…"]
)
def test_nothing_that_is_written_makes_it_hang_or_fall_silent(worker: Worker, text: str) -> None:
    for piece in sentences(text, "fr"):
        assert len(rendered(worker, piece)) > 1_000


def test_what_it_cannot_say_is_answered_with_nothing(worker: Worker) -> None:
    assert len(rendered(worker, "9" * 300)) == 0
    assert len(rendered(worker, "oui")) > 1_000


def test_it_ends_when_the_kiosk_does(worker: Worker) -> None:
    rendered(worker, "oui")
    assert worker.stdin is not None
    worker.stdin.close()
    assert worker.wait(20) == 0


def test_a_tone_is_the_same_tone_at_the_higher_rate() -> None:
    low = array("h", [int(20_000 * sin(2 * pi * 1_000 * n / 16_000)) for n in range(1_600)])
    high = raised(low)
    wanted = [10_000 * sin(2 * pi * 1_000 * n / 48_000) for n in range(4_800)]
    assert max(abs(one - other) for one, other in list(zip(high, wanted, strict=True))[30:-30]) < 300


def test_full_scale_stays_below_full_scale_and_a_long_pause_is_cut() -> None:
    loud = array("h", [32_767, -32_768, 32_767, 32_767, -32_768, 32_767] * 100)
    high = raised(loud + array("h", bytes(2 * 16_000)))
    assert max(map(abs, high)) < 32_767
    assert len(high) == 3 * (600 + 4_000)


def test_what_was_recorded_comes_as_it_is_and_the_worker_goes_on(worker: Worker, tmp_path: Path) -> None:
    (tmp_path / "a.flac").write_bytes(flac(tone(0.5)))
    (tmp_path / "b.ogg").write_bytes(vorbis(1))
    files = [tmp_path / name for name in ("a.flac", "b.ogg", "gone.mp3", "a.flac")]
    lengths = [len(asked(worker, {"file": str(file)})) for file in (*files, OGG)]
    assert (lengths[1:3], lengths[3]) == ([0, 0], lengths[0])
    assert lengths[4] == pytest.approx(lengths[0], rel=0.02)
    assert 0.4 * 48_000 < lengths[0] < 0.6 * 48_000
    assert len(rendered(worker, "Une carte du jeu.")) > 0
