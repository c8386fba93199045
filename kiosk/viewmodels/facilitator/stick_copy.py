"""Copying something to a stick: how far it is, then the one sentence that says whether the stick may be removed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.facilitator.office import Office
from kiosk.host.volumes import Stick
from kiosk.host.words import Words
from kiosk.viewmodels.facilitator.aside import Aside
from kiosk.viewmodels.facilitator.intake_lines import named
from kiosk.viewmodels.speech import Speaking, Speech

type Told = Callable[[Words], str]


@dataclass(frozen=True, slots=True)
class Props:
    """``stage``: empty, working, done or failed; ``progress`` from 0 to 1; ``told`` is what is said about it."""

    stage: str = ""
    progress: float = 0.0
    told: str = ""


@dataclass(frozen=True, slots=True)
class Ended:
    """What is said of a copy, and whether all of it is on the stick; ``settle`` is called on the screen's thread."""

    told: Told
    done: bool = False
    settle: Callable[[], None] = lambda: None


class StickCopy(Speaking[Props]):
    """``over``: a copy came to its end, well or not."""

    over = Signal()

    def __init__(self, office: Office, speech: Speech, parent: QObject | None = None) -> None:
        super().__init__(Props(), speech, parent)
        self._office = office
        self._told: Told = lambda words: ""
        self._aside = Aside(self)
        self._aside.looked.connect(self._advance)
        self._steps = (0, 1)

    def tell(self) -> None:
        self._change(told=self._told(self._words))

    def _show(self, stage: str, told: Told, progress: float = 0.0) -> None:
        self._told = told
        self.swap(Props(stage, progress, told(self._words)))

    @Slot()
    def start(self) -> None:
        """Copy everything to the first stick. It goes on whatever is shown meanwhile."""
        if self._aside.busy:
            return
        self._steps = (0, 1)
        self._show("working", lambda words: words.say("export.working"))
        work = self._work()
        self._aside.start(lambda: self._onto(work), self._end)

    def _work(self) -> Callable[[Stick], Ended]:
        """What copies all of it, as it stands now: called beside the screen, where what it read is let go of too."""
        raise NotImplementedError

    def _onto(self, work: Callable[[Stick], Ended]) -> Ended:
        stick = next(iter(self._office.sticks()), None)
        return work(stick) if stick else Ended(_lacking(self._office.arrivals.intake.unmounted()))

    def _step(self, done: int, total: int) -> None:
        """Called beside the screen: what is shown looks here now and then."""
        self._steps = (done, total)

    def _advance(self) -> None:
        done, total = self._steps
        self._change(progress=done / total)

    def _end(self, ended: Ended) -> None:
        ended.settle()
        self._show("done" if ended.done else "failed", ended.told, float(ended.done))
        self.over.emit()

    @Slot()
    def close(self) -> None:
        """It was read."""
        if not self._aside.busy:
            self._show("", lambda words: "")


def unopened(office: Office, sticks: Sequence[Stick]) -> str:
    """The names of the sticks that the machine does not open, where it opens none. It may take seconds."""
    return "" if sticks else named(office.arrivals.intake.unmounted())


def _lacking(unmounted: Sequence[str]) -> Told:
    """What is said without a stick to copy to: there is none, or the machine does not open it."""
    if unmounted:
        return lambda words: words.say("intake.unmounted", names=named(unmounted))
    return lambda words: words.say("export.no_stick")
