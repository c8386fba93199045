"""Bringing what lies on a stick into a folder of ours, as it is, and no more than the disk can bear."""

import errno
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from kiosk.decks.archives import unpack, workbook_in
from kiosk.decks.contents import is_at_home
from kiosk.decks.files import MAX_FILE, MB, RefusedFileError, listing, read_bytes, safe_path
from kiosk.decks.findings import FilePlace, Findings
from kiosk.decks.workbooks.deck_files import Unfolded
from kiosk.decks.workbooks.origins import Origins
from kiosk.decks.workbooks.unfolding import texts_of
from kiosk.decks.zips import MAX_OPENED
from kiosk.facilitator.intake.parcels import Parcel
from kiosk.facilitator.intake.picture_copies import MAX_SOURCE

RESERVE = 50 * MB
"""Bytes of the disk that decks never take: the sessions need them."""
FULL = (errno.ENOSPC, errno.EDQUOT)


class NoRoomError(Exception):
    """The disk of the kiosk has ``free`` bytes for decks and would need ``needed``."""

    def __init__(self, needed: int, free: int) -> None:
        super().__init__(needed, free)
        self.needed, self.free = needed, free


def limit(name: str) -> int:
    """How many bytes a file of a deck may have before it is looked at."""
    return MAX_SOURCE if name.startswith("media/") else MAX_FILE


class Room:
    """The disk below a folder: what is to be written there is told before."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.needed = 0

    @property
    def free(self) -> int:
        """Bytes that decks may take."""
        return max(0, shutil.disk_usage(self._folder).free - RESERVE)

    def reserve(self, size: int) -> None:
        """Raises NoRoomError when so many bytes have no room."""
        self.needed = size
        if size > self.free:
            raise NoRoomError(size, self.free)

    @contextmanager
    def kept(self) -> Iterator[None]:
        """A disk that is full all the same is a NoRoomError too."""
        try:
            yield
        except OSError as error:
            if error.errno not in FULL:
                raise
            raise NoRoomError(self.needed, self.free) from error


def bring(parcel: Parcel, folder: Path, findings: Findings, room: Room) -> Origins | None:
    """Copy, unpack or unfold a parcel into an existing folder; where its lines come from, when it is a workbook.

    Raises NoRoomError, OSError; all else is a finding.
    """
    with room.kept():
        if parcel.kind == "archive":
            return _unpack(parcel, folder, findings, room)
        if parcel.kind == "folder":
            _copy(parcel, folder, findings, room)
        elif unfolded := texts_of(parcel.path, findings):
            _unfold(unfolded, folder, findings, room)
            return unfolded.origins
    return None


def _unpack(parcel: Parcel, folder: Path, findings: Findings, room: Room) -> Origins | None:
    """A workbook in a zip is unfolded as one that lies on the stick is."""
    unpack(parcel.path, folder, findings, limit, room.reserve)
    book = None if findings.errors else workbook_in(folder)
    if book is None:
        return None
    aside = aside_of(folder)
    folder.rename(aside)
    folder.mkdir()
    return bring(replace(parcel, path=aside / book.name, kind="workbook"), folder, findings, room)


def aside_of(folder: Path) -> Path:
    """Where a workbook out of a zip lies with its pictures: beside what becomes an installed version."""
    return folder.parent.with_name("opened")


def _copy(parcel: Parcel, folder: Path, findings: Findings, room: Room) -> None:
    """A deck that lies at the top of the stick has neighbours: only what belongs to a deck is taken there."""
    at_top = parcel.path == parcel.stick.folder
    files = listing(parcel.path, findings, lambda name: not at_top or is_at_home(name))
    if files is not None and not findings.errors:
        _copy_files(files, folder, findings, room)


def _unfold(unfolded: Unfolded, folder: Path, findings: Findings, room: Room) -> None:
    texts = {name: text.encode() for name, text in unfolded.texts.items() if text is not None}
    room.reserve(sum(len(text) for text in texts.values()))
    write_all(texts, folder)
    _copy_files(unfolded.pictures, folder, findings, room)


def _copy_files(files: Mapping[str, Path], folder: Path, findings: Findings, room: Room) -> None:
    size = sum(_size(path) for path in files.values())
    if size > MAX_OPENED:
        findings.add("E285", FilePlace("."), name=folder.name, limit=f"{MAX_OPENED // MB} MB")
        return
    room.reserve(size)
    for name, path in files.items():
        _copy_file(path, name, folder, findings)


def _size(path: Path) -> int:
    """In bytes; none for a file that has gone, which is told when it is copied."""
    try:
        return path.lstat().st_size
    except OSError:
        return 0


def _copy_file(path: Path, name: str, folder: Path, findings: Findings) -> None:
    try:
        content = read_bytes(path, name, limit(name))
    except RefusedFileError as refused:
        findings.add(refused.code, FilePlace(name), **refused.values)
    else:
        write_all({name: content}, folder)


def write_all(files: Mapping[str, bytes], folder: Path) -> None:
    """Write files by their relative names. Raises OSError, RefusedFileError for a name."""
    for name, content in files.items():
        path = safe_path(folder, name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
