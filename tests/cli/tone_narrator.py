"""Who says every text as a tone, in a file that the kiosk plays."""

import os
import signal
import sys
from collections.abc import Mapping
from pathlib import Path

from tests.host.voice.sound_files import flac, tone

COMMAND = "kiosk.cli.record_speech.KokoroNarrator"
ASKED = ("--model", "kokoro.onnx", "--voice", "ff_tone.bin")


class ToneNarrator:
    """``said`` is all that was asked for, in order; ``files`` what it says of some texts instead of a tone."""

    name, ending, voice, licence = "ff_tone", ".flac", "A tone", "CC0"

    def __init__(self, language: str = "fr", files: Mapping[str, bytes] | None = None) -> None:
        self.language, self.files = language, files or {}
        self.said: list[str] = []

    def recording(self, said: str) -> bytes:
        self.said.append(said)
        return self.files.get(said) or flac(tone(0.01))


class KilledNarrator(ToneNarrator):
    """Its process is killed over the fourth text."""

    def recording(self, said: str) -> bytes:
        if len(self.said) == 3:
            os.kill(os.getpid(), signal.SIGKILL)
        return super().recording(said)


def main(deck: str) -> None:
    """Record a deck until the process is killed."""
    from kiosk.cli import enter, record_speech

    vars(record_speech)["KokoroNarrator"] = lambda *files: KilledNarrator()
    enter(["record", deck, *ASKED], {})


if __name__ == "__main__":
    main(str(Path(sys.argv[1])))
