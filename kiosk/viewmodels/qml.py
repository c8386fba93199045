"""Qt's decorator for types that only Python makes, with the type its stubs lack."""

from collections.abc import Callable
from typing import Protocol, cast

from PySide6.QtQml import QmlUncreatable as _QmlUncreatable


class _Decorator(Protocol):
    def __call__[T](self, cls: type[T]) -> type[T]: ...


QmlUncreatable = cast("Callable[[str], _Decorator]", _QmlUncreatable)
