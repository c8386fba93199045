"""What a store knows about its own kiosk: its name, its settings, and the journal of what was done behind the PIN."""

import re
import secrets
from datetime import UTC

from kiosk.storage import ledger, settings
from kiosk.storage.door import Door
from kiosk.storage.records import JournalLine, milliseconds

ONE_WORD = re.compile(r"[!-~]{0,80}")
"""Room for an id, a hash or a count, not for a sentence: a visitor's text can never be noted."""


class Register(Door):
    """Survives the sealing of an edition."""

    @property
    def kiosk_id(self) -> str:
        """Twelve hexadecimal digits, made when the database was first opened; they come back with a backup."""
        return self.setting(settings.KIOSK_ID) or ""

    def setting(self, name: str) -> str | None:
        """What was last set under this name, None for nothing."""
        return self._journal.read(settings.value(name))

    def set_setting(self, name: str, value: str | None) -> None:
        """Keeps it, synced, until it is set again; None takes it away."""
        self._journal.write(settings.put(name, value))

    def note(self, action: str, about: str = "", result: str = "") -> None:
        """Adds a line to the facilitators' journal, dated to the minute. Each part is one word of at most 80 ASCII
        characters: an id, a hash or a count, never a name or a text. Raises ValueError otherwise."""
        if not all(ONE_WORD.fullmatch(part) for part in (action, about, result)):
            raise ValueError("a line of the journal holds ids, hashes and counts: one ASCII word in each place")
        minute = self._clock().astimezone(UTC).replace(second=0, microsecond=0)
        self._journal.write(ledger.noted(secrets.token_hex(6), milliseconds(minute), action, about, result))

    def journal(self) -> list[JournalLine]:
        """All lines, in their order."""
        return self._journal.read(ledger.lines())

    def journal_sound(self) -> bool:
        """Whether no line was changed, taken out or put in between."""
        return ledger.sound(self.journal())
