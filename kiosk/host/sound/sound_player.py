"""Plays the sounds of the kiosk, and who speaks, where the machine can. What fails is silence, and is tried again."""

import wave
from collections.abc import Callable
from math import inf
from pathlib import Path
from threading import Event, Thread
from time import monotonic
from typing import Literal

from kiosk.host.sound.loudspeaker import Loudspeaker, NoLibraryError, NoLoudspeakerError, Reach, reach
from kiosk.host.sound.mixer import Mixer, read_sounds
from kiosk.host.sound.voice_channel import VoiceChannel

type State = Literal["off", "waiting", "on", "no_library", "no_loudspeaker"]
"""What became of the loudspeaker: closed because nobody wants sounds, not tried yet, open, or why there is none: this
kiosk has nothing to play with, or the machine has no loudspeaker."""

VOLUMES = {"off": 0.0, "low": 0.35, "normal": 0.7}
"""How loud each level is."""
RETRY_S = 60.0
LOST_S = 2.0
"""A loudspeaker that asked for nothing that long is gone."""
ASKED_S = 60.0
"""A voice that was asked for keeps the loudspeaker open that long, though sounds are off."""
AGAIN_S = 10.0
"""One that is asked for seeks a loudspeaker again that soon."""
PATIENCE_S = 2.0


class SoundPlayer:
    """Silent until it is started. ``hushed``: somebody wants no sounds for now, which closes nothing. ``voice`` is
    heard all the same, and where sounds are off: whoever asked for it needs it. ``listened``: somebody goes by what
    is heard, and where sounds are off they are low."""

    def __init__(
        self, folder: Path, reach: Reach = reach, retry_s: float = RETRY_S, now: Callable[[], float] = monotonic
    ) -> None:
        self._folder, self._reach, self._retry_s, self._now = folder, reach, retry_s, now
        self._level = "low"
        self._mixer: Mixer | None = None
        self._loudspeaker: Loudspeaker | None = None
        self._wake, self._thread, self._ended = Event(), Thread(target=self._run, daemon=True), False
        self._state: State = "waiting"
        self.hushed, self.listened = False, False
        self.voice = VoiceChannel(VOLUMES[self._level])
        self._asked = self._failed = -inf

    @property
    def level(self) -> str:
        """One of VOLUMES."""
        return self._level

    @property
    def state(self) -> State:
        """What is told of it."""
        return "off" if self._level == "off" else self._state

    @property
    def reached(self) -> State:
        """What became of the loudspeaker, whether sounds are off or not."""
        return self._state

    @property
    def heard(self) -> bool:
        """Whether a loudspeaker takes what is played."""
        mixer = self._mixer
        return self._loudspeaker is not None and mixer is not None and self._now() - mixer.asked <= LOST_S

    def ask(self) -> None:
        """Somebody wants to hear the voice now."""
        self._asked = self._now()
        if not self.heard and self._asked - self._failed >= AGAIN_S:
            self._wake.set()

    def set_level(self, level: str) -> None:
        """How loud from now on. Raises KeyError for no level."""
        self.voice.level = VOLUMES[level] or VOLUMES["low"]
        self._level = level
        self._set_up()

    def listen(self, listened: bool) -> None:
        """Whether somebody goes by what is heard."""
        self.listened = listened
        self._set_up()

    def _set_up(self) -> None:
        if self._mixer is not None:
            self._mixer.volume = self._volume
        self._wake.set()

    @property
    def _volume(self) -> float:
        return self.voice.level if self.listened else VOLUMES[self._level]

    def start(self) -> None:
        """Read the sounds and open the loudspeaker, on a thread of its own."""
        self._thread.start()

    def play(self, name: str) -> None:
        """Begin a sound, unless there is to be none. Raises KeyError for no sound."""
        if self._mixer is not None and not self.hushed:
            self._mixer.play(name)

    def hush(self, hushed: bool) -> None:
        """Silence at once, or sounds again."""
        self.hushed = hushed
        if hushed and self._mixer is not None:
            self._mixer.stop()

    def close(self) -> None:
        """Let the loudspeaker go, for good."""
        self._ended = True
        self._wake.set()
        if self._thread.is_alive():
            self._thread.join(PATIENCE_S)

    def _run(self) -> None:
        try:
            mixer = Mixer(read_sounds(self._folder), self._now, self.voice)
        except (OSError, EOFError, wave.Error):
            self._state = "no_library"
            return
        self._mixer, mixer.volume = mixer, self._volume
        while not self._ended:
            self._look(mixer)
            self._wake.wait(self._retry_s)
            self._wake.clear()
        self._let_go()

    def _look(self, mixer: Mixer) -> None:
        """Have the loudspeaker open or closed, as it is to be."""
        wanted = self._volume > 0 or self._now() - self._asked < ASKED_S
        if not wanted or self._now() - mixer.asked > LOST_S:
            self._let_go()
        if wanted and self._loudspeaker is None:
            self._state = self._opened(mixer)

    def _opened(self, mixer: Mixer) -> State:
        mixer.stop()  # what nobody heard is over
        mixer.asked = self._now()
        try:
            self._loudspeaker = self._reach(mixer.mix)
        except (NoLibraryError, NoLoudspeakerError) as error:
            self._failed = self._now()
            return "no_library" if isinstance(error, NoLibraryError) else "no_loudspeaker"
        return "on"

    def _let_go(self) -> None:
        loudspeaker, self._loudspeaker = self._loudspeaker, None
        if loudspeaker is not None:
            loudspeaker.close()
