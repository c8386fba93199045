"""What the system that started us is told: that the kiosk can be touched, and that it is alive.

Method: the protocol of systemd's ``sd_notify(3)``, a datagram to the socket that ``NOTIFY_SOCKET`` names. Without that
name nobody asked, and nothing is sent.
"""

import logging
import os
import socket
from collections.abc import Mapping

SOCKET = "NOTIFY_SOCKET"
EVERY_MS = 2000
READY = b"READY=1"
ALIVE = b"WATCHDOG=1"

log = logging.getLogger(__name__)


class Heartbeat:
    """Says once that we are ready, then again and again that we live. What cannot be said is said again later."""

    def __init__(self, environment: Mapping[str, str] = os.environ) -> None:
        address = environment.get(SOCKET, "")
        self._address = f"\0{address[1:]}" if address.startswith("@") else address

    @property
    def asked(self) -> bool:
        """Whether anybody listens."""
        return bool(self._address)

    def ready(self) -> None:
        """The first screen can be touched."""
        self._say(READY)

    def beat(self) -> None:
        """The thread of the screen is at work."""
        self._say(ALIVE)

    def _say(self, state: bytes) -> None:
        try:
            with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC) as line:
                line.sendto(state, self._address)
        except OSError as error:
            log.warning("nobody heard %s: %s", state.decode(), error)
