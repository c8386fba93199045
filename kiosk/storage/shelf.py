"""The visitors' texts of a store, from the queue of the facilitator to the wall."""

from contextlib import suppress

from kiosk.storage import files, texts
from kiosk.storage.door import Door
from kiosk.storage.errors import UnknownText, Unreadable
from kiosk.storage.records import TextStatus, VisitorText


class Shelf(Door):
    """A text comes with the events that keep it, see `Store.append`; nothing of it is here before."""

    def texts(self, status: TextStatus, deck_id: str | None = None) -> list[VisitorText]:
        """Those that are pending, approved or refused, in the order they were kept; of one deck or of all."""
        return self._journal.read(texts.texts(status, deck_id))

    def approved(self, deck_id: str, limit: int) -> list[VisitorText]:
        """The last approved ones of a deck, the newest first: the wall."""
        return self._journal.read(texts.approved(deck_id, limit))

    def approve(self, text_id: str) -> None:
        """It may be shown to others. Raises UnknownText."""
        self._judge(text_id, "approved")

    def refuse(self, text_id: str) -> None:
        """It is not shown to anybody. Raises UnknownText."""
        self._judge(text_id, "refused")

    def erase(self, text_id: str) -> None:
        """Nothing of it is left, here and in the store's own backups. Raises UnknownText."""
        self._look_for(text_id)
        self._journal.write(texts.erased(text_id))
        self._erase_in_backups()

    def _judge(self, text_id: str, status: TextStatus) -> None:
        self._look_for(text_id)
        self._journal.write(texts.judged(text_id, status))

    def _look_for(self, text_id: str) -> None:
        with suppress(Unreadable):
            if not self._journal.read(texts.has_text(text_id)):
                raise UnknownText(text_id)

    def _erase_in_backups(self) -> None:
        """A backup holds no text that the store has no more. One that refuses is tried again at the next erasure."""
        with suppress(Unreadable):
            files.keep_texts_in_backups(self._backups, frozenset(self._journal.read(texts.ids())))
