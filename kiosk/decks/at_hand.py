"""A deck that somebody names by its path: a folder, a workbook, or a folder in an archive."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from kiosk.decks.archives import unpack, workbook_in
from kiosk.decks.contents import HEAD
from kiosk.decks.files import MAX_FILE
from kiosk.decks.findings import FilePlace, Findings
from kiosk.decks.loading import Loaded, load, unread
from kiosk.decks.workbooks import is_workbook
from kiosk.host.icon_names import glyphs

ARCHIVE = ".zip"
OTHERS = {".xls": "E341", ".csv": "E342"}
"""What people take for a deck, by the ending, and what is told of it."""
NO_DECK = ("E340", *OTHERS.values(), "E343")
"""What is told of a path that leads to no deck."""


class FaultyDeckError(LookupError):
    """A path leads to no deck without errors; the message has a line for each error."""

    def __init__(self, path: Path, loaded: Loaded, language: str) -> None:
        errors = (finding for finding in loaded.findings if finding.severity == "error")
        places = ((one, one.places[0]) for one in errors)
        super().__init__(
            "\n".join(f"{path / at.file}:{at.line}:{at.column}: {one.said(language)}" for one, at in places)
        )


def chosen(name: str | None, language: str, open_decks: ExitStack) -> str | Loaded | None:
    """The game that somebody asks for: its id, or what its path gives, which stays as long as ``open_decks``.

    What looks like a path is one. Raises FaultyDeckError, told in ``fr`` or ``en``.
    """
    if name is None or not _is_path(name):
        return name
    loaded = open_decks.enter_context(opened(Path(name)))
    if loaded.deck is None:
        raise FaultyDeckError(Path(name), loaded, language)
    return loaded


def _is_path(name: str) -> bool:
    path = Path(name)
    return path.name != name or bool(path.suffix) or (path / HEAD).exists()


@contextmanager
def opened(path: Path) -> Iterator[Loaded]:
    """What a path gives, loaded; what it was loaded from, its ``folder``, is there for as long as it is used.

    What is no deck has no id, and is told in the findings.
    """
    none = no_deck(path)
    if none is not None:
        yield none
    elif path.suffix.lower() == ARCHIVE and path.is_file():
        with TemporaryDirectory(prefix="kiosk-deck-") as box:
            yield _unpacked(path, Path(box))
    else:
        yield load(path, frozenset(glyphs()))


def no_deck(path: Path) -> Loaded | None:
    """What is told of a path that cannot lead to a deck, seen without reading it; None where it may."""
    code = _refused(path)
    if not code:
        return None
    findings = Findings()
    findings.add(code, FilePlace("."), name=path.name)
    return Loaded(path, "", path.name, None, findings.sorted())


def _refused(path: Path) -> str:
    """The code of what is told of something that cannot be a deck."""
    if not path.exists():
        return "E340"
    fit = path.is_dir() or is_workbook(path) or path.suffix.lower() == ARCHIVE
    return "" if fit else OTHERS.get(path.suffix.lower(), "E343")


def _unpacked(path: Path, box: Path) -> Loaded:
    findings = Findings()
    unpack(path, box, findings, lambda _: MAX_FILE, lambda _: None)
    return unread(path, findings) if findings.errors else load(workbook_in(box) or box, frozenset(glyphs()))
