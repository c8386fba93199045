"""Whether the machine itself is fit: what draws and sounds, its clock, its disk, its system."""

import json
import os
import re
import shutil
import stat
from datetime import UTC, datetime

from kiosk.host.drivers import FILE_NAME, Driver
from kiosk.host.venue.kiosk_session import USER
from kiosk.host.venue.venue_files import Probed, VenueFiles, yes_if

FIRST_YEAR, LAST_YEAR = 2025, 2099
LITTLE_ROOM_MB = 500
OLDEST_GLIBC = (2, 39)


def renderer(files: VenueFiles) -> Probed:
    """Something that could be a graphics card."""
    nodes = sorted(node.name for node in (files.root / "dev" / "dri").glob("renderD*"))
    return yes_if(bool(nodes), ", ".join(nodes) if nodes else "no /dev/dri/renderD*")


def driver(files: VenueFiles) -> Probed:
    """What the driver called itself when the kiosk asked it last."""
    try:
        kept = json.loads((files.data / FILE_NAME).read_bytes())
    except FileNotFoundError:
        return Probed("cannot tell", "no kiosk has asked it yet: it is asked at the start, where there is a renderer")
    if not isinstance(kept, dict):
        raise ValueError(FILE_NAME)
    found = Driver(str(kept.get("name", "")), str(kept.get("fault", "")))
    return yes_if(found.draws, found.name or found.fault)


def sound(files: VenueFiles) -> Probed:
    """A sound card."""
    if files.has("proc") and not files.has("proc/asound"):
        return Probed("no", "the kernel knows none")
    cards = re.findall(r"^ *\d+ \[.*\]: *(.*)$", files.text("proc/asound/cards"), re.MULTILINE)
    return yes_if(bool(cards), ", ".join(cards) if cards else "none")


def blanking(files: VenueFiles) -> Probed:
    """Whether the kernel darkens the bare console, on which the kiosk says that it rests."""
    seconds = int(files.text("sys/module/kernel/parameters/consoleblank"))
    return yes_if(seconds == 0, f"after {seconds} s" if seconds else "never")


def clock(files: VenueFiles) -> Probed:
    """A clock can be told to be wrong, never to be right: a year that cannot be, or a date before the last
    installation."""
    told = f"{files.now:%Y-%m-%d %H:%M} UTC"
    installed = datetime.fromtimestamp((files.root / "var/lib/dpkg/status").stat().st_mtime, UTC)
    if not FIRST_YEAR <= files.now.year <= LAST_YEAR:
        return Probed("no", f"{told} cannot be")
    if files.now < installed:
        return Probed("no", f"{told} is before the last installation, {installed:%Y-%m-%d %H:%M}")
    return Probed("yes", f"{told} can be")


def data(files: VenueFiles) -> Probed:
    """Whether the user of the kiosk may write in the data folder. Nothing is written."""
    names = {line.split(":")[0]: line.split(":")[2] for line in files.text("etc/passwd").splitlines() if line}
    folder = files.data if files.data.exists() else files.data.parent
    found = folder.stat()
    if os.statvfs(folder).f_flag & os.ST_RDONLY:
        return Probed("no", f"{folder} is on a disk that is only read")
    if str(found.st_uid) != names.get(USER):
        return Probed("no", f"{folder} is not of the user {USER}")
    writes = found.st_mode & stat.S_IRWXU == stat.S_IRWXU
    return yes_if(writes, f"{folder}" if writes else f"{folder} may not be written")


def room(files: VenueFiles) -> Probed:
    """On the disk of the data."""
    free = shutil.disk_usage(files.data if files.data.exists() else files.data.parent).free // 1_000_000
    return yes_if(free >= LITTLE_ROOM_MB, f"{free} MB free")


def glibc(files: VenueFiles) -> Probed:
    """The system's library that the package needs, as the system's list of packages has it."""
    found = re.search(
        r"^Package: libc6\n(?:\S.*\n| .*\n)*?Version: ((\d+)\.(\d+)\S*)$",
        files.text("var/lib/dpkg/status"),
        re.MULTILINE,
    )
    if found is None:
        return Probed("cannot tell", "no libc6 in the list of packages")
    return yes_if((int(found[2]), int(found[3])) >= OLDEST_GLIBC, found[1])
