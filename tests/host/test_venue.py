"""What a machine needs in a venue, on the files of a machine that has all of it, and lacks one thing at a time."""

import os
import shutil
import stat
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.app.command_line import parse
from kiosk.app.self_test import self_test
from kiosk.host.venue import PROBES, VenueLine, look

NOW = datetime(2026, 6, 1, tzinfo=UTC)
SHARE, UNITS = "usr/share/polkit-1/rules.d", "usr/lib/systemd/system"
FILES = {
    "etc/passwd": f"root:x:0:0::/:/bin/sh\nkiosk:x:{os.getuid()}:99::/var/lib/cafe-ia-kiosk:/usr/sbin/nologin\n",
    "etc/group": "root:x:0:\naudio:x:29:kiosk\ninput:x:97:other,kiosk\nrender:x:98:kiosk\nvideo:x:44:kiosk\n",
    "etc/default/cafe-ia-kiosk": "# a comment\nKIOSK_OPTIONS=\nKIOSK_ROTATION=\n",
    f"{UNITS}/cafe-ia-kiosk.service": "",
    f"{UNITS}/cafe-ia-kiosk-stick@.service": "",
    f"{UNITS}/seatd.service": "",
    "usr/sbin/seatd": "",
    "usr/bin/cage": "",
    "usr/lib/udev/rules.d/72-cafe-ia-kiosk.rules": "",
    "usr/libexec/cafe-ia-kiosk/stick": "",
    f"{SHARE}/60-cafe-ia-kiosk.rules": "",
    "usr/lib/systemd/logind.conf.d/60-cafe-ia-kiosk.conf": "[Login]\nNAutoVTs=0\nReserveVT=0\n",
    "proc/sys/kernel/sysrq": "0\n",
    "proc/asound/cards": " 0 [PCH            ]: HDA-Intel - HDA Intel PCH\n                      irq 31\n",
    "sys/module/kernel/parameters/consoleblank": "0\n",
    "dev/dri/renderD128": "",
    "var/lib/dpkg/status": "Package: libc5\nVersion: 9\n\nPackage: libc6\nTag: ok\nDepends: a,\n b\nVersion: 2.41-1\n",
    "var/lib/cafe-ia-kiosk/data/driver.json": '{"name": "AMD Radeon", "fault": ""}',
}
LINKS = {
    "etc/systemd/system/graphical.target.wants/cafe-ia-kiosk.service": f"/{UNITS}/cafe-ia-kiosk.service",
    f"{UNITS}/default.target": "graphical.target",
}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """The files of a machine that has all it needs."""
    for name, text in FILES.items():
        write(tmp_path, name, text)
    for name, goal in LINKS.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).symlink_to(goal)
    day = (NOW - timedelta(days=9)).timestamp()
    os.utime(tmp_path / "var/lib/dpkg/status", (day, day))
    return tmp_path


def write(root: Path, name: str, text: str) -> None:
    (root / name).parent.mkdir(parents=True, exist_ok=True)
    (root / name).write_text(text, "utf-8")


def found(root: Path, now: datetime = NOW) -> dict[str, VenueLine]:
    return {line.what: line for line in look(root, now)}


def test_a_machine_that_has_all_of_it(root: Path) -> None:
    assert {line.verdict for line in look(root, NOW)} == {"yes"}
    assert [*found(root)] == [probe.what for probe in PROBES]


def test_looking_changes_nothing(root: Path) -> None:
    def everything() -> list[tuple[Path, int, int]]:
        return sorted((path, path.lstat().st_mtime_ns, path.lstat().st_mode) for path in root.rglob("*"))

    before = everything()
    found(root)
    assert everything() == before


def gone(name: str) -> Callable[[Path], None]:
    return lambda root: (root / name).unlink()


def says(name: str, text: str) -> Callable[[Path], None]:
    return lambda root: write(root, name, text)


def turned(degrees: str, randr: bool) -> Callable[[Path], None]:
    def turn(root: Path) -> None:
        write(root, "etc/default/cafe-ia-kiosk", f'KIOSK_ROTATION=0\nKIOSK_ROTATION="{degrees}"\n')
        if randr:
            write(root, "usr/bin/wlr-randr", "")

    return turn


def only_read(root: Path) -> None:
    (root / "var/lib/cafe-ia-kiosk/data").chmod(stat.S_IRUSR | stat.S_IXUSR)


def started_into(name: str) -> Callable[[Path], None]:
    return lambda root: (root / "etc/systemd/system/default.target").symlink_to(f"/{UNITS}/{name}")


