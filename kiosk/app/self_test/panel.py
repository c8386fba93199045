"""What visitors see and touch: the panel, what draws on it, and how fast."""

from pathlib import Path
from statistics import median

from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface

from kiosk.app.renderer import RENDER_NODES, has_render_node
from kiosk.app.self_test.tested_line import TestedLine
from kiosk.host.drivers import asked_driver
from kiosk.host.screen_size import MM_PER_INCH, Screen

SLOW_FRAME_MS = 20.0


def size(screen: Screen, told: bool) -> TestedLine:
    """Its size, and whether it was told, reported by the system or assumed."""
    reported = QGuiApplication.primaryScreen().physicalSize()
    width, height = (round(pixels / screen.px_per_mm) for pixels in (screen.width_px, screen.height_px))
    there = f"{screen.width_px} x {screen.height_px} px, {width} x {height} mm, {screen.inches:.1f} inches"
    seen = f"the system reports {reported.width():.0f} x {reported.height():.0f} mm"
    diagonal = (reported.width() ** 2 + reported.height() ** 2) ** 0.5 / MM_PER_INCH
    if told or abs(diagonal - screen.inches) < 0.1:
        return TestedLine("ok", "screen", f"{there} as {'told' if told else 'the system reports'}")
    return TestedLine("warn", "screen", f"{there} assumed; {seen}. Measure the panel and give --inches")


def renderer(window: QQuickWindow) -> TestedLine:
    """The processor or the driver draws."""
    api = window.rendererInterface().graphicsApi()
    software = api is QSGRendererInterface.GraphicsApi.Software
    return TestedLine("ok", "renderer", "the processor, what moved only" if software else f"the driver, by {api.name}")


def driver(folder: Path, software: bool) -> TestedLine:
    """What draws calls itself, asked anew and remembered in a folder."""
    if software:
        return TestedLine("ok", "driver", "not asked: the processor draws, as told")
    if not has_render_node():
        return TestedLine("ok", "driver", f"none: no {RENDER_NODES}/renderD* here, the processor draws")
    found = asked_driver(folder)
    if found.fault:
        return TestedLine("warn", "driver", f"{found.fault}: the processor draws. Install the driver of the card")
    return TestedLine("ok", "driver", found.name if found.draws else f"{found.name}, no card: the processor draws")


def frames(times: list[float]) -> TestedLine:
    """Milliseconds between frames."""
    if not times:
        return TestedLine("fail", "frames", "the window shows none")
    middle = median(times)
    told = f"one every {middle:.1f} ms (median of {len(times)})"
    if middle > SLOW_FRAME_MS:
        return TestedLine("warn", "frames", f"{told}: motion will stutter")
    return TestedLine("ok", "frames", told)
