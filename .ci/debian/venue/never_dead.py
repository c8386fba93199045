"""What hangs or is killed comes back, more and more careful; between two starts the console is empty."""

import time
from collections.abc import Iterator

from emulated import PANEL
from kiosk_machine import SCRIPTS, SERVICE
from machine import until
from starting import FALLS, PLAYED

NOTES = "/run/cafe-ia-kiosk/failures"
RESTED = "/run/cafe-ia-kiosk/rested"
SENTENCE = "La borne se repose."
LETTER = 32
"""Pixels of the height of its letters."""
SAFE_AFTER, RESTING = 5, 8
SOON = 280
"""Seconds: a little less than those in which so many failures count."""
GROUP = f"/sys/fs/cgroup/system.slice/{SERVICE}/cgroup.procs"
TELLS = "NOTIFY_SOCKET=/run/systemd/notify systemd-notify WATCHDOG"
BEATS = f"setsid -f sh -c 'echo $$ | tee /run/beats >{GROUP}; while sleep 1; do {TELLS}=1; done' >/dev/null 2>&1"
SECONDS = 20
"""Within which a heart must beat where it is waited for: a machine is emulated slowly, and else has time."""


def _failures(within: int = 10**6) -> int:
    """How many are noted of so many seconds."""
    since = f"$(($(cut -d . -f 1 /proc/uptime) - {within}))"
    return int(FALLS.says(f"awk -v since={since} '$1 > since' {NOTES} 2>/dev/null | wc -l"))


def _beat() -> str:
    return FALLS.shown(SERVICE, "WatchdogTimestampMonotonic")["WatchdogTimestampMonotonic"]


def _kill(program: str) -> None:
    """Kill what carries the name, and wait until another session begins."""
    before = until(lambda: _session() if FALLS.pids(program) else "", program)
    until(lambda: FALLS.kills(program), program)
    until(lambda: _session() not in ("0", before), "the next start")


def _session() -> str:
    return FALLS.shown(SERVICE, "MainPID")["MainPID"]


def hang() -> None:
    """A kiosk that stands still, whose heart nothing else beats, is killed and comes back."""
    if not FALLS.on:
        FALLS.start("bios", PLAYED)
    before, kiosk = _failures(), FALLS.pids("kiosk")[0]
    FALLS.says(f"sh -c 'echo $$ >{GROUP}; {TELLS}_USEC={SECONDS}000000'")
    FALLS.says(f"kill -STOP {kiosk}")
    time.sleep(3)
    heard = _beat()
    while _failures() == before:
        if _beat() != heard and FALLS.pids("kiosk")[:1] == [kiosk]:
            raise ValueError("it stands still, and its heart beats")
    FALLS.plays()
    FALLS.comes_to("attract")


def hang_plant() -> None:
    """Another process says that the kiosk lives."""
    FALLS.says(BEATS)


def hang_heal() -> None:
    """It is gone, and the kiosk goes on."""
    FALLS.says(f"kill -KILL $(cat /run/beats); kill -CONT {FALLS.pids('kiosk')[0]}")


def killed_in_a_row() -> None:
    """What gives it the screen, the kiosk and its compositor are killed: it is back each time, at last in safe mode."""
    _kill("seatd")
    programs = iter(("kiosk", "cage") * SAFE_AFTER)
    while _failures(within=SOON) < SAFE_AFTER:
        before = _failures()
        _kill(program := next(programs))
        if _failures() == before:
            raise ValueError(f"that {program} was killed is not noted")
    FALLS.plays()
    if "--safe" not in FALLS.says(f"tr '\\0' ' ' </proc/{FALLS.pids('kiosk')[0]}/cmdline"):
        raise ValueError("it is not in safe mode")
    FALLS.comes_to("safe")


def killed_in_a_row_plant() -> None:
    """Nobody notes a failure."""
    FALLS.says(f"rm {NOTES}")
    FALLS.replace(f"{SCRIPTS}/ended", "2iexit 0")


def killed_in_a_row_heal() -> None:
    """They are noted; as many as there were."""
    FALLS.restore(f"{SCRIPTS}/ended")
    FALLS.says(f"for _ in $(seq {SAFE_AFTER}); do cut -d . -f 1 /proc/uptime >>{NOTES}; done; chown kiosk: {NOTES}")


def rests() -> None:
    """Killed on and on: the sentence, no prompt, then one more try. Once it rested, one failure is enough."""
    kills = iter(range(1 if FALLS.tries(f"test -e {RESTED}")[0] == 0 else RESTING))
    until(lambda: _says_so(kills), "the sentence")
    FALLS.keep("sentence")
    if (lines := int(FALLS.says("od -An -tu1 -N1 /dev/vcsa1"))) != PANEL[1] // LETTER:
        raise ValueError(f"its letters are small: {lines} lines")
    until(lambda: FALLS.pids("kiosk"), "one more try")


def _says_so(kills: Iterator[int]) -> bool:
    """Whether the sentence is there. Where it is not, what draws is killed, as often as is left. Raises ValueError for
    a prompt, and when no kill is left."""
    if SENTENCE in FALLS.says("cat /dev/vcs1"):
        return True
    if FALLS.pids("agetty"):
        raise ValueError("there is a prompt")
    if FALLS.pids("cage"):
        if next(kills, None) is None:
            raise ValueError("it never rests")
        _kill("cage")
    return False


def rests_plant() -> None:
    """It never tires."""
    FALLS.replace(f"{SCRIPTS}/session", "s/^rest() {$/rest() { return 0/")


def rests_heal() -> None:
    """It does."""
    FALLS.restore(f"{SCRIPTS}/session")
