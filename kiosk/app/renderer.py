"""What draws: the graphics card where there is one, else the processor by the shortest way."""

import os
import sys
from pathlib import Path

from PySide6.QtGui import QGuiApplication, QOffscreenSurface, QOpenGLContext
from PySide6.QtQuick import QQuickWindow

RENDER_NODES = Path("/dev/dri")
GL_VENDOR, GL_RENDERER = 0x1F00, 0x1F01


def choose_renderer(folder: Path | None, software: bool) -> None:
    """Before the first window. ``folder`` remembers what the driver answered; ``software`` asks nobody. Elsewhere than
    on Linux Qt knows best, and whoever names a QT_QUICK_BACKEND."""
    if software or (not os.environ.get("QT_QUICK_BACKEND") and sys.platform == "linux" and not _has_card(folder)):
        QQuickWindow.setSceneGraphBackend("software")


def has_render_node() -> bool:
    """Whether something could be a graphics card: the screen of a virtual machine alone is none."""
    return any(RENDER_NODES.glob("renderD*"))


def _has_card(folder: Path | None) -> bool:
    if not has_render_node():
        return False
    from kiosk.host.drivers import known_driver

    return known_driver(folder).draws


def main() -> None:
    """Print what OpenGL calls its vendor and what it draws with; an empty line where it draws nothing. It may crash or
    never return: it is to be called in a process of its own."""
    application = QGuiApplication(["cafe-ia-kiosk"])
    context, surface = QOpenGLContext(), QOffscreenSurface()
    surface.create()
    names: list[str] = []
    if context.create() and context.makeCurrent(surface):
        names = [str(context.functions().glGetString(name) or "") for name in (GL_VENDOR, GL_RENDERER)]
        context.doneCurrent()
    print(" ".join(filter(None, names)), flush=True)
    del context, surface, application
