"""Which sessions were played since the results were last taken away."""

from collections.abc import Iterable

from kiosk.storage import Store, StoredSession

SETTING = "exported"


def waiting(store: Store) -> int:
    """How many sessions that are over no export has. Raises Unreadable."""
    last = int(store.settings.get(SETTING) or 0)
    return store.sessions.over(last)


def taken(store: Store, sessions: Iterable[StoredSession]) -> None:
    """These were taken away; one that still goes on is counted when it is over."""
    last = max((session.number for session in sessions if session.outcome), default=0)
    store.settings.set(SETTING, str(last))
