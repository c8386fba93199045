"""Workbooks written as ``.ods``."""

import io
from collections.abc import Iterable, Sequence

from odfdo import Cell, Document, Element, Frame, Row, XmlPart
from odfdo import Table as OdsTable

from kiosk.decks.workbooks.page import READY_ROWS, Listing, Page
from kiosk.decks.workbooks.seen_cells import letters

CM_A_LETTER = 0.2
HEADING_COLOUR, TO_FILL, TO_FILL_LINE = "E4DFF2", "FFF8D6", "E0D7B0"
HEAD, HELP, BODY, FILL = "heading", "hint", "written", "tofill"
STYLES = {
    HEAD: (f' fo:background-color="#{HEADING_COLOUR}"', ' fo:font-weight="bold" style:font-weight-asian="bold"'),
    HELP: ("", ' fo:font-style="italic" fo:color="#5a5670"'),
    BODY: ("", ""),
    FILL: (f' fo:background-color="#{TO_FILL}" fo:border="0.5pt solid #{TO_FILL_LINE}"', ""),
}
CELL_STYLE = (
    '<style:style style:name="{name}" style:family="table-cell" style:parent-style-name="Default">'
    '<style:table-cell-properties fo:wrap-option="wrap" style:vertical-align="top"{cell}/>'
    "<style:text-properties{text}/></style:style>"
)
ROW_STYLE = (
    '<style:style style:name="pictured" style:family="table-row">'
    '<style:table-row-properties style:row-height="1.1cm" style:use-optimal-row-height="false"/></style:style>'
)
COLUMN_STYLE = (
    '<style:style style:name="letters{letters}" style:family="table-column">'
    '<style:table-column-properties style:column-width="{width:.1f}cm"/></style:style>'
)
RULE = (
    '<table:content-validation table:name="{name}" table:condition="of:cell-content-is-in-list([{words}])"'
    ' table:allow-empty-cell="true" table:display-list="unsorted" table:base-cell-address="{sheet}.A1">'
    '<table:error-message table:display="true" table:message-type="{kind}"/></table:content-validation>'
)
FROZEN = (
    '<config:config-item-map-entry config:name="{sheet}">'
    '<config:config-item config:name="VerticalSplitMode" config:type="short">2</config:config-item>'
    '<config:config-item config:name="VerticalSplitPosition" config:type="int">{rows}</config:config-item>'
    '<config:config-item config:name="ActiveSplitRange" config:type="short">2</config:config-item>'
    '<config:config-item config:name="PositionBottom" config:type="int">{rows}</config:config-item>'
    "</config:config-item-map-entry>"
)


def ods(pages: Sequence[Page]) -> bytes:
    """The file with these sheets."""
    document = Document("spreadsheet")
    document.body.clear()
    rules = Element.from_tag("table:content-validations")
    for part in (rules, *(_table(page, document) for page in pages)):
        document.body.append(part)
    for page in pages:
        for number, listing in enumerate(page.lists):
            rules.append(_rule(f"{page.name}{number}", listing))
    _style(document, pages)
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def _rule(name: str, listing: Listing) -> Element:
    source, kind = listing.words, "stop" if listing.strict else "information"
    words = f"${source.sheet}.${source.letter}${source.first}:.${source.letter}${source.last}"
    return Element.from_tag(RULE.format(name=name, words=words, sheet=listing.cells.sheet, kind=kind))


def _table(page: Page, document: Document) -> Element:
    table = OdsTable(page.name)
    for width in page.widths:
        table.append(Element.from_tag(f'<table:table-column table:style-name="letters{width}"/>'))
    written = max([len(page.rows), *(counter.last for counter in page.counters)])
    for number in range(1, written + 1):
        row = _row(page, number)
        if number in page.pictures:
            row.style = "pictured"
            row.append(_picture(page.pictures[number], document))
        table.append(row)
    if any(one.last > written for one in page.filled):
        row = _row(page, READY_ROWS)
        row.repeated = READY_ROWS - written
        table.append(row)
    return table


def _row(page: Page, number: int) -> Row:
    texts = page.rows[number - 1] if number <= len(page.rows) else ()
    said = dict(enumerate(texts, 1))
    counted = {one.column: one for one in page.counters if one.first <= number <= one.last}
    rules, row = _rules(page, number), Row()
    for column in range(1, max([len(texts), len(page.widths)]) + 1 - len(page.pictures.keys() & {number})):
        cell = Cell(said.get(column) or None, style=_look(page, number, column))
        if column in counted:
            counter = counted[column]
            reference = f"[.{letters(counter.counted)}{number}]"
            text = counter.said(said.get(counter.counted, ""))
            cell = Cell(text, cell_type="string", formula=f"of:={counter.formula(reference, ';')}", style=BODY)
        if column in rules:
            cell.set_attribute("table:content-validation-name", rules[column])
        row.append(cell)
    return row


def _look(page: Page, row: int, column: int) -> str:
    if row <= page.frozen:
        return HEAD if row == 1 else HELP
    return FILL if page.is_filled(row, column) else BODY


def _picture(content: bytes, document: Document) -> Cell:
    cell, name = Cell(), document.add_file(io.BytesIO(content))
    cell.append(Frame.image_frame(name, size=("0.9cm", "0.9cm"), position=("0.1cm", "0.1cm")))
    return cell


def _rules(page: Page, row: int) -> dict[int, str]:
    """The names of the lists of a row, by column."""
    numbered = ((number, listing.cells) for number, listing in enumerate(page.lists))
    return {at.column: f"{page.name}{number}" for number, at in numbered if at.first <= row <= at.last}


def _style(document: Document, pages: Sequence[Page]) -> None:
    document.insert_style(ROW_STYLE, automatic=True)
    for name, (cell, text) in STYLES.items():
        document.insert_style(CELL_STYLE.format(name=name, cell=cell, text=text), automatic=True)
    for wide in sorted({width for page in pages for width in page.widths}):
        document.insert_style(COLUMN_STYLE.format(letters=wide, width=wide * CM_A_LETTER), automatic=True)
    _freeze(document, pages)


def _freeze(document: Document, pages: Iterable[Page]) -> None:
    """Keep the headings in view."""
    settings = document.get_part("settings.xml")
    assert isinstance(settings, XmlPart)
    tables = settings.root.get_elements('//config:config-item-map-named[@config:name="Tables"]')[0]
    tables.clear()
    tables.set_attribute("config:name", "Tables")
    for page in pages:
        if page.frozen:
            tables.append(Element.from_tag(FROZEN.format(sheet=page.name, rows=page.frozen)))
