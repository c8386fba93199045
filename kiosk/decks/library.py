"""The decks of this kiosk: those that can be played, those that cannot, and what is wrong with their folders."""

import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from kiosk.decks.contents import REQUIRED
from kiosk.decks.deck import Deck
from kiosk.decks.files import inside
from kiosk.decks.findings import FilePlace, Finding, Findings, listed, near
from kiosk.decks.loading import Loaded, load
from kiosk.decks.workbooks import is_workbook

MAX_DECKS = 200

type Load = Callable[[Path, frozenset[str]], Loaded]
"""How the deck in a folder or a workbook is loaded, its icons against those that exist."""


class UnknownDeckError(LookupError):
    """No deck has this id."""

    def __init__(self, name: str, known: Iterable[str]) -> None:
        known = list(known)
        meant = near(name, known).get("near")
        guess = f" Did you mean {meant}?" if meant else ""
        super().__init__(f"no deck is called {name}.{guess} Decks: {listed(known) or 'none'}")


@dataclass(frozen=True)
class Library:
    """``decks`` can be played, ``broken`` cannot; ``problems`` concern whole folders. All in the order found."""

    decks: tuple[Deck, ...]
    broken: tuple[Loaded, ...]
    problems: tuple[Finding, ...]
    loaded: tuple[Loaded, ...]

    @classmethod
    def scan(cls, folders: Iterable[Path], glyphs: frozenset[str] = frozenset(), way: Load | None = None) -> "Library":
        """Load every deck found in these folders, each in its own or in a workbook. Of two decks with one id, the first
        found plays. ``way`` may know some that need no check."""
        problems = Findings()
        way = way or load
        loaded = [way(path, glyphs) for path in _deck_folders(folders, problems)]
        return cls._of(loaded, problems.sorted())

    @classmethod
    def _of(cls, found: Iterable[Loaded], problems: tuple[Finding, ...]) -> "Library":
        seen: dict[str, Loaded] = {}
        loaded: list[Loaded] = []
        for one in found:
            twin = seen.setdefault(one.id, one) if one.deck else one
            loaded.append(one if twin is one else _set_aside(one, twin))
        decks = tuple(one.deck for one in loaded if one.deck)
        return cls(decks, tuple(one for one in loaded if not one.deck), problems, tuple(loaded))

    def with_installed(self, installed: Iterable[Loaded]) -> "Library":
        """The same with decks that are not from its folders: each takes the place of the one of its id, or comes
        last."""
        waiting = {one.id: one for one in installed}
        kept = [waiting.pop(one.id, one) for one in self.loaded]
        return self._of([*kept, *waiting.values()], self.problems)

    def deck(self, name: str) -> Deck:
        """The deck of that id. Raises UnknownDeckError, naming those that exist."""
        for deck in self.decks:
            if deck.id == name:
                return deck
        raise UnknownDeckError(name, (deck.id for deck in self.decks))


def _set_aside(one: Loaded, twin: Loaded) -> Loaded:
    findings = Findings()
    findings.add("E035", FilePlace("deck.yaml"), id=one.id, folder=twin.folder.name, other=one.folder.name)
    return replace(one, deck=None, findings=(*findings.sorted(), *one.findings))


def _deck_folders(folders: Iterable[Path], problems: Findings) -> Iterator[Path]:
    """Workbooks, and folders that hold at least one of the files every deck has, up to a limit."""
    count = 0
    for folder in folders:
        entries = inside(folder, folder.name, problems)
        decks = [Path(entry.path) for entry in entries or () if _is_deck(entry, problems)]
        if entries is not None and not decks:
            problems.add("E002", FilePlace(folder.name), name=folder.name)
        for deck in decks:
            count += 1
            if count > MAX_DECKS:
                problems.add("W002", FilePlace(folder.name), limit=MAX_DECKS)
                return
            yield deck


def _is_deck(entry: os.DirEntry[str], problems: Findings) -> bool:
    if entry.is_symlink():
        problems.add("E004", FilePlace(entry.name), name=entry.name)
        return False
    if is_workbook(Path(entry.name)):
        return entry.is_file()
    return entry.is_dir() and any(os.path.lexists(f"{entry.path}/{name}") for name in REQUIRED)
