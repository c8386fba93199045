"""The check before the doors open, on the kiosk as it is now."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.facilitator.care import checks
from kiosk.facilitator.care.checks import StandCheck
from kiosk.facilitator.care.stick import try_stick
from kiosk.facilitator.office import Office
from kiosk.facilitator.results.waiting import waiting
from kiosk.storage import Unreadable


@dataclass(frozen=True, slots=True)
class SeenByStaff:
    """What only a person before the screen can tell: the hour is right, every place of the screen answers, and its
    diagonal, measured or believed."""

    hour_right: bool = False
    painted: bool = False
    inches: float = 0.0
    measured: bool = False


class Opening:
    """Looks at everything of one office."""

    def __init__(self, office: Office) -> None:
        self._office = office

    def stick(self) -> StandCheck:
        """The first stick, tried; it may take seconds."""
        return try_stick(next(iter(self._office.sticks()), None))

    def here(self, seen: SeenByStaff) -> tuple[StandCheck, ...]:
        """Everything but the stick. What stands in a database that cannot be read is left out."""
        try:
            stored = tuple(self._stored(seen))
        except Unreadable:
            stored = (checks.database(saves=False, sound=False),)
        library = self._office.games.library
        return (
            checks.disk(shutil.disk_usage(self._office.data).free // 1_000_000),
            *stored,
            checks.decks(len(library.decks), len(library.broken)),
            checks.screen(seen.inches, seen.measured),
            checks.touch(seen.painted),
        )

    def _stored(self, seen: SeenByStaff) -> Iterator[StandCheck]:
        store, now = self._office.store, self._office.clock.now()
        backup = store.backups.newest()
        with store.overview() as all_of_it:
            newest = all_of_it.last_moment()
        yield checks.clock(now, newest, seen.hour_right)
        yield checks.database(store.self_test().saves, store.sound())
        yield checks.backup(backup and now - backup.taken, backup is not None and backup.sound, newest is not None)
        yield checks.export(waiting(store))
        yield checks.ledger(store.ledger.sound())
