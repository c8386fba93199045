"""What the store knows of the running edition, read once: what is made of it asks the store nothing more."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property

from kiosk.decks.deck import Deck
from kiosk.storage import Edition, HourCount, Overview, Store, StoredSession


@dataclass(frozen=True)
class Record:
    """``kiosks`` by their names, one alone but where many are gathered; ``sessions`` in the order they were started;
    ``counts`` of those that reached their result; ``contents`` of the decks they were played with, by SHA-256; so many
    sessions are known to be ``missing``; of so many ``exports`` so many are ``vouched`` for by a key that is known."""

    kiosks: tuple[str, ...]
    edition: Edition
    sessions: tuple[StoredSession, ...]
    counts: tuple[HourCount, ...]
    contents: Mapping[str, bytes] = field(repr=False)
    missing: int = 0
    exports: int = 0
    vouched: int = 0

    @property
    def kiosk_id(self) -> str:
        """Of the only kiosk."""
        (only,) = self.kiosks
        return only

    @cached_property
    def decks(self) -> Mapping[str, Deck]:
        """By SHA-256; those that this version of the kiosk cannot read any more are left out."""
        read = {sha256: _deck(content) for sha256, content in self.contents.items()}
        return {sha256: deck for sha256, deck in read.items() if deck is not None}

    @property
    def days(self) -> tuple[date, ...]:
        """The days sessions were started on, by the machine's own clock, in order."""
        return tuple(sorted({day_of(session) for session in self.sessions}))

    def on(self, day: date) -> "Record":
        """Only what was started on a day."""
        return self._only(lambda session: day_of(session) == day)

    def of(self, deck_id: str) -> "Record":
        """Only what was played with a deck."""
        return self._only(lambda session: session.deck_id == deck_id)

    def _only(self, wanted: Callable[[StoredSession | HourCount], bool]) -> "Record":
        sessions = tuple(session for session in self.sessions if wanted(session))
        counts = tuple(count for count in self.counts if wanted(count))
        return replace(self, sessions=sessions, counts=counts)


def collect(store: Store) -> Record:
    """It takes seconds where very many played: not for the thread of the screen. Raises Unreadable."""
    with store.overview() as seen:
        return seen_now(seen)


def seen_now(seen: Overview) -> Record:
    """What an overview shows."""
    sessions = tuple(seen.sessions())
    used = dict.fromkeys(session.deck_sha256 for session in sessions)
    contents = {sha256: seen.deck_content(sha256) for sha256 in used}
    return Record((seen.kiosk_id(),), seen.edition(), sessions, tuple(seen.counts()), contents)


def day_of(session: StoredSession | HourCount) -> date:
    """The day sessions were started, by the machine's own clock."""
    return session.started_at.astimezone().date()


def _deck(content: bytes) -> Deck | None:
    try:
        return Deck.from_content(content)
    except ValueError:
        return None
