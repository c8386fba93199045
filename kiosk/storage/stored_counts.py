"""The anonymous counts of the sessions of an edition, asked question by question."""

from kiosk.storage import queries
from kiosk.storage.records import Household
from kiosk.storage.writer import Writer


class StoredCounts:
    """They come with the end of a session, see `StoredSessions.finish`."""

    def __init__(self, writer: Writer) -> None:
        self._writer = writer

    def totals(self, deck_id: str, step: str, about: str) -> dict[str, int]:
        """The counts of one question, summed by measure over the sessions of the deck that reached their result."""
        return self._writer.read(queries.totals(deck_id, step, about))

    def households(self, most: int) -> list[Household]:
        """What is counted of each of the last sessions that reached their result, at most so many, in their order."""
        return self._writer.read(queries.households(most))

    def recent_cards(self, deck_id: str, sessions: int = 2) -> frozenset[str]:
        """The cards with a count named `seen` in the last finished or left sessions of this deck."""
        return self._writer.read(queries.recent_cards(deck_id, sessions))
