"""A deck in a zip: its members become the files of a folder, or findings say why not."""

import stat
import unicodedata
from collections.abc import Callable
from pathlib import Path, PurePosixPath

from kiosk.decks.contents import HEAD
from kiosk.decks.files import MB, RefusedFileError, safe_path
from kiosk.decks.findings import FilePlace, Findings, listed
from kiosk.decks.workbooks import LOCK, is_workbook
from kiosk.decks.zip_members import Archive, Member, content
from kiosk.decks.zips import members

MAX_RATIO = 100
ARCHIVES = frozenset(".zip .7z .rar .gz .tgz .tar .bz2 .xz .zst .jar .ods .odt .xlsx .docx".split())
REGULAR = (0, stat.S_IFREG, stat.S_IFDIR)

type Limit = Callable[[str], int]
type Reserve = Callable[[int], None]


def _fits(name: str) -> bool:
    """Nothing that is packed itself is in a deck; but a deck may be a workbook, its pictures beside it."""
    return PurePosixPath(name).suffix.lower() not in ARCHIVES or ("/" not in name and is_workbook(Path(name)))


def workbook_in(folder: Path) -> Path | None:
    """The workbook that an unpacked deck is; None where it is a folder of texts."""
    books = () if (folder / HEAD).exists() else folder.glob("*")
    return next((book for book in books if is_workbook(book) and book.is_file()), None)


def unpack(path: Path, folder: Path, findings: Findings, limit: Limit, reserve: Reserve) -> None:
    """Write the members of a zip into an existing folder, but for hidden ones and locks of workbooks, and without the
    one folder around them.

    ``limit`` tells how many bytes a file of that name may have; ``reserve`` is told the bytes of them all, and may
    raise. Nothing is written when the directory is enough to refuse; a member whose bytes are refused ends the writing.
    Raises OSError when the folder refuses.
    """
    try:
        with Archive(path) as archive:
            named = _named(members(archive), folder)
            _check(named, folder, limit, findings)
            if not findings.errors:
                reserve(sum(member.size for member in named.values()))
                for name, member in named.items():
                    _write(archive, member, safe_path(folder, name))
    except RefusedFileError as refused:
        findings.add(refused.code, FilePlace(str(refused.values.get("name", path.name))), **refused.values)


def _named(found: list[Member], folder: Path) -> dict[str, Member]:
    """The members that are files and not hidden, by their names in the folder. Raises RefusedFileError for its top."""
    shown = [member for member in found if not _is_hidden(member.name)]
    tops = {member.name.partition("/")[0] for member in shown}
    files = [member for member in shown if not member.info.is_dir()]
    if len(tops) != 1 or not all("/" in member.name for member in files):
        return {member.name: member for member in files}
    top = tops.pop()
    safe_path(folder, top)
    return {member.name.removeprefix(f"{top}/"): member for member in files}


def _is_hidden(name: str) -> bool:
    """Whether it is there for the computer alone: that it was left by a system, or by an open workbook."""
    parts = name.split("/")
    if parts[0] == "__MACOSX" or parts[-1].startswith(LOCK):
        return True
    return any(part.startswith(".") and part not in (".", "..") for part in parts)


def _check(named: dict[str, Member], folder: Path, limit: Limit, findings: Findings) -> None:
    books = [] if HEAD in named else sorted(name for name in named if is_workbook(Path(name)))
    if len(books) > 1:
        findings.add("E289", FilePlace("."), known=listed(books))
        return
    twins: dict[str, str] = {}
    folders = {str(parent) for name in named for parent in PurePosixPath(name).parents}
    for name, member in named.items():
        twin = name if name in folders else twins.setdefault(unicodedata.normalize("NFC", name).casefold(), name)
        if twin != name or name in folders:
            findings.add("E008", FilePlace(name), name=name, twin=twin)
        try:
            _check_member(name, member, folder, limit(name))
        except RefusedFileError as refused:
            findings.add(refused.code, FilePlace(name), **refused.values)


def _check_member(name: str, member: Member, folder: Path, limit: int) -> None:
    """Raises RefusedFileError for a name, a kind of file or a size that no deck needs."""
    if set(member.info.orig_filename) & {"\0", "\\"}:  # the standard library cuts or turns them
        raise RefusedFileError("E003", name=member.info.orig_filename)
    safe_path(folder, name)
    if stat.S_IFMT(member.info.external_attr >> 16) not in REGULAR:
        raise RefusedFileError("E004", name=name)
    if not _fits(name):
        raise RefusedFileError("E286", name=name)
    if member.size > MAX_RATIO * member.info.compress_size:
        raise RefusedFileError("E284", name=name, limit=MAX_RATIO)
    if member.size > limit:
        raise RefusedFileError("E006", name=name, limit=f"{limit // MB} MB")


def _write(archive: Archive, member: Member, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("xb") as file:
        for piece in content(archive, member):
            file.write(piece)
