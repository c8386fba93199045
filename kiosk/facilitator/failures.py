"""Games that fail under visitors: one that fails too often is set aside until somebody puts it back."""

import json
from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import datetime, timedelta

from kiosk.host.clock import Clock
from kiosk.storage import Store, Unreadable

SETTING = "games.failed"
"""Name of the setting that keeps when each game failed last."""
MOST = 3
WITHIN = timedelta(minutes=10)


class Failures:
    """Kept, so that neither a restart nor a power cut puts a game back."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store, self._clock = store, clock
        self._times: Mapping[str, Sequence[datetime]] = {}
        with suppress(Unreadable):
            self._times = _read(store.settings.get(SETTING))

    def note(self, deck: str) -> None:
        """A game failed now. The last failures within ten minutes count; a clock that was set back counts them too."""
        now = self._clock.now()
        recent = [moment for moment in self._times.get(deck, ()) if abs(now - moment) <= WITHIN]
        self._keep({**self._times, deck: [*recent, now]})

    def aside(self, deck: str) -> datetime | None:
        """When a game was set aside; None for one that is not."""
        times = self._times.get(deck, ())
        return times[-1] if len(times) >= MOST else None

    def put_back(self, deck: str) -> None:
        """Forget how it failed."""
        self._keep({name: times for name, times in self._times.items() if name != deck})

    def _keep(self, times: Mapping[str, Sequence[datetime]]) -> None:
        self._times = times
        told = {name: [moment.isoformat() for moment in moments] for name, moments in times.items()}
        self._store.settings.set(SETTING, json.dumps(told))


def _read(text: str | None) -> Mapping[str, Sequence[datetime]]:
    """What was kept; nothing where it is not understood."""
    try:
        return {name: _moments(moments) for name, moments in json.loads(text or "{}").items()}
    except (ValueError, TypeError, AttributeError):
        return {}


def _moments(kept: Sequence[str]) -> Sequence[datetime]:
    """Raises ValueError for a date without its zone."""
    moments = [datetime.fromisoformat(moment) for moment in kept]
    if any(moment.tzinfo is None for moment in moments):
        raise ValueError(kept)
    return moments
