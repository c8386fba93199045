"""Decks in which this version of the kiosk found nothing to mend: at the next start they are read, and not checked."""

import json
import logging
from importlib import metadata
from pathlib import Path

from kiosk.decks.loading import Loaded, load, load_checked
from kiosk.facilitator.intake.deck_digest import digest
from kiosk.host.durable import write_durably

log = logging.getLogger(__name__)

FILE = "checked.json"


class CheckedDecks:
    """What is known of the decks of some folders: the digest of each in which the checks found nothing. It stands in a
    file of the data folder; one that cannot be read, or that is of another version, knows nothing."""

    def __init__(self, data: Path) -> None:
        self._file = data / FILE
        self._kiosk = metadata.version("cafe-ia-kiosk")
        self._known = self._read()
        self._seen: set[str] = set()

    def _read(self) -> set[str]:
        try:
            told = json.loads(self._file.read_bytes())
            return set(told["decks"]) if told["kiosk"] == self._kiosk else set()
        except (OSError, ValueError, KeyError, TypeError):
            return set()

    def load(self, folder: Path, glyphs: frozenset[str] = frozenset()) -> Loaded:
        """A deck in a folder or a workbook, checked unless it is known."""
        try:
            mark = digest(folder) if folder.is_dir() else ""
        except OSError:
            mark = ""
        loaded = load_checked(folder) if mark in self._known else load(folder, glyphs)
        if mark and not loaded.findings:
            self._seen.add(mark)
        return loaded

    def keep(self) -> None:
        """Know at the next start the decks that were loaded without a finding, and no others."""
        if self._seen == self._known:
            return
        try:
            told = {"kiosk": self._kiosk, "decks": sorted(self._seen)}
            write_durably(self._file, json.dumps(told).encode())
        except OSError:
            log.warning("decks: what was checked is not kept")
