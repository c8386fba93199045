"""Workbooks to load: those of the templates, with what a test changes in them; and spreadsheets made by hand."""

import io
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from openpyxl import Workbook, load_workbook

from kiosk.decks.loading import Loaded, load
from kiosk.decks.workbooks.new_book import FORMATS, write_new
from kiosk.decks.workbooks.page import Page
from kiosk.host.icon_names import glyphs

TEMPLATES = ("ordering", "debate", "votes", "micro-fiction", "negotiation")
GLYPHS = frozenset(glyphs())
ODS = (
    '<?xml version="1.0"?>{doctype}<office:document-content office:version="1.2"'
    ' xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
    ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
    ' xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0">'
    "<office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>"
)
MANIFEST = (
    '<?xml version="1.0"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
    '<manifest:file-entry manifest:full-path="/" manifest:media-type="{kind}"/></manifest:manifest>'
)
KIND = "application/vnd.oasis.opendocument.spreadsheet"

type Change = Callable[[Workbook], object]
type Cells = Mapping[str, Any]


def new(folder: Path, template: str = "debate", language: str = "fr", ending: str = ".xlsx") -> Path:
    """A new workbook of a template."""
    path = folder / f"{template}-{language}{ending}"
    write_new(template, language, path)
    return path


def changed(folder: Path, change: Change, template: str = "debate") -> Path:
    """A new workbook after a change."""
    path = new(folder, template)
    book = load_workbook(path)
    change(book)
    book.save(path)
    return path


def cells(values: Cells) -> Change:
    """``{"Cartes!B5": "…"}``: these cells hold these values."""

    def change(book: Workbook) -> None:
        for name, value in values.items():
            sheet, _, cell = name.partition("!")
            book[sheet][cell] = value

    return change


def below(book: Workbook, name: str, *values: Any) -> None:
    """One more row in the first that is empty below the headings and the help."""
    sheet = book[name]
    number = next(row for row in range(3, sheet.max_row + 2) if not any(cell.value for cell in sheet[row]))
    for column, value in enumerate(values, 1):
        sheet.cell(number, column, value)


def renewed(book: Workbook, name: str, *rows: tuple[Any, ...]) -> None:
    """A sheet of that name with these rows, in the place of one that is there."""
    if name in book.sheetnames:
        book.remove(book[name])
    sheet = book.create_sheet(name)
    for values in rows:
        sheet.append(values)


def judged(path: Path) -> Loaded:
    """The deck of a workbook, its icons looked up."""
    return load(path, GLYPHS)


def told(loaded: Loaded) -> list[str]:
    """What was found, as ``Cartes:5:2 E104``."""
    return [f"{place} {finding.code}" for finding in loaded.findings for place in finding.places]


def ods(tables: str, doctype: str = "") -> bytes:
    """A spreadsheet of these tables, in XML."""
    parts = {
        "mimetype": KIND,
        "content.xml": ODS.format(tables=tables, doctype=doctype),
        "META-INF/manifest.xml": MANIFEST.format(kind=KIND),
    }
    return zipped({name: part.encode() for name, part in parts.items()})


def table(name: str, *rows: str) -> str:
    """A table of an ``.ods`` in XML."""
    return f'<table:table table:name="{name}">{"".join(rows)}</table:table>'


def row(*texts: str, repeated: int = 1, columns: int = 1) -> str:
    """A row of texts; the row and each of its cells may stand for many."""
    written = "".join(
        f'<table:table-cell table:number-columns-repeated="{columns}"'
        + (f' office:value-type="string"><text:p>{text}</text:p></table:table-cell>' if text else "/>")
        for text in texts
    )
    return f'<table:table-row table:number-rows-repeated="{repeated}">{written}</table:table-row>'


def zipped(parts: Mapping[str, bytes]) -> bytes:
    """A zip of these parts."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in parts.items():
            packed.writestr(name, content)
    return file.getvalue()


def unzipped(content: bytes) -> dict[str, bytes]:
    """The parts of a zip."""
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        return {name: packed.read(name) for name in packed.namelist()}


def as_ods(path: Path) -> Path:
    """The sheets of an ``.xlsx`` written as ``.ods``."""
    pages = [
        Page(sheet.title, [[str(cell or "") for cell in row] for row in sheet.iter_rows(values_only=True)], [20] * 30)
        for sheet in load_workbook(path)
    ]
    target = path.with_suffix(".ods")
    target.write_bytes(FORMATS[".ods"](pages))
    return target
