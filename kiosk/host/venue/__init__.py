"""What a machine needs to be a kiosk in a venue, line by line, as its files tell it. Nothing is guessed or changed."""

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from kiosk.host.venue import kiosk_session as session
from kiosk.host.venue import machine
from kiosk.host.venue.venue_files import Probed, VenueFiles

DATA = Path("var", "lib", "cafe-ia-kiosk", "data")
AGAIN = "install the package cafe-ia-kiosk-session again"


class Probe(NamedTuple):
    """One thing that is needed, what looks at it, and what to do where it is missing."""

    what: str
    look: Callable[[VenueFiles], Probed]
    remedy: str


class VenueLine(NamedTuple):
    """What was found; ``told`` ends with the remedy where the verdict is no."""

    verdict: str
    what: str
    told: str


PROBES = (
    Probe("session user", session.user, "install the package cafe-ia-kiosk-session"),
    Probe("groups", session.groups, "usermod --append --groups audio,input,render,video kiosk"),
    Probe("service", session.service, "systemctl enable cafe-ia-kiosk.service"),
    Probe("target", session.target, "systemctl set-default graphical.target"),
    Probe("seatd", session.seatd, "apt install seatd"),
    Probe("cage", session.cage, "apt install cage"),
    Probe("stick service", session.sticks, AGAIN),
    Probe("power off", session.power_off, AGAIN),
    Probe("consoles", session.consoles, AGAIN),
    Probe("sysrq", session.sysrq, "sysctl --load /usr/lib/sysctl.d/60-cafe-ia-kiosk.conf"),
    Probe("rotation", session.rotation, "correct KIOSK_ROTATION in /etc/default/cafe-ia-kiosk, apt install wlr-randr"),
    Probe("renderer", machine.renderer, "install the firmware of the graphics card, or let the processor draw"),
    Probe("driver", machine.driver, "apt install libgl1-mesa-dri, or let the processor draw"),
    Probe("sound card", machine.sound, "connect one, or play without sound"),
    Probe("blanking", machine.blanking, "add consoleblank=0 to the kernel's command line"),
    Probe("clock", machine.clock, "set it with timedatectl set-time, and change the battery of the machine"),
    Probe("data folder", machine.data, "chown -R kiosk:kiosk /var/lib/cafe-ia-kiosk, on a disk that can be written"),
    Probe("room", machine.room, "make room on the disk"),
    Probe("glibc", machine.glibc, "use Debian 13 or newer"),
)


def look(root: Path, now: datetime, data: Path | None = None) -> Iterator[VenueLine]:
    """A line for each of PROBES, of the machine whose files stand below a folder."""
    files = VenueFiles(root, now, data or root / DATA)
    return (_line(probe, files) for probe in PROBES)


def _line(probe: Probe, files: VenueFiles) -> VenueLine:
    try:
        seen = probe.look(files)
    except OSError as error:
        return VenueLine("cannot tell", probe.what, f"{error.filename}: {error.strerror}")
    except (ValueError, LookupError) as error:
        return VenueLine("cannot tell", probe.what, f"what is written there is not understood ({error})")
    told = f"{seen.told}: {probe.remedy}" if seen.verdict == "no" else seen.told
    return VenueLine(seen.verdict, probe.what, told)
