"""Folders to load: the good deck, with what a test writes over it."""

import shutil
from collections.abc import Mapping
from pathlib import Path

from kiosk.decks.loading import Loaded, load

GOOD = Path(__file__).parent / "good"

type Overlay = Mapping[str, str | bytes | None]


def overlaid(folder: Path, overlay: Overlay, base: Path = GOOD) -> Path:
    """A copy of a deck in which the files of the overlay replace those of the deck; None removes one."""
    shutil.copytree(base, folder)
    for name, content in overlay.items():
        file = folder / name
        if content is None:
            file.unlink()
        else:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content if isinstance(content, bytes) else content.encode())
    return folder


def good(name: str) -> str:
    """A text file of the good deck."""
    return (GOOD / name).read_text("utf-8")


def edited(name: str, old: str, new: str) -> dict[str, str]:
    """An overlay of one file of the good deck with one passage replaced."""
    text = good(name)
    assert old in text, f"{name} does not hold {old}"
    return {name: text.replace(old, new, 1)}


def line_of(name: str, passage: str) -> int:
    """The line of a file of the good deck where a passage first stands."""
    text = good(name)
    return text.count("\n", 0, text.index(passage)) + 1


def told(loaded: Loaded) -> list[str]:
    """What was found, as ``cards.csv:3:2 E101``, warnings left out."""
    errors = [finding for finding in loaded.findings if finding.severity == "error"]
    return [f"{place} {finding.code}" for finding in errors for place in finding.places]


def told_of(folder: Path, overlay: Overlay) -> list[str]:
    """The errors of the good deck with an overlay."""
    return told(load(overlaid(folder, overlay)))
