"""The keypads of this kiosk: those that it knows, and those that lie on a stick as files."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.facilitator.asking import asked
from kiosk.facilitator.keypads.keypad_files import KeypadFile, look_for_keypads
from kiosk.facilitator.keypads.learned import (
    MOST,
    SETTING,
    KeyTakenError,
    LearnedKeypad,
    TooManyKeypadsError,
    kept_keypads,
    meanings,
    to_setting,
    with_keypad,
)
from kiosk.facilitator.office import Office
from kiosk.host.words import Words
from kiosk.viewmodels.facilitator.aside import Aside
from kiosk.viewmodels.facilitator.finding_rows import FindingRow, derive_findings
from kiosk.viewmodels.facilitator.learning_model import LearningModel, Said, silence
from kiosk.viewmodels.keypad import KNOWN
from kiosk.viewmodels.rows import RowsModel
from kiosk.viewmodels.snapshot import child
from kiosk.viewmodels.speech import Speaking, Speech


@dataclass(frozen=True, slots=True)
class KeypadRow:
    """``detail``: which key does what; ``file``: where it lies on the stick, empty for one that is known."""

    name: str
    detail: str
    file: str = ""


@dataclass(frozen=True, slots=True)
class Props:
    """``full``: no other one is taken. ``looking`` at the sticks; ``told``: what became of what was asked last, and its
    ``sign``: stick, good or bad."""

    full: bool = False
    looking: bool = False
    told: str = ""
    sign: str = "stick"


class KeypadsModel(Speaking[Props]):
    """What was learned holds at once, and from the next start on too."""

    changed = Signal()
    """Other keys do something."""

    lines = child(RowsModel)
    files = child(RowsModel)
    findings = child(RowsModel)
    learning = child(LearningModel)

    def __init__(self, office: Office, speech: Speech, parent: QObject | None = None) -> None:
        super().__init__(Props(), speech, parent)
        self._office, self._aside = office, Aside(self)
        self._lines, self._files = RowsModel(KeypadRow, self), RowsModel(KeypadRow, self)
        self._findings = RowsModel(FindingRow, self)
        self._learning = LearningModel(speech, self._take, self)
        self._keypads = kept_keypads(asked(lambda: office.store.settings.get(SETTING)))
        self._found: Sequence[KeypadFile] = ()
        self._said: Said = silence
        self.tell()

    @property
    def meanings(self) -> Mapping[int, str]:
        """What each learned key does, by its code."""
        return meanings(self._keypads)

    def tell(self) -> None:
        self._lines.show([KeypadRow(keypad.name, _keys(keypad, self._words)) for keypad in self._keypads])
        sound = [(file.name, file.keypad) for file in self._found if file.keypad]
        self._files.show([KeypadRow(keypad.name, _keys(keypad, self._words), name) for name, keypad in sound])
        self._findings.show(derive_findings([one for file in self._found for one in file.findings], self._words))
        self._change(full=len(self._keypads) == MOST, told=self._said(self._words))

    @Slot()
    def open(self) -> None:
        """Its page is shown: nothing was asked yet."""
        self._found = ()
        self._say(silence)

    @Slot()
    def learn(self) -> None:
        """Ask for the keys of a keypad, one by one."""
        self._say(silence)
        self._learning.begin(_free_name([keypad.name for keypad in self._keypads], self._words))

    @Slot()
    def tryKeys(self) -> None:
        """Light up what each key does, and do nothing."""
        self._say(silence)
        self._learning.attempt(self.meanings)

    @Slot()
    def look(self) -> None:
        """Look for files on the sticks."""
        self._found = ()
        self._say(lambda words: words.say("learned.looking"), "stick")
        self._change(looking=True)
        self._aside.start(
            lambda: look_for_keypads([stick.folder for stick in self._office.sticks()], KNOWN), self._looked
        )

    def _looked(self, found: Sequence[KeypadFile]) -> None:
        self._found = found
        self._change(looking=False)
        if found:
            self._say(silence)
        else:
            self._say(lambda words: words.say("learned.no_file"), "bad")

    @Slot(str)
    def load(self, name: str) -> None:
        """Take what a file of this name says."""
        for file in self._found:
            if file.name == name and file.keypad:
                self._take(file.keypad)

    def _take(self, keypad: LearnedKeypad) -> None:
        try:
            self._keep(with_keypad(self._keypads, keypad))
        except TooManyKeypadsError:
            self._say(lambda words: words.say("learned.too_many"), "bad")
        except KeyTakenError as taken:
            self._say(_taken(taken), "bad")
        else:
            self._office.store.ledger.note("keypad_learned")
            self._say(lambda words: words.say("learned.taken", name=keypad.name), "good")

    @Slot(str)
    def forget(self, name: str) -> None:
        """The keypad of this name does nothing any more."""
        self._keep(tuple(keypad for keypad in self._keypads if keypad.name != name))
        self._office.store.ledger.note("keypad_forgotten")
        self._say(lambda words: words.say("learned.forgotten", name=name), "good")

    def _keep(self, keypads: tuple[LearnedKeypad, ...]) -> None:
        self._office.store.settings.set(SETTING, to_setting(keypads))
        self._keypads = keypads
        self.changed.emit()

    def _say(self, said: Said, sign: str = "stick") -> None:
        self._said = said
        self._change(sign=sign)
        self.tell()


def _keys(keypad: LearnedKeypad, words: Words) -> str:
    """``suivant : F13 · précédent : F14``."""
    pairs = ((words.find(f"learned.{action}", action), KNOWN.named(code)) for action, code in keypad.keys.items())
    return " · ".join(words.say("learned.pair", action=action, stroke=key) for action, key in pairs)


def _free_name(taken: Sequence[str], words: Words) -> str:
    return next(
        name for number in range(1, MOST + 2) if (name := words.say("learned.name", number=number)) not in taken
    )


def _taken(taken: KeyTakenError) -> Said:
    key = KNOWN.named(taken.code)
    return lambda words: words.say(
        "learned.on_other", stroke=key, action=words.find(f"learned.{taken.action}", taken.action), name=taken.keypad
    )
