"""The first start: a language, two codes, the organiser's key, the name of the event. It asks until it is done."""

from contextlib import suppress
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.facilitator.keys import NotAKey, fingerprint, public_key
from kiosk.facilitator.office import Office
from kiosk.viewmodels.facilitator.aside import Aside
from kiosk.viewmodels.facilitator.stick_copy import unopened
from kiosk.viewmodels.snapshot import Snapshot

PAGES = ("language", "codes", "key", "name")


@dataclass(frozen=True, slots=True)
class Props:
    """``page``: of PAGES, empty when there is nothing to ask. ``fingerprint``: of the key that is trusted.
    ``sought``: whether a stick was looked for; ``unopened``: the sticks that the machine does not open."""

    page: str = ""
    fingerprint: str = ""
    sought: bool = False
    unopened: str = ""


class SetupModel(Snapshot[Props]):
    """``done``: the kiosk is ready for visitors."""

    done = Signal()

    def __init__(self, office: Office, parent: QObject | None = None) -> None:
        super().__init__(Props(), parent)
        self._office = office
        self._seeking = Aside(self)

    @property
    def busy(self) -> bool:
        """Whether sticks are being looked at."""
        return self._seeking.busy

    def begin(self) -> None:
        """The first page."""
        self.swap(Props(PAGES[0], self._trusted()))

    def _trusted(self) -> str:
        key = self._office.organiser.key
        return "" if key is None else fingerprint(key)

    @Slot()
    def next(self) -> None:
        """The next page; codes that are there already are not asked again."""
        page = PAGES[PAGES.index(self._props.page) + 1]
        self._change(page="key" if page == "codes" and self._office.lock.ready else page)

    @Slot()
    def back(self) -> None:
        """The page before, to answer it anew."""
        self._change(page=PAGES[PAGES.index(self._props.page) - 1])

    @Slot()
    def seek(self) -> None:
        """Trust the organiser's key that a stick shows."""
        self._seeking.start(self._shown, self._trust)

    def _shown(self) -> tuple[list[str], str]:
        """The keys on the sticks, and the sticks that are not opened."""
        keys, sticks = [], self._office.sticks()
        for stick in sticks:
            with suppress(NotAKey):
                keys.append(public_key(stick.folder))
        return keys, unopened(self._office, sticks)

    def _trust(self, seen: tuple[list[str], str]) -> None:
        keys, closed = seen
        for key in keys:
            self._office.organiser.trust(key)
            self._office.store.ledger.note("key_trusted", about=self._trusted().replace(" ", "-"))
        self._change(fingerprint=self._trusted(), sought=True, unopened=closed)

    @Slot(str)
    def finish(self, name: str) -> None:
        """The event is called so; the kiosk is ready."""
        self._office.settle(name)
        self.swap(Props())
        self.done.emit()
