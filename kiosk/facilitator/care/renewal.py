"""Beginning a new event from the screen: what will be erased is told before, what became of it after."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Literal

from kiosk.facilitator.asking import asked
from kiosk.facilitator.office import Office
from kiosk.facilitator.results.sealing import new_event
from kiosk.facilitator.results.waiting import waiting
from kiosk.facilitator.text_queue import TextQueue
from kiosk.storage import DiskRefused, NotErased, SessionOpen, Unreadable

type End = Literal["done", "left_over", "playing", "refused"]


@dataclass(frozen=True, slots=True)
class Losses:
    """What a new event erases: sessions that are over, of which so many no export has, and texts, of which so many
    wait; ``open``: the session that a group left unfinished, too."""

    sessions: int
    unexported: int
    texts: int
    unread: int
    open: bool = False


def losses(office: Office) -> Losses | None:
    """None while the disk cannot be read."""
    return asked(lambda: _losses(office))


def _losses(office: Office) -> Losses:
    store, texts = office.store, TextQueue(office.store).counts()
    kept = texts.pending + texts.approved + texts.refused
    left = store.sessions.unfinished(timedelta.max) is not None
    return Losses(store.sessions.over(), waiting(store), kept, texts.pending, left)


def renew(office: Office, name: str, language: str) -> End:
    """Closes the session that a group left unfinished, seals the event, and begins the one of this name. ``playing``
    and ``refused`` have changed nothing; with ``left_over`` it has begun, and a copy is still to be erased. It takes
    seconds where very many played: not for the thread of the screen."""
    office.desk.tidy()
    try:
        new_event(office, name, language)
    except SessionOpen:
        return "playing"
    except (Unreadable, DiskRefused):
        return "refused"
    except NotErased:
        return "left_over"
    return "done"
