"""Putting the exports of many kiosks together, each session once, and telling which sessions no export has."""

from collections.abc import Iterable, Iterator
from hashlib import sha256
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

from kiosk.facilitator.results.export_files import HASHES
from kiosk.facilitator.results.export_reading import read_export
from kiosk.facilitator.results.export_source import verified
from kiosk.storage.gathered import Gathered
from kiosk.storage.gathered_records import GatheredExport, Taken


class Gap(NamedTuple):
    """The running numbers of a kiosk's sessions that are in none of its exports, though some before and after are."""

    kiosk: str
    first: int
    last: int


def gather(path: Path, into: Gathered) -> tuple[int, Taken] | None:
    """All of an export, or nothing of it: how many sessions it has, and what of them was new; None when it was taken in
    before. Raises RefusedExport; DiskRefused or Damaged for the database."""
    files = verified(path)
    if into.has(sha256(files[HASHES]).hexdigest()):
        return None
    found = read_export(files)
    return len(found.sessions), into.take(found.export, found.sessions, found.decks)


def gaps(exports: Iterable[GatheredExport]) -> Iterator[Gap]:
    """Of exports by their kiosk and numbers."""
    held = (export for export in exports if export.sessions)
    for kiosk, group in groupby(held, lambda export: export.kiosk):
        until = 0
        for export in group:
            if until and export.first > until + 1:
                yield Gap(kiosk, until + 1, export.first - 1)
            until = max(until, export.last)
