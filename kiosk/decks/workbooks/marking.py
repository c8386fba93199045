"""A copy of an author's workbook in which the cells to mend are coloured, each with a comment that says why."""

import io
import logging
from collections.abc import Iterable, Mapping
from pathlib import Path

from odfdo import Annotation, Document, Style
from openpyxl import Workbook, load_workbook
from openpyxl.comments import Comment
from openpyxl.styles import PatternFill

from kiosk.decks.findings import FilePlace, Finding, Findings
from kiosk.decks.workbooks.extents import ODS_CONTENT
from kiosk.decks.workbooks.packing import HERE, repacked, unpacked

LOG = logging.getLogger(__name__)
AUTHOR = "Kiosk"
COLOUR = "FFD93D"
MARKED = "marked-"
MOST_MARKS = 500

type Notes = Mapping[FilePlace, str]


def mark(path: Path, findings: Iterable[Finding], target: Path, language: str) -> bool:
    """Write the copy; False when no finding names a cell of a workbook that can be opened. The original is only read.

    Raises FileExistsError for a target that exists, OSError when it cannot be written.
    """
    notes, parts = _notes(findings, language), unpacked(path, Findings())
    content = _marked(path.name, parts, notes) if notes and parts else b""
    if content:
        with target.open("xb") as file:
            file.write(content)
    return bool(content)


def _marked(name: str, parts: Mapping[str, bytes], notes: Notes) -> bytes:
    """The copy; nothing when the libraries that write workbooks cannot read this one."""
    try:
        return _ods(repacked(parts), notes) if ODS_CONTENT in parts else _xlsx(repacked(parts), notes)
    except Exception:  # their readers fail in too many ways to be named
        LOG.exception("no marked copy of %s", name)
        return b""


def _notes(findings: Iterable[Finding], language: str) -> Notes:
    """What is said of each cell, errors first."""
    notes: dict[FilePlace, str] = {}
    for finding in sorted(findings, key=lambda one: one.severity):
        said = f"{finding.code} {finding.sentence(language)} {finding.advice(language)}"
        for place in (one for one in finding.places if one.file != HERE.file):
            if place in notes:
                notes[place] += f"\n{said}"
            elif len(notes) < MOST_MARKS:
                notes[place] = said
    return notes


def _ods(packed: io.BytesIO, notes: Notes) -> bytes:
    document = Document(packed)
    tables = {table.name: table for table in document.body.tables}
    found = {place: said for place, said in notes.items() if place.file in tables}
    for place, said in found.items():
        table, at = tables[place.file], (place.column - 1, place.line - 1)
        cell = table.get_cell(at, keep_repeated=False)
        cell.style = _coloured(document, cell.style or "Default")
        cell.insert(Annotation(said, creator=AUTHOR), position=0)
        table.set_cell(at, cell)
    return _saved(document) if found else b""


def _coloured(document: Document, name: str) -> str:
    """The name of a style like the one of that name, in our colour."""
    if name.startswith(MARKED) or document.get_style("table-cell", MARKED + name):
        return name if name.startswith(MARKED) else MARKED + name
    base = document.get_style("table-cell", name)
    style = base.clone if isinstance(base, Style) else Style("table-cell")
    style.set_attribute("style:name", MARKED + name)
    style.set_properties({"fo:background-color": f"#{COLOUR}"}, area="table-cell")
    document.insert_style(style, automatic=True)
    return MARKED + name


def _xlsx(packed: io.BytesIO, notes: Notes) -> bytes:
    book = load_workbook(packed)
    found = {place: said for place, said in notes.items() if place.file in book.sheetnames}
    for place, said in found.items():
        cell = book[place.file].cell(place.line, place.column)
        cell.fill = PatternFill("solid", fgColor=COLOUR)
        cell.comment = Comment(said, AUTHOR, width=400, height=120)
    return _saved(book) if found else b""


def _saved(document: Document | Workbook) -> bytes:
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()
