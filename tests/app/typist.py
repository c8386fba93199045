"""Writes a text at the real window up to some moment, says so, and waits to be killed.

`python -m tests.app.typist FOLDER MOMENT`.
"""

import sys
import time
from collections.abc import Callable
from pathlib import Path

from kiosk.host.log import log_to
from tests.ui.pen import Desk, writing

LINE = "Zorglub a mangé la lune"
"""Words that no file of ours has."""


def typed(desk: Desk) -> None:
    desk.press(LINE[:-1])
    desk.tap(f"key:{LINE[-1]}")


def finished(desk: Desk) -> None:
    typed(desk)
    desk.finger.touch("finish")
    desk.house.store.backups.make()


def at_the_result(desk: Desk) -> None:
    finished(desk)
    for name in ("next", "finish", "next"):
        desk.finger.touch(name)
    desk.house.store.backups.make()


def kept(desk: Desk) -> None:
    at_the_result(desk)
    desk.finger.touch("keep:conte")


def erased(desk: Desk) -> None:
    at_the_result(desk)
    desk.finger.touch("erase:conte")


def taken_back(desk: Desk) -> None:
    kept(desk)
    desk.house.store.backups.make()
    desk.finger.touch("undo")


def left(desk: Desk) -> None:
    at_the_result(desk)
    desk.kiosk.home()


MOMENTS: dict[str, Callable[[Desk], None]] = {
    made.__name__: made for made in (typed, finished, at_the_result, kept, erased, taken_back, left)
}


def main(data: Path, moment: str) -> None:
    """Write, tell, wait."""
    with log_to(data), writing(data) as desk:
        MOMENTS[moment](desk)
        desk.rest()
        sys.stdout.write(f"{moment}\n")
        sys.stdout.flush()
        time.sleep(60)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
