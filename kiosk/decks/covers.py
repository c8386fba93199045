"""The pictures of a deck that screens show: the cover of its box and those of its cards. They are no content: a session
that is replayed does without them."""

from pathlib import Path

from kiosk.decks.deck import Deck
from kiosk.decks.files import RefusedFileError, safe_path
from kiosk.decks.library import Library
from kiosk.decks.pictures import picture


def cover(library: Library, deck: Deck) -> Path | None:
    """The file of a deck's cover; None for a deck that names none, or where there is no such picture."""
    return shown_file(library, deck, deck.manifest.picture)


def shown_file(library: Library, deck: Deck, name: str) -> Path | None:
    """A file of a deck, looked at again each time: a picture, and inside the ``media/`` of its own folder.

    None without a name, or where the file is no longer what was checked.
    """
    folder = next((one.folder for one in library.loaded if one.deck is deck), None)
    if folder is None or not name:
        return None
    try:
        path = safe_path(folder, f"media/{name}")
        picture(path, f"media/{name}")
    except (RefusedFileError, OSError):
        return None
    return path
