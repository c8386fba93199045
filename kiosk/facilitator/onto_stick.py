"""One way onto a stick: everything is there, compared, or the stick is as it was and we say why."""

import errno
import shutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from kiosk.facilitator.results.folder import Differs, Pulled, free_name, write_whole
from kiosk.host.volumes import Stick
from kiosk.host.words import Words

type Why = Literal["no_space", "read_only", "pulled", "differs", "refused"]

MEGABYTE = 1_000_000
ROOM_A_FILE = 65_536
"""What a file may take on a stick beside its content."""
REASONS: dict[int, Why] = {
    errno.ENOSPC: "no_space",
    errno.EDQUOT: "no_space",
    errno.EFBIG: "no_space",
    errno.EROFS: "read_only",
    errno.EACCES: "read_only",
    errno.EPERM: "read_only",
    **dict.fromkeys((errno.ENOENT, errno.ENOTDIR, errno.EIO, errno.ENXIO, errno.ENODEV), "pulled"),
}


@dataclass(frozen=True, slots=True)
class NotCopied:
    """Nothing of it is on the stick, and why; ``needed`` and ``free`` are megabytes of the stick."""

    why: Why
    stick: str
    needed: int = 0
    free: int = 0

    def told(self, words: Words) -> str:
        """What is wrong and what to do; below it, what did not change."""
        said = words.say(f"export.{self.why}", stick=self.stick, needed=self.needed, free=self.free)
        return f"{said}\n{words.say('export.unchanged')}"


def copied(stick: Stick, name: str, files: Mapping[str, bytes], step: Callable[[], None]) -> Path | NotCopied:
    """Write the files into a new folder of the stick, which has that name or one like it, and compare them; ``step`` is
    called twice for each. Never raises for what a stick can do."""
    needed = sum(len(content) + ROOM_A_FILE for content in files.values())
    try:
        if shutil.disk_usage(stick.folder).free < needed:
            raise OSError(errno.ENOSPC, "not enough room")
        folder = free_name(stick.folder, name)
        write_whole(stick, folder, files, step)
    except OSError as error:
        return _refused(stick, error, needed)
    return folder


def _refused(stick: Stick, error: OSError, needed: int) -> NotCopied:
    free = _free(stick)
    if free is None:
        return NotCopied("pulled", stick.label)
    return NotCopied(_why(error), stick.label, -(-needed // MEGABYTE), free // MEGABYTE)


def _free(stick: Stick) -> int | None:
    """Bytes; None when the stick is gone."""
    try:
        return shutil.disk_usage(stick.folder).free if stick.present else None
    except OSError:
        return None


def _why(error: OSError) -> Why:
    match error:
        case Differs():
            return "differs"
        case Pulled():
            return "pulled"
    return REASONS.get(error.errno or 0, "refused")
