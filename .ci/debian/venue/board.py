"""board FOLDER WxH INCHES: the screens of a first start, of a game and of later starts, as this kiosk draws them,
NAME.png, and where a finger goes on from each, board.json: {name: [x, y]} as parts of the width and height."""

import json
import sys
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtQuick import QQuickItem

from kiosk.app.command_line import size
from kiosk.app.house import House
from kiosk.app.window import KioskWindow, measured_screen, open_application
from kiosk.host.icon_names import glyphs, icon_font
from kiosk.sessions.chance import RandomChance
from kiosk.tools.finger import Finger, items

CODES = ("483920", "483920", "59027164", "59027164")
"""Of the facilitator and of the technician, each typed twice."""

type Way = list[tuple[str, str]]
"""What each screen is called, and the name of what is touched on it."""


def first_start() -> Way:
    """Its questions, then a table, with one move for each place of its ring."""
    digits = [
        (f"code-{number}-{place}", f"pin:{digit}")
        for number, code in enumerate(CODES)
        for place, digit in enumerate(code + " ")
    ]
    codes = [(name, "pin:enter" if touched == "pin: " else touched) for name, touched in digits]
    places = [(f"table-{place}", f"slot:{place}") for place in range(2, 7)]
    there = [("attract", "wake"), ("choices", "leave")]
    game = [
        *there,
        ("attract", "wake"),
        ("choose", "game:boite-noire"),
        ("seats", "seat:1"),
        ("seated", "begin"),
        *places,
    ]
    return [("first", "setup:next"), *codes, ("key", "setup:next"), ("name", "setup:finish"), *game]


def after_a_cut() -> Way:
    """What is offered, and left."""
    return [("offered", "wake"), ("resume", "fresh")]


def after_failures() -> Way:
    """Safe mode, on data of its own."""
    return [("safe", "wake")]


def main(folder: Path, panel: tuple[int, int], inches: float) -> None:
    """Draw each screen and note its touch."""
    folder.mkdir(parents=True, exist_ok=True)
    open_application(offscreen=True)
    board: dict[str, tuple[float, float]] = {}
    with TemporaryDirectory() as data:
        for way in (first_start(), after_a_cut(), after_failures()):
            with (
                closing(House(Path(data), chance=RandomChance(1))) as house,
                closing(KioskWindow(measured_screen(panel, inches, inches), fullscreen=False)) as shown,
            ):
                shown.present(house.kiosk, glyphs(), icon_font())
                house.kiosk.stay_calm()
                house.facilitator.set_up()
                if way == after_failures():
                    house.facilitator.notices.add("safe")
                board |= _walk(shown, way, folder)
    (folder / "board.json").write_text(json.dumps(board), "utf-8")


def _walk(shown: KioskWindow, way: Way, folder: Path) -> Iterator[tuple[str, tuple[float, float]]]:
    finger, window = Finger(shown.window), shown.window
    for name, touched in way:
        finger.waits_for(partial(_there, finger, touched))
        finger.waits_for(lambda: not any(_loads(item) for item in items(window)))
        finger.rests()
        if not window.grabWindow().save(str(folder / f"{name}.png")):
            raise OSError(f"{folder / name}.png cannot be written")
        item = finger.find(touched)
        if item is None:
            raise LookupError(f"“{touched}” is not on the screen “{name}”")
        point = finger.middle(item)
        finger.tap(point)
        yield name, (point.x() / window.width(), point.y() / window.height())


def _there(finger: Finger, name: str) -> bool:
    return finger.find(name) is not None


def _loads(item: QQuickItem) -> bool:
    return item.inherits("QQuickImageBase") and item.property("progress") < 1 and item.property("source").isValid()


if __name__ == "__main__":
    main(Path(sys.argv[1]), size(sys.argv[2]), float(sys.argv[3]))
