"""Which sessions were played since the results were last taken away."""

from collections.abc import Iterable

from kiosk.storage import Store, StoredSession

SETTING = "exported"


def waiting(store: Store) -> int:
    """How many sessions that are over no export has. Raises Unreadable."""
    last = int(store.settings.get(SETTING) or 0)
    return store.sessions.over(last)


def last_over(sessions: Iterable[StoredSession]) -> int:
    """The number of the last one that is over: one that still goes on is counted when it is over. 0 for none."""
    return max((session.number for session in sessions if session.outcome), default=0)


def taken(store: Store, last: int) -> None:
    """Those up to the last that was over were taken away."""
    store.settings.set(SETTING, str(last))
