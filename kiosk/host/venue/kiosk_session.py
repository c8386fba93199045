"""Whether the session that makes a machine nothing but a kiosk is there, whole and set up."""

import re

from kiosk.host.venue.venue_files import Probed, VenueFiles, all_there, yes_if

USER = "kiosk"
GROUPS = ("audio", "input", "render", "video")
UNITS = "usr/lib/systemd/system"
ROTATIONS = ("90", "180", "270")


def user(files: VenueFiles) -> Probed:
    """Whom the kiosk runs as."""
    names = [line.partition(":")[0] for line in files.text("etc/passwd").splitlines()]
    return yes_if(USER in names, USER if USER in names else f"nobody is called {USER}")


def groups(files: VenueFiles) -> Probed:
    """What that user may open: sound, touch, the graphics card."""
    members = {}
    for line in files.text("etc/group").splitlines():
        name, *_, users = line.split(":")
        members[name] = users.split(",")
    missing = [name for name in GROUPS if USER not in members.get(name, ())]
    return yes_if(not missing, f"not in {', '.join(missing)}" if missing else ", ".join(GROUPS))


def service(files: VenueFiles) -> Probed:
    """Whether the machine starts the kiosk."""
    if not files.has(f"{UNITS}/cafe-ia-kiosk.service"):
        return Probed("no", f"no /{UNITS}/cafe-ia-kiosk.service")
    enabled = files.has("etc/systemd/system/graphical.target.wants/cafe-ia-kiosk.service")
    return yes_if(enabled, "enabled" if enabled else "not enabled")


def target(files: VenueFiles) -> Probed:
    """What the machine starts into."""
    chosen = "etc/systemd/system/default.target"
    link = chosen if files.has(chosen) else f"{UNITS}/default.target"
    name = (files.root / link).readlink().name
    return yes_if(name == "graphical.target", name)


def seatd(files: VenueFiles) -> Probed:
    """What gives the kiosk screen and touch."""
    return all_there(files, ("usr/sbin/seatd", f"{UNITS}/seatd.service"))


def cage(files: VenueFiles) -> Probed:
    """The compositor."""
    return all_there(files, ("usr/bin/cage",))


def sticks(files: VenueFiles) -> Probed:
    """What mounts USB sticks for the kiosk alone."""
    unit, rule = f"{UNITS}/cafe-ia-kiosk-stick@.service", "usr/lib/udev/rules.d/72-cafe-ia-kiosk.rules"
    return all_there(files, (unit, rule, "usr/libexec/cafe-ia-kiosk/stick"))


def power_off(files: VenueFiles) -> Probed:
    """What lets the kiosk switch its machine off."""
    return all_there(files, ("usr/share/polkit-1/rules.d/60-cafe-ia-kiosk.rules",))


def consoles(files: VenueFiles) -> Probed:
    """Whether Ctrl+Alt+F2 leads to a login. The last of the files that speak of it, by name, counts; one in /etc hides
    one of the same name in /usr/lib."""
    folders = [files.root / folder / "systemd/logind.conf.d" for folder in ("usr/lib", "run", "etc")]
    by_name = {file.name: file for folder in folders for file in folder.glob("*.conf")}
    said = "\n".join(by_name[name].read_text("utf-8", "replace") for name in sorted(by_name))
    last = {key: re.findall(rf"^{key}=(\S*)$", said, re.MULTILINE)[-1:] for key in ("NAutoVTs", "ReserveVT")}
    wrong = [key for key, value in last.items() if value != ["0"]]
    return yes_if(not wrong, f"{' and '.join(wrong)} not 0" if wrong else "none opens a login")


def sysrq(files: VenueFiles) -> Probed:
    """Whether a key speaks to the kernel."""
    value = files.text("proc/sys/kernel/sysrq").strip()
    return yes_if(value == "0", value)


def rotation(files: VenueFiles) -> Probed:
    """Of a panel that hangs turned."""
    said = re.findall(r"^KIOSK_ROTATION=(.*)$", files.text("etc/default/cafe-ia-kiosk"), re.MULTILINE)
    turned = said[-1].strip().strip("\"'") if said else ""
    if not turned:
        return Probed("yes", "none is asked for")
    if turned not in ROTATIONS:
        return Probed("no", f"{turned} is none of {', '.join(ROTATIONS)}")
    there = files.has("usr/bin/wlr-randr")
    return yes_if(there, f"{turned} degrees{'' if there else ', and no /usr/bin/wlr-randr'}")
