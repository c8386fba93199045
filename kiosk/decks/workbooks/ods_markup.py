"""A handler of the XML of an ``.ods``."""

from collections.abc import Mapping

from kiosk.decks.workbooks.seen_cells import COUNT, FAR, Attributes, SeenCells, count, local


class Ods:
    """``content.xml``: tables of rows of cells, each of which may stand for many."""

    def __init__(self) -> None:
        self.sheets: dict[str, SeenCells] = {}
        self.sheet = SeenCells()
        self.row = self.column = 0
        self.rows = self.columns = 1
        self.cell: dict[str, str] | None = None
        self.filled = False
        self.letters = 0

    def start(self, name: str, attributes: Attributes) -> None:
        """A table, row or cell begins."""
        given = {local(key): value for key, value in attributes.items()}
        match local(name):
            case "table":
                self.sheet = self.sheets.setdefault(given.get("name", ""), SeenCells())
                self.row = 0
            case "table-row":
                self.rows, self.column = count(given.get("number-rows-repeated", "1")), 0
            case "table-cell" | "covered-table-cell":
                self.columns = count(given.get("number-columns-repeated", "1"))
                self.cell, self.filled = {**given, **_kinds(attributes)}, "value-type" in given
                self.letters = 0
                spans = (count(given.get(f"number-{what}-spanned", "1")) for what in ("rows", "columns"))
                self.sheet.merge(self.row + 1, self.column + 1, *spans)
            case "s":
                self.letters += _spaces(given.get("c", "1"))

    def text(self, text: str) -> None:
        """Text, of a cell or not."""
        self.filled = self.filled or bool(text.strip())
        self.letters += len(text)

    def end(self, name: str) -> None:
        """A row or cell ends."""
        match local(name):
            case "table-row":
                self.row = min(FAR, self.row + self.rows)
            case "table-cell" | "covered-table-cell" if self.cell is not None:
                self._close(self.cell)
                self.column, self.cell = min(FAR, self.column + self.columns), None

    def _close(self, cell: Mapping[str, str]) -> None:
        if self.filled or self.letters:
            self.sheet.weigh(self.row + 1, self.column + 1, self.letters, self.rows * self.columns)
        if self.filled:
            self.sheet.fill(self.row + self.rows, self.column + self.columns)
        if cell.get("kind") == "error":
            self.sheet.fault(self.row + 1, self.column + 1, "error")
        elif "formula" in cell and not self.filled:
            self.sheet.fault(self.row + 1, self.column + 1, "no_value")


def _kinds(attributes: Attributes) -> dict[str, str]:
    """LibreOffice writes the type of a cell twice, and only its own says that it is an error."""
    kinds = {value for key, value in attributes.items() if local(key) == "value-type"}
    return {"kind": "error"} if "error" in kinds else {}


def _spaces(said: str) -> int:
    """How many spaces one element stands for: far too many where it says what is no number."""
    return int(said) if COUNT.fullmatch(said) else FAR
