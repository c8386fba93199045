"""What the system runs to put the kiosk on a disk, in a process that can be killed."""

from pathlib import Path

from kiosk.facilitator.onto_disk.disk_serving import Computer, put_on_disk


def put(run: Path, answers: Path, computer: Computer) -> None:
    """The work, as the system does it."""
    put_on_disk(run, answers, computer)
