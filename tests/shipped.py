"""Decks that no test changes are read and checked once in a process, whoever asks for them."""

import json
from functools import cache
from pathlib import Path

from kiosk.decks import library
from kiosk.decks.deck import Deck
from kiosk.decks.draft import Document
from kiosk.decks.findings import Findings
from kiosk.decks.loading import Loaded, load, load_checked
from kiosk.decks.yaml_text import read_yaml
from kiosk.facilitator import checked_decks
from kiosk.host.icon_names import glyphs
from kiosk.host.paths import bundled_decks_dir

GAMES = sorted(file.parent.name for file in bundled_decks_dir().glob("*/deck.yaml"))
"""The games that ship, by name: a test that plays them all plays a new one, too."""
assert GAMES, "no game ships: what plays them all checks nothing"
UNCHANGED = (bundled_decks_dir(), Path(__file__).parent / "decks")
"""Folders of decks that tests copy before they write."""

_remembered, _known = cache(load), cache(load_checked)


def _once(folder: Path, glyphs: frozenset[str] = frozenset()) -> Loaded:
    """As `load`, whose answer is frozen."""
    return (_remembered if folder.parent in UNCHANGED else load)(folder, glyphs)


def _known_once(folder: Path) -> Loaded:
    """As `load_checked`, in the same way."""
    return (_known if folder.parent in UNCHANGED else load_checked)(folder)


def scripted(deck: Deck) -> list[Document]:
    """The plays that the author of a deck wrote down."""
    texts = {name: text for name, text in json.loads(deck.content).items() if name.startswith("plays/")}
    return [document for name, text in texts.items() if (document := read_yaml(text, name, Findings()))]


def share() -> None:
    """From now on, in this process, for every library and every house."""
    vars(library)["load"] = vars(checked_decks)["load"] = _once
    vars(checked_decks)["load_checked"] = _known_once


def read() -> None:
    """Read all that ship, as a house does at its first start and at the next ones: whatever is forked need not."""
    icons = frozenset(glyphs())
    for name in GAMES:
        _once(bundled_decks_dir() / name, icons)
        _known_once(bundled_decks_dir() / name)
