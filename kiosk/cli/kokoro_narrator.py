"""Kokoro, which says texts more like a person than the voice of the kiosk, where there is time for it: a model, a
voice, and the libraries of the group ``record``, which are no part of a kiosk."""

import re
from io import BytesIO
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Any

TONGUES = {"a": ("en", "en-us"), "b": ("en", "en-gb"), "f": ("fr", "fr-fr")}
"""By the first letter of a voice: its language, and how it is pronounced."""
CREDITS = {"ff_siwis": ("Kokoro, ff_siwis (SIWIS)", "CC BY 4.0")}
"""Whose recordings a voice was made from, where that asks to be named."""
LENGTHS, STYLE = 510, 256
"""For how many lengths of a sentence a voice has how many numbers of 32 bits."""
TAKEN = ({"input_ids", "style", "speed"}, {"tokens", "style", "speed"})
"""What a model of Kokoro takes, by the name it has in newer and in older exports."""
PEAK = 0.95
"""Of full scale: Kokoro speaks half as loud as the voice of the kiosk."""


class NotAVoice(ValueError):
    """A file is no voice of Kokoro in French or English."""


class NotAModel(ValueError):
    """A file is no model of Kokoro."""


class KokoroNarrator:
    """Says texts in the voice of a file, ``ff_siwis.bin``. Raises NotAVoice, NotAModel, OSError, and ImportError where
    the libraries are not installed."""

    ending = ".ogg"

    def __init__(self, model: Path, voice: Path) -> None:
        self.name = voice.stem
        if not re.fullmatch("[abf][fm]_[a-z]+", self.name) or not _has(voice, 4 * LENGTHS * STYLE):
            raise NotAVoice
        if not model.is_file():
            raise NotAModel
        self.language, self._tongue = TONGUES[self.name[0]]
        self.voice, self.licence = CREDITS.get(self.name, (f"Kokoro, {self.name}", "Apache 2.0"))
        self._kokoro, self._style = _opened(model, voice)

    def recording(self, said: str) -> bytes:
        """An Ogg Vorbis."""
        import phonemizer
        import soundfile

        # Left in, the marks of a word in another language, “(en)”, would be said.
        sounds = phonemizer.phonemize(
            said, self._tongue, preserve_punctuation=True, with_stress=True, language_switch="remove-flags"
        )
        samples, rate = self._kokoro.create(sounds, self._style, is_phonemes=True)
        file = BytesIO()
        soundfile.write(file, samples * (PEAK / abs(samples).max()), rate, format="OGG", subtype="VORBIS")
        return file.getvalue()


def _has(file: Path, size: int) -> bool:
    return file.is_file() and file.stat().st_size == size


def _opened(model: Path, voice: Path) -> tuple[Any, Any]:
    """The model, and the voice as numbers."""
    import kokoro_onnx
    import numpy as np
    from onnxruntime.capi.onnxruntime_pybind11_state import Fail, InvalidArgument, InvalidGraph, InvalidProtobuf

    style = np.fromfile(voice, np.float32).reshape(LENGTHS, 1, STYLE)
    with NamedTemporaryFile(suffix=".npz") as box:  # it reads voices from a file of its own kind
        np.savez(box, voice=style)
        box.flush()
        try:
            kokoro = kokoro_onnx.Kokoro(str(model), box.name)
        except (Fail, InvalidArgument, InvalidGraph, InvalidProtobuf) as error:
            raise NotAModel from error
    if {one.name for one in kokoro.sess.get_inputs()} not in TAKEN:
        raise NotAModel
    return kokoro, style
