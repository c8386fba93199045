"""The system that started the kiosk hears that it is ready and alive; a kiosk that hangs falls silent."""

import logging
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.host.heartbeat import Heartbeat

PATIENCE_SECONDS = 120
SILENCE_SECONDS = 6


@contextmanager
def listening(address: str) -> Iterator[socket.socket]:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as ear:
        ear.bind(address)
        ear.settimeout(PATIENCE_SECONDS)
        yield ear


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
    address = str(tmp_path / "notify")
    command = [sys.executable, "-m", "kiosk", "run", "--windowed", "--data", str(tmp_path / "data")]
    environment = os.environ | {"NOTIFY_SOCKET": address, "QT_QPA_PLATFORM": "offscreen"}
    with listening(address) as ear, subprocess.Popen(command, env=environment) as kiosk:
        try:
            assert [ear.recv(99), ear.recv(99), ear.recv(99)] == [b"READY=1", b"WATCHDOG=1", b"WATCHDOG=1"]
            kiosk.send_signal(signal.SIGSTOP)
            ear.settimeout(SILENCE_SECONDS)
            assert silent_at_last(ear)
        finally:
            kiosk.kill()
