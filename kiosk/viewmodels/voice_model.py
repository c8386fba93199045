"""The voice: what is shown is said, where visitors asked for it, and a secret only to who is alone."""

from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass
from math import inf
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.facilitator.office import Office
from kiosk.host.voice.recorded import Shelf
from kiosk.viewmodels.comfort import LOUDNESSES, TEMPOS
from kiosk.viewmodels.comfort_model import ComfortModel
from kiosk.viewmodels.earshot import Earshot
from kiosk.viewmodels.keypad import PLUGGED, TOLD, VOICED
from kiosk.viewmodels.speech import Speaking, Speech
from kiosk.viewmodels.table_model import TableModel
from kiosk.viewmodels.touching import TouchingModel

LETTERS_MS = (110, 80, 65, 48, 37)
"""How long a letter is heard for, about, at each tempo."""
TWICE_S = 0.5
"""Seconds in which a second press of its key repeats what was said last."""
NOTHING: Mapping[str, Mapping[str, Path]] = {}
OFFER_MS = 20_000
"""Milliseconds for which who plugs headphones in is told how to listen."""


@dataclass(frozen=True, slots=True)
class Props:
    """``able``: it speaks where somebody asks for it. ``on``: what is shown is said. ``caption``: the sentence that is
    heard now, or why none can be. ``letter``: for how many milliseconds one is heard. ``offered``: headphones came in,
    and the caption says how to listen; ``worn``: what is said is heard in them."""

    able: bool = False
    on: bool = False
    caption: str = ""
    letter: int = 65
    offered: bool = False
    worn: bool = False


