"""USB sticks: for the kiosk alone, never to run anything from, gone when they are pulled."""

import subprocess
import time
from pathlib import Path

from kiosk_machine import AS_KIOSK, SCRIPTS, SERVICE, SHORT, WORK
from machine import until
from starting import STAYS

STICKS = "/run/media/cafe-ia-kiosk"
MAKERS = {
    "vfat": ["mkfs.vfat", "-n", "$(REBOOT)"],
    "exfat": ["mkfs.exfat", "-L", "a; reboot"],
    "ntfs": ["mkfs.ntfs", "--quiet", "--fast", "--force", "--label", "../../etc"],
}
TEXT = "kept for a game"
LATER = 0.03
"""Seconds by which a stick is pulled later than the one before."""
STARTED_FROM = "lsblk --noheadings --output PKNAME $(findmnt -no SOURCE /run/live/medium)"
"""The disk of the machine's own stick."""


def is_a_stick(kind: str) -> None:
    """It appears for the kiosk, holds a written file, runs nothing, and vanishes when it is pulled."""
    file = _made(kind)
    STAYS.plug(kind, file)
    folder = _appears()
    STAYS.says(f"{AS_KIOSK} sh -c 'echo {TEXT} >{folder}/kept && cp /bin/true {folder}/runs && sync -f {folder}'")
    if not STAYS.tries(f"{folder}/runs")[0] or not STAYS.tries(f"{AS_KIOSK} {folder}/runs")[0]:
        raise ValueError("what is on it was run")
    STAYS.pull(kind)
    _vanishes()
    STAYS.plug(kind, file)
    if STAYS.says(f"cat {_appears()}/kept") != TEXT:
        raise ValueError("what was written is not there")
    STAYS.pull(kind)
    _vanishes()


def _made(kind: str) -> Path:
    file = WORK / f"{kind}.img"
    file.unlink(missing_ok=True)
    with file.open("wb") as empty:
        empty.truncate(64 << 20)
    subprocess.run([*MAKERS[kind], file], check=True, stdout=subprocess.DEVNULL)
    return file


def _appears() -> str:
    return until(lambda: STAYS.says(f"findmnt -rno TARGET | grep ^{STICKS}/ || true"), "the stick's folder", SHORT)


def _vanishes() -> None:
    until(lambda: not STAYS.says(f"ls {STICKS}"), "the end of the stick's folder", SHORT)


def mended(kind: str) -> None:
    """They are mounted as before; what was left plugged in is pulled."""
    STAYS.restore(f"{SCRIPTS}/stick")
    _pulled_out(kind)


def _pulled_out(kind: str) -> None:
    if STAYS.has(f"{kind}-plug"):
        STAYS.pull(kind)
    STAYS.tries(f"umount --lazy {STICKS}/*; rmdir {STICKS}/*")


def vfat() -> None:
    """A stick as they are sold."""
    is_a_stick("vfat")


def vfat_plant() -> None:
    """What is on it may run."""
    STAYS.replace(f"{SCRIPTS}/stick", "s/noexec/exec/; s/fmask=0177/fmask=0/")


def vfat_heal() -> None:
    """It may not."""
    mended("vfat")


def exfat() -> None:
    """A large one."""
    is_a_stick("exfat")


def exfat_plant() -> None:
    """Its folder stays."""
    STAYS.replace(f"{SCRIPTS}/stick", "s/umount --lazy/true/")


def exfat_heal() -> None:
    """It goes."""
    mended("exfat")


def ntfs() -> None:
    """One of Windows."""
    is_a_stick("ntfs")


def ntfs_plant() -> None:
    """It is only read."""
    STAYS.replace(f"{SCRIPTS}/stick", "s/type=ntfs3 options=/type=ntfs3 options=ro,/")


def ntfs_heal() -> None:
    """It is written too."""
    mended("ntfs")


def pulled(times: int) -> None:
    """Sticks of each kind are pulled while they are read and written, a little later each time: their folder goes, and
    the kiosk goes on."""
    for turn in range(times):
        kind = [*MAKERS][turn % len(MAKERS)]
        STAYS.plug(kind, _made(kind))
        folder = _appears()
        STAYS.says(f"{AS_KIOSK} cp /bin/bash {folder}/one")
        both = f"while cp {folder}/one {folder}/other && cat {folder}/other; do :; done"
        STAYS.says(f"{AS_KIOSK} sh -c '{both}' >/dev/null 2>&1 &")
        time.sleep(turn * LATER)
        STAYS.pull(kind)
        _vanishes()
    if STAYS.says(f"systemctl is-active {SERVICE}") != "active":
        raise ValueError("the kiosk has ended")


def pulled_plant(_times: int) -> None:
    """Their folder stays."""
    exfat_plant()


def pulled_heal(_times: int) -> None:
    """It goes."""
    STAYS.restore(f"{SCRIPTS}/stick")
    for kind in MAKERS:
        _pulled_out(kind)


def medium_stays_hidden() -> None:
    """Each partition of the stick that the machine started from is offered to it once more: none becomes a folder."""
    disk = STAYS.says(STARTED_FROM)
    for partition in STAYS.says(f"cd /sys/class/block && echo {disk}?*").split():
        STAYS.tries(f"systemctl restart cafe-ia-kiosk-stick@{partition}")
    if "is left alone" not in STAYS.says("journalctl -b -q -o cat -u 'cafe-ia-kiosk-stick@*'"):
        raise ValueError("nothing was offered")
    if found := STAYS.says(f"ls {STICKS}"):
        raise ValueError(f"{found} appeared")


def medium_stays_hidden_plant() -> None:
    """Every disk is taken for another one's."""
    STAYS.replace(f"{SCRIPTS}/stick", "s/is_foreign ||/true ||/")


def medium_stays_hidden_heal() -> None:
    """The machine knows its own; the stick's partitions are let go."""
    STAYS.restore(f"{SCRIPTS}/stick")
    STAYS.says("systemctl stop 'cafe-ia-kiosk-stick@*'")
