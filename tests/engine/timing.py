"""What the clock outside tells a table."""

from kiosk.engine.moves import HalfTime, TimerExpired, TimerStarted
from tests.engine.tables import Table


def to_half(table: Table) -> None:
    """Half of the open step's time passes."""
    timer = table.state.timer
    assert timer is not None
    table.do(TimerStarted(timer.seconds), HalfTime())


def expire(table: Table) -> None:
    """All of it passes."""
    to_half(table)
    table.do(TimerExpired())
