"""A new event: the figures of the last one are sealed, everything else about its visitors is erased."""

import json
import shutil
from dataclasses import asdict, dataclass

from kiosk.facilitator.intake.intake import STAGING
from kiosk.facilitator.office import Office
from kiosk.facilitator.results.figures import figures, publishable
from kiosk.facilitator.results.record import collect
from kiosk.facilitator.text_queue import TextQueue
from kiosk.host.log import empty_logs
from kiosk.storage import Edition, NotErased


@dataclass(frozen=True, slots=True)
class SealedEvent:
    """What was erased."""

    sessions: int
    texts: int


def new_event(office: Office, name: str, language: str) -> SealedEvent:
    """Seal the figures, merged and named in this language, erase the rest, and begin the event of this name.

    Raises SessionOpen, Unreadable or DiskRefused, having changed nothing; NotErased when all is done but for some copy
    that could not be erased yet: the kiosk tries again at each start.
    """
    store = office.store
    record, counts = collect(store), TextQueue(store).counts()
    final = asdict(publishable(figures(record, language), language))
    closed = SealedEvent(len(record.sessions), counts.pending + counts.approved + counts.refused)
    try:
        store.editions.seal(json.dumps(final, ensure_ascii=False))
    except NotErased:
        _begin(office, name, record.edition, closed)
        raise
    _begin(office, name, record.edition, closed)
    return closed


def _begin(office: Office, name: str, before: Edition, closed: SealedEvent) -> None:
    office.store.editions.rename(name)
    empty_logs(office.data)
    shutil.rmtree(office.data / STAGING, ignore_errors=True)
    office.store.ledger.note("sealed", str(before.number), str(closed.sessions))
