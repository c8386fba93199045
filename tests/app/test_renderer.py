"""What draws: a driver is asked by a real process, which may crash, hang or know none; the answer is remembered."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtQuick import QQuickWindow

from kiosk.app import renderer
from kiosk.app.command_line import parse
from kiosk.app.renderer import choose_renderer
from kiosk.app.self_test import panel
from kiosk.host import drivers
from kiosk.host.drivers import FILE_NAME, Driver, asked_driver, known_driver
from tests.app.kiosk import running

PLANT = """
import sys
if sys.orig_argv[-1] == "driver":
    import os, signal, time
    from PySide6.QtGui import QOpenGLContext
    {planted}
"""
NAMED = """
    class Functions:
        def glGetString(self, name): return {{0x1F00: "{vendor}", 0x1F01: "{name}"}}[name]
    QOpenGLContext.create = QOpenGLContext.makeCurrent = lambda *_: True
    QOpenGLContext.doneCurrent = lambda self: None
    QOpenGLContext.functions = lambda self: Functions()
"""
CRASH = "QOpenGLContext.create = lambda self: os.kill(os.getpid(), signal.SIGSEGV)"
HANG = "QOpenGLContext.create = lambda self: time.sleep(999)"
CARD = NAMED.format(vendor="AMD", name="AMD Radeon Graphics (radeonsi, raven)")
type Machine = Callable[..., None]


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Machine:
    """Makes this a machine with such nodes in /dev/dri and such a driver."""

    def make(planted: str, *nodes: str) -> None:
        for name in nodes:
            (tmp_path / "dri").mkdir(exist_ok=True)
            (tmp_path / "dri" / name).touch()
        (tmp_path / "sitecustomize.py").write_text(PLANT.format(planted=planted), encoding="utf-8")
        monkeypatch.setenv("PYTHONPATH", str(tmp_path))
        monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")  # a file changed twice in a second is taken for the first
        monkeypatch.delenv("QT_QUICK_BACKEND", raising=False)
        monkeypatch.setattr(renderer, "RENDER_NODES", tmp_path / "dri")
        monkeypatch.setattr(panel, "RENDER_NODES", tmp_path / "dri")

    return make


@pytest.fixture
def chosen(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The scene graphs that were chosen."""
    backends: list[str] = []
    monkeypatch.setattr(QQuickWindow, "setSceneGraphBackend", backends.append)
    return backends


@pytest.mark.parametrize(
    ("name", "draws"),
    [
        ("Mesa llvmpipe (LLVM 19.1.7, 256 bits)", False),
        ("Mesa softpipe", False),
        ("Mesa Project Software Rasterizer", False),
        ("Google SwiftShader", False),
        ("", False),
        ("Intel Mesa Intel(R) UHD Graphics 620 (KBL GT2)", True),
        ("Mesa virgl (Mesa Intel(R) UHD Graphics)", True),
        ("Broadcom V3D 4.2", True),
    ],
)
def test_a_card_is_known_by_its_name(name: str, draws: bool) -> None:
    assert Driver(name).draws is draws


