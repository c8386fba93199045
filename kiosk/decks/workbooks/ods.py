"""Workbooks written as ``.ods``."""

import io
from collections.abc import Iterable, Sequence

from odfdo import Cell, Document, Element, Row, XmlPart
from odfdo import Table as OdsTable

from kiosk.decks.workbooks.pages import READY_ROWS, Listing, Page

CM_A_LETTER = 0.2
HEAD, HELP, BODY = "heading", "hint", "written"
STYLES = {
    HEAD: '<style:text-properties fo:font-weight="bold" style:font-weight-asian="bold"/>',
    HELP: '<style:text-properties fo:font-style="italic" fo:color="#5a5670"/>',
    BODY: "",
}
CELL_STYLE = (
    '<style:style style:name="{name}" style:family="table-cell" style:parent-style-name="Default">'
    '<style:table-cell-properties fo:wrap-option="wrap" style:vertical-align="top"/>{text}</style:style>'
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
    for part in (rules, *map(_table, pages)):
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


def _table(page: Page) -> Element:
    table = OdsTable(page.name)
    for width in page.widths:
        table.append(Element.from_tag(f'<table:table-column table:style-name="letters{width}"/>'))
    for number, texts in enumerate(page.rows, 1):
        style = BODY if number > page.frozen else HEAD if number == 1 else HELP
        table.append(_row(texts, style, _rules(page, number)))
    if any(listing.cells.last > len(page.rows) for listing in page.lists):
        row = _row([""] * len(page.widths), BODY, _rules(page, READY_ROWS))
        row.repeated = READY_ROWS - len(page.rows)
        table.append(row)
    return table


def _rules(page: Page, row: int) -> dict[int, str]:
    """The names of the lists of a row, by column."""
    numbered = ((number, listing.cells) for number, listing in enumerate(page.lists))
    return {at.column: f"{page.name}{number}" for number, at in numbered if at.first <= row <= at.last}


def _row(texts: Iterable[str], style: str, rules: dict[int, str]) -> Row:
    row = Row()
    for column, text in enumerate(texts, 1):
        cell = Cell(text or None, style=style)
        if column in rules:
            cell.set_attribute("table:content-validation-name", rules[column])
        row.append(cell)
    return row


def _style(document: Document, pages: Sequence[Page]) -> None:
    for name, text in STYLES.items():
        document.insert_style(CELL_STYLE.format(name=name, text=text), automatic=True)
    for letters in sorted({width for page in pages for width in page.widths}):
        document.insert_style(COLUMN_STYLE.format(letters=letters, width=letters * CM_A_LETTER), automatic=True)
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
