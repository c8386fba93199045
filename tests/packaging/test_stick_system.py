"""The system on the stick: what GRUB starts, and that no console, network or update is behind the kiosk."""

import configparser
import os
import re
from pathlib import Path

from tests.packaging.test_stick_image import STICK

GRUB = (STICK / "grub.cfg").read_text("utf-8")
CONSOLES = ("getty@", "serial-getty@", "autovt@", "console-getty")


def parameters() -> list[str]:
    """What the kernel is told."""
    return next(line for line in GRUB.splitlines() if line.startswith("linux ")).split()[1:]


def units(verb: str) -> set[str]:
    """The units for which systemctl is told so, while the system is made."""
    inside = (STICK / "inside").read_text("utf-8").replace("\\\n", "")
    return {
        name for line in re.findall(rf"^systemctl {verb} --quiet (.*)$", inside, re.MULTILINE) for name in line.split()
    }


def test_grub_starts_what_the_image_holds() -> None:
    build, image = ((STICK / name).read_text("utf-8") for name in ("build", "image"))
    for file in ("vmlinuz", "initrd.img", "filesystem.squashfs"):
        assert f"$boot/live/{file}" in build
    assert parameters()[0] == "/live/vmlinuz"
    assert "initrd /live/initrd.img" in GRUB
    label = next(one.partition("=")[2] for one in parameters() if one.startswith("persistence-label="))
    assert f"-L {label} " in image


def test_there_is_no_menu_to_wait_for_and_nothing_to_type_at() -> None:
    assert "menuentry" not in GRUB
    assert "timeout" not in GRUB
    assert "set superusers=" in GRUB
    assert "password" not in GRUB.replace("without a password", "")
    assert any(one.startswith("panic=") for one in parameters())


def test_the_start_says_nothing() -> None:
    assert {"quiet", "loglevel=0", "systemd.show_status=no", "vt.global_cursor_default=0"} <= {*parameters()}
    assert not any(one.startswith("console=") for one in parameters())


def test_no_console_asks_for_a_name_and_nothing_looks_for_updates() -> None:
    assert units("mask") == {f"{name}.service" for name in CONSOLES} | {"apt-daily.timer", "apt-daily-upgrade.timer"}


def test_the_partition_grows_before_the_kiosk_plays() -> None:
    (name,) = units("enable")
    unit = configparser.ConfigParser(interpolation=None)
    unit.read_string((STICK / "root/usr/lib/systemd/system" / name).read_text("utf-8"))
    assert unit["Unit"]["Before"] == "cafe-ia-kiosk.service"
    assert unit["Install"]["WantedBy"] == "graphical.target"
    started = STICK / "root" / Path(unit["Service"]["ExecStart"]).relative_to("/")
    assert os.access(started, os.X_OK)


def test_no_package_is_asked_for_that_drives_a_network_or_compiles() -> None:
    packages = (STICK / "packages").read_text("utf-8").split()
    assert {"linux-image-amd64", "live-boot", "libgl1-mesa-dri", "firmware-amd-graphics"} <= {*packages}
    unwanted = re.compile(r"ssh|network|wpa|dhc|ifupdown|avahi|gcc|make|build|sudo|firmware-(iwl|atheros|linux)")
    assert [name for name in packages if unwanted.search(name)] == []
    assert "path-exclude=/usr/lib/modules/*/kernel/drivers/net/*" in (STICK / "build").read_text("utf-8")
