"""It starts from a stick, however the machine starts, and what nobody signed does not start where that is asked."""

import os
import subprocess
from pathlib import Path

from emulated import stick
from kiosk_machine import WORK, KioskMachine
from machine import Machine

IMAGE = Path(os.environ["IMAGE"])
SIZE = "2G"
"""Of the stick that the image is written to: larger than the image, as they are."""
SIGNED_ONLY = "/sys/firmware/efi/efivars/SecureBoot-8be4df61-93ca-11d2-aa0d-00e098032b8c"
UNSIGNED = 'echo "nobody signed this"\nsleep 900\n'
STAYS = KioskMachine("stays")
"""The machine that is tried in every way, on a stick of its own."""
FALLS = KioskMachine("falls")
"""The one whose kiosk is killed: it goes on from a moment of the machine that stays."""
PLAYED = "played"
"""That moment."""
CARRIED = KioskMachine("carried")
"""The one whose stick is carried from one sort of machine to the next, and which is cut."""


def switched_on(machine: KioskMachine, kind: str) -> None:
    """Start it, unless it runs, until its first screen can be touched."""
    if machine.on:
        return
    machine.folder.mkdir(parents=True, exist_ok=True)
    if not machine.disk.exists():
        stick(IMAGE, SIZE, machine.disk)
    machine.start(kind)
    machine.wakes()
    machine.plug_panel()
    machine.plays()


def starts_in_bios() -> None:
    """To the first question."""
    switched_on(STAYS, "bios")
    STAYS.comes_to("first")


def starts_in_bios_plant() -> None:
    """It stands on its head."""
    STAYS.turns(180)


def starts_in_bios_heal() -> None:
    """It stands as it should."""
    STAYS.turns(0)


def starts_in_uefi() -> None:
    """To the first question."""
    switched_on(CARRIED, "uefi")
    CARRIED.comes_to("first")


def starts_in_uefi_plant() -> None:
    """It stands on its head."""
    CARRIED.turns(180)


def starts_in_uefi_heal() -> None:
    """It stands as it should."""
    CARRIED.turns(0)


def starts_where_only_signed_may() -> None:
    """To attract, which offers what was cut; the firmware enforces signatures."""
    switched_on(CARRIED, "secure")
    CARRIED.comes_to("offered")
    if CARRIED.says(f"od -An -tu1 -j4 {SIGNED_ONLY}") != "1":
        raise ValueError("the firmware let everything start")


def starts_where_only_signed_may_plant() -> None:
    """The firmware tells that it enforces nothing."""
    unsigned = "/run/unsigned"
    CARRIED.says(f"printf '\\006\\000\\000\\000\\000' >{unsigned} && mount --bind {unsigned} {SIGNED_ONLY}")


def starts_where_only_signed_may_heal() -> None:
    """It enforces."""
    CARRIED.restore(SIGNED_ONLY)


def unsigned_is_refused() -> None:
    """A GRUB that nobody signed, by the firmware that started the image."""
    kind = "uefi" if (WORK / "unsigned-allowed").exists() else "secure"
    machine = Machine(WORK / "unsigned")
    machine.cut()
    machine.folder.mkdir(exist_ok=True)
    _unsigned_stick(machine.folder)
    machine.disk.unlink(missing_ok=True)
    stick(machine.folder / "unsigned.img", SIZE, machine.disk)
    machine.start(kind)
    try:
        heard = machine.hears("Access Denied|nobody signed this")
    finally:
        machine.cut()
    if heard != "Access Denied":
        raise ValueError("it was started")


def unsigned_is_refused_plant() -> None:
    """The firmware asks for no signature."""
    (WORK / "unsigned-allowed").touch()


def unsigned_is_refused_heal() -> None:
    """It does."""
    (WORK / "unsigned-allowed").unlink()


def _unsigned_stick(folder: Path) -> None:
    image, settings, grub = folder / "unsigned.img", folder / "grub.cfg", folder / "BOOTX64.EFI"
    image.unlink(missing_ok=True)
    settings.write_text(UNSIGNED, "ascii")
    for command in (
        f"grub-mkimage -O x86_64-efi -o {grub} -c {settings} -p / echo sleep normal",
        f"mkfs.vfat -C -F 32 {image} 65536",
        f"mmd -i {image} ::EFI ::EFI/BOOT",
        f"mcopy -i {image} {grub} ::EFI/BOOT/",
    ):
        subprocess.run(command.split(), check=True, stdout=subprocess.DEVNULL)
