"""What tells aloud in this kiosk."""

from kiosk.host.sound.sound_player import SoundPlayer
from kiosk.viewmodels.teller import Mute, Teller


def made(player: SoundPlayer) -> Teller:
    """Heard through the one loudspeaker. Nothing here can speak yet."""
    return Mute()
