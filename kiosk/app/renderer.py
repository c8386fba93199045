"""What draws: the graphics card where there is one, else the processor by the shortest way."""

import os
import sys
from pathlib import Path

from PySide6.QtGui import QOffscreenSurface, QOpenGLContext
from PySide6.QtQuick import QQuickWindow

RENDER_NODES = Path("/dev/dri")
BY_THE_PROCESSOR = ("llvmpipe", "softpipe", "swrast", "swiftshader")
"""Names of OpenGL without a graphics card: it draws each frame whole, 18 ms against 1.3 for what moved."""
GL_RENDERER = 0x1F01


def choose_renderer() -> None:
    """Before the first window, once there is an application; elsewhere than on Linux Qt knows best."""
    if os.environ.get("QT_QUICK_BACKEND") or sys.platform != "linux":
        return
    if not has_render_node() or is_by_the_processor(opengl_renderer()):
        QQuickWindow.setSceneGraphBackend("software")


def has_render_node() -> bool:
    """Whether something could be a graphics card: the screen of a virtual machine alone is none."""
    return any(RENDER_NODES.glob("renderD*"))


def is_by_the_processor(renderer: str) -> bool:
    """Whether OpenGL of this name draws without a graphics card; without a name there is none."""
    return not renderer or any(name in renderer.lower() for name in BY_THE_PROCESSOR)


def opengl_renderer() -> str:
    """What OpenGL calls what it draws with; empty where it draws nothing."""
    context, surface = QOpenGLContext(), QOffscreenSurface()
    surface.create()
    if not (context.create() and context.makeCurrent(surface)):
        return ""
    name = context.functions().glGetString(GL_RENDERER)
    context.doneCurrent()
    return name or ""
