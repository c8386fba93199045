"""A clock that tests move by hand."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta


@dataclass
class FakeClock:
    """Stands still until told: `pass_time` moves both readings, `jump` only the date, as when somebody sets it."""

    date: datetime = datetime(2026, 6, 1, 10, 0, tzinfo=UTC)
    seconds: float = 0.0

    def now(self) -> datetime:
        return self.date

    def monotonic(self) -> float:
        return self.seconds

    def pass_time(self, seconds: float) -> None:
        self.seconds += seconds
        self.date += timedelta(seconds=seconds)

    def jump(self, by: timedelta) -> None:
        self.date += by
