"""A new event: what will be erased, asked twice, then done."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.facilitator.care.renewal import Losses, losses, renew
from kiosk.facilitator.office import Office
from kiosk.host.words import Words
from kiosk.viewmodels.facilitator.aside import Aside
from kiosk.viewmodels.speech import Speaking, Speech


@dataclass(frozen=True, slots=True)
class Props:
    """``stage``: empty, asked, sure (asked again, beside the name of what begins), working, or over. ``told`` is what
    will be erased, or what became of it; ``lost`` what of it is nowhere else."""

    stage: str = ""
    told: str = ""
    lost: str = ""


def derive_question(lost: Losses | None, words: Words) -> Props:
    """The first question."""
    if lost is None:
        return Props("over", words.say("results.unreadable"))
    gone = {name: count for name in ("unexported", "unread") if (count := getattr(lost, name))}
    told = (
        "" if lost.unexported else words.say("renewal.exported"),
        words.say("renewal.text", sessions=lost.sessions, texts=lost.texts),
        words.say("renewal.open") if lost.open else "",
    )
    final = (words.say(f"renewal.{name}", count=count) for name, count in gone.items())
    return Props("asked", "\n".join(filter(None, told)), "\n".join(final))


def closed(words: Words) -> Props:
    """Nothing is asked."""
    return Props()


class RenewalModel(Speaking[Props]):
    """``renewed``: another event has begun."""

    renewed = Signal()

    def __init__(self, office: Office, speech: Speech, parent: QObject | None = None) -> None:
        super().__init__(Props(), speech, parent)
        self._office = office
        self._playing = False
        self._derive: Callable[[Words], Props] = closed
        self._aside = Aside(self)

    def tell(self) -> None:
        derived = self._derive(self._words)
        self._change(told=derived.told, lost=derived.lost)

    def _show(self, derive: Callable[[Words], Props]) -> None:
        self._derive = derive
        self.swap(derive(self._words))

    def sit(self, playing: bool) -> None:
        """A game is being played, or not: nothing is sealed under the hands of a group."""
        self._playing = playing

    @Slot()
    def ask(self) -> None:
        """What would be erased."""
        if self._playing:
            self._end("playing")
        else:
            lost = losses(self._office)
            self._show(lambda words: derive_question(lost, words))

    @Slot()
    def agree(self) -> None:
        """Go on, to the second question."""
        if self._props.stage == "asked":
            self._change(stage="sure")

    @Slot(str)
    def renew(self, name: str) -> None:
        """Yes again, to an event that has a name: it is done."""
        if self._props.stage == "sure" and name.strip() and not self._playing:
            office, language = self._office, self._words.language
            self._show(lambda words: Props("working", words.say("renewal.working")))
            self._aside.start(lambda: renew(office, name.strip(), language), self._renewed)

    def _renewed(self, end: str) -> None:
        self._end(end)
        self.renewed.emit()

    def _end(self, end: str) -> None:
        self._show(lambda words: Props("over", words.say(f"renewal.{end}")))

    @Slot()
    def close(self) -> None:
        """Nothing more is asked."""
        if not self._aside.busy:
            self._show(closed)
