"""What the system runs to take an update in, in a process that can be killed."""

from pathlib import Path

from kiosk.cli.updating import install_update


def take(updates: Path, run: Path, sticks: Path, key: Path) -> None:
    """The command, as the system calls it."""
    install_update(updates, run, sticks, key)
