"""All of a store at once."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from sqlalchemy import Connection

from kiosk.storage import queries
from kiosk.storage.editions import editions
from kiosk.storage.kept_settings import KIOSK_ID, value
from kiosk.storage.records import Edition, HourCount, StoredSession, TextStatus, VisitorText
from kiosk.storage.visitor_texts import texts


class Overview:
    """What was stored at one moment, see `Store.overview`. It takes seconds where very many played: not for the thread
    of the screen. While it is held, nothing else is asked of the store. Everything raises Unreadable."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def kiosk_id(self) -> str:
        """The name of this kiosk, see `KeptSettings.kiosk_id`."""
        return value(KIOSK_ID)(self._connection) or ""

    def edition(self) -> Edition:
        """The open one."""
        return editions(self._connection)[-1]

    def sessions(self) -> Sequence[StoredSession]:
        """All, in the order they were started."""
        return queries.sessions()(self._connection)

    def counts(self) -> Sequence[HourCount]:
        """The anonymous counts of all sessions that reached their result, in the order they were first kept."""
        return queries.counts()(self._connection)

    def logs(self) -> Iterator[tuple[str, str]]:
        """What was counted of each of the `sessions`, and its events, in order, each with a comma and a space between
        them, read as they are asked for. A count is an array of its step, card or question, measure and value."""
        return queries.logs()(self._connection)

    def deck_content(self, sha256: str) -> bytes:
        """Raises UnknownDeck."""
        return queries.deck_content(sha256)(self._connection)

    def texts(self, status: TextStatus) -> Sequence[VisitorText]:
        """Those that are pending, approved or refused, in the order they were kept."""
        return texts(status)(self._connection)

    def last_moment(self) -> datetime | None:
        """The latest date of any event; None when nothing was played."""
        return queries.last_moment()(self._connection)
