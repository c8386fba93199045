"""How far the cells of each sheet go, and which of them hold no value: one look at the XML of a workbook.

Readers of spreadsheets fill memory up to the last cell, and read an error as nothing; this looks first.
"""

import posixpath
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any
from xml.etree import ElementTree
from xml.parsers import expat

from kiosk.decks.workbooks.ods_markup import Ods
from kiosk.decks.workbooks.seen_cells import Merged, SeenCells
from kiosk.decks.workbooks.xlsx_markup import Book, Shared, Xlsx

ODS_CONTENT = "content.xml"
XLSX_BOOK, XLSX_LINKS = "xl/workbook.xml", "xl/_rels/workbook.xml.rels"
DAYS = frozenset({*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)})
"""Formats of days and hours that every program knows by number."""
DAY = re.compile(r"[dmyhs]", re.IGNORECASE)
LINK = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


class NotSpreadsheetError(ValueError):
    """The parts are not those of a spreadsheet."""


@dataclass(frozen=True)
class Extent:
    """How far a sheet is filled (rows and columns from 1), its faulty cells: row, column, ``error`` or ``no_value``,
    the first one that no reader may see: ``long``, ``many`` or ``day``, and those that are merged."""

    rows: int = 0
    columns: int = 0
    faults: tuple[tuple[int, int, str], ...] = field(default=())
    refused: tuple[int, int, str] | None = None
    merged: tuple[Merged, ...] = ()

    @classmethod
    def of(cls, seen: SeenCells) -> "Extent":
        """That of a sheet that was seen to its end."""
        return cls(seen.rows, seen.columns, tuple(seen.faults), seen.refused, tuple(seen.merged))


def extents(parts: Mapping[str, bytes]) -> dict[str, Extent]:
    """The extent of every sheet by its name. Raises NotSpreadsheetError."""
    try:
        return dict(_ods(parts) if ODS_CONTENT in parts else _xlsx(parts))
    except (expat.ExpatError, ElementTree.ParseError, LookupError, ValueError) as error:
        raise NotSpreadsheetError from error


def _ods(parts: Mapping[str, bytes]) -> Iterator[tuple[str, Extent]]:
    seen = Ods()
    _parse(parts[ODS_CONTENT], seen)
    for name, sheet in seen.sheets.items():
        yield name, Extent.of(sheet)


def _xlsx(parts: Mapping[str, bytes]) -> Iterator[tuple[str, Extent]]:
    for name in (XLSX_BOOK, XLSX_LINKS):
        _parse(parts[name], Xlsx())  # refuses what ElementTree would expand
    book, links = _book(parts), {link.get("Id"): _part(link) for link in _tree(parts[XLSX_LINKS])}
    for sheet in _tree(parts[XLSX_BOOK]).iterfind("{*}sheets/{*}sheet"):
        seen = Xlsx(book)
        _parse(parts[links[sheet.get(LINK)]], seen)
        yield sheet.attrib["name"], Extent.of(seen.sheet)


def _book(parts: Mapping[str, bytes]) -> Book:
    """What all sheets share, where there is any of it."""
    shared, days = Shared(), frozenset[str]()
    for link in _tree(parts[XLSX_LINKS]):
        kind, content = posixpath.basename(link.get("Type", "")), parts.get(_part(link), b"")
        if kind == "sharedStrings" and content:
            _parse(content, shared)
        elif kind == "styles" and content:
            days = _days(content)
    return Book(tuple(shared.lengths), days)


def _days(styles: bytes) -> frozenset[str]:
    """The formats of cells that show a day or an hour, by their numbers."""
    _parse(styles, Xlsx())
    root = _tree(styles)
    own = {one.get("numFmtId"): one.get("formatCode", "") for one in root.iterfind("{*}numFmts/{*}numFmt")}
    kinds = [one.get("numFmtId", "0") for one in root.iterfind("{*}cellXfs/{*}xf")]
    return frozenset(str(n) for n, kind in enumerate(kinds) if kind in map(str, DAYS) or DAY.search(own.get(kind, "")))


def _part(link: ElementTree.Element) -> str:
    """The name of the part that a link leads to."""
    return posixpath.normpath(posixpath.join("/xl", link.get("Target", "")))[1:]


def _tree(content: bytes) -> ElementTree.Element:
    """What was parsed before, or is: nothing in it is expanded."""
    return ElementTree.fromstring(content)  # noqa: S314


def _parse(content: bytes, handler: Any) -> None:
    """Hand every element to a handler; a document type, where entities would be declared, is refused."""
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartDoctypeDeclHandler = _refuse
    parser.StartElementHandler = handler.start
    parser.EndElementHandler = handler.end
    parser.CharacterDataHandler = handler.text
    parser.buffer_text = True
    parser.Parse(content, True)


def _refuse(*_: Any) -> None:
    raise NotSpreadsheetError
