"""The shelf of installed decks after a power cut at any moment: what it was, or what it shall be."""

import shutil
from collections.abc import Callable
from contextlib import suppress
from itertools import count
from pathlib import Path
from secrets import token_hex

import pytest

from kiosk.facilitator.intake.installed import InstalledDecks
from tests.decks.folders import edited, overlaid
from tests.facilitator.intake import images
from tests.facilitator.intake.hostile_folders import picture
from tests.facilitator.intake.intakes import intake, outcome_of, parcel
from tests.power_cuts import Disk, Killed, Tree, rebuilt

type Act = Callable[["Shelf"], None]

KNOWN: dict[Tree, list[str]] = {}
"""What plays on the shelves that were looked at."""
ID = "du-boulier-a-la-puce"


class Shelf:
    """A kiosk in a folder, whose disk may lose its power at any moment."""

    def __init__(self, folder: Path, last: int = 0) -> None:
        self.folder, self._numbers = folder, count(1)
        (folder / "data").mkdir(parents=True, exist_ok=True)
        self.disk = Disk(folder / "data", last, 0 if last else 6)

    def copied(self, folder: Path, last: int) -> "Shelf":
        """Another that had the same, and dies before its call of this number."""
        shutil.copytree(self.folder / "data", folder / "data")
        return Shelf(folder, last)

    def bring(self) -> None:
        """One more version, from the start of the kiosk on."""
        version = f"1.{next(self._numbers)}"
        deck = overlaid(self.folder / "stick" / version / "jeu", edited("deck.yaml", '"1.0"', f'"{version}"'))
        picture(images.picture("PNG"))[0](deck)
        desk = intake(self.folder)
        desk.install(outcome_of(desk, parcel(deck, "folder")))

    def roll_back(self) -> None:
        intake(self.folder).installed.rollback(ID)

    def remove(self) -> None:
        intake(self.folder).installed.remove(ID)

    def found(self) -> list[list[str]]:
        """The versions that play after each cut that may have come since this was asked before."""
        shelves = {frozenset(one for one in tree if one[0].startswith("library/")) for tree in self.disk.remains}
        self.disk.remains.clear()
        for shelf in shelves - KNOWN.keys():
            KNOWN[shelf] = playing(rebuilt(shelf, self.folder / "cut" / token_hex(8)))
        return [KNOWN[shelf] for shelf in shelves]


def playing(data: Path) -> list[str]:
    """The versions of what plays once the kiosk has started again."""
    decks = InstalledDecks(data)
    decks.tidy()
    return [loaded.deck.version for loaded in decks.playable() if loaded.deck]


@pytest.mark.parametrize(
    ("had", "act", "before", "after"),
    [
        (0, Shelf.bring, [], ["1.1"]),
        (1, Shelf.bring, ["1.1"], ["1.2"]),
        (3, Shelf.bring, ["1.3"], ["1.4"]),
        (2, Shelf.roll_back, ["1.2"], ["1.1"]),
        (2, Shelf.remove, ["1.2"], []),
    ],
)
def test_cut_at_any_moment_the_shelf_is_what_it_was_or_what_it_shall_be(
    had: int, act: Act, before: list[str], after: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shelf = Shelf(tmp_path)
    with shelf.disk.watched(monkeypatch):
        for _ in range(had):
            shelf.bring()
        shelf.disk.remains.clear()
        act(shelf)
    during = shelf.found()
    shelf.disk.cut()
    assert (before in during, after in during) == (True, True), "both must be seen"
    assert [versions for versions in during if versions not in (before, after)] == []
    assert [versions for versions in shelf.found() if versions != after] == [], "what was said to be done is done"


@pytest.mark.parametrize(("act", "ends"), [(Shelf.roll_back, [["1.2"], ["1.1"]]), (Shelf.remove, [["1.2"], []])])
def test_killed_at_any_moment_started_again_and_cut(
    act: Act, ends: list[list[str]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What a killed process changed last may not be on the disk, though the next one sees it."""
    had = Shelf(tmp_path / "had")
    had.bring()
    had.bring()
    for last in count(1):
        shelf = had.copied(tmp_path / str(last), last)
        with suppress(Killed), shelf.disk.watched(monkeypatch):
            act(shelf)
        if shelf.disk.calls < last:
            break
        shelf.disk.revive()
        with shelf.disk.watched(monkeypatch):
            playing(shelf.folder / "data")
        assert [versions for versions in shelf.found() if versions not in ends] == []
