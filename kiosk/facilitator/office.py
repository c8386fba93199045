"""What the person in charge may do at one kiosk, all in one hand."""

from collections.abc import Callable, Sequence
from pathlib import Path

from nacl.signing import SigningKey

from kiosk.facilitator import keys
from kiosk.facilitator.arrivals import Arrivals
from kiosk.facilitator.export_key import export_key, keep_key, kept_key
from kiosk.facilitator.games import Games
from kiosk.facilitator.intake.intake import Intake
from kiosk.facilitator.keys import TrustedKey
from kiosk.facilitator.lock import CODES, FAILURES, Lock
from kiosk.facilitator.onto_disk.disk_handover import DiskHandover
from kiosk.facilitator.updates.handover import Handover
from kiosk.host.clock import Clock
from kiosk.host.disks import DiskFiles
from kiosk.host.paths import assets_dir
from kiosk.host.power import stay_on
from kiosk.host.sound.sound_player import SoundPlayer
from kiosk.host.voice.speaker import made
from kiosk.host.volumes import Stick
from kiosk.sessions.desk import Desk
from kiosk.storage import Store, kept_in

SETTLED = "setup.done"
"""Name of the setting that says that the first start is over."""
LANGUAGE = "language"
"""Name of the setting that says in which language visitors start."""
BORROWED = (CODES, FAILURES, keys.SETTING, SETTLED)
"""Names of the settings by which other data lets somebody in."""


class Office:
    """``sticks`` gives the USB sticks that can be read now; ``power`` switches the machine off, or raises
    PowerOffRefused; ``sound`` is silent until it is started, ``voice`` until it is asked for; ``updates`` hands updates
    to the system, None where it takes none in; ``disks`` has it put a kiosk that plays from a stick on a disk, None for
    any other."""

    def __init__(
        self, store: Store, data: Path, clock: Clock, games: Games, desk: Desk, sticks: Callable[[], Sequence[Stick]]
    ) -> None:
        self.store = store
        self.data = data
        self.clock = clock
        self.games = games
        self.desk = desk
        self.sticks = sticks
        self.power: Callable[[], None] = stay_on
        self.sound = SoundPlayer(assets_dir() / "sounds")
        self.voice = made(self.sound)
        self.updates = Handover.here()
        self.disks = DiskHandover.here(DiskFiles())
        self.lock = Lock(store, clock)
        self.organiser = TrustedKey(store)
        intake = Intake(data, games.installed, lambda: games.library, lambda: self.organiser.key)
        self.arrivals = Arrivals(store, games, intake)

    def borrow(self, data: Path) -> None:
        """The codes and the organiser's key of other data, which is only read, open this kiosk too, and the key of its
        exports signs here. Wrong codes are counted on from the higher of both. Raises OSError."""
        settings = self.store.settings
        held = {name: value for name in BORROWED if (value := kept_in(data, name)) is not None}
        held[FAILURES] = str(max(int(held.get(FAILURES, 0)), int(settings.get(FAILURES) or 0)))
        for name, value in held.items():
            settings.set(name, value)
        self.lock, self.organiser = Lock(self.store, self.clock), TrustedKey(self.store)
        if (key := kept_key(data)) is not None:
            keep_key(self.data, key)

    def export_key(self) -> SigningKey | None:
        """What signs the exports of a kiosk that knows an organiser's key: see `export_key`."""
        return export_key(self.data) if self.organiser.key else None

    @property
    def settled(self) -> bool:
        """Whether the first start is over."""
        return self.store.settings.get(SETTLED) is not None

    def settle(self, event: str) -> None:
        """End the first start; the event that begins is called so, if it is called at all."""
        if event:
            self.store.editions.rename(event)
        self.store.settings.set(SETTLED, "yes")
        self.store.ledger.note("settled")
