"""The calls that reach a disk, counted: something may happen instead of one of them, or just before it."""

import io
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest

REACHING = ((os, "mkdir"), (os, "fsync"), (os, "rename"), (os, "open"), (io, "open"))


class Calls:
    """Before the call number ``at``, from 1, ``act`` is done; what it raises comes instead of the call."""

    def __init__(self, at: int, act: Callable[[], None]) -> None:
        self.count, self._at, self._act = 0, at, act

    @contextmanager
    def counted(self, patch: pytest.MonkeyPatch) -> Iterator[None]:
        """While this is open every call goes through here."""
        with patch.context() as patched:
            for module, name in REACHING:
                patched.setattr(module, name, self._checked(getattr(module, name)))
            yield

    def _checked(self, call: Callable[..., Any]) -> Callable[..., Any]:
        def made(*arguments: Any, **named: Any) -> Any:
            self.count += 1
            if self.count == self._at:
                self._act()
            return call(*arguments, **named)

        return made
