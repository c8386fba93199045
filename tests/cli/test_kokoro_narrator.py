"""What the voice that records is made from is looked at before anything is recorded."""

import shutil
import sys
from io import BytesIO
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from kiosk.cli.kokoro_narrator import LENGTHS, PEAK, STYLE
from kiosk.decks.loading import load
from tests.cli.conftest import Ask
from tests.decks.folders import GOOD
from tests.host.voice.sound_files import OGG

WHOLE = 4 * LENGTHS * STYLE


@pytest.fixture
def shelf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where models and voices are, on a machine without the libraries."""
    monkeypatch.setitem(sys.modules, "kokoro_onnx", None)
    (tmp_path / "kokoro.onnx").write_bytes(b"")
    return tmp_path


@pytest.mark.parametrize(
    ("voice", "size", "model", "sentence"),
    [
        ("ff_siwis.bin", 0, "kokoro.onnx", "ff_siwis.bin is no file of a voice of Kokoro"),
        ("ff_siwis.bin", WHOLE - 1, "kokoro.onnx", "ff_siwis.bin is no file of a voice of Kokoro"),
        ("jf_alpha.bin", WHOLE, "kokoro.onnx", "jf_alpha.bin is no file of a voice of Kokoro that speaks French or"),
        ("siwis.bin", WHOLE, "kokoro.onnx", "such as ff_siwis.bin or bf_emma.bin"),
        ("bf_emma.bin", WHOLE, "absent.onnx", "absent.onnx is not the model of Kokoro"),
        ("bf_emma.bin", WHOLE, "kokoro.onnx", "uv pip install --require-hashes -r record.lock"),
    ],
)
def test_what_is_lacking_is_said(ask: Ask, shelf: Path, voice: str, size: int, model: str, sentence: str) -> None:
    if size:
        (shelf / voice).write_bytes(bytes(size))
    before = {file: file.stat().st_mtime_ns for file in GOOD.rglob("*")}
    answer = ask("record", GOOD, "--model", shelf / model, "--voice", shelf / voice, "--language", "en")
    assert (answer.code, answer.out, answer.err.count("\n")) == (2, "", 1)
    assert sentence in answer.err
    assert {file: file.stat().st_mtime_ns for file in GOOD.rglob("*")} == before


class Broken(Exception): ...


class StandIn:
    """The libraries in little: a word in another language is marked unless that is taken out, and all is soft. What is
    written is kept."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.sounds: list[str] = []
        self.written: list[Any] = []
        self.sess = SimpleNamespace(get_inputs=lambda: [SimpleNamespace(name=name) for name in self.taken])
        state = dict.fromkeys(("Fail", "InvalidArgument", "InvalidGraph", "InvalidProtobuf"), Broken)
        libraries: dict[str, dict[str, Any]] = {
            "kokoro_onnx": {"Kokoro": self.opened},
            "onnxruntime": {},
            "onnxruntime.capi": {},
            "onnxruntime.capi.onnxruntime_pybind11_state": state,
            "phonemizer": {"phonemize": self.phonemize},
            "soundfile": {"write": self.write},
        }
        for name, parts in libraries.items():
            monkeypatch.setitem(sys.modules, name, SimpleNamespace(**parts))

    def opened(self, model: str, voices: str) -> "StandIn":
        self.taken = Path(model).read_text().split()
        if not self.taken:
            raise Broken
        assert np.load(voices)["voice"].shape == (LENGTHS, 1, STYLE)
        return self

    def phonemize(self, said: str, tongue: str, *, language_switch: str, **_: bool) -> str:
        return f"{tongue} {said}" if language_switch == "remove-flags" else f"(en){said}(fr)"

    def create(self, sounds: str, style: Any, *, is_phonemes: bool) -> tuple[Any, int]:
        assert is_phonemes
        assert style.shape == (LENGTHS, 1, STYLE)
        self.sounds.append(sounds)
        return np.array([0.1, -0.4, 0.2]), 24_000

    def write(self, file: BytesIO, samples: Any, rate: int, **_: str) -> None:
        self.written.append(samples)
        file.write(OGG.read_bytes())


@pytest.mark.parametrize(
    ("voice", "tongue", "credit"),
    [
        ("ff_siwis", "fr-fr", ("Kokoro, ff_siwis (SIWIS)", "CC BY 4.0")),
        ("bf_emma", "en-gb", ("Kokoro, bf_emma", "Apache 2.0")),
        ("am_adam", "en-us", ("Kokoro, am_adam", "Apache 2.0")),
    ],
)
def test_a_voice_says_its_language_and_is_credited(
    ask: Ask, shelf: Path, monkeypatch: pytest.MonkeyPatch, voice: str, tongue: str, credit: tuple[str, str]
) -> None:
    libraries, deck = StandIn(monkeypatch), shutil.copytree(GOOD, shelf / "jeu")
    (shelf / f"{voice}.bin").write_bytes(bytes(WHOLE))
    asked = ("record", deck, "--model", shelf / "kokoro.onnx", "--voice", shelf / f"{voice}.bin", "--language", "en")
    for other in ("", "image", "tokens style"):
        (shelf / "kokoro.onnx").write_text(other)
        refused = ask(*asked)
        assert (refused.code, refused.out) == (2, "")
        assert refused.err == f"{shelf / 'kokoro.onnx'} is not the model of Kokoro, an .onnx file.\n"
    (shelf / "kokoro.onnx").write_text("input_ids style speed" if voice == "ff_siwis" else "tokens style speed")
    assert ask(*asked).code == 0
    found = load(deck).deck
    assert found is not None
    assert [*found.recorded] == [tongue[:2]]
    assert found.voices == (credit,)
    assert f"{tongue} {found.text('card.boulier.title', tongue[:2])}." in libraries.sounds
    assert not [one for one in libraries.sounds if "(en)" in one]
    assert [abs(samples).max() for samples in libraries.written] == pytest.approx([PEAK] * len(libraries.written))
