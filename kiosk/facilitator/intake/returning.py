"""What goes back on the stick: the report, and for a workbook that is refused, in a zip too, a copy with its faults
marked.

Nobody else's file is ever replaced. The report notes the hash of the copy, so that one in which the author has worked
is not ours any more.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256
from itertools import count
from pathlib import Path

from kiosk.decks.archives import workbook_in
from kiosk.facilitator.intake.author_report import page
from kiosk.facilitator.intake.examining import READY
from kiosk.facilitator.intake.installed import DECK
from kiosk.facilitator.intake.own import is_copy, is_report
from kiosk.facilitator.intake.parcels import Parcel
from kiosk.facilitator.intake.staging import aside_of
from kiosk.facilitator.intake.verdict import Verdict
from kiosk.host.durable import write_durably


def give_back(parcel: Parcel, verdict: Verdict, box: Path) -> Verdict:
    """Write them beside the parcel; the verdict with their names. Raises OSError, FileNotFoundError when the stick has
    gone; then no copy without its report is left."""
    folder = parcel.path if parcel.path == parcel.stick.folder else parcel.path.parent
    book = _book(parcel, box) if verdict.status == "refused" else None
    marked = _marked(book, verdict, box) if book else b""
    suffix = book.suffix if book else parcel.path.suffix
    reports = ((path, path.with_suffix(suffix)) for path in _names(folder, _stem(parcel, book if marked else None)))
    report, copy = next(pair for pair in reports if _is_free(pair[0]) and (not marked or _is_free(pair[1])))
    name = copy.name if marked else ""
    if marked:
        _write(copy, marked, parcel)
    try:
        _write(report, page(parcel.name, verdict, name, sha256(marked).hexdigest()).encode(), parcel)
    except OSError:
        if marked:
            copy.unlink(missing_ok=True)
        raise
    return replace(verdict, report=report.name, marked=name)


def _book(parcel: Parcel, box: Path) -> Path | None:
    """The workbook that a parcel is, or that came out of it; None where it is a folder of texts."""
    return parcel.path if parcel.kind == "workbook" else workbook_in(aside_of(box / READY / DECK))


def _stem(parcel: Parcel, book: Path | None) -> str:
    """What they are named after: the parcel, and the workbook in it where it has another name."""
    stem = Path(parcel.name).stem
    return stem if book is None or book.stem == stem else f"{stem}-{book.stem}"


def _marked(book: Path, verdict: Verdict, box: Path) -> bytes:
    """The marked copy; nothing when no cell is named."""
    from kiosk.decks.workbooks.marking import mark  # late: no other parcel waits for the writers of workbooks

    target = box / f"marked{book.suffix}"
    return target.read_bytes() if mark(book, verdict.findings, target, verdict.language) else b""


def _names(folder: Path, stem: str) -> Iterator[Path]:
    plain = re.sub(r"[^\w-]+", "-", stem).strip("-")[:60] or "jeu"
    for number in count(1):
        yield folder / f"rapport-{plain}{f'-{number}' if number > 1 else ''}.html"


def _is_free(file: Path) -> bool:
    """Whether nobody's file has this name, or only ours has."""
    return not file.exists() or is_report(file) or is_copy(file)


def _write(path: Path, content: bytes, parcel: Parcel) -> None:
    write_durably(path, content)
    if not parcel.stick.present:  # what was written in its folder lies on the machine
        path.unlink()
        raise FileNotFoundError(parcel.stick.label)
