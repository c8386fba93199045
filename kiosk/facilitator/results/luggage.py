"""All that an export takes along, read in one moment: what is made of it asks the store nothing more."""

from dataclasses import dataclass, field

from kiosk.facilitator.results import export_proof
from kiosk.facilitator.results.record import Record, seen_now
from kiosk.facilitator.results.sealed import EarlierEvent, earlier
from kiosk.storage import Store, VisitorText


@dataclass(frozen=True)
class Luggage:
    """The record, the anonymous log of `export_proof`, the approved texts, and how many texts nobody read yet; and
    the events before this one."""

    record: Record
    log: bytes = field(repr=False)
    texts: tuple[VisitorText, ...] = field(repr=False)
    unread: int = 0
    earlier: tuple[EarlierEvent, ...] = ()


def pack(store: Store) -> Luggage:
    """It takes seconds where very many played: not for the thread of the screen. Raises Unreadable."""
    with store.overview() as seen:
        record = seen_now(seen)
        log, texts = export_proof.log(record, seen.logs()), tuple(seen.texts("approved"))
        return Luggage(record, log, texts, len(seen.texts("pending")), earlier(store))
