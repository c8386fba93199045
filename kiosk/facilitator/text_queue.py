"""The queue of visitors' texts: nothing is shown to others before a facilitator said so."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.facilitator.personal import Warned, warnings
from kiosk.storage import Store, VisitorText


@dataclass(frozen=True, slots=True)
class Waiting:
    """A text that waits, and what in it may tell who somebody is."""

    text: VisitorText
    warnings: tuple[Warned, ...]


@dataclass(frozen=True, slots=True)
class Counts:
    """How many texts wait, how many are on the wall, how many were refused."""

    pending: int
    approved: int
    refused: int


class TextQueue:
    """The journal notes what was done, never to which text. Everything raises Unreadable while the disk cannot be
    read; approve, refuse and erase raise UnknownText."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def waiting(self) -> tuple[Waiting, ...]:
        """Those that wait, the oldest first."""
        return tuple(Waiting(text, warnings(text.text)) for text in self._store.texts.of("pending"))

    def approved(self) -> tuple[VisitorText, ...]:
        """Those on the wall, the oldest first: any of them may still be refused or erased."""
        return tuple(self._store.texts.of("approved"))

    def refused(self) -> tuple[VisitorText, ...]:
        """Those that nobody reads, the oldest first: a mistake can be undone."""
        return tuple(self._store.texts.of("refused"))

    def counts(self) -> Counts:
        """How many there are of each."""
        count = self._store.texts.count
        return Counts(count("pending"), count("approved"), count("refused"))

    def approve(self, text_id: str) -> None:
        """It may be read on the wall, and exported."""
        self._done(self._store.texts.approve, text_id, "text_approved")

    def refuse(self, text_id: str) -> None:
        """Nobody reads it; it is kept until the edition is sealed."""
        self._done(self._store.texts.refuse, text_id, "text_refused")

    def erase(self, text_id: str) -> None:
        """Nothing of it is left."""
        self._done(self._store.texts.erase, text_id, "text_erased")

    def _done(self, judge: Callable[[str], None], text_id: str, action: str) -> None:
        judge(text_id)
        self._store.ledger.note(action)
