"""How loud the kiosk is, whether it murmurs at attract, and a sound to try it."""

from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.facilitator.asking import asked
from kiosk.facilitator.care.checks import HEARD
from kiosk.facilitator.office import Office
from kiosk.host.sound.sound_player import VOLUMES
from kiosk.viewmodels.speech import Speaking, Speech

LEVEL, MURMUR = "sound", "murmur"
"""Names of the settings."""
LEVELS = tuple(VOLUMES)
TRIED = "ending"


@dataclass(frozen=True, slots=True)
class Props:
    """``level`` is one of VOLUMES, ``after`` the one that follows; ``told`` says what became of the loudspeaker."""

    level: str = ""
    after: str = ""
    murmur: bool = False
    told: str = ""


class SoundModel(Speaking[Props]):
    """What was chosen holds from the next start on, too."""

    murmur_changed: ClassVar[Signal]

    def __init__(self, office: Office, speech: Speech, parent: QObject | None = None) -> None:
        super().__init__(Props(), speech, parent)
        self._office, self._player = office, office.sound
        kept = asked(lambda: office.store.settings.get(LEVEL))
        if kept in LEVELS:
            self._player.set_level(kept)
        self._change(murmur=asked(lambda: office.store.settings.get(MURMUR)) == "yes")
        self.tell()

    def tell(self) -> None:
        level = self._player.level
        after = LEVELS[(LEVELS.index(level) + 1) % len(LEVELS)]
        self._change(level=level, after=after, told=self._words.say(f"checks.{HEARD[self._player.state]}"))

    @Slot()
    def change(self) -> None:
        """Take the level that follows: low, normal, off."""
        level: str = self._props.after
        self._player.set_level(level)
        self._office.store.settings.set(LEVEL, level)
        self.tell()

    @Slot()
    def switchMurmur(self) -> None:
        """Murmur at attract, or be silent there."""
        murmur = not self._props.murmur
        self._office.store.settings.set(MURMUR, "yes" if murmur else None)
        self._change(murmur=murmur)

    @Slot()
    def tryOut(self) -> None:
        """Play the loudest sound, say what became of the loudspeaker, and give a voice that failed another try."""
        self._office.voice.mend()
        self._player.play(TRIED)
        self.tell()
