"""Which backups stay: spans are counted, not dated, so that a clock that jumps throws nothing away."""

from pathlib import Path

from kiosk.storage.database_files import newest_first

HALF_HOURS = 96
DAYS = 14
MOST_BYTES = 2_000_000_000
"""All backups together, but for the newest, which always stays."""


def prune(folder: Path, most_bytes: int = MOST_BYTES) -> None:
    """Of each of the last half-hours and days that have a backup, the newest stays; the others go. So do, where the
    room ends, the oldest half-hours and then the oldest days."""
    newest, days, half_hours = _worth_keeping(folder)
    kept: set[Path] = set()
    for backup in (*newest, *days, *half_hours):
        most_bytes -= backup.stat().st_size
        if most_bytes < 0 and kept:
            break
        kept.add(backup)
    for backup in newest_first(folder):
        if backup not in kept:
            backup.unlink()


def _worth_keeping(folder: Path) -> tuple[list[Path], list[Path], list[Path]]:
    """The newest, the last ones of the last days, and those of the last half-hours that are neither: each the newest
    first."""
    found: tuple[list[Path], list[Path], list[Path]] = [], [], []
    seen_days: set[str] = set()
    seen_half_hours: set[str] = set()
    for backup in newest_first(folder):
        stamp = backup.stem.rpartition("-")[2]  # 20260601T103000Z
        day, hour, late = stamp[:8], stamp[:11], stamp[11:13] >= "30"
        of_half_hour = _takes(seen_half_hours, f"{hour}{late}", HALF_HOURS)
        if _takes(seen_days, day, DAYS):
            found[1 if found[0] else 0].append(backup)
        elif of_half_hour:
            found[2].append(backup)
    return found


def _takes(seen: set[str], span: str, most: int) -> bool:
    """Whether this is the first backup of one of the last spans."""
    if span in seen or len(seen) == most:
        return False
    seen.add(span)
    return True
