"""How QEMU is told to be a machine without a network, which starts from an image as from a USB stick. The image is
the real one: a root shell and longer time limits come in beside it, as credentials of the firmware."""

import subprocess
from base64 import b64encode
from pathlib import Path

PANEL = (1280, 800)
"""Pixels of the screen."""
LINES = ("serial", "qmp")
"""Sockets in the machine's folder."""
DISK = "stick.qcow2"
FINGERS = "virtio-multitouch-pci"
"""The panel, by QEMU's name."""
NEVER_SYNCED = "cache.no-flush=on"
"""What QEMU was given before it is killed is there, whether or not its host wrote it down: only a host may lose it."""
FIRMWARE = Path("/usr/share/OVMF")
EMULATED = (
    "qemu-system-x86_64 -accel tcg,thread=multi,tb-size=512 -cpu Nehalem -smp 2 -m 2048 -nodefaults"
    " -display none -net none -device qemu-xhci,id=usb -device usb-kbd,bus=usb.0 -device pcie-root-port,id=way"
).split()
"""A machine whose processor is wholly emulated: Qt's masked loads of newer ones fault there. It starts again
where its kernel asks for it, ten seconds after a panic, as any PC does."""
SHELL = """[Unit]
DefaultDependencies=no
[Service]
ExecStart=/bin/sh -c 'stty -echo && exec bash --norc --noprofile /dev/stdin'
StandardInput=tty
StandardOutput=tty
StandardError=tty
TTYPath=/dev/ttyS0
TTYReset=yes
Restart=always
Environment=TERM=dumb
"""
WITH_SHELL = "[Unit]\nWants=proof-shell.service\n"
SLOWLY = "[Service]\nTimeoutStartSec=1800\nTimeoutStopSec=30\nWatchdogSec=1800\n"
CREDENTIALS = {
    "extra-unit.proof-shell.service": SHELL,
    "unit-dropin.sysinit.target": WITH_SHELL,
    "unit-dropin.cafe-ia-kiosk.service": SLOWLY,
}


def command(kind: str, folder: Path, moment: str = "") -> list[str]:
    """For a machine of that folder, which starts by ``bios``, ``uefi`` or ``secure``, or goes on from a moment that it
    kept, its panel plugged in."""
    told = [*EMULATED, *firmware(kind, folder)]
    told += ["-device", f"VGA,edid=on,xres={PANEL[0]},yres={PANEL[1]}"]
    for line in LINES:
        told += [f"-{line}", f"unix:{folder / line},server=on,wait=off"]
    told += ["-blockdev", f"driver=qcow2,node-name=stick,{NEVER_SYNCED},file.driver=file,file.filename={folder / DISK}"]
    told += ["-device", "usb-storage,bus=usb.0,drive=stick,bootindex=0,removable=on"]
    if moment:
        told += ["-device", f"{FINGERS},id=panel,bus=way", "-loadvm", moment]
    for name, text in CREDENTIALS.items():
        coded = b64encode(text.encode()).decode()
        told += ["-smbios", f"type=11,value=io.systemd.credential.binary:systemd.{name}={coded}"]
    return told


def firmware(kind: str, folder: Path) -> list[str]:
    """How QEMU starts by ``bios``, ``uefi`` or ``secure``, the last one with Microsoft's keys and nothing else."""
    if kind == "bios":
        return ["-machine", "q35"]
    code, keys = {
        "uefi": ("OVMF_CODE_4M.fd", "OVMF_VARS_4M.fd"),
        "secure": ("OVMF_CODE_4M.secboot.fd", "OVMF_VARS_4M.ms.fd"),
    }[kind]
    kept = folder / f"{kind}.qcow2"
    if not kept.exists():
        subprocess.run(["qemu-img", "convert", "-O", "qcow2", FIRMWARE / keys, kept], check=True)
    secure = ["-global", "driver=cfi.pflash01,property=secure,value=on"] if kind == "secure" else []
    return [
        *("-machine", "q35,smm=on" if secure else "q35", *secure),
        *("-drive", f"if=pflash,format=raw,unit=0,readonly=on,file={FIRMWARE / code}"),
        *("-drive", f"if=pflash,format=qcow2,unit=1,file={kept}"),
    ]


def stick(image: Path, size: str, overlay: Path) -> None:
    """A stick of that size on which the image was written. The image itself never changes."""
    told = ["qemu-img", "create", "-q", "-f", "qcow2", "-F", "raw", "-b", str(image.resolve()), str(overlay), size]
    subprocess.run(told, check=True)
