"""An update from a stick: found, asked about, handed to the system, and what came of it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.facilitator.office import Office
from kiosk.facilitator.updates.handover import Handover, UpdateAnswer
from kiosk.facilitator.updates.update_found import UpdateFound, look_for_update
from kiosk.facilitator.updates.update_told import CODES, Why
from kiosk.host.words import Words
from kiosk.viewmodels.facilitator.aside import Aside
from kiosk.viewmodels.speech import Speaking, Speech

LOOK_MS = 500
PATIENCE_SECONDS = 20 * 60
"""For the system's answer: as long as it lets an update take."""
TOLD = "update.told"
"""Name of the setting that holds the version of which somebody read that it failed."""

type Said = Callable[[Words], str]


@dataclass(frozen=True, slots=True)
class Props:
    """``possible``: the system takes updates in. ``stage``: empty, looking, asked, sure (asked again, for an older
    version), working, done or over; ``told`` is what is said there. ``failed``: what is said of a version that did not
    prove itself, until somebody read it."""

    possible: bool = False
    stage: str = ""
    told: str = ""
    failed: str = ""


def question(found: UpdateFound, words: Words) -> str:
    """From which version to which; an older one says so."""
    values = {"running": found.running, "version": found.version}
    if found.why == "older":
        return words.say("update.ask_older", highest=found.highest, **values)
    return words.say("update.ask", **values)


def refused(why: Why, running: str, words: Words) -> str:
    """The code, the reason, and what did not change."""
    reason = words.say(f"update.why_{why}")
    return f"{CODES[why]} · {reason}\n{words.say('update.unchanged', running=running)}"


class UpdateModel(Speaking[Props]):
    """While the system is at work it looks now and then for its answer, whatever is shown meanwhile."""

    def __init__(self, office: Office, speech: Speech, parent: QObject | None = None) -> None:
        super().__init__(Props(), speech, parent)
        self._office = office
        self._said: Said = lambda words: ""
        self._found: UpdateFound | None = None
        self._aside, self._timer = Aside(self), QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        self.tell()

    def tell(self) -> None:
        self._change(possible=self._updates is not None, told=self._said(self._words), failed=self._failed())

    @property
    def _updates(self) -> Handover | None:
        return self._office.updates

    def _failed(self) -> str:
        updates = self._updates
        last = updates.failed() if updates else None
        if not updates or not last or last == self._office.store.settings.get(TOLD):
            return ""
        return self._words.say("update.failed", version=last, running=updates.versions.running)

    def _show(self, stage: str, said: Said) -> None:
        self._said = said
        self._change(stage=stage, told=said(self._words))

    @Slot()
    def understood(self) -> None:
        """Somebody read that a version failed."""
        if updates := self._updates:
            self._office.store.settings.set(TOLD, updates.failed())
            self.tell()

    @Slot()
    def ask(self) -> None:
        """Look for an update on the sticks."""
        if (updates := self._updates) and not self._timer.isActive():
            self._show("looking", lambda words: words.say("update.looking"))
            self._aside.start(lambda: look_for_update(updates, self._office.sticks()), self._seen)

    def _seen(self, found: UpdateFound | None) -> None:
        self._found = found
        if found is None:
            self._show("over", lambda words: words.say("update.none"))
        elif found.why in (None, "older"):
            self._show("asked", lambda words: question(found, words))
        else:
            self._refused(found.why)

    @Slot()
    def agree(self) -> None:
        """Yes; for an older version yes again."""
        found, stage = self._found, self._props.stage
        if found and stage == "asked" and found.why == "older":
            self._show("sure", lambda words: words.say("update.sure"))
        elif found and stage in ("asked", "sure"):
            self._hand_over(found)

    def _hand_over(self, found: UpdateFound) -> None:
        assert self._updates
        self._office.store.ledger.note("update_asked", found.version)
        try:
            self._asked = self._updates.ask(found.stick, found.why == "older")
        except OSError:
            self._refused("room")
            return
        self._until = self._office.clock.monotonic() + PATIENCE_SECONDS
        self._timer.start()
        self._show("working", lambda words: words.say("update.working"))

    @Slot()
    def look(self) -> None:
        """Look for the answer."""
        assert self._updates
        answer = self._updates.answer(self._asked)
        if answer:
            self._timer.stop()
            self._answered(answer)
        elif self._office.clock.monotonic() > self._until:
            self._timer.stop()
            self._show("over", lambda words: words.say("update.unanswered"))

    def _answered(self, answer: UpdateAnswer) -> None:
        if answer.why:
            self._refused(answer.why)
        elif found := self._found:
            self._office.store.ledger.note("update_taken", answer.version)
            values = {"version": answer.version, "running": found.running}
            self._show("done", lambda words: words.say("update.done", **values))

    def _refused(self, why: Why) -> None:
        assert self._found
        version, running = self._found.version, self._found.running
        self._office.store.ledger.note("update_refused", version, CODES[why])
        self._show("over", lambda words: refused(why, running, words))

    @Slot()
    def close(self) -> None:
        """It was read."""
        if not self._timer.isActive():
            self._show("", lambda words: "")
