"""Decks that no test changes are read and checked once in a process, whoever asks for them."""

from functools import cache
from pathlib import Path

from kiosk.decks import library
from kiosk.decks.loading import Loaded, load
from kiosk.facilitator import checked_decks
from kiosk.host.paths import bundled_decks_dir

GAMES = sorted(file.parent.name for file in bundled_decks_dir().glob("*/deck.yaml"))
"""The games that ship, by name: a test that plays them all plays a new one, too."""
assert GAMES, "no game ships: what plays them all checks nothing"
UNCHANGED = (bundled_decks_dir(), Path(__file__).parent / "decks")
"""Folders of decks that tests copy before they write."""

_remembered = cache(load)


def _once(folder: Path, glyphs: frozenset[str] = frozenset()) -> Loaded:
    """As `load`, whose answer is frozen."""
    return (_remembered if folder.parent in UNCHANGED else load)(folder, glyphs)


def share() -> None:
    """From now on, in this process, for every library and every house."""
    vars(library)["load"] = vars(checked_decks)["load"] = _once
