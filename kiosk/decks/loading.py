"""Loading a deck from its folder or its workbook: a deck without errors, or what its author must mend. Never half.

What checks is imported by the first deck that is checked: at most starts none is.
"""

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from kiosk.decks.contents import canonical, read_texts
from kiosk.decks.deck import Deck
from kiosk.decks.draft import Draft
from kiosk.decks.files import listing
from kiosk.decks.findings import FilePlace, Finding, Findings, shown
from kiosk.decks.reading import drafted
from kiosk.decks.workbooks import is_workbook
from kiosk.decks.workbooks.unfolding import texts_of
from kiosk.host.sweeps import unswept

LOG = logging.getLogger(__name__)

type Check = Callable[[Draft], None]


@dataclass(frozen=True)
class Loaded:
    """What a folder or a workbook gave: a deck when it has no error, and the findings. ``id`` and ``title`` as far as
    known."""

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
    """Read and check the deck in a folder or a workbook; its icons against ``glyphs``, the names that exist, if any."""
    from kiosk.decks.checks.families import check_deck

    return _guarded(folder.absolute(), glyphs, check_deck)


def load_checked(folder: Path) -> Loaded:
    """The deck of which is known that the checks find no error in it: it is read, and not checked again."""
    return _guarded(folder.absolute(), frozenset(), lambda draft: None)


def _guarded(folder: Path, glyphs: frozenset[str], check: Check) -> Loaded:
    findings = Findings()
    try:
        with unswept():
            return (_unfolded if is_workbook(folder) else _loaded)(folder, glyphs, check, findings)
    except Exception as error:  # whatever one deck does to us, the others must play
        LOG.exception("deck in %s", folder)
        findings.add("E038", FilePlace("."), problem=f"{type(error).__name__}: {error}")
        return Loaded(folder, shown(folder.name), shown(folder.name), None, findings.sorted())


def as_read(folder: Path) -> Deck | None:
    """The deck in a folder or a workbook, whatever the checks say of it; None when its files make no game."""
    findings = Findings()
    if is_workbook(folder):
        unfolded = texts_of(folder, findings)
        texts = unfolded.texts if unfolded else {}
    else:
        texts = read_texts(listing(folder.absolute(), findings) or {}, findings)
    try:
        return Deck.from_content(canonical(texts))
    except ValueError:
        return None


def _loaded(folder: Path, glyphs: frozenset[str], check: Check, findings: Findings) -> Loaded:
    files = listing(folder, findings)
    if files is None:
        return unread(folder, findings)
    texts = read_texts(files, findings)
    draft = drafted(folder, files, texts, glyphs, findings)
    check(draft)
    return _judged(folder, draft, texts, findings)


def _unfolded(workbook: Path, glyphs: frozenset[str], check: Check, findings: Findings) -> Loaded:
    unfolded = texts_of(workbook, findings)
    if unfolded is None:
        return unread(workbook, findings)
    draft = drafted(workbook.parent, unfolded.pictures, unfolded.texts, glyphs, Findings())
    check(draft)
    unfolded.origins.retell(draft.findings.sorted(), findings)
    return _judged(workbook, draft, unfolded.texts, findings)


def unread(path: Path, findings: Findings) -> Loaded:
    """What is told of a path at which no deck was read."""
    return Loaded(path, shown(path.name), shown(path.name), None, findings.sorted())


def _judged(path: Path, draft: Draft, texts: Mapping[str, str | None], findings: Findings) -> Loaded:
    deck = None if findings.errors else Deck.from_draft(draft, canonical(texts))
    return Loaded(path, _said(path, draft, "id"), _said(path, draft, "title"), deck, findings.sorted())


def _said(path: Path, draft: Draft, name: str) -> str:
    """What the head says, or else the name of the folder or workbook."""
    value = draft.head.data.get(name)
    return shown(value if isinstance(value, str) and value else path.name)
