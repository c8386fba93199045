"""The results as a workbook: the sessions with a chart, a page for each deck, the approved texts."""

import io
import re
from collections.abc import Iterable, Sequence
from itertools import zip_longest

from openpyxl import Workbook
from openpyxl.cell import Cell as PageCell
from openpyxl.cell import WriteOnlyCell
from openpyxl.chart import BarChart, Reference
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from kiosk.facilitator.results.figure_tables import FigureTable
from kiosk.facilitator.results.figures import Figures
from kiosk.facilitator.results.report import untold
from kiosk.facilitator.results.sheets import Cell, ExportSheet, plain
from kiosk.host.words import Words

HEAD = PatternFill("solid", fgColor="FFD93D")
FORBIDDEN = re.compile(r"[\[\]:*?/\\]")
LONGEST_NAME = 31
WIDTHS = (44, 60, 40, 12, 12)
FORMATS = ("General",) * 4 + ("0 %",)
COLUMNS = ("question", "statement", "answer", "count", "share")


def workbook(merged: Figures, texts: ExportSheet, words: Words) -> bytes:
    """The .xlsx file. Every text is kept as a text. Rows are written as they come: the cells of 100,000 sessions, held
    until the end, are a million objects, and one sweep of them holds the screen."""
    book = Workbook(write_only=True)
    first = _questions(book, words.say("report.sessions"), merged.sessions, words)
    _chart(first, merged, words)
    for deck in merged.decks:
        _questions(book, f"{deck.title} {deck.version}", deck.questions, words)
    _page(book, words.say("report.texts"), texts.header, texts.rows, (18, 12, 22, 28, 80, 28, 10, 18))
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def _questions(book: Workbook, name: str, tables: Iterable[FigureTable], words: Words) -> Worksheet:
    header = tuple(words.say(f"report.column_{column}") for column in COLUMNS)
    return _page(book, name, header, (row for table in tables for row in _rows(table, words)), WIDTHS, FORMATS)


def _rows(table: FigureTable, words: Words) -> Iterable[tuple[Cell | float, ...]]:
    if not table.rows:
        yield (table.title, table.statement, untold(table, words), table.total, None)
    for row in table.rows:
        share = None if row.count is None or not table.total else row.count / table.total
        yield (table.title, table.statement, row.name, row.count, share)


def _page(
    book: Workbook,
    name: str,
    header: Sequence[str],
    rows: Iterable[Sequence[Cell | float]],
    widths: Sequence[int],
    formats: Sequence[str] = (),
) -> Worksheet:
    page: Worksheet = book.create_sheet(FORBIDDEN.sub(" ", name)[:LONGEST_NAME])
    _dress(page, widths)
    cells = [_cell(page) for _ in header]
    for cell in cells:
        cell.font, cell.fill = Font(bold=True), HEAD
    _append(page, cells, header)
    cells = [_cell(page, number_format) for _, number_format in zip_longest(header, formats, fillvalue="General")]
    for row in rows:
        _append(page, cells, row)
    return page


def _cell(page: Worksheet, number_format: str = "General") -> PageCell:
    cell = WriteOnlyCell(page)
    cell.alignment, cell.number_format = Alignment(wrap_text=True, vertical="top"), number_format
    return cell


def _append(page: Worksheet, cells: list[PageCell], row: Sequence[Cell | float]) -> None:
    """A row, in cells that serve for every row: dressing each anew takes longer than writing it."""
    for cell, value in zip(cells, row, strict=True):
        cell.value = plain(value) if isinstance(value, str) else value
    page.append(cells)


def _dress(page: Worksheet, widths: Sequence[int]) -> None:
    """A head that stays in sight, and pages as wide as the paper: said before the first row is written."""
    for number, width in enumerate(widths, start=1):
        page.column_dimensions[get_column_letter(number)].width = width
    page.freeze_panes = "A2"
    page.page_setup.orientation, page.page_setup.fitToHeight = "landscape", 0
    page.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)


def _chart(page: Worksheet, merged: Figures, words: Words) -> None:
    """Bars of the sessions by deck, beside the table they are drawn from."""
    table = merged.by("deck")
    if not table.rows:
        return
    start = 2 + sum(len(each.rows) or 1 for each in merged.sessions[: merged.sessions.index(table)])
    end = start + len(table.rows) - 1
    chart = BarChart()
    chart.type, chart.title, chart.legend = "bar", table.title, None
    chart.add_data(Reference(page, min_col=4, min_row=start, max_row=end))
    chart.set_categories(Reference(page, min_col=3, min_row=start, max_row=end))
    page.add_chart(chart, "G2")
