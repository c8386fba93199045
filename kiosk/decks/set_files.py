"""The pictures of a deck's set. They are no content: a session that is replayed does without them."""

from collections.abc import Mapping
from pathlib import Path

from kiosk.decks.deck import Deck
from kiosk.decks.files import RefusedFileError, safe_path
from kiosk.decks.library import Library
from kiosk.decks.pictures import picture
from kiosk.decks.scenery import HEAVY, LAYERS, WIDE


def set_files(library: Library, deck: Deck) -> Mapping[str, Path] | None:
    """The file of each picture that the set of a deck names, looked at again each time: a picture, and inside the
    ``media/`` of a folder with the same content.

    None for a deck without a set, for a set that asks too much, or one of whose files is no such picture.
    """
    folder = next((one.folder for one in library.loaded if one.deck and one.deck.sha256 == deck.sha256), None)
    scenery = deck.manifest.scenery
    if folder is None or scenery is None or len(scenery.layers) > LAYERS:
        return None
    try:
        files = {name: _looked_at(folder, name) for name in scenery.files}
        return files if sum(path.stat().st_size for path in files.values()) <= HEAVY else None
    except (RefusedFileError, OSError):
        return None


def _looked_at(folder: Path, file: str) -> Path:
    name = f"media/{file}"
    path = safe_path(folder, name)
    found = picture(path, name)
    if max(found.width, found.height) > WIDE:
        raise RefusedFileError("W324", file=name, size=max(found.width, found.height))
    return path
