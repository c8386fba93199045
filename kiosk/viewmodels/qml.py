"""What QML may name of our classes: each is registered once, by its own name, and made by Python alone."""

from PySide6.QtCore import QObject
from PySide6.QtQml import qmlRegisterUncreatableType

MODULE = "kiosk.viewmodels"
KNOWN: dict[str, type[QObject]] = {}
"""Every class that QML may name."""


def register[T: QObject](kind: type[T]) -> type[T]:
    """Let QML name a class, by importing ``kiosk.viewmodels``. Raises ValueError where another has its name."""
    name = kind.__name__
    if KNOWN.setdefault(name, kind) is not kind:
        raise ValueError(f"Two view-models are called {name}: {KNOWN[name].__module__} and {kind.__module__}.")
    # Qt's stubs want bytes for names, Qt wants text
    qmlRegisterUncreatableType(kind, MODULE, 1, 0, name, "made by Python")  # type: ignore[arg-type]
    return kind
