"""The machine is cut in play: what was answered is there, and the file system is clean."""

import sqlite3
import subprocess
from contextlib import closing
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory

from starting import CARRIED
from touching import answers_questions

DATA = "/var/lib/cafe-ia-kiosk/data"
DATABASE = "kiosk.db"
MOVES = (
    "SELECT count(events.number) FROM sessions LEFT JOIN events ON events.session_id = sessions.id"
    " GROUP BY sessions.number ORDER BY sessions.number"
)
PARTITION = "/sys/class/block/$(basename $(readlink -f /dev/disk/by-label/CAFEIA_DATA))"
SECTOR = 512
BEGUN = "begun"
"""The moment at which a game has begun."""
SECOND = 4
"""From this cut on, a second game is played, by a machine that started from what the cut before has left."""
PLACES = ("table-2", "table-3", "table-4", "table-5", "table-6")


def cut(number: int) -> None:
    """A game begins, moves are made, and the power goes in the middle of them. What was cut before goes on from where
    the game began."""
    left = _left(number)
    if not left.exists():
        _begins(number)
        offset, size = (int(one) * SECTOR for one in CARRIED.says(f"cat {PARTITION}/start {PARTITION}/size").split())
        _plays(number)
        CARRIED.cut()
        _taken_out(offset, size, left)
    _is_whole(left, number)


def _left(number: int) -> Path:
    """The partition with the data, as the cut left it."""
    return CARRIED.folder / f"left-{number}.img"


def _begins(number: int) -> None:
    if CARRIED.on:
        _sits_down()
        CARRIED.keeps(BEGUN)
    else:
        CARRIED.start("uefi" if number < SECOND else "secure", BEGUN)


def _sits_down() -> None:
    if CARRIED.comes_to("first", "offered") == "first":
        answers_questions(CARRIED)
        way = ["attract", "choose"]
    else:
        way = ["offered", "resume", "choose"]
    for before, name in pairwise([*way, "seats", "seated", PLACES[0]]):
        CARRIED.leads(before, name)


def _answered(number: int) -> int:
    """How many moves are answered before the power goes."""
    return 1 + number % 3


def _plays(number: int) -> None:
    """Moves whose answer is waited for, then two more on which the power goes."""
    answered = _answered(number)
    for place in PLACES[:answered]:
        CARRIED.lays(place)
    for place in PLACES[answered : answered + 2]:
        CARRIED.goes_on(place)


def _taken_out(offset: int, size: int, left: Path) -> None:
    """The partition out of the stick, what its journal holds written where it belongs."""
    file = f"file.driver=qcow2,file.file.driver=file,file.file.filename={CARRIED.disk}"
    whole = f"driver=raw,offset={offset},size={size},{file}"
    subprocess.run(["qemu-img", "convert", "-U", "-O", "raw", "--image-opts", whole, left], check=True)
    subprocess.run(["e2fsck", "-y", "-E", "journal_only", left], check=False, capture_output=True)


def _is_whole(left: Path, number: int) -> None:
    looked = subprocess.run(["e2fsck", "-fn", left], check=False, capture_output=True, text=True)
    if looked.returncode:
        raise ValueError(f"the file system is not clean: {looked.stdout}")
    with TemporaryDirectory() as folder:
        subprocess.run(["debugfs", "-R", f"rdump / {folder}", left], check=True, capture_output=True)
        kept = _moves(Path(f"{folder}{DATA}/{DATABASE}"))
    games = 1 + (number >= SECOND)
    if len(kept) != games or kept[-1] < 1 + _answered(number):
        raise ValueError(
            f"of {games} games, the last with {_answered(number)} moves that were answered, there are {kept}"
        )


def _moves(database: Path) -> list[int]:
    """How many there are of each game, its beginning counted as one."""
    with closing(sqlite3.connect(f"file:{database}?mode=rw", uri=True)) as opened:
        if (said := opened.execute("PRAGMA integrity_check").fetchone()) != ("ok",):
            raise ValueError(f"the database is damaged: {said}")
        return [moves for (moves,) in opened.execute(MOVES)]


def cut_plant(number: int) -> None:
    """The database loses its file, or its name: the file system is unclean, or nothing is there."""
    left = _left(number)
    subprocess.run(["cp", "--sparse=always", left, left.with_suffix(".whole")], check=True)
    change = ("clri", "rm")[number % 2]
    subprocess.run(["debugfs", "-w", "-R", f"{change} {DATA}/{DATABASE}", left], check=True, capture_output=True)


def cut_heal(number: int) -> None:
    """It is as the cut left it."""
    _left(number).with_suffix(".whole").replace(_left(number))
