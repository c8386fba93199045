"""What the system runs to put the kiosk of a stick on a disk."""

import os
import sys
from pathlib import Path
from typing import Annotated

import typer


def put_on_disk(
    answers: Annotated[Path, typer.Argument(metavar="FOLDER", help="Where it is told how far it is.")],
    run: Annotated[Path, typer.Option(metavar="FOLDER", help="Where the kiosk asks.")],
) -> None:
    """Put this kiosk on the disk that it asked for. Exits with 0, 1 when it was refused, 2 when nothing was asked."""
    from kiosk.facilitator.onto_disk import disk_serving
    from kiosk.facilitator.onto_disk.disk_told import DISK_CODES
    from kiosk.facilitator.requests import NoRequest

    os.umask(0o022)  # the kiosk reads what is written there
    try:
        answer = disk_serving.put_on_disk(run, answers, disk_serving.Computer())
    except NoRequest:
        print("Nothing was asked.", file=sys.stderr)
        raise typer.Exit(2) from None
    if answer.why:
        print(f"{DISK_CODES[answer.why]} {answer.why}", file=sys.stderr)
        raise typer.Exit(1)
    print("The kiosk is on the disk.")
