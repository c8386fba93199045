"""Recorded sentences are decoded once where nothing else is at hand: damage is told before it would be heard."""

from importlib.util import find_spec
from pathlib import Path

from kiosk.decks.contents import SPEECH
from kiosk.decks.files import RefusedFileError, read_bytes
from kiosk.decks.findings import FilePlace, Findings
from kiosk.decks.recorded_texts import FOLDER
from kiosk.host.voice.recorded import fault
from kiosk.host.voice.worker import played


def hear(folder: Path, findings: Findings) -> None:
    """Tell which files of a deck are sounds by their heads alone. What else is wrong with them, the checks tell."""
    if find_spec("miniaudio") is None:
        return
    for path in sorted(path for path in (folder / FOLDER).rglob("*") if path.is_file()):
        name = path.relative_to(folder).as_posix()
        if name != SPEECH and _is_sound(path, name) and not played(path):
            findings.add("W121", FilePlace(name), file=name.removeprefix(FOLDER))


def _is_sound(path: Path, name: str) -> bool:
    try:
        return fault(read_bytes(path, name), name) is None
    except RefusedFileError:
        return False
