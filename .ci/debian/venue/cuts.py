"""The machine is cut in play: what was answered is there, and the file system is clean."""

import sqlite3
import subprocess
from contextlib import closing, suppress
from functools import partial
from itertools import pairwise
from pathlib import Path
from shutil import copyfile
from tempfile import TemporaryDirectory

from kiosk_machine import SHORT
from machine import LateError, until
from starting import CARRIED, switched_on
from touching import answers_questions

DATA = "/var/lib/cafe-ia-kiosk/data"
DATABASE = "kiosk.db"
MOVES = (
    "SELECT count(events.number) FROM sessions LEFT JOIN events ON events.session_id = sessions.id"
    " GROUP BY sessions.number ORDER BY sessions.number"
)
PARTITION = "/sys/class/block/$(basename $(readlink -f /dev/disk/by-label/CAFEIA_DATA))"
SECTOR = 512
AGAIN = 20.0
"""Seconds until somebody touches once more."""
ANSWERED = ("table-2", "table-3")
"""What is touched, and its answer waited for, before the power goes."""


def cut(number: int) -> None:
    """A game begins, moves are made, and the power goes in the middle of them."""
    left = _left(number)
    if not left.exists():
        switched_on(CARRIED, "bios")
        _sits_down()
        offset, size = (int(one) * SECTOR for one in CARRIED.says(f"cat {PARTITION}/start {PARTITION}/size").split())
        _plays()
        CARRIED.cut()
        _taken_out(offset, size, left)
    _is_whole(left, number)


def _left(number: int) -> Path:
    """The partition with the data, as the cut left it."""
    return CARRIED.folder / f"left-{number}.img"


def _sits_down() -> None:
    if CARRIED.comes_to("first", "offered") == "first":
        answers_questions(CARRIED)
        way = ["attract", "choose"]
    else:
        way = ["offered", "resume", "choose"]
    way += ["seats", "seated", "table-2"]
    CARRIED.comes_to(way[0])
    for before, name in pairwise(way):
        CARRIED.goes_on(before)
        CARRIED.comes_to(name, after=before)


def _plays() -> None:
    """Moves whose answer is waited for, then more on which the power goes."""
    for place in ANSWERED:
        until(partial(_answered, place, _written()), f"the move of {place}", SHORT)
    for place in ("table-4", "table-5"):
        CARRIED.goes_on(place)


def _written() -> str:
    """When the database was written to for the last time."""
    return CARRIED.says(f"stat --format %y {DATA}/{DATABASE}-wal")


def _answered(place: str, before: str) -> bool:
    """Touch a place, anew where that did not count: an emulated screen may still be busy with what came before."""
    CARRIED.goes_on(place)
    with suppress(LateError):
        return until(lambda: _written() != before, f"the answer of {place}", AGAIN)
    return False


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
    if len(kept) < number or kept[-1] < 1 + len(ANSWERED):
        raise ValueError(f"of {number} games, each with {len(ANSWERED)} moves that were answered, there are {kept}")


def _moves(database: Path) -> list[int]:
    """How many there are of each game, its beginning counted as one."""
    with closing(sqlite3.connect(f"file:{database}?mode=rw", uri=True)) as opened:
        if (said := opened.execute("PRAGMA integrity_check").fetchone()) != ("ok",):
            raise ValueError(f"the database is damaged: {said}")
        return [moves for (moves,) in opened.execute(MOVES)]


def cut_plant(number: int) -> None:
    """The database loses its file, or its name: the file system is unclean, or nothing is there."""
    left = _left(number)
    copyfile(left, left.with_suffix(".whole"))
    change = ("clri", "rm")[number % 2]
    subprocess.run(["debugfs", "-w", "-R", f"{change} {DATA}/{DATABASE}", left], check=True, capture_output=True)


def cut_heal(number: int) -> None:
    """It is as the cut left it."""
    _left(number).with_suffix(".whole").replace(_left(number))
