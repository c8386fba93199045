"""A session that goes on while its screen looks elsewhere."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any


@contextmanager
def looking_away(table: Any) -> Iterator[None]:
    """The table shows nothing of what is done meanwhile, then what has become of the session."""
    session = table.session
    session.changed.remove(table.refresh)
    yield
    session.changed.append(table.refresh)
    table.refresh()
