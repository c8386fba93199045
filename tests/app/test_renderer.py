"""Which renderer draws: OpenGL by the processor alone is the slow way round."""

from pathlib import Path

import pytest
from PySide6.QtQuick import QQuickWindow

from kiosk.app import renderer
from kiosk.app.renderer import choose_renderer, is_by_the_processor


@pytest.mark.parametrize(
    ("name", "by_the_processor"),
    [
        ("llvmpipe (LLVM 19.1.7, 256 bits)", True),
        ("softpipe", True),
        ("Google SwiftShader", True),
        ("", True),
        ("Mesa Intel(R) UHD Graphics 620 (KBL GT2)", False),
        ("AMD Radeon Graphics (radeonsi, raven)", False),
        ("virgl (Mesa Intel(R) UHD Graphics)", False),
        ("V3D 4.2", False),
    ],
)
def test_opengl_is_known_by_its_name(name: str, by_the_processor: bool) -> None:
    assert is_by_the_processor(name) is by_the_processor


@pytest.mark.parametrize(
    ("nodes", "name", "software"),
    [
        ((), "AMD Radeon Graphics", True),
        (("card0",), "AMD Radeon Graphics", True),
        (("card0", "renderD128"), "llvmpipe", True),
        (("card0", "renderD128"), "AMD Radeon Graphics", False),
    ],
)
def test_the_processor_draws_by_the_shortest_way(
    nodes: tuple[str, ...],
    name: str,
    software: bool,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for node in nodes:
        (tmp_path / node).touch()
    chosen: list[str] = []
    monkeypatch.delenv("QT_QUICK_BACKEND", raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setattr(renderer, "RENDER_NODES", tmp_path)
    monkeypatch.setattr(renderer, "opengl_renderer", lambda: name)
    monkeypatch.setattr(QQuickWindow, "setSceneGraphBackend", chosen.append)
    choose_renderer()
    assert chosen == (["software"] if software else [])


def test_whoever_names_a_renderer_gets_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QUICK_BACKEND", "rhi")
    monkeypatch.setattr(renderer, "RENDER_NODES", tmp_path)
    monkeypatch.setattr(QQuickWindow, "setSceneGraphBackend", pytest.fail)
    choose_renderer()
