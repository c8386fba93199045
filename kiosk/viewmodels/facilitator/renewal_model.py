"""A new event: what will be erased, asked twice, then done."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.facilitator.care.renewal import Losses, losses, renew
from kiosk.facilitator.office import Office
from kiosk.host.words import Words
from kiosk.viewmodels.facilitator.aside import Aside
from kiosk.viewmodels.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class Props:
    """``stage``: empty, asked, sure (asked again, beside the name of what begins), working, or over. ``told`` is what
    will be erased, or what became of it; ``losing``: something of it is nowhere else."""

    stage: str = ""
    told: str = ""
    losing: bool = False


def derive_question(lost: Losses | None, words: Words) -> Props:
    """The first question."""
    if lost is None:
        return Props("over", words.say("results.unreadable"))
    told = (
        words.say("renewal.unexported", count=lost.unexported) if lost.unexported else words.say("renewal.exported"),
        words.say("renewal.unread", count=lost.unread) if lost.unread else "",
        words.say("renewal.text", sessions=lost.sessions, texts=lost.texts),
    )
    return Props("asked", "\n".join(filter(None, told)), lost.unexported + lost.unread > 0)


class RenewalModel(Snapshot[Props]):
    """``renewed``: another event has begun."""

    renewed = Signal()

    def __init__(self, office: Office, words: Words, parent: QObject | None = None) -> None:
        super().__init__(Props(), parent)
        self._office, self._words = office, words
        self._playing = False
        self._aside = Aside(self)

    def speak(self, words: Words) -> None:
        """The next sentences in another language."""
        self._words = words

    def sit(self, playing: bool) -> None:
        """A game is being played, or not: nothing is sealed under the hands of a group."""
        self._playing = playing

    @Slot()
    def ask(self) -> None:
        """What would be erased."""
        if self._playing:
            self._end("playing")
        else:
            self.swap(derive_question(losses(self._office), self._words))

    @Slot()
    def agree(self) -> None:
        """Go on, to the second question."""
        if self._props.stage == "asked":
            self._change(stage="sure")

    @Slot(str)
    def renew(self, name: str) -> None:
        """Yes again: it is done."""
        if self._props.stage == "sure" and not self._playing:
            office, language = self._office, self._words.language
            self.swap(Props("working", self._words.say("renewal.working")))
            self._aside.start(lambda: renew(office, name.strip(), language), self._renewed)

    def _renewed(self, end: str) -> None:
        self._end(end)
        self.renewed.emit()

    def _end(self, end: str) -> None:
        self.swap(Props("over", self._words.say(f"renewal.{end}")))

    @Slot()
    def close(self) -> None:
        """Nothing more is asked."""
        if not self._aside.busy:
            self.swap(Props())
