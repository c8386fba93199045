"""The exports of many kiosks put together, each session once; which sessions no export has; the report of all."""

from collections.abc import Collection, Iterable, Iterator
from datetime import datetime
from hashlib import sha256
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

from kiosk.facilitator.results.export_files import HASHES, Contents
from kiosk.facilitator.results.export_reading import read_export
from kiosk.facilitator.results.export_source import verified
from kiosk.facilitator.results.luggage import Luggage
from kiosk.facilitator.results.record import Record
from kiosk.facilitator.results.vouching import vouched
from kiosk.storage import Edition
from kiosk.storage.gathered import Gathered
from kiosk.storage.gathered_records import GatheredExport, Taken
from kiosk.storage.records import EPOCH


class Gap(NamedTuple):
    """The running numbers of a kiosk's sessions that are in none of its exports, though some before and after are."""

    kiosk: str
    first: int
    last: int


def gather(path: Path, into: Gathered, known: Collection[str] | None = None) -> tuple[int, Taken] | None:
    """All of an export, or nothing of it: how many sessions it has, and what of them was new; None when it was taken in
    before. Of the kiosks with these ``known`` public keys alone, but with None. Raises RefusedExport; DiskRefused or
    Damaged for the database."""
    files = verified(path)
    sure = vouched(files, known)
    if into.has(sha256(files[HASHES]).hexdigest(), vouched=sure):
        return None
    found = read_export(files, vouched=sure)
    taken = into.take(found.export, found.sessions, found.decks)
    return None if taken is None else (len(found.sessions), taken)


def gaps(exports: Iterable[GatheredExport]) -> Iterator[Gap]:
    """Of exports by their kiosk and numbers."""
    held = (export for export in exports if export.sessions)
    for kiosk, group in groupby(held, lambda export: export.kiosk):
        until = 0
        for export in group:
            if until and export.first > until + 1:
                yield Gap(kiosk, until + 1, export.first - 1)
            until = max(until, export.last)


def gathered_record(gathered: Gathered) -> Record:
    """All that is gathered now, as one kiosk would have it."""
    with gathered.at_one_moment() as there:
        exports = there.exports()
        names = sorted({export.event for export in exports} - {""})
        opened = min((datetime.fromisoformat(export.opened) for export in exports), default=EPOCH)
        missing = sum(gap.last - gap.first + 1 for gap in gaps(exports))
        kiosks = tuple(dict.fromkeys(export.kiosk for export in exports))
        event = Edition(0, " · ".join(names), opened, None, "", "")
        asked = (missing, len(exports), sum(export.vouched for export in exports))
        return Record(kiosks, event, tuple(there.sessions()), tuple(there.counts()), there.decks(), *asked)


def gathered_report(there: Gathered, form: str, language: str, now: datetime) -> bytes:
    """The report that an export has, ``html`` or ``pdf``, of all kiosks together: what is rare is merged only here."""
    return Contents(Luggage(gathered_record(there), b"", ()), language, now).makers[f"rapport.{form}"]()
