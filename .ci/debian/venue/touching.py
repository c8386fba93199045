"""A finger goes from screen to screen, however the panel hangs."""

from itertools import pairwise

from kiosk_machine import SCRIPTS, KioskMachine
from starting import FALLS, PLAYED, STAYS

DEFAULTS = "/etc/default/cafe-ia-kiosk"


def answers_questions(machine: KioskMachine) -> None:
    """From the first question to attract."""
    names = list(machine.ways())
    for before, name in pairwise(names[: names.index("attract") + 1]):
        machine.leads(before, name)


def there_and_back(machine: KioskMachine) -> None:
    """Attract, the games, and attract."""
    machine.comes_to("attract")
    machine.leads("attract", "choices")
    machine.leads("choices", "attract")


def touched() -> None:
    """The first questions, then as visitors do; from there a second machine goes its own way."""
    if STAYS.comes_to("first", "attract") == "first":
        answers_questions(STAYS)
    there_and_back(STAYS)
    if not FALLS.disk.exists():
        STAYS.divides(FALLS, PLAYED)


def touched_plant() -> None:
    """The panel's driver is gone."""
    STAYS.says("modprobe -r virtio_input")


def touched_heal() -> None:
    """It is there; what was touched without it is not."""
    STAYS.says("modprobe virtio_input")


def turned(turn: int) -> None:
    """The panel hangs turned, as the settings say and the next start hears, or by what the start calls."""
    machine = KioskMachine("stays", turn)
    machine.says(f"cp --remove-destination $(realpath {DEFAULTS}) {DEFAULTS}.new && mv {DEFAULTS}.new {DEFAULTS}")
    machine.says(f"sed -i 's/^KIOSK_ROTATION=.*/KIOSK_ROTATION={turn}/' {DEFAULTS}")
    if turn != 90:
        machine.turns(turn)
    elif f"KIOSK_ROTATION={turn}" not in machine.says(f"tr '\\0' '\\n' </proc/{machine.pids('kiosk')[0]}/environ"):
        machine.restarts()
    machine.plug_panel_anew()
    there_and_back(machine)


def turned_plant(turn: int) -> None:
    """Only the picture turns."""
    KioskMachine("stays", turn).replace(f"{SCRIPTS}/touch", "2iexit 0")


def turned_heal(turn: int) -> None:
    """The touch turns, too, and leaves the games; after the last turn, the panel hangs straight."""
    machine = KioskMachine("stays", turn)
    machine.restore(f"{SCRIPTS}/touch")
    machine.plug_panel_anew()
    machine.leads("choices", "attract")
    if turn == 270:
        turned(0)
