"""The pictures of a deck's set. They are no content: a session that is replayed does without them."""

from collections.abc import Mapping
from pathlib import Path

from kiosk.decks.deck import Deck
from kiosk.decks.files import RefusedFileError, safe_path
from kiosk.decks.library import Library
from kiosk.decks.pictures import picture


def set_files(library: Library, deck: Deck) -> Mapping[str, Path] | None:
    """The file of each picture that the set of a deck names, looked at again each time: a picture, and inside the
    ``media/`` of a folder with the same content.

    None for a deck without a set, or one of whose files is no longer what was checked.
    """
    folder = next((one.folder for one in library.loaded if one.deck and one.deck.sha256 == deck.sha256), None)
    if folder is None or deck.manifest.scenery is None:
        return None
    try:
        return {name: _looked_at(folder, name) for name in deck.manifest.scenery.files}
    except (RefusedFileError, OSError):
        return None


def _looked_at(folder: Path, file: str) -> Path:
    name = f"media/{file}"
    path = safe_path(folder, name)
    picture(path, name)
    return path
