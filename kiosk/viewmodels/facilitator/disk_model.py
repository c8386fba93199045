"""A kiosk that plays from a stick is put on a disk of its computer: chosen, asked about twice, and what came of it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.facilitator.office import Office
from kiosk.facilitator.onto_disk.disk_handover import DiskHandover, DiskOffered
from kiosk.facilitator.onto_disk.disk_told import DISK_CODES, DiskAnswer
from kiosk.host.words import Words
from kiosk.viewmodels.facilitator import disk_words
from kiosk.viewmodels.speech import Speaking, Speech

LOOK_MS = 500
PATIENCE_SECONDS = 15 * 60
"""For the system's next answer: the longest that it says nothing."""

type Said = Callable[[Words], str]


@dataclass(frozen=True, slots=True)
class Props:
    """``possible``: the kiosk plays from a stick. ``stage``: empty, asked, sure, working, done or over; ``told`` is
    what is said there. ``fits``: the disk that is asked about can hold the kiosk; ``others``: there are others.
    ``part``: how much is done, 0 to 1."""

    possible: bool = False
    stage: str = ""
    told: str = ""
    fits: bool = False
    others: bool = False
    part: float = 0.0


class DiskModel(Speaking[Props]):
    """While the system is at work it looks now and then how far it is, whatever is shown meanwhile."""

    def __init__(self, office: Office, speech: Speech, parent: QObject | None = None) -> None:
        super().__init__(Props(), speech, parent)
        self._office = office
        self._said: Said = lambda words: ""
        self._offered: Sequence[DiskOffered] = ()
        self._at = 0
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        self.tell()

    def tell(self) -> None:
        self._change(possible=self._handover is not None, told=self._said(self._words))

    @property
    def _handover(self) -> DiskHandover | None:
        return self._office.disks

    @property
    def _one(self) -> DiskOffered:
        return self._offered[self._at]

    def _show(self, stage: str, said: Said) -> None:
        self._said = said
        self._change(stage=stage, told=said(self._words))

    @Slot()
    def ask(self) -> None:
        """Which disks there are, one at a time."""
        if (handover := self._handover) and not self._timer.isActive():
            self._offered, self._at = handover.offered(), 0
            self._ask()

    def _ask(self) -> None:
        if not self._offered:
            self._show("over", lambda words: words.say("disk.none"))
            return
        one, count = self._one, len(self._offered)
        self._change(fits=one.why is None, others=count > 1)
        self._show("asked", lambda words: disk_words.asked(one, count, words))

    @Slot()
    def other(self) -> None:
        """The next disk."""
        if self._props.stage == "asked":
            self._at = (self._at + 1) % len(self._offered)
            self._ask()

    @Slot()
    def agree(self) -> None:
        """Yes, and yes again."""
        if self._props.stage == "asked" and self._one.why is None:
            disk = self._one.disk
            self._show("sure", lambda words: words.say("disk.sure", disk=disk_words.named(disk, words)))
        elif self._props.stage == "sure":
            self._hand_over()

    def _hand_over(self) -> None:
        assert self._handover
        self._office.store.ledger.note("disk_asked")
        try:
            self._asked = self._handover.ask(self._one.disk)
        except OSError:
            self._over(DiskAnswer("", why="changed"))
            return
        self._heard(0.0)
        self._timer.start()
        self._show("working", lambda words: words.say("disk.working"))

    def _heard(self, part: float) -> None:
        self._until = self._office.clock.monotonic() + PATIENCE_SECONDS
        self._change(part=part)

    @Slot()
    def look(self) -> None:
        """Look for the answer."""
        assert self._handover
        answer = self._handover.answer(self._asked)
        if answer and (answer.done or answer.why):
            self._timer.stop()
            self._over(answer)
        elif answer and answer.percent / 100 > self._props.part:
            self._heard(answer.percent / 100)
        elif self._office.clock.monotonic() > self._until:
            self._timer.stop()
            self._show("over", lambda words: words.say("disk.unanswered"))

    def _over(self, answer: DiskAnswer) -> None:
        disk, why = self._one.disk, answer.why
        self._office.store.ledger.note("disk_refused" if why else "disk_done", result=DISK_CODES[why] if why else "")
        if why:
            self._show("over", lambda words: disk_words.refused(why, answer.emptied, disk, words))
        else:
            self._show("done", lambda words: words.say("disk.done", disk=disk_words.named(disk, words)))

    @Slot()
    def close(self) -> None:
        """It was read."""
        if not self._timer.isActive():
            self._show("", lambda words: "")