@pytest.mark.parametrize(
    ("planted", "answer"),
    [
        (CARD, Driver("AMD AMD Radeon Graphics (radeonsi, raven)")),
        (CRASH, Driver(fault="it crashed (SIGSEGV)")),
        (HANG, Driver(fault="it did not answer within 2 seconds")),
        ("QOpenGLContext.create = lambda self: False", Driver(fault="it draws nothing here")),
        ("os._exit(7)", Driver(fault="who asked it ended with 7")),
    ],
)
def test_whatever_a_driver_does_is_an_answer_that_is_remembered(
    machine: Machine, planted: str, answer: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    machine(planted, "renderD128")
    monkeypatch.setattr(drivers, "PATIENCE_SECONDS", 2 if planted == HANG else 60)
    assert known_driver(tmp_path) == answer
    machine("os._exit(8)")
    assert known_driver(tmp_path) == answer
    assert asked_driver(tmp_path) != answer


@pytest.mark.parametrize("change", ["LIBGL_ALWAYS_SOFTWARE", "a library", "the kernel", "the kiosk", "the memory"])
def test_what_may_change_the_answer_has_it_asked_again(
    machine: Machine, change: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    machine(CARD, "renderD128")
    before = known_driver(tmp_path)
    machine("os._exit(7)")
    if change == "a library":
        monkeypatch.setattr(drivers, "LIBRARIES", ("libgallium*",))
    elif change == "the kernel":
        monkeypatch.setattr("os.uname", lambda: ("Linux", "stand", "99"))
    elif change == "the kiosk":
        (tmp_path / "kiosk").mkdir()
        monkeypatch.setattr(drivers, "bundle_dir", lambda: tmp_path)
    elif change == "the memory":
        (tmp_path / FILE_NAME).write_text("[3]", "utf-8")
    else:
        monkeypatch.setenv(change, "1")
    assert known_driver(tmp_path) != before


def test_a_folder_that_cannot_be_written_remembers_nothing(machine: Machine, tmp_path: Path) -> None:
    machine(CARD, "renderD128")
    assert known_driver(tmp_path / "nowhere").draws
    assert known_driver(None).draws


@pytest.mark.parametrize(
    ("planted", "nodes", "software"),
    [
        (CARD, (), True),
        (CARD, ("card0",), True),
        (NAMED.format(vendor="Mesa", name="llvmpipe (LLVM 19.1.7)"), ("card0", "renderD128"), True),
        (CRASH, ("card0", "renderD128"), True),
        (CARD, ("card0", "renderD128"), False),
    ],
)
def test_the_processor_draws_by_the_shortest_way(
    machine: Machine, chosen: list[str], planted: str, nodes: tuple[str, ...], software: bool, tmp_path: Path
) -> None:
    machine(planted, *nodes)
    choose_renderer(tmp_path, software=False)
    assert chosen == (["software"] if software else [])


def test_whoever_asks_for_the_processor_gets_it_and_nobody_is_asked(
    machine: Machine, chosen: list[str], tmp_path: Path
) -> None:
    machine(CARD, "renderD128")
    choose_renderer(tmp_path, parse(["run", "--software"]).software)
    assert chosen == ["software"]
    assert not (tmp_path / FILE_NAME).exists()


def test_whoever_names_a_renderer_gets_it(
    machine: Machine, chosen: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    machine(CRASH, "renderD128")
    monkeypatch.setenv("QT_QUICK_BACKEND", "rhi")
    choose_renderer(tmp_path, software=False)
    assert chosen == []


@pytest.mark.parametrize(
    ("planted", "nodes", "told"),
    [
        (CARD, ("renderD128",), ("ok", "AMD AMD Radeon Graphics (radeonsi, raven)")),
        (
            NAMED.format(vendor="Mesa", name="llvmpipe"),
            ("renderD128",),
            ("ok", "Mesa llvmpipe, no card: the processor draws"),
        ),
        (
            CRASH,
            ("renderD128",),
            ("warn", "it crashed (SIGSEGV): the processor draws. Install the driver of the card"),
        ),
        (CARD, ("card0",), ("ok", "none: no {dri}/renderD* here, the processor draws")),
    ],
)
def test_the_self_test_names_the_driver(
    machine: Machine, planted: str, nodes: tuple[str, ...], told: tuple[str, str], tmp_path: Path
) -> None:
    machine(planted, *nodes)
    line = panel.driver(tmp_path, software=False)
    assert (line.verdict, line.told) == (told[0], told[1].format(dri=tmp_path / "dri"))
    assert "as told" in panel.driver(tmp_path, software=True).told


def test_a_kiosk_whose_driver_crashes_opens(machine: Machine, tmp_path: Path) -> None:
    machine(CRASH, "renderD128")
    nodes = f"renderer.RENDER_NODES = Path({str(tmp_path / 'dri')!r})"
    with running(tmp_path, f"from pathlib import Path\nfrom kiosk.app import renderer\n{nodes}") as kiosk:
        assert kiosk.hears() == b"READY=1"
        kept: Any = json.loads((kiosk.data / FILE_NAME).read_bytes())
    assert kept["fault"] == "it crashed (SIGSEGV)"
