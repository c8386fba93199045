"""Loading a deck from its folder: a deck without errors, or what its author must mend. Never both, never half."""

import logging
from dataclasses import dataclass
from pathlib import Path

from kiosk.decks.checks import check_deck
from kiosk.decks.contents import canonical, read_texts
from kiosk.decks.deck import Deck
from kiosk.decks.draft import Draft
from kiosk.decks.files import listing
from kiosk.decks.findings import Finding, Findings, Place, shown
from kiosk.decks.reading import drafted

LOG = logging.getLogger(__name__)


@dataclass(frozen=True)
class Loaded:
    """What a folder gave: a deck when it has no error, and the findings. ``id`` and ``title`` as far as known."""

    folder: Path
    id: str
    title: str
    deck: Deck | None
    findings: tuple[Finding, ...]

    @property
    def errors(self) -> int:
        """How many findings keep it from being played."""
        return sum(1 for finding in self.findings if finding.severity == "error")


def load(folder: Path, glyphs: frozenset[str] = frozenset()) -> Loaded:
    """Read and check the deck in a folder; its icons against ``glyphs``, the names that exist, if there are any."""
    folder, findings = folder.absolute(), Findings()
    try:
        return _loaded(folder, glyphs, findings)
    except Exception as error:  # whatever one deck does to us, the others must play
        LOG.exception("deck in %s", folder)
        findings.add("E038", Place("."), problem=f"{type(error).__name__}: {error}")
        return Loaded(folder, shown(folder.name), shown(folder.name), None, findings.sorted())


def as_read(folder: Path) -> Deck | None:
    """The deck in a folder, whatever the checks say of it; None when its files make no game."""
    findings = Findings()
    files = listing(folder.absolute(), findings)
    try:
        return Deck.from_content(canonical(read_texts(files or {}, findings)))
    except ValueError:
        return None


def _loaded(folder: Path, glyphs: frozenset[str], findings: Findings) -> Loaded:
    files = listing(folder, findings)
    if files is None:
        return Loaded(folder, shown(folder.name), shown(folder.name), None, findings.sorted())
    texts = read_texts(files, findings)
    draft = drafted(folder, files, texts, glyphs, findings)
    check_deck(draft)
    deck = None if findings.errors else Deck.from_draft(draft, canonical(texts))
    return Loaded(folder, _said(draft, "id"), _said(draft, "title"), deck, findings.sorted())


def _said(draft: Draft, name: str) -> str:
    """What the head says, or else the folder's name."""
    value = draft.head.data.get(name)
    return shown(value if isinstance(value, str) and value else draft.folder.name)
