"""More stops of the tour: the keypads that are known, those on a stick, and learning one."""

from collections.abc import Callable

from PySide6.QtCore import Qt

from kiosk.facilitator.keypads.keypad_files import FOLDER
from kiosk.facilitator.keypads.learned import LETTERS, MOST, LearnedKeypad
from kiosk.viewmodels.keypad import KNOWN
from tests.facilitator.keypads.spoilt import GOOD, SPOILT
from tests.ui.facilitator.rooms import settled, touched
from tests.ui.facilitator.tour import Staff

KEYS = tuple(Qt.Key(Qt.Key.Key_F13 + number) for number in range(len(KNOWN.actions)))
"""A key that nothing else means, for each of all actions."""
SHOWN = ("twice.toml", "unknown-action.toml", "unclosed.toml", "long.toml")


def known(tour: Staff, count: int = MOST) -> None:
    """So many keypads, each with a key for everything; the first one has a long name."""
    keys = dict(zip(KNOWN.actions, map(int, KEYS), strict=True))
    names = ["W" * LETTERS, *(f"Storm AudioNav {number}" for number in range(1, MOST))]
    tour.staff.care.keypads._keep(tuple(LearnedKeypad(name, keys) for name in names[:count]))


def keypads(tour: Staff, count: int = MOST) -> None:
    """Their page."""
    known(tour, count)
    touched(tour, "care", "care:keys")
    settled(tour)


def files(tour: Staff, *names: str, count: int = 1) -> None:
    """The page of the stick, with a keypad that is well and those of these names, where so many are known."""
    home = tour.folder / "keypads-of-a-venue"
    (home / FOLDER).mkdir(parents=True, exist_ok=True)
    (home / FOLDER / "audionav.toml").write_text(GOOD)
    for name in names:
        (home / FOLDER / name).write_text(str(SPOILT[name][0]))
    tour.plug_in(home)
    keypads(tour, count)
    tour.finger.touch("keys:load")
    assert tour.finger.waits_for(lambda: not tour.staff.care.keypads.looking)
    settled(tour)


def learning(*keys: Qt.Key, skipped: int = 0) -> Callable[[Staff], None]:
    """A keypad is learned, and these are pressed; then so many are passed over."""

    def go(tour: Staff) -> None:
        keypads(tour, 0)
        tour.finger.touch("keys:learn")
        settled(tour)
        tour.stroke(*keys)
        for _ in range(skipped):
            tour.staff.care.keypads.learning.skip()
        settled(tour)

    return go


def _full(tour: Staff) -> None:
    keypads(tour)
    tour.staff.care.keypads.load("")
    tour.staff.care.keypads._take(LearnedKeypad("Porte", {"next": int(Qt.Key.Key_F30)}))


PAGES: dict[str, Callable[[Staff], None]] = {
    "keys": keypads,
    "keys-none": lambda tour: keypads(tour, 0),
    "keys-full": _full,
    "keys-files": lambda tour: files(tour, *SHOWN),
}


def trying(*keys: Qt.Key) -> Callable[[Staff], None]:
    """The keys of a keypad are tried, and these are pressed."""

    def go(tour: Staff) -> None:
        keypads(tour, 1)
        tour.finger.touch("keys:try")
        settled(tour)
        tour.stroke(*keys)
        settled(tour)

    return go


LEARNING: dict[str, Callable[[Staff], None]] = {
    "trying": trying(),
    "trying-known": trying(KEYS[0]),
    "trying-nothing": trying(Qt.Key.Key_F30),
    "learning": learning(),
    "learning-twice": learning(KEYS[0], KEYS[0]),
    "learning-never": learning(KEYS[0], Qt.Key.Key_Shift),
    "learning-name": learning(*KEYS),
    "learning-none": learning(skipped=len(KEYS)),
}
"""What lies over these pages."""
