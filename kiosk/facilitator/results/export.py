"""Taking the results home: everything is on the stick, compared, or the stick is as it was and we say why."""

import errno
import shutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Literal

from kiosk.decks.workbooks.wording import plain
from kiosk.facilitator.intake.parcels import EXPORT
from kiosk.facilitator.results.export_files import HASHES, Contents, hashes
from kiosk.facilitator.results.folder import Differs, Progress, Pulled, free_name, write_whole
from kiosk.facilitator.results.luggage import Luggage
from kiosk.host.volumes import Stick
from kiosk.host.words import Words

type Why = Literal["no_space", "read_only", "pulled", "differs", "refused"]

type Maker = Callable[[], bytes]

NOTHING: Mapping[str, Maker] = {}
MEGABYTE = 1_000_000
LONGEST_EVENT = 40
"""Letters of an event's name that the name of a folder has."""
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
class Exported:
    """All of it is on the stick, in ``folder``, and was read again. ``edition`` is its number; ``unread`` texts stay on
    the kiosk."""

    folder: str
    edition: int
    files: int
    sessions: int
    texts: int
    unread: int
    bytes: int

    def told(self, words: Words) -> str:
        """That the stick may be removed, with the counts."""
        values = {"folder": self.folder, "files": self.files, "sessions": self.sessions, "texts": self.texts}
        unread = words.say("export.unread", count=self.unread) if self.unread else ""
        return f"{words.say('export.done', **values)} {unread}".rstrip()


@dataclass(frozen=True, slots=True)
class NotExported:
    """Nothing of it is on the stick, and why; ``needed`` and ``free`` are megabytes of the stick."""

    why: Why
    stick: str
    needed: int = 0
    free: int = 0

    def told(self, words: Words) -> str:
        """What is wrong, what to do, and what did not change."""
        said = words.say(f"export.{self.why}", stick=self.stick, needed=self.needed, free=self.free)
        return f"{said} {words.say('export.unchanged')}"


class Export:
    """An export to a stick. ``run`` asks the store nothing and touches no screen: it may have its own
    thread. ``language`` is that of the report; ``now`` dates it; ``besides`` makes what others know how to make."""

    def __init__(
        self, luggage: Luggage, stick: Stick, language: str, now: datetime, besides: Mapping[str, Maker] = NOTHING
    ) -> None:
        record = luggage.record
        self._contents = Contents(luggage, language, now)
        self._stick, self._besides = stick, besides
        event = plain(record.edition.name)[:LONGEST_EVENT] or str(record.edition.number)
        self._name = f"{EXPORT}{event}-{now.astimezone():%Y-%m-%d}-{record.kiosk_id}"

    def run(self, progress: Progress) -> Exported | NotExported:
        """Make the files, write them, compare them. Never raises for what a stick can do."""
        makers = {**self._contents.makers, **self._besides}
        steps = _Steps(3 * len(makers) + 2, progress)
        files = {name: steps.after(make()) for name, make in makers.items()}
        files[HASHES] = hashes(files)
        needed = sum(len(content) + ROOM_A_FILE for content in files.values())
        try:
            if shutil.disk_usage(self._stick.folder).free < needed:
                raise OSError(errno.ENOSPC, "not enough room")
            folder = free_name(self._stick.folder, self._name)
            write_whole(self._stick, folder, files, steps.step)
        except OSError as error:
            return self._refused(error, needed)
        return self._done(folder, files)

    def _done(self, folder: Path, files: dict[str, bytes]) -> Exported:
        luggage, size = self._contents.luggage, sum(map(len, files.values()))
        record, texts, unread = luggage.record, len(luggage.texts), luggage.unread
        return Exported(folder.name, record.edition.number, len(files), len(record.sessions), texts, unread, size)

    def _refused(self, error: OSError, needed: int) -> NotExported:
        free = self._free()
        if free is None:
            return NotExported("pulled", self._stick.label)
        return NotExported(_why(error), self._stick.label, -(-needed // MEGABYTE), free // MEGABYTE)

    def _free(self) -> int | None:
        """Bytes; None when the stick is gone."""
        try:
            return shutil.disk_usage(self._stick.folder).free if self._stick.present else None
        except OSError:
            return None


def _why(error: OSError) -> Why:
    match error:
        case Differs():
            return "differs"
        case Pulled():
            return "pulled"
    return REASONS.get(error.errno or 0, "refused")


class _Steps:
    """Counts what is done of a number of steps, and tells it."""

    def __init__(self, total: int, progress: Progress) -> None:
        self._done, self._total, self._progress = 0, total, progress

    def step(self) -> None:
        self._done += 1
        self._progress(self._done, self._total)

    def after(self, content: bytes) -> bytes:
        self.step()
        return content
