"""Which backups stay: spans are counted, not dated, so that a clock that jumps throws nothing away."""

from pathlib import Path

from kiosk.storage.database_files import newest_first

HALF_HOURS = 96
DAYS = 14


def prune(folder: Path) -> None:
    """Of each of the last half-hours and days that have a backup, the newest stays; the others go."""
    half_hours: set[str] = set()
    days: set[str] = set()
    for backup in newest_first(folder):
        stamp = backup.stem.rpartition("-")[2]  # 20260601T103000Z
        day, hour, late = stamp[:8], stamp[:11], stamp[11:13] >= "30"
        first_of_both = (_takes(half_hours, f"{hour}{late}", HALF_HOURS), _takes(days, day, DAYS))
        if not any(first_of_both):
            backup.unlink()


def _takes(seen: set[str], span: str, most: int) -> bool:
    """Whether this is the first backup of one of the last spans."""
    if span in seen or len(seen) == most:
        return False
    seen.add(span)
    return True