class VoiceModel(Speaking[Props]):
    """``wanted``: what is open is asked for, by ``open``. ``spoke``: a sentence began to be heard. ``heard``: what
    the speaker tells from its thread."""

    wanted = Signal()
    spoke = Signal()
    heard = Signal(str)

    def __init__(
        self,
        table: TableModel,
        comfort: ComfortModel,
        touching: TouchingModel,
        office: Office,
        speech: Speech,
        parent: QObject,
    ) -> None:
        super().__init__(Props(), speech, parent)
        self._comfort, self._facilitator, self._clock = comfort, touching.facilitator, office.clock
        self._earshot, self._keypad = Earshot(table, self), touching.keypad
        self._offer = QTimer(self, interval=OFFER_MS, singleShot=True)
        self._offer.timeout.connect(self._show)
        self._keypad.plugged_changed.connect(self._plug)
        self._speaker = office.voice
        self._speaker.told = self.heard.emit
        self._saying, self._last, self._begun, self._passing = "", "", False, False
        self._waiting = deque[str]()
        self._pressed = -inf
        self._table, self._recorded = table, NOTHING
        self.heard.connect(self._hear)
        table.refreshed.connect(self._lay_out)
        comfort.voice_changed.connect(self._turn)
        comfort.tempo_changed.connect(self._set_tempo)
        comfort.loudness_changed.connect(self._set_loudness)
        for changed in (self._facilitator.screen_changed, self._facilitator.access.page_changed):
            changed.connect(self._show)
        self._earshot.lifted.connect(self._hold_back)
        self._earshot.over.connect(self.forget)

    def _lay_out(self) -> None:
        """The sentences that were recorded are those of the deck that is played."""
        session = self._table.session
        recorded = session.deck.recorded if session is not None else NOTHING
        if recorded is not self._recorded:
            self._recorded, self._speaker.shelf = recorded, Shelf(recorded)

    def _set_up(self) -> None:
        now = self._comfort.now
        self._speaker.pace = TEMPOS.index(now.tempo) - TEMPOS.index("usual")
        self._speaker.loudness = LOUDNESSES.index(now.loudness) - LOUDNESSES.index("usual")

    def tell(self) -> None:
        self.cut()

    def look(self) -> None:
        """Whether it speaks may have changed."""
        self._show()

    @Slot(str, bool)
    def say(self, text: str, urgent: bool) -> None:
        """Something happened. While people talk only what is ``urgent``, which answers them, is said."""
        if urgent or not self._earshot.talking:
            self._tell(text, urgent)

    @Slot(str)
    def open(self, text: str) -> None:
        """This has opened."""
        self._tell(text)

    @Slot(str)
    def point(self, text: str) -> None:
        """Keys came to this, or it has changed under a finger. Where all answer at once nobody is told of others."""
        if not self._earshot.gathered:
            self._tell(text, cuts=True)

    @Slot(str)
    def mark(self, text: str) -> None:
        """The one switch would press this: said where nothing else is, and cut by the next."""
        if not self._earshot.gathered and (self._passing or not self._saying):
            self._tell(text, cuts=True)
            self._passing = bool(self._saying)

    def _tell(self, text: str, cuts: bool = False) -> None:
        self._show()
        if not self._props.on or not text.strip():
            return
        text = self._secret() if self._earshot.secret else text
        if text == self._saying or text in self._waiting or self._speaker.state != "ready":
            return
        if cuts or not self._saying:
            self._waiting.clear()
            self._speak(text)
        else:
            self._waiting.append(text)

    def _secret(self) -> str:
        return self._words.say("voice.secret_plug" if self._keypad.socketed else "voice.secret")

    def _speak(self, text: str) -> None:
        self._saying, self._begun, self._passing = text, False, False
        self._last = "" if self._earshot.secret else text
        self._speaker.say(text, self._words.language)

    @Slot(str)
    def _hear(self, sentence: str) -> None:
        if sentence and self._saying:
            self._begun = True
            self._show(sentence)
            self.spoke.emit()
        elif self._begun:
            self._saying, self._begun = "", False
            self._show()
            if self._waiting:
                self._tell(self._waiting.popleft())

    def cut(self) -> None:
        """Silence: somebody does something."""
        if self._saying:
            self._speaker.stop()
        self._saying, self._begun, self._passing = "", False, False
        self._waiting.clear()
        self._show()

    def forget(self) -> None:
        """Nothing that was said is said again to who comes next."""
        self.cut()
        self._last, self._pressed = "", -inf

    @Slot()
    def trust(self) -> None:
        """Whoever lifts the curtain says that nobody else hears."""
        self._earshot.trust()

    def _hold_back(self) -> None:
        """A curtain is up: what is still being said may be heard by all, what follows may not."""
        if self._earshot.secret:
            self.cut()

    def takes(self, key: int) -> bool:
        """Whether a key is the voice's: on and off, louder, softer, what tells of headphones, and the answer."""
        offered, what = self._props.offered, (VOICED | PLUGGED).get(key)
        self.withdraw()
        if self._staffed:
            return False
        if offered and TOLD.get(key) == "press":
            self._comfort.adjust("voice", True)
            return True
        if what == "voice":
            self._press()
        elif what in ("louder", "softer"):
            self._comfort.move("loudness", 1 if what == "louder" else -1)
        elif what == "headphones_in":
            self._offer.start()
            self._show()
        return what is not None

    def withdraw(self) -> None:
        """Somebody does something else than to listen."""
        if self._offer.isActive():
            self._offer.stop()
            self._show()

    def _plug(self) -> None:
        self._earshot.plug(self._keypad.props.plugged, self._props.on)
        self._show()

    def _press(self) -> None:
        before, self._pressed = self._pressed, self._clock.monotonic()
        if self._pressed - before > TWICE_S:
            self._comfort.turn("voice")
        else:
            last = self._last
            self._comfort.adjust("voice", True)
            self._last = last
            self.repeat()

    @Slot()
    def repeat(self) -> None:
        """Say again what was said last, or what is open."""
        last = self._last
        if last:
            self.cut()
            self._tell(last)
        else:
            self.hear()

    @Slot()
    def hear(self) -> None:
        """Say all of what is open."""
        self.cut()
        self.wanted.emit()

    @property
    def _staffed(self) -> bool:
        """Whether the facilitator is at the screen, where codes are typed."""
        return bool(self._facilitator.props.screen or self._facilitator.access.props.page)

    def _turn(self) -> None:
        """On or off."""
        self.cut()
        self._tell(self._words.say("voice.begins"))
        if self._props.on:
            self.wanted.emit()

    def _set_tempo(self) -> None:
        self._set_up()
        step = 1 + TEMPOS.index(self._comfort.now.tempo)
        self._tell(self._words.say("voice.tempo", step=step, steps=len(TEMPOS)), cuts=True)

    def _set_loudness(self) -> None:
        self._set_up()
        step = 1 + LOUDNESSES.index(self._comfort.now.loudness)
        self._tell(self._words.say("voice.loudness", step=step, steps=len(LOUDNESSES)), cuts=True)

    def _show(self, sentence: str = "") -> None:
        on = self._comfort.now.voice and not self._staffed
        able = self._speaker.state == "ready"
        lost = on and not able
        caption = self._words.say("voice.lost") if lost else sentence if on else ""
        letter = LETTERS_MS[TEMPOS.index(self._comfort.now.tempo)]
        caption = caption or (self._props.caption if self._saying and on else "")
        offered = self._offer.isActive() and not (on or self._staffed)
        worn = on and self._keypad.props.plugged
        self.swap(Props(able, on, self._words.say("voice.offer") if offered else caption, letter, offered, worn))
