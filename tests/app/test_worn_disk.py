"""A bit of the data folder turns over: the kiosk starts, plays, and the facilitator gets in."""

import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.app.house import House
from kiosk.facilitator.care.checks import OPENED
from kiosk.facilitator.care.opening import Opening, SeenByStaff
from kiosk.facilitator.keys import make_keys, public_key
from kiosk.facilitator.lock import CODES, sealing
from kiosk.host.volumes import stick_at
from kiosk.tools.finger import Finger
from tests.clocks import FakeClock
from tests.depth import drawn
from tests.facilitator.guesser import OTHER, RIGHT, tried
from tests.storage.sample import play

FLIPS, SHARES = 300, 30
"""Bits, and how many starts of them a run draws from."""
HEADER = 100
"""Bytes at the beginning of a database, which matter most."""


@contextmanager
def started(data: Path, stick: Path) -> Iterator[House]:
    house = House(data, clock=FakeClock())
    house.office.sticks = lambda: [stick_at(stick)]
    yield house
    house.close()


@pytest.fixture(scope="module")
def stick(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The organiser's."""
    folder = tmp_path_factory.mktemp("stick")
    make_keys(folder)
    return folder


@pytest.fixture(scope="module")
def kept(qapp: QGuiApplication, stick: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The data of a kiosk that was set up and played on; its codes were backed up as they were chosen."""
    data = tmp_path_factory.mktemp("kept")
    with started(data, stick) as house:
        office = house.office
        office.lock.renew(sealing(RIGHT, OTHER)())
        office.organiser.trust(public_key(stick))
        office.settle("Fête")
        for action in ("codes_set", "key_trusted"):
            house.store.ledger.note(action)
        house.store.backups.make()
        play(house.store, "s1")
    return data


class Flip(NamedTuple):
    """A bit of a file, by the file's path in the data folder."""

    name: Path
    byte: int
    bit: int

    def turn(self, data: Path) -> None:
        held = bytearray((data / self.name).read_bytes())
        held[self.byte] ^= 1 << self.bit
        (data / self.name).write_bytes(held)


def flips(data: Path, luck: Random, number: int) -> list[Flip]:
    """Bits of all files, whichever their size; every other one where a database tells what it is, or a byte is used."""
    held = {file.relative_to(data): file.read_bytes() for file in sorted(data.rglob("*")) if file.is_file()}
    found = []
    for _ in range(number):
        name = luck.choice([name for name, content in held.items() if content])
        used = [at for at, byte in enumerate(held[name]) if byte]
        at = luck.choice((luck.randrange(min(HEADER, len(held[name]))), *[luck.choice(used)] * 4))
        found.append(Flip(name, at, luck.randrange(8)))
    return found


def way_in(house: House, stick: Path) -> str:
    """How the facilitator gets in: code, recovery, setup; empty for not at all."""
    access: Any = house.facilitator.access
    house.facilitator.set_up()
    if house.facilitator.props.screen == "setup":
        return "setup"
    access.ask()
    if access.page == "pad":
        return "code" if tried(house.office.lock, RIGHT) == "facilitator" else ""
    known = access.page == "recovery" and house.office.organiser.recovers(stick)
    return "recovery" if known else access.page


def plays(house: House) -> bool:
    deck = house.games.offered.decks[0]
    session = house.desk.start(deck, deck.game.lengths[0], [1, 2, 3])
    session.close()
    return house.store.saving


def told(house: House) -> str:
    """What the opening check says of the database."""
    opening = Opening(house.office)
    return next(one.told for one in opening.stored(opening.look(), SeenByStaff()) if one.what == "database")


@pytest.mark.parametrize("seed", drawn("flips", range(SHARES)))
def test_whichever_bit_turns_over(seed: int, kept: Path, stick: Path, tmp_path: Path) -> None:
    for number, flip in enumerate(flips(kept, Random(seed), FLIPS // SHARES)):
        data = tmp_path / str(number)
        shutil.copytree(kept, data)
        flip.turn(data)
        with started(data, stick) as house:
            notices = house.store.notices
            assert (way_in(house, stick), plays(house)) == ("code", True), flip
            assert told(house) == (OPENED[notices[-1].code] if notices else "database_fine")


def setting_flipped(data: Path, name: str) -> None:
    """A bit of what a setting says, in hexadecimal, which no check of the pages sees."""
    said = re.search(name.encode() + rb"[0-9a-f]{8}", (data / "kiosk.db").read_bytes())
    assert said is not None
    Flip(Path("kiosk.db"), said.end() - 1, 0).turn(data)


@pytest.mark.parametrize(
    ("backed_up", "way", "says"),
    [(True, "code", "database_mended"), (False, "recovery", "database_lost")],
)
def test_codes_that_a_bit_changed(
    backed_up: bool, way: str, says: str, kept: Path, stick: Path, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    shutil.copytree(kept, data)
    if not backed_up:
        shutil.rmtree(data / "backups")
    setting_flipped(data, CODES)
    with started(data, stick) as house:
        assert (way_in(house, stick), told(house), plays(house)) == (way, says, True)


def test_a_damaged_database_without_a_copy_gives_its_codes_all_the_same(
    kept: Path, stick: Path, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    shutil.copytree(kept, data)
    shutil.rmtree(data / "backups")
    Flip(Path("kiosk.db"), 18, 7).turn(data)
    with started(data, stick) as house:
        assert (way_in(house, stick), told(house), plays(house)) == ("code", "database_anew", True)


def test_codes_are_backed_up_as_they_are_chosen(qapp: QGuiApplication, stick: Path, tmp_path: Path) -> None:
    with started(tmp_path, stick) as house:
        house.facilitator.access.renewed.emit()
        assert Finger.waits_for(lambda: house.store.backups.newest() is not None)
