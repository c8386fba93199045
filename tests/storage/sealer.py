"""The victim of the kill test of sealings: it says when it begins, and when it is done."""

from datetime import UTC, datetime
from multiprocessing.connection import Connection
from pathlib import Path

from kiosk.storage import open_store


def seal(folder: Path, pipe: Connection) -> None:
    """Seals the open edition of the store in this folder."""
    store = open_store(folder, lambda: datetime.now(UTC))
    pipe.send_bytes(b"sealing")
    store.editions.seal("figures")
    pipe.send_bytes(b"sealed")
