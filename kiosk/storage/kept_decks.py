"""The decks as they were played."""

from contextlib import suppress

from kiosk.storage import changes, queries
from kiosk.storage.errors import Unreadable
from kiosk.storage.writer import Writer


class KeptDecks:
    """Each under its hash, so that its sessions can always be told again."""

    def __init__(self, writer: Writer) -> None:
        self._writer = writer

    def keep(self, sha256: str, deck_id: str, content: bytes) -> None:
        """Keeps the content of a deck until its edition is sealed. Keeping it again changes nothing."""
        if not self._has(sha256):
            self._writer.write(changes.keep_deck(sha256, deck_id, content))

    def content(self, sha256: str) -> bytes:
        """Raises UnknownDeck."""
        return self._writer.read(queries.deck_content(sha256))

    def _has(self, sha256: str) -> bool:
        with suppress(Unreadable):
            return self._writer.read(queries.has_deck(sha256))
        return False
