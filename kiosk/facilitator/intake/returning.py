"""What goes back on the stick: the report, and for a workbook that is refused a copy with its faults marked.

Nobody else's file is ever replaced. The report notes the hash of the copy, so that one in which the author has worked
is not ours any more.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256
from itertools import count
from pathlib import Path

from kiosk.facilitator.intake.author_report import page
from kiosk.facilitator.intake.own import is_copy, is_report
from kiosk.facilitator.intake.parcels import Parcel
from kiosk.facilitator.intake.verdict import Verdict
from kiosk.host.durable import write_durably


def give_back(parcel: Parcel, verdict: Verdict, box: Path) -> Verdict:
    """Write them beside the parcel; the verdict with their names. Raises OSError, FileNotFoundError when the stick has
    gone."""
    folder = parcel.path if parcel.path == parcel.stick.folder else parcel.path.parent
    marks = parcel.kind == "workbook" and verdict.status == "refused"
    marked = _marked(parcel, verdict, box) if marks else b""
    reports = ((path, path.with_suffix(parcel.path.suffix)) for path in _names(folder, parcel.name))
    report, copy = next(pair for pair in reports if _is_free(pair[0]) and (not marked or _is_free(pair[1])))
    if marked:
        _write(copy, marked, parcel)
    name = copy.name if marked else ""
    _write(report, page(parcel.name, verdict, name, sha256(marked).hexdigest()).encode(), parcel)
    return replace(verdict, report=report.name, marked=name)


def _marked(parcel: Parcel, verdict: Verdict, box: Path) -> bytes:
    """The marked copy; nothing when no cell is named."""
    from kiosk.decks.workbooks.marking import mark  # late: no other parcel waits for the writers of workbooks

    target = box / f"marked{parcel.path.suffix}"
    return target.read_bytes() if mark(parcel.path, verdict.findings, target, verdict.language) else b""


def _names(folder: Path, name: str) -> Iterator[Path]:
    plain = re.sub(r"[^\w-]+", "-", Path(name).stem).strip("-")[:60] or "jeu"
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
