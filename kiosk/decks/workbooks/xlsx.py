"""Workbooks written as ``.xlsx``."""

import io
from collections.abc import Sequence

from openpyxl import Workbook
from openpyxl.cell.cell import Cell, MergedCell
from openpyxl.drawing.image import Image
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from kiosk.decks.workbooks.ods import HEADING_COLOUR, TO_FILL, TO_FILL_LINE
from kiosk.decks.workbooks.page import Listing, Page

TOP = Alignment(wrap_text=True, vertical="top")
FILL, HEADING = PatternFill("solid", fgColor=TO_FILL), PatternFill("solid", fgColor=HEADING_COLOUR)
LINE = Side("thin", TO_FILL_LINE)
LINES = Border(LINE, LINE, LINE, LINE)
PICTURE_POINTS = 32


def xlsx(pages: Sequence[Page]) -> bytes:
    """The file with these sheets."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for page in pages:
        sheet = book.create_sheet(page.name)
        _fill(sheet, page)
        for listing in page.lists:
            sheet.add_data_validation(_rule(listing))
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def _fill(sheet: Worksheet, page: Page) -> None:
    for number, row in enumerate(page.rows, 1):
        for column, text in enumerate(row, 1):
            _write(sheet.cell(number, column, text or None), number, page)
    _ready(sheet, page)
    for number, picture in page.pictures.items():
        sheet.add_image(Image(io.BytesIO(picture)), f"B{number}")
        sheet.row_dimensions[number].height = PICTURE_POINTS
    for column, width in enumerate(page.widths, 1):
        sheet.column_dimensions[get_column_letter(column)].width = width
    if page.frozen:
        sheet.freeze_panes = f"A{page.frozen + 1}"


def _write(cell: Cell | MergedCell, number: int, page: Page) -> None:
    heading = number == 1 and page.frozen > 0
    cell.number_format, cell.alignment = "@", TOP
    cell.font = Font(bold=heading, italic=1 < number <= page.frozen)
    if heading:
        cell.fill = HEADING


def _ready(sheet: Worksheet, page: Page) -> None:
    """The cells to be filled in their colour, and those that count."""
    for one in page.filled:
        for number in range(one.first, one.last + 1):
            cell = sheet.cell(number, one.column)
            cell.fill, cell.border, cell.number_format, cell.alignment = FILL, LINES, "@", TOP
    for counter in page.counters:
        for number in range(counter.first, counter.last + 1):
            counted = f"{get_column_letter(counter.counted)}{number}"
            sheet.cell(number, counter.column, f"={counter.formula(counted, ',')}")


def _rule(listing: Listing) -> DataValidation:
    source, cells = listing.words, listing.cells
    words = f"{source.sheet}!${source.letter}${source.first}:${source.letter}${source.last}"
    rule = DataValidation(type="list", formula1=words, allow_blank=True, showErrorMessage=True)
    rule.errorStyle = "stop" if listing.strict else "information"
    rule.add(f"{cells.letter}{cells.first}:{cells.letter}{cells.last}")
    return rule
