"""A session that goes on while its screen looks elsewhere."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from tests.sessions.playing import play_until


@contextmanager
def looking_away(table: Any) -> Iterator[None]:
    """The table shows nothing of what is done meanwhile, then what has become of the session."""
    session = table.session
    session.changed.remove(table.refresh)
    yield
    session.changed.append(table.refresh)
    table.refresh()


def play_unseen(table: Any, step: str, seed: int = 1) -> None:
    """Play until the step is open, and only then look: what leads there costs no drawing."""
    with looking_away(table):
        play_until(table.session, step, seed)
