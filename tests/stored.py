"""What is in a store, all at once."""

from collections.abc import Sequence

from kiosk.storage import Store, StoredSession


def sessions(store: Store) -> Sequence[StoredSession]:
    """All sessions, in the order they were started."""
    with store.overview() as seen:
        return seen.sessions()
