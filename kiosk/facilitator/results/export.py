"""Taking the results home: everything is on the stick, compared, or the stick is as it was and we say why."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from nacl.signing import SigningKey

from kiosk.decks.workbooks.wording import plain
from kiosk.facilitator.intake.parcels import EXPORT
from kiosk.facilitator.onto_stick import NotCopied, copied
from kiosk.facilitator.results.export_files import HASHES, LONGEST_EVENT, Contents, hashes
from kiosk.facilitator.results.export_signature import SIGNATURE, signature
from kiosk.facilitator.results.folder import Progress
from kiosk.facilitator.results.luggage import Luggage
from kiosk.host.volumes import Stick
from kiosk.host.words import Words

type Maker = Callable[[], bytes]

NOTHING: Mapping[str, Maker] = {}


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


class Export:
    """An export to a stick. ``run`` asks the store nothing and touches no screen: it may have its own
    thread. ``language`` is that of the report; ``now`` dates it; ``besides`` makes what others know how to make;
    without a ``key`` nobody signs it."""

    def __init__(
        self,
        luggage: Luggage,
        stick: Stick,
        language: str,
        now: datetime,
        besides: Mapping[str, Maker] = NOTHING,
        key: SigningKey | None = None,
    ) -> None:
        record = luggage.record
        self._contents = Contents(luggage, language, now)
        self._stick, self._besides, self._key = stick, besides, key
        event = plain(record.edition.name)[:LONGEST_EVENT] or str(record.edition.number)
        self._name = f"{EXPORT}{event}-{now.astimezone():%Y-%m-%d}-{record.kiosk_id}"

    def run(self, progress: Progress) -> Exported | NotCopied:
        """Make the files, write them, compare them. Never raises for what a stick can do."""
        makers = {**self._contents.makers, **self._besides}
        steps = _Steps(3 * len(makers) + (2 if self._key is None else 4), progress)
        files = {name: steps.after(make()) for name, make in makers.items()}
        files[HASHES] = hashes(files)
        if self._key is not None:
            files[SIGNATURE] = signature(files[HASHES], self._key)
        folder = copied(self._stick, self._name, files, steps.step)
        return self._done(folder, files) if isinstance(folder, Path) else folder

    def _done(self, folder: Path, files: dict[str, bytes]) -> Exported:
        luggage, size = self._contents.luggage, sum(map(len, files.values()))
        record, texts, unread = luggage.record, len(luggage.texts), luggage.unread
        return Exported(folder.name, record.edition.number, len(files), len(record.sessions), texts, unread, size)


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
