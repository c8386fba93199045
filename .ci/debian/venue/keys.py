"""No key takes a visitor out of the kiosk, and the kiosk may switch its machine off, and nothing else."""

import time
from pathlib import Path

from kiosk_machine import AS_KIOSK, SERVICE, SHORT
from machine import until
from starting import STAYS

RULES = "/usr/share/polkit-1/rules.d/60-cafe-ia-kiosk.rules"
MANAGER = "org.freedesktop.login1 /org/freedesktop/login1 org.freedesktop.login1.Manager"
POWER = Path("/run/systemd/logind.conf.d/99-proof.conf")
HEARD = "Power key pressed"
MANY = 1000
"""Keys pressed at once."""
PRESSED = "/run/keys"
LISTENS = f"setsid -f sh -c 'exec cat /dev/input/by-path/pci-*-usb-0:*-event-kbd >{PRESSED}' >/dev/null 2>&1"
COUNTS = f"od -An -v -tu2 -w24 {PRESSED} | awk '$9 == 1 {{ of[$11]++ }} END {{ print of[1] + 0, of[0] + 0 }}'"
"""How many keys went down, and how many came up again, as the kernel tells it."""
ELSEWHERE = [
    *(("alt", "sysrq", letter) for letter in "reki"),
    *(("ctrl", "alt", f"f{number}") for number in range(1, 13)),
    *[("ctrl", "alt", "delete")] * 8,
    *(("alt", "f4"), ("alt", "esc"), ("ctrl", "alt", "backspace"), ("meta_l", "l"), ("ctrl", "q")),
]
"""What leaves a session, a window or a machine elsewhere."""


def _stands() -> dict[str, str]:
    """What no key may change."""
    return {
        "console": STAYS.says("cat /sys/class/tty/tty0/active"),
        "start": STAYS.says("cat /proc/sys/kernel/random/boot_id"),
        "kiosk": str(STAYS.pids("kiosk")),
    }


def keys_do_nothing() -> None:
    """What leaves the kiosk elsewhere, key by key, then many at once."""
    STAYS.says(LISTENS)
    before = _stands()
    for keys in ELSEWHERE:
        _presses(*keys)
    STAYS.type("q" * MANY)
    _presses("q")
    if (after := _stands()) != before:
        raise ValueError(f"{before} became {after}")
    STAYS.comes_to("attract")


def _presses(*keys: str) -> None:
    """Keys held together, until the kernel has heard that all came up again: a slow machine forgets what came before it
    listened."""

    def heard() -> bool:
        down, up = _pressed()
        return down == up > before

    before = _pressed()[1]
    STAYS.press(*keys)
    until(heard, f"the end of {keys}", SHORT)


def _pressed() -> tuple[int, int]:
    down, up = STAYS.says(COUNTS).split()
    return int(down), int(up)


def keys_do_nothing_plant() -> None:
    """The kernel listens to the keyboard."""
    STAYS.keeps("alone")
    STAYS.says("echo 4 >/proc/sys/kernel/sysrq")


def keys_do_nothing_heal() -> None:
    """It does not, and nothing has happened."""
    STAYS.goes_back("alone")


def _told_by_logind(since: str) -> list[str]:
    return STAYS.says(f"journalctl -q -u systemd-logind -o cat --after-cursor='{since}'").splitlines()


def power_key() -> None:
    """It is heard, and that is all."""
    since = STAYS.says("journalctl -q -n 1 --show-cursor | sed -n 's/^-- cursor: //p'")
    STAYS.ask("system_powerdown")
    until(lambda: any(HEARD in line for line in _told_by_logind(since)), "the power key")
    time.sleep(2)
    if done := [line for line in _told_by_logind(since) if HEARD not in line]:
        raise ValueError(f"the power key did something: {done}")


def power_key_plant() -> None:
    """It switches off, but for a program that is in the way."""
    STAYS.says(f"mkdir -p {POWER.parent}; printf '[Login]\\nHandlePowerKey=poweroff\\n' >{POWER}")
    STAYS.says("systemctl reload systemd-logind")
    STAYS.says("systemd-run -q --unit=in-the-way systemd-inhibit --who=proof --what=shutdown sleep infinity")
    until(lambda: not STAYS.tries("systemd-inhibit --list | grep -q ^proof")[0], "what is in the way", SHORT)


def power_key_heal() -> None:
    """It does nothing."""
    STAYS.says(f"rm {POWER}; systemctl reload systemd-logind; systemctl stop in-the-way")


def may_switch_off_only() -> None:
    """What the kiosk's user is allowed."""
    for what, expected in (("CanReboot", "no"), ("CanSuspend", "no"), ("CanPowerOff", "yes")):
        if (said := STAYS.says(f"{AS_KIOSK} busctl call {MANAGER} {what}")) not in (f's "{expected}"', 's "na"'):
            raise ValueError(f"{what}: {said}")
    for refused in ("systemctl reboot", f"systemctl stop {SERVICE}", "systemctl start rescue.target"):
        if not STAYS.tries(f"{AS_KIOSK} {refused}")[0]:
            raise ValueError(f"{refused} was allowed")


def may_switch_off_only_plant() -> None:
    """It may do anything."""
    STAYS.replace(RULES, "s/polkit.Result.NO/polkit.Result.YES/")
    STAYS.says("systemctl restart polkit")


def may_switch_off_only_heal() -> None:
    """It may not."""
    STAYS.restore(RULES)
    STAYS.says("systemctl restart polkit")


def switches_off() -> None:
    """The kiosk's user does: refused by a rule that allows nothing, then really."""
    STAYS.replace(RULES, "s/polkit.Result.YES/polkit.Result.NO/")
    STAYS.says("systemctl restart polkit")
    if not STAYS.tries(f"{AS_KIOSK} systemctl poweroff")[0]:
        raise ValueError("nothing refuses it")
    may_switch_off_only_heal()
    STAYS.tries(f"{AS_KIOSK} systemctl poweroff")
    until(lambda: not STAYS.on, "the end of the machine")
