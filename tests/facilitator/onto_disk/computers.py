"""A computer that plays from a stick: its devices are files, and the kernel's description of them a folder."""

from dataclasses import dataclass, replace
from pathlib import Path

from kiosk.facilitator.onto_disk.copying import Copying
from kiosk.facilitator.onto_disk.disk_handover import DiskHandover
from kiosk.facilitator.onto_disk.disk_serving import Computer, put_on_disk
from kiosk.facilitator.onto_disk.disk_told import DiskAnswer
from kiosk.host.disks import Disk, DiskFiles
from kiosk.host.drives import MEDIUM
from tests.facilitator.onto_disk.images import BIOS, BOOT, KEPT, MIB, SETTINGS, disk, image, probed, spans
from tests.host.test_volumes import Kernel, Mounted

SIZE = 1_200_000_000 // 512 * 512
"""Bytes of a disk that is large enough."""
LABEL = "CAFEIA_DATA"


@dataclass(frozen=True)
class Partitions:
    """What is mounted, told anew each time."""

    seen: tuple[Mounted, ...]

    def __call__(self) -> tuple[Mounted, ...]:
        return self.seen


class StickComputer:
    """It has started from the stick ``sdb`` and has a disk, ``nvme0n1``, with two partitions."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.run, self.answers = folder, folder / "run", folder / "answers"
        self.devices, self._udev = folder / "dev", folder / "udev"
        for place in (self.run, self.answers, self.devices, self._udev):
            place.mkdir(parents=True)
        settings = folder / "live" / "persistence" / "sdb3" / "persistence.conf"
        settings.parent.mkdir(parents=True)
        settings.write_bytes(SETTINGS)
        self.kernel = Kernel(folder / "sys")
        self.kernel.drive("sdb", "pci0000:00/usb1/1-1", "1", "sdb1", "sdb2", "sdb3", size="16384")
        for name, start in (("sdb1", BOOT[0]), ("sdb2", BIOS[0]), ("sdb3", KEPT)):
            self._describe("sdb", name, start, 2048)
        self.medium = image(self.devices / "sdb")
        seen = (Mounted("/dev/sdb1", MEDIUM, "ro"), Mounted("/dev/sdb3", str(settings.parent)))
        self.files = DiskFiles(folder / "sys", self._udev, Partitions(seen))
        self.disk = self.add("nvme0n1", SIZE, "ntfs:Windows", "ext4:")

    def add(self, name: str, size: int, *parts: str, way: str = "pci0000:00/nvme/nvme0") -> Path:
        """A disk; each part has a form and a label."""
        names = [f"{name}p{number}" for number in range(1, len(parts) + 1)]
        self.kernel.drive(name, f"{way}/{name}", "0", *names, size=str(size // 512))
        drive = (self.folder / "sys" / "block" / name).resolve()
        (drive / "queue").mkdir()
        (drive / "queue" / "logical_block_size").write_text("512\n")
        (drive / "device" / "vendor").unlink()
        (drive / "device" / "model").write_text(f"Samsung {name}\n")
        for number, (part, told) in enumerate(zip(names, parts, strict=True)):
            form, _, label = told.partition(":")
            self._describe(name, part, 2048 + number * 4096, 4096)
            (drive / part / "dev").write_text(f"259:{part}\n")
            lines = [f"E:ID_FS_TYPE={form}"] * bool(form) + [f"E:ID_FS_LABEL={label}"] * bool(label)
            (self._udev / f"b259:{part}").write_text("\n".join(["S:disk/by-path/x", *lines]))
        return disk(self.devices / name, size)

    def rename(self, name: str, model: str) -> None:
        """Its maker calls a disk so."""
        (self.folder / "sys" / "block" / name / "device" / "model").write_text(f"{model}\n")

    def _describe(self, drive: str, part: str, start: int, size: int) -> None:
        place = (self.folder / "sys" / "block" / drive).resolve() / part
        (place / "start").write_text(f"{start}\n")
        (place / "size").write_text(f"{size}\n")

    def mount(self, device: str, place: str) -> None:
        """Something more is mounted."""
        seen = (*self.files.partitions(), Mounted(device, place))
        self.files = replace(self.files, partitions=Partitions(seen))  # type: ignore[arg-type]

    def refill(self) -> None:
        """The disk is as it was."""
        disk(self.disk, SIZE)

    @property
    def handover(self) -> DiskHandover:
        """The kiosk's side."""
        return DiskHandover(self.run, self.answers, self.files)

    @property
    def computer(self) -> Computer:
        """The system's side."""
        return Computer(self.files, self.devices, self.folder / "live")

    def offered(self, name: str = "nvme0n1") -> Disk:
        """A disk as the kiosk shows it."""
        return next(one.disk for one in self.handover.offered() if one.disk.name == name)

    def put(self, disk: Disk | None = None) -> DiskAnswer:
        """Ask for the kiosk on a disk, and have the system do it."""
        asked = self.handover.ask(disk or self.offered())
        answer = put_on_disk(self.run, self.answers, self.computer)
        assert self.handover.answer(asked) == answer
        return answer

    @property
    def copying(self) -> Copying:
        """The work alone."""
        settings = self.folder / "live" / "persistence" / "sdb3" / "persistence.conf"
        return Copying(self.medium, self.disk, SIZE, settings)


def is_old(disk: Path) -> bool:
    """Whether a disk still begins as it did."""
    with disk.open("rb") as file:
        return file.read(13) == b"an old system"


def starts(disk: Path) -> bool:
    """Whether a machine would find anything to start from: a table at one end or the other."""
    return "PTTYPE" in probed(disk) or bool(spans(disk))


def is_whole(disk: Path, medium: Path) -> bool:
    """Whether a disk holds all that the stick starts from, and room of its own for what is played."""
    with disk.open("rb") as file:
        file.seek(MIB)
        same = file.read(KEPT * 512 - MIB) == medium.read_bytes()[MIB : KEPT * 512]
    return same and starts(disk) and probed(disk, KEPT * 512).get("LABEL") == LABEL
