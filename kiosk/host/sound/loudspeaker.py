"""The loudspeaker of this machine, reached through miniaudio, which asks us for block after block of samples."""

import sys
from collections.abc import Callable, Generator
from ctypes import CDLL, CFUNCTYPE, c_char_p, c_int
from typing import Protocol

from kiosk.host.sound.mixer import RATE

BUFFER_MS = 40
SERVERS = {"linux": ("PULSEAUDIO", "ALSA"), "darwin": ("COREAUDIO",), "win32": ("WASAPI",)}
"""What may stand between us and the loudspeaker: never one that swallows what it is given."""

type Mix = Callable[[int], bytes]
"""Gives the next block of so many samples."""


class NoLibraryError(Exception):
    """This kiosk was built without what plays sounds."""


class NoLoudspeakerError(Exception):
    """The machine has none that can be opened; the message says why, for the log."""


class Loudspeaker(Protocol):
    """One that plays what it asked for, until it is closed."""

    def close(self) -> None: ...


type Reach = Callable[[Mix], Loudspeaker]
"""Opens a loudspeaker. Raises NoLibraryError, NoLoudspeakerError."""


def reach(mix: Mix, servers: tuple[str, ...] = SERVERS.get(sys.platform, ())) -> Loudspeaker:
    """Open the loudspeaker that the system would use; it asks on a thread of its own.

    Raises NoLibraryError, NoLoudspeakerError.
    """
    try:
        import miniaudio
    except (ImportError, OSError) as error:
        raise NoLibraryError(str(error)) from error
    _hush_alsa()
    asking = _asking(mix)
    next(asking)
    try:
        device = miniaudio.PlaybackDevice(
            nchannels=1,
            sample_rate=RATE,
            buffersize_msec=BUFFER_MS,
            backends=[miniaudio.Backend[name] for name in servers],
            app_name="Café IA",
        )
        device.start(asking)
    except miniaudio.MiniaudioError as error:
        raise NoLoudspeakerError(str(error)) from error
    opened: Loudspeaker = device
    return opened


def _asking(mix: Mix) -> Generator[bytes, int]:
    block = b""
    while True:
        block = mix((yield block))


def _silent(*_told: object) -> None:
    pass


_HUSHED = CFUNCTYPE(None, c_char_p, c_int, c_char_p, c_int, c_char_p)(_silent)


def _hush_alsa() -> None:
    """Without a sound card this library writes twenty lines of its own on standard error."""
    if sys.platform == "linux":
        try:
            CDLL("libasound.so.2").snd_lib_error_set_handler(_HUSHED)
        except OSError:
            return
