"""What the package leaves out, on Linux and on Windows, whose paths have the other stroke."""

from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest

from tests.house.tree import ROOT

type Entry = tuple[str, str, str]

LEFT_OUT = (
    "PySide6/Qt/qml/QtQuick/Controls/Material/libqtquickcontrols2materialstyleplugin.so",
    "PySide6/Qt/lib/libQt6Sql.so.6",
    "PySide6/Qt/lib/libQt6Widgets.so.6",
    "libjpeg.so.62",
    "PySide6/Qt/plugins/platforms/libqminimal.so",
    "PySide6/Qt/plugins/iconengines/libqsvgicon.so",
    "PySide6/Qt/plugins/wayland-graphics-integration-client/libvulkan-server.so",
    "odfdo-3.27.dist-info/direct_url.json",
    "markdown_it_py-4.3.0.dist-info/METADATA",
    "assets/pictures/pawns/star.svg",
    r"PySide6\plugins\imageformats\qtiff.dll",
    r"PySide6\plugins\platforms\qdirect2d.dll",
    r"PySide6\qml\QtQuick\Controls\Material\qtquickcontrols2materialstyleplugin.dll",
    r"PySide6\Qt6Sql.dll",
    r"odfdo-3.27.dist-info\RECORD",
)
KEPT = (
    "PySide6/Qt/lib/libQt6QuickControls2.so.6",
    "PySide6/Qt/lib/libQt6QuickTest.so.6",
    "PySide6/Qt/qml/QtTest/libquicktestplugin.so",
    "pillow.libs/libjpeg-6dc8d115.so.62.4.0",
    "PySide6/Qt/plugins/platforms/libqwayland.so",
    "PySide6/Qt/plugins/wayland-graphics-integration-client/libqt-plugin-wayland-egl.so",
    "PySide6/Qt/plugins/wayland-shell-integration/libxdg-shell.so",
    "odfdo-3.27.dist-info/METADATA",
    "assets/pawns/star-stand.png",
    r"PySide6\plugins\platforms\qwindows.dll",
    r"PySide6\plugins\imageformats\qwebp.dll",
    r"PySide6\Qt6QuickControls2.dll",
)


@pytest.fixture(scope="module")
def kept() -> Callable[..., list[Entry]]:
    """`kept` of build.spec, which only PyInstaller can run whole."""
    head, _, rest = (ROOT / "build.spec").read_text("utf-8").partition("analysis = Analysis(")
    body = rest[rest.index("def kept(") : rest.index("# Windows has no strip")]
    names: dict[str, Callable[..., list[Entry]]] = {}
    exec(compile(head + body, "build.spec", "exec"), names)  # noqa: S102
    return names["kept"]


@pytest.mark.parametrize("name", LEFT_OUT)
def test_what_nothing_loads_is_left_out(kept: Callable[..., list[Entry]], name: str) -> None:
    assert kept((name, "source", "BINARY")) == []


@pytest.mark.parametrize("name", KEPT)
def test_what_the_kiosk_loads_is_kept(kept: Callable[..., list[Entry]], name: str) -> None:
    assert kept((name, "source", "BINARY")) == [(name, "source", "BINARY")]


def test_a_link_goes_with_what_it_leads_to(kept: Callable[..., list[Entry]]) -> None:
    there = ("PySide6/Qt/lib/libQt6Core.so.6", "source", "BINARY")
    leads = ("libQt6Core.so.6", "PySide6/Qt/lib/libQt6Core.so.6", "SYMLINK")
    astray = ("libQt6Sql.so.6", "PySide6/Qt/lib/libQt6Sql.so.6", "SYMLINK")
    assert kept(there, leads, astray) == [there, leads]


@pytest.mark.parametrize("module", ["PySide6/QtWidgets.abi3.so", r"PySide6\QtWidgets.pyd"])
def test_widgets_stay_where_a_program_uses_them(kept: Callable[..., list[Entry]], module: str) -> None:
    both = [(module, "source", "EXTENSION"), ("PySide6/Qt/lib/libQt6Widgets.so.6", "source", "BINARY")]
    assert kept(*both) == both


@pytest.mark.parametrize(("platform", "unix"), [("win32", False), ("linux", True), ("darwin", True)])
def test_windows_has_no_strip_and_no_console(platform: str, unix: bool) -> None:
    tail = (ROOT / "build.spec").read_text("utf-8").partition("# Windows has no strip")[2]
    asked: list[dict[str, object]] = []
    analysis = SimpleNamespace(pure=[], scripts=[], binaries=[], datas=[])
    names: dict[str, Any] = {"sys": SimpleNamespace(platform=platform), "analysis": analysis, "PYZ": list}
    names |= {name: lambda *_, **options: asked.append(options) for name in ("EXE", "COLLECT")}
    names["kept"] = lambda *entries: list(entries)
    exec(compile("#" + tail, "build.spec", "exec"), names)  # noqa: S102
    assert [options["strip"] for options in asked] == [unix, unix]
    assert asked[0]["console"] is unix
