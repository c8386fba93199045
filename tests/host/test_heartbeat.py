"""The system that started the kiosk hears that it is ready and alive; a kiosk that hangs falls silent."""

import logging
import os
import signal
import socket
from pathlib import Path

import pytest

from kiosk.host.heartbeat import Heartbeat
from tests.app.kiosk import PATIENCE_SECONDS, listening, running

SILENCE_SECONDS = 6


def silent_at_last(ear: socket.socket) -> bool:
    """Whether nothing more comes once what was said before is heard."""
    ear.settimeout(SILENCE_SECONDS)
    for _ in range(PATIENCE_SECONDS):
        try:
            ear.recv(99)
        except TimeoutError:
            return True
    return False


@pytest.mark.parametrize("name", ["{folder}/notify", "@cafe-ia-kiosk-test-{process}"])
def test_a_socket_by_path_or_by_abstract_name_hears(tmp_path: Path, name: str) -> None:
    name = name.format(folder=tmp_path, process=os.getpid())
    with listening(name.replace("@", "\0", 1)) as ear:
        heart = Heartbeat({"NOTIFY_SOCKET": name})
        heart.ready()
        heart.beat()
        assert [ear.recv(99), ear.recv(99)] == [b"READY=1", b"WATCHDOG=1"]


def test_nobody_asks_by_default() -> None:
    assert not Heartbeat({}).asked


def test_a_listener_that_is_gone_is_a_line_in_the_log(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING):
        Heartbeat({"NOTIFY_SOCKET": str(tmp_path / "gone")}).beat()
    assert "nobody heard WATCHDOG=1" in caplog.text


def test_a_kiosk_is_ready_then_beats_and_one_that_hangs_falls_silent(tmp_path: Path) -> None:
    with running(tmp_path) as kiosk:
        assert [kiosk.hears() for _ in range(3)] == [b"READY=1", b"WATCHDOG=1", b"WATCHDOG=1"]
        kiosk.process.send_signal(signal.SIGSTOP)
        assert silent_at_last(kiosk.ear)


def test_a_slot_that_never_returns_is_heard_as_silence(tmp_path: Path) -> None:
    busy = """
from itertools import count
def look(self):
    for _ in count():
        pass
IdleModel.look = look
"""
    with running(tmp_path, f"from kiosk.viewmodels.idle import IdleModel{busy}") as kiosk:
        assert kiosk.hears() == b"READY=1"
        assert silent_at_last(kiosk.ear)
        assert kiosk.process.poll() is None
