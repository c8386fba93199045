"""What hangs or is killed comes back, more and more careful; between two starts the console is empty."""

import time
from collections.abc import Iterator
from itertools import cycle

from emulated import PANEL
from kiosk_machine import SCRIPTS, SERVICE
from machine import until
from starting import STAYS

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
    return int(STAYS.says(f"awk -v since={since} '$1 > since' {NOTES} 2>/dev/null | wc -l"))


def _beat() -> str:
    return STAYS.shown(SERVICE, "WatchdogTimestampMonotonic")["WatchdogTimestampMonotonic"]


def _kill(program: str) -> None:
    """Kill what carries the name, and wait until that is over."""
    before = STAYS.shown(SERVICE, "NRestarts")
    until(lambda: STAYS.kills(program), program)
    until(lambda: STAYS.shown(SERVICE, "NRestarts") != before, "the next start")


def hang() -> None:
    """A kiosk that stands still, whose heart nothing else beats, is killed and comes back."""
    before, kiosk = _failures(), STAYS.pids("kiosk")[0]
    STAYS.says(f"sh -c 'echo $$ >{GROUP}; {TELLS}_USEC={SECONDS}000000'")
    STAYS.says(f"kill -STOP {kiosk}")
    time.sleep(3)
    heard = _beat()
    while _failures() == before:
        if _beat() != heard and STAYS.pids("kiosk")[:1] == [kiosk]:
            raise ValueError("it stands still, and its heart beats")
    STAYS.plays()
    STAYS.comes_to("attract")


def hang_plant() -> None:
    """Another process says that the kiosk lives."""
    STAYS.says(BEATS)


def hang_heal() -> None:
    """It is gone, and the kiosk goes on."""
    STAYS.says(f"kill -KILL $(cat /run/beats); kill -CONT {STAYS.pids('kiosk')[0]}")


def killed_in_a_row() -> None:
    """The kiosk, its compositor and what gives it the screen are killed in turn: it is back each time, at last in safe
    mode."""
    programs = cycle(("kiosk", "cage", "seatd", "cage"))
    while _failures(within=SOON) < SAFE_AFTER:
        before = _failures()
        _kill(program := next(programs))
        if _failures() == before:
            raise ValueError(f"that {program} was killed is not noted")
    STAYS.plays()
    if "--safe" not in STAYS.says(f"tr '\\0' ' ' </proc/{STAYS.pids('kiosk')[0]}/cmdline"):
        raise ValueError("it is not in safe mode")
    STAYS.comes_to("safe")


def killed_in_a_row_plant() -> None:
    """Nobody notes a failure."""
    STAYS.says(f"rm {NOTES}")
    STAYS.replace(f"{SCRIPTS}/ended", "2iexit 0")


def killed_in_a_row_heal() -> None:
    """They are noted; as many as there were."""
    STAYS.restore(f"{SCRIPTS}/ended")
    STAYS.says(f"for _ in $(seq {SAFE_AFTER}); do cut -d . -f 1 /proc/uptime >>{NOTES}; done; chown kiosk: {NOTES}")


def rests() -> None:
    """Killed on and on: the sentence, no prompt, then one more try. Once it rested, one failure is enough."""
    kills = iter(range(1 if STAYS.tries(f"test -e {RESTED}")[0] == 0 else RESTING))
    until(lambda: _says_so(kills), "the sentence")
    STAYS.keep("sentence")
    if (lines := int(STAYS.says("od -An -tu1 -N1 /dev/vcsa1"))) != PANEL[1] // LETTER:
        raise ValueError(f"its letters are small: {lines} lines")
    until(lambda: STAYS.pids("kiosk"), "one more try")


def _says_so(kills: Iterator[int]) -> bool:
    """Whether the sentence is there. Where it is not, what draws is killed, as often as is left. Raises ValueError for
    a prompt, and when no kill is left."""
    if SENTENCE in STAYS.says("cat /dev/vcs1"):
        return True
    if STAYS.pids("agetty"):
        raise ValueError("there is a prompt")
    if STAYS.pids("cage"):
        if next(kills, None) is None:
            raise ValueError("it never rests")
        _kill("cage")
    return False


def rests_plant() -> None:
    """It never tires."""
    STAYS.replace(f"{SCRIPTS}/session", "s/^rest() {$/rest() { return 0/")


def rests_heal() -> None:
    """It does; what failed is forgotten."""
    STAYS.restore(f"{SCRIPTS}/session")
    STAYS.restarts()
