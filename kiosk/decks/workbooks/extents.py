"""How far the cells of each sheet go, and which of them hold no value: one look at the XML of a workbook.

Readers of spreadsheets fill memory up to the last cell, and read an error as nothing; this looks first.
"""

import posixpath
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any
from xml.etree import ElementTree
from xml.parsers import expat

from kiosk.decks.workbooks.markup import Ods, Xlsx

ODS_CONTENT = "content.xml"
XLSX_BOOK, XLSX_LINKS = "xl/workbook.xml", "xl/_rels/workbook.xml.rels"
LINK = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


class NotSpreadsheetError(ValueError):
    """The parts are not those of a spreadsheet."""


@dataclass(frozen=True)
class Extent:
    """How far a sheet is filled (rows and columns from 1), and its faulty cells: row, column, ``error`` or
    ``no_value``."""

    rows: int = 0
    columns: int = 0
    faults: tuple[tuple[int, int, str], ...] = field(default=())


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
        yield name, Extent(sheet.rows, sheet.columns, tuple(sheet.faults))


def _xlsx(parts: Mapping[str, bytes]) -> Iterator[tuple[str, Extent]]:
    for name in (XLSX_BOOK, XLSX_LINKS):
        _parse(parts[name], Xlsx())  # refuses what ElementTree would expand
    links = {link.get("Id"): link.get("Target", "") for link in ElementTree.fromstring(parts[XLSX_LINKS])}  # noqa: S314
    for sheet in ElementTree.fromstring(parts[XLSX_BOOK]).iterfind("{*}sheets/{*}sheet"):  # noqa: S314
        seen = Xlsx()
        _parse(parts[posixpath.normpath(posixpath.join("/xl", links[sheet.get(LINK)]))[1:]], seen)
        found = seen.sheet
        yield sheet.attrib["name"], Extent(found.rows, found.columns, tuple(found.faults))


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
