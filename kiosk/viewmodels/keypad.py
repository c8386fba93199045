"""The keys: each acts once however it is held or worn, and says what it does to who asks for help."""

import logging
from collections.abc import Mapping
from dataclasses import dataclass
from math import inf
from typing import ClassVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from kiosk.facilitator.keypads.learned import KnownKeys
from kiosk.viewmodels.snapshot import Snapshot

log = logging.getLogger(__name__)
APART = 50
"""Milliseconds between two presses of a key, at least: no hand is faster, a worn key is."""
STUCK = 100
"""Repeats after which a key is called stuck."""
ALONE_MS = 30_000
"""Milliseconds without a key after which nobody asks any more: sooner than the kiosk asks whether somebody is there."""

VOICED: dict[int, str] = {
    Qt.Key.Key_F2: "voice",
    Qt.Key.Key_VolumeUp: "louder",
    Qt.Key.Key_VolumeDown: "softer",
}
"""The keys of the voice."""
PLUGGED: dict[int, str] = {
    Qt.Key.Key_F34: "headphones_in",
    Qt.Key.Key_F35: "headphones_out",
}
"""What a keypad tells of its socket. USB knows no key above F24: these are learned."""
TOLD: dict[int, str] = {
    Qt.Key.Key_Left: "left",
    Qt.Key.Key_Right: "right",
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down",
    Qt.Key.Key_Return: "press",
    Qt.Key.Key_Enter: "press",
    Qt.Key.Key_Space: "press",
    Qt.Key.Key_Escape: "back",
    Qt.Key.Key_F1: "help",
    **VOICED,
    Qt.Key.Key_Tab: "next",
    Qt.Key.Key_Backtab: "previous",
    **PLUGGED,
}
"""What each key does, by the name of what is said of it. A keypad can have a key for each of these names, which stands
for the first one here."""

NEVER = frozenset(
    {
        Qt.Key.Key_unknown,
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Meta,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
        Qt.Key.Key_ScrollLock,
    }
)
"""Keys that change others, or that nobody can tell apart."""
KNOWN = KnownKeys(TOLD, {key.name.removeprefix("Key_"): key.value for key in Qt.Key if key not in NEVER})
STANDS: Mapping[str, int] = {action: key for key, action in reversed(TOLD.items())}
"""The key that a learned one stands for."""


@dataclass(frozen=True, slots=True)
class Props:
    """``helping``: each key only says what it does. ``told`` is the name of what was said last, of ``count`` times.
    ``plugged``: headphones are known to be in."""

    helping: bool = False
    told: str = ""
    count: int = 0
    plugged: bool = False


class KeypadModel(Snapshot[Props]):
    """Told every key before the window is."""

    plugged_changed: ClassVar[Signal]

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(Props(), parent)
        self._pressed: dict[int, float] = {}
        self._learned: Mapping[int, int] = {}
        self._repeats, self._blamed = 0, False
        self._alone = QTimer(self, interval=ALONE_MS, singleShot=True)
        self._alone.timeout.connect(self.end)

    def learn(self, meanings: Mapping[int, str]) -> None:
        """From now on these keys do this; the keys that every keyboard has go on doing what they do."""
        known = {key: STANDS[action] for key, action in meanings.items() if action in STANDS}
        self._learned = {key: stands for key, stands in known.items() if key not in TOLD}
        self._change(plugged=self._props.plugged and self.socketed)

    @property
    def socketed(self) -> bool:
        """Whether it is known when headphones are pulled out."""
        return STANDS["headphones_out"] in self._learned.values()

    def plug(self, key: int) -> None:
        """Note what a key tells of headphones, if it does, whatever else keys do now."""
        told = PLUGGED.get(self._learned.get(key, 0))
        if told is not None:
            self._change(plugged=told == "headphones_in" and self.socketed)

    def stands(self, key: int) -> int | None:
        """The key that a learned one stands for; None for any other."""
        return self._learned.get(key)

    def repeats(self, key: int, moment: int, held: bool) -> bool:
        """Whether a press is no press of its own: the key is held, or came again sooner than a hand presses.
        ``moment`` in milliseconds, 0 where it is not known."""
        since = moment - self._pressed.get(key, -inf)
        self._pressed[key] = moment
        if not held and (moment == 0 or since >= APART):
            self._repeats = 0
            return False
        self._repeats += 1
        if self._repeats == STUCK and not self._blamed:
            self._blamed = True
            log.warning("a key is stuck: %d", key)
        return True

    def asks(self, key: int, letter: bool) -> bool:
        """Whether a press is about help: it asks for it, is told what it does, or ends it."""
        helping, helps = self._props.helping, key == Qt.Key.Key_F1
        if helping and helps and self._props.told == "help":
            self.end()
        elif helping:
            self._tell(TOLD.get(key, "letter" if letter else "other"))
        elif helps:
            self._tell("text")
        return helping or helps

    def _tell(self, told: str) -> None:
        self._change(helping=True, told=told, count=self._props.count + 1)
        self._alone.start()

    def end(self) -> bool:
        """Keys act again; False where they did."""
        helping = self._props.helping
        self._alone.stop()
        self._change(helping=False, told="", count=0)
        return helping
