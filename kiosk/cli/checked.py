"""What the paths given to ``kiosk check`` lead to: a deck, the decks of a folder, or no deck."""

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from kiosk.decks.at_hand import NO_DECK, opened
from kiosk.decks.contents import HEAD
from kiosk.decks.everyday import remarks
from kiosk.decks.files import inside
from kiosk.decks.findings import Finding, Findings
from kiosk.decks.library import Library
from kiosk.decks.loading import Loaded
from kiosk.decks.workbooks import is_workbook
from kiosk.host.icon_names import glyphs


@dataclass(frozen=True)
class Checked:
    """What a path gave: ``path`` as an author knows it, ``folder`` from which it is read, which is another one for an
    archive. ``deck`` is the id of the deck, empty for the folder that holds decks and for what is no deck."""

    path: Path
    folder: Path
    deck: str
    findings: tuple[Finding, ...]

    @property
    def refused(self) -> bool:
        """Whether the path leads to no deck."""
        return any(finding.code in NO_DECK for finding in self.findings)


def checked_at(path: Path, open_decks: ExitStack) -> Iterator[Checked]:
    """The decks at a path, which stay open as long as ``open_decks``. A folder without a deck's head, but with decks in
    it, is a folder of decks."""
    path = path.resolve()
    if (path / HEAD).exists() or not _holds_decks(path):
        one = open_decks.enter_context(opened(path))
        yield _with_remarks(path, one)
        return
    library = Library.scan([path], frozenset(glyphs()))
    if library.problems:
        yield Checked(path.parent, path.parent, "", library.problems)
    for one in library.loaded:
        yield _with_remarks(one.folder, one)


def _with_remarks(path: Path, one: Loaded) -> Checked:
    """Of a deck without errors, what may be better too."""
    return Checked(path, one.folder, one.id, (*one.findings, *(remarks(one.deck) if one.deck else ())))


def _holds_decks(path: Path) -> bool:
    entries = inside(path, path.name, Findings()) if path.is_dir() else ()
    return any(is_workbook(Path(entry.name)) or Path(entry.path, HEAD).exists() for entry in entries or ())
