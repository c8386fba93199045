"""A disk, what is on it, and what became of it, in words."""

from kiosk.facilitator.onto_disk.disk_handover import DiskOffered
from kiosk.facilitator.onto_disk.disk_told import DISK_CODES, DiskWhy
from kiosk.host.disks import Disk, DiskPart
from kiosk.host.numbers import written
from kiosk.host.words import Words

MOST, LONGEST = 4, 24
"""Parts that are named, and letters of a name."""
SYSTEMS = {
    "ntfs": "Windows",
    "BitLocker": "Windows",
    "apfs": "macOS",
    "hfsplus": "macOS",
    "ext4": "Linux",
    "btrfs": "Linux",
    "xfs": "Linux",
    "LVM2_member": "Linux",
    "crypto_LUKS": "Linux",
}
"""Whose the forms of file systems are that tell of a system."""


def asked(offered: DiskOffered, count: int, words: Words) -> str:
    """Which disk, what is on it, and the question, or why it cannot be this one."""
    disk, values = named(offered.disk, words), {"disk": named(offered.disk, words), "found": found(offered.disk, words)}
    told = words.say("disk.only", **values) if count == 1 else words.say("disk.one_of", count=count, **values)
    if offered.why:
        return f"{told}\n{words.say(f'disk.why_{offered.why}', disk=disk)}"
    return f"{told}\n{words.say('disk.ask')}"


def named(disk: Disk, words: Words) -> str:
    """The maker's name and the size."""
    return words.say("disk.named", model=disk.model[:LONGEST], size=sized(disk.size, words))


def sized(size: int, words: Words) -> str:
    """Bytes, as makers count them."""
    unit, each = next(((unit, each) for unit, each in (("tb", 10**12), ("gb", 10**9)) if size >= each), ("mb", 10**6))
    return words.say(f"disk.{unit}", count=written(round(size / each, 1 if unit == "tb" else 0), words))


def found(disk: Disk, words: Words) -> str:
    """What is on it, each part by its form, the system whose it is, its label and its size."""
    if not disk.parts:
        return words.say("disk.nothing")
    told = " · ".join(_part(part, words) for part in disk.parts[:MOST])
    more = len(disk.parts) - MOST
    return told + words.say("disk.more", count=more) if more > 0 else told


def _part(part: DiskPart, words: Words) -> str:
    form = part.form or words.say("disk.unknown")
    system = f" ({SYSTEMS[part.form]})" if part.form in SYSTEMS else ""
    label = words.say("disk.label", label=part.label[:LONGEST]) if part.label else ""
    return f"{form}{system}{label}, {sized(part.size, words)}"


def refused(why: DiskWhy, emptied: bool, disk: Disk, words: Words) -> str:
    """The code, the reason, and what became of the disk."""
    reason = words.say(f"disk.why_{why}", disk=named(disk, words))
    return f"{DISK_CODES[why]} · {reason}\n{words.say('disk.emptied' if emptied else 'disk.unchanged')}"
