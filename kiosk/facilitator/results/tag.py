"""The tag of an export: what it says of itself, so that the exports of many kiosks can be put together."""

import json
from dataclasses import asdict, dataclass
from datetime import datetime
from importlib.metadata import version
from typing import Self

from kiosk.facilitator.results.export_proof import FOLDER
from kiosk.facilitator.results.record import Record
from kiosk.facilitator.results.sheets import hour

TAG = f"{FOLDER}/export.json"
FORMAT = 3
"""Grows by one whenever what reads exports must read them differently."""


@dataclass(frozen=True, slots=True)
class Tag:
    """``program`` is the version of the kiosk; ``kiosk`` and ``edition`` tell exports of one event from those of
    another kiosk or event; ``first`` and ``last`` are the running numbers of its sessions, 0 for none."""

    format: int
    program: str
    kiosk: str
    edition: int
    event: str
    opened: str
    written: str
    sessions: int
    first: int
    last: int

    @classmethod
    def of(cls, record: Record, now: datetime) -> Self:
        """That of an export written now."""
        numbers = [session.number for session in record.sessions] or [0]
        edition = record.edition
        who = (record.kiosk_id, edition.number, edition.name, hour(edition.opened), hour(now))
        return cls(FORMAT, version("cafe-ia-kiosk"), *who, len(record.sessions), min(numbers), max(numbers))

    def told(self) -> bytes:
        """JSON, a line for each field."""
        return f"{json.dumps(asdict(self), ensure_ascii=False, indent=2)}\n".encode()
