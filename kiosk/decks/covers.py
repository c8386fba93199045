"""The cover of a deck's box. It is no content: a session that is replayed does without it."""

from pathlib import Path

from kiosk.decks.deck import Deck
from kiosk.decks.files import RefusedFileError, safe_path
from kiosk.decks.library import Library
from kiosk.decks.pictures import picture


def cover(library: Library, deck: Deck) -> Path | None:
    """The file of a deck's cover, looked at again each time: a picture, and inside the ``media/`` of its own folder.

    None for a deck that names none, or whose file is no longer what was checked.
    """
    folder = next((one.folder for one in library.loaded if one.deck is deck), None)
    if folder is None or not deck.manifest.picture:
        return None
    name = f"media/{deck.manifest.picture}"
    try:
        path = safe_path(folder, name)
        picture(path, name)
    except (RefusedFileError, OSError):
        return None
    return path
