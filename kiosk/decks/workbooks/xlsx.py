"""Workbooks written as ``.xlsx``."""

import io
from collections.abc import Sequence

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from kiosk.decks.workbooks.pages import Listing, Page


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
            cell = sheet.cell(number, column, text or None)
            cell.number_format = "@"
            cell.alignment = Alignment(wrap_text=True, vertical="top")
            cell.font = Font(bold=number == 1 and page.frozen > 0, italic=1 < number <= page.frozen)
    for column, width in enumerate(page.widths, 1):
        sheet.column_dimensions[get_column_letter(column)].width = width
    if page.frozen:
        sheet.freeze_panes = f"A{page.frozen + 1}"


def _rule(listing: Listing) -> DataValidation:
    source, cells = listing.words, listing.cells
    words = f"{source.sheet}!${source.letter}${source.first}:${source.letter}${source.last}"
    rule = DataValidation(type="list", formula1=words, allow_blank=True, showErrorMessage=True)
    rule.errorStyle = "stop" if listing.strict else "information"
    rule.add(f"{cells.letter}{cells.first}:{cells.letter}{cells.last}")
    return rule