DROP_IN, DATA = "systemd/logind.conf.d", "var/lib/cafe-ia-kiosk/data"
CHANGES: list[tuple[str, Callable[[Path], None], str, str]] = [
    ("session user", says("etc/passwd", "root:x:0:0\n"), "no", "nobody is called kiosk"),
    ("session user", gone("etc/passwd"), "cannot tell", "No such file"),
    (
        "groups",
        says("etc/group", "audio:x:29:\ninput:x:9:kiosk\nrender:x:9:kiosk2\nvideo:x:4:kiosk"),
        "no",
        "audio, render",
    ),
    ("groups", says("etc/group", "nonsense"), "cannot tell", "not understood"),
    ("service", gone(f"{UNITS}/cafe-ia-kiosk.service"), "no", "no /usr/lib"),
    ("service", gone(next(iter(LINKS))), "no", "not enabled: systemctl enable cafe-ia-kiosk.service"),
    ("target", started_into("multi-user.target"), "no", "multi-user.target"),
    ("target", gone(f"{UNITS}/default.target"), "cannot tell", "No such file"),
    ("seatd", gone("usr/sbin/seatd"), "no", "apt install seatd"),
    ("cage", gone("usr/bin/cage"), "no", "apt install cage"),
    ("stick service", gone("usr/libexec/cafe-ia-kiosk/stick"), "no", "no /usr/libexec/cafe-ia-kiosk/stick"),
    ("power off", gone(f"{SHARE}/60-cafe-ia-kiosk.rules"), "no", "again"),
    ("consoles", gone(f"usr/lib/{DROP_IN}/60-cafe-ia-kiosk.conf"), "no", "NAutoVTs and ReserveVT not 0"),
    ("consoles", says(f"etc/{DROP_IN}/99-own.conf", "NAutoVTs=6\n"), "no", "NAutoVTs not 0"),
    ("consoles", says(f"etc/{DROP_IN}/60-cafe-ia-kiosk.conf", "ReserveVT=0\n"), "no", "NAutoVTs not 0"),
    ("consoles", says(f"etc/{DROP_IN}/10-own.conf", "NAutoVTs=6\n"), "yes", "none"),
    ("sysrq", says("proc/sys/kernel/sysrq", "438\n"), "no", "438"),
    ("rotation", turned("90", randr=True), "yes", "90 degrees"),
    ("rotation", turned("90", randr=False), "no", "no /usr/bin/wlr-randr"),
    ("rotation", turned("45", randr=True), "no", "45 is none of 90, 180, 270"),
    ("renderer", gone("dev/dri/renderD128"), "no", "no /dev/dri/renderD*"),
    ("driver", gone(f"{DATA}/driver.json"), "cannot tell", "no kiosk has asked it yet"),
    ("driver", says(f"{DATA}/driver.json", '{"name": "Mesa llvmpipe"}'), "no", "Mesa llvmpipe"),
    ("driver", says(f"{DATA}/driver.json", '{"fault": "it crashed (SIGSEGV)"}'), "no", "it crashed"),
    ("driver", says(f"{DATA}/driver.json", "[]"), "cannot tell", "not understood"),
    ("driver", says(f"{DATA}/driver.json", "{"), "cannot tell", "not understood"),
    ("sound card", says("proc/asound/cards", "--- no soundcards ---\n"), "no", "none"),
    ("sound card", lambda root: shutil.rmtree(root / "proc/asound"), "no", "the kernel knows none"),
    ("sound card", lambda root: shutil.rmtree(root / "proc"), "cannot tell", "No such file"),
    ("blanking", says("sys/module/kernel/parameters/consoleblank", "600"), "no", "after 600 s"),
    ("blanking", says("sys/module/kernel/parameters/consoleblank", "soon"), "cannot tell", "not understood"),
    ("data folder", says("etc/passwd", "kiosk:x:99999:99\n"), "no", "not of the user kiosk"),
    ("data folder", says("etc/passwd", "kiosk\n"), "cannot tell", "not understood"),
    ("data folder", only_read, "no", "may not be written"),
    ("data folder", lambda root: shutil.rmtree(root / "var/lib/cafe-ia-kiosk"), "cannot tell", "No such file"),
    ("room", lambda root: shutil.rmtree(root / "var/lib/cafe-ia-kiosk"), "cannot tell", "No such file"),
    ("glibc", says("var/lib/dpkg/status", "Package: libc6\nVersion: 2.36-9\n"), "no", "2.36-9: use Debian 13"),
    ("glibc", says("var/lib/dpkg/status", "Package: musl\nVersion: 1.2\n"), "cannot tell", "no libc6"),
]


@pytest.mark.parametrize(("what", "change", "verdict", "told"), CHANGES)
def test_what_is_missing_is_told_with_its_remedy(
    root: Path, what: str, change: Callable[[Path], None], verdict: str, told: str
) -> None:
    change(root)
    line = found(root)[what]
    assert (line.verdict, told in line.told) == (verdict, True), line
    remedy = next(probe.remedy for probe in PROBES if probe.what == what)
    assert line.told.endswith(remedy) is (verdict == "no")


@pytest.mark.parametrize(
    ("now", "verdict"),
    [
        (datetime(1970, 1, 1, tzinfo=UTC), "no"),
        (datetime(2100, 1, 1, tzinfo=UTC), "no"),
        (NOW - timedelta(days=10), "no"),
        (NOW - timedelta(days=8), "yes"),
    ],
)
def test_a_clock_before_the_last_installation_is_wrong(root: Path, now: datetime, verdict: str) -> None:
    assert found(root, now)["clock"].verdict == verdict


def test_little_room_is_told(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.host.venue.machine.LITTLE_ROOM_MB", 10**12)
    assert found(root)["room"].told.endswith("MB free: make room on the disk")


@pytest.mark.skipif(os.getuid() == 0, reason="root may read everything")
def test_what_nobody_may_read_cannot_be_told(root: Path) -> None:
    (root / "etc").chmod(0)
    line = found(root)["session user"]
    (root / "etc").chmod(0o755)
    assert (line.verdict, line.told.endswith("Permission denied")) == ("cannot tell", True)


def test_the_command_opens_and_changes_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code = self_test(parse(["self-test", "--venue", "--data", str(tmp_path / "data")]))
    *lines, end = capsys.readouterr().out.splitlines()
    assert [line[12:25].strip() for line in lines] == [probe.what for probe in PROBES]
    missing = sum(line.startswith("no ") for line in lines)
    assert (code, end) == (
        (1, f"{missing} of these are missing.") if missing else (0, "Nothing is known to be missing.")
    )
    assert not (tmp_path / "data").exists()
