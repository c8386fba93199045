"""The victim of the kill test: appends events and reports each append only when the store has accepted it."""

from datetime import UTC, datetime
from itertools import count
from multiprocessing.connection import Connection
from pathlib import Path

from kiosk.storage import UnknownSession, open_store
from tests.storage.sample import begin

BATCH = 3


def append_for_ever(folder: Path, pipe: Connection, *, report_early: bool) -> None:
    """Batches of events to session `victim`; sends the number of events accepted so far. `report_early` is the
    planted fault: it reports a batch before it is saved."""
    store = open_store(folder, lambda: datetime.now(UTC))
    try:
        stored = len(store.sessions.events("victim"))
    except UnknownSession:
        begin(store, "victim")
        stored = 0
    for number in count(stored, BATCH):
        if report_early:
            pipe.send_bytes(str(number + BATCH).encode())
        store.sessions.append("victim", number, [f"event {number + place}" for place in range(BATCH)])
        if not report_early:
            pipe.send_bytes(str(number + BATCH).encode())
