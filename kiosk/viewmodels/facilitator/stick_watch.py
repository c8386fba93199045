"""What is plugged in, and the decks that lie on it; the screen never waits for a stick."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject

from kiosk.facilitator.intake.intake import Looking
from kiosk.facilitator.intake.parcels import Parcel
from kiosk.facilitator.office import Office
from kiosk.host.volumes import Stick
from kiosk.viewmodels.facilitator.aside import Aside


@dataclass(frozen=True, slots=True)
class SticksSeen:
    """The names of the sticks that can be read and of those that cannot; ``found`` is None while they are looked at,
    ``whole`` unless there was too much to look at."""

    sticks: tuple[str, ...] = ()
    unmounted: tuple[str, ...] = ()
    found: tuple[Parcel, ...] | None = None
    whole: bool = True


class StickWatch(QObject):
    """Looks when it is told to, and hands what it saw to ``then``."""

    def __init__(self, office: Office, then: Callable[[SticksSeen], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._office, self._then = office, then
        self._aside = Aside(self)
        self._plugged: list[tuple[Path, int]] = []
        self._looks: list[Looking] = []

    def forget(self) -> None:
        """Look at every stick afresh next time."""
        self._plugged, self._looks = [], []

    def look(self) -> None:
        """Begin to look; not while it still does."""
        self._aside.start(lambda: (self._office.sticks(), self._office.arrivals.intake.unmounted()), self._seen)

    def _seen(self, seen: tuple[Sequence[Stick], list[str]]) -> None:
        sticks, unmounted = seen
        plugged = [(stick.folder, stick.device) for stick in sticks]
        if plugged != self._plugged:
            self._plugged = plugged
            self._looks = [self._office.arrivals.intake.look(stick) for stick in sticks]
        found = [look.poll() for look in self._looks]
        known = [one for one in found if one is not None]
        parcels = tuple(parcel for one in known for parcel in one.parcels)
        self._then(
            SticksSeen(
                tuple(stick.label for stick in sticks),
                tuple(unmounted),
                parcels if len(known) == len(found) else None,
                all(one.whole for one in known),
            )
        )
