"""Handlers of the XML of spreadsheets: they follow rows and columns, and note which cells are filled."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

MOST_FAULTS = 100
FAR = 1 << 21
"""Beyond every spreadsheet: sums of repeated rows stop here."""

REFERENCE = re.compile(r"([A-Z]{1,3})([1-9][0-9]{0,6})")
COUNT = re.compile(r"[1-9][0-9]{0,6}")

type Attributes = Mapping[str, str]


@dataclass
class SeenCells:
    """What was seen of a sheet so far."""

    rows: int = 0
    columns: int = 0
    faults: list[tuple[int, int, str]] = field(default_factory=list)

    def fill(self, row: int, column: int) -> None:
        """A filled cell."""
        self.rows, self.columns = max(self.rows, row), max(self.columns, column)

    def fault(self, row: int, column: int, what: str) -> None:
        """A cell without a value."""
        self.faults += [(row, column, what)] if len(self.faults) < MOST_FAULTS else []


def local(name: str) -> str:
    """The name of an element or attribute without its namespace."""
    return name.rpartition(" ")[2]


def count(text: str) -> int:
    """A number from 1 on. Raises ValueError for what another reader could understand otherwise."""
    if COUNT.fullmatch(text) is None:
        raise ValueError(text)
    return int(text)


def cell(reference: str) -> tuple[int, int]:
    """``C14`` -> column 3, row 14. Raises ValueError for what another reader could understand otherwise."""
    found = REFERENCE.fullmatch(reference)
    if found is None:
        raise ValueError(reference)
    column = 0
    for letter in found[1]:
        column = column * 26 + ord(letter) - ord("A") + 1
    return column, int(found[2])


class Ods:
    """``content.xml``: tables of rows of cells, each of which may stand for many."""

    def __init__(self) -> None:
        self.sheets: dict[str, SeenCells] = {}
        self.sheet = SeenCells()
        self.row = self.column = 0
        self.rows = self.columns = 1
        self.cell: dict[str, str] | None = None
        self.filled = False

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

    def text(self, text: str) -> None:
        """Text, of a cell or not."""
        self.filled = self.filled or bool(text.strip())

    def end(self, name: str) -> None:
        """A row or cell ends."""
        match local(name):
            case "table-row":
                self.row = min(FAR, self.row + self.rows)
            case "table-cell" | "covered-table-cell" if self.cell is not None:
                self._close(self.cell)
                self.column, self.cell = min(FAR, self.column + self.columns), None

    def _close(self, cell: Mapping[str, str]) -> None:
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


class Xlsx:
    """A worksheet: rows of cells that say where they stand, or follow the one before."""

    def __init__(self) -> None:
        self.sheet = SeenCells()
        self.row = self.column = 0
        self.inside: set[str] = set()

    def start(self, name: str, attributes: Attributes) -> None:
        """A row, a cell, or something in a cell begins."""
        match local(name):
            case "row":
                self.row, self.column = count(attributes.get("r", str(self.row + 1))), 0
            case "c":
                self.column += 1
                self.inside = {"error"} if attributes.get("t") == "e" else set()
                if "r" in attributes:
                    self.column, self.row = cell(attributes["r"])
            case "f" | "v" | "is" as part:
                self.inside.add(part)

    def text(self, text: str) -> None:
        """Text in a cell."""
        if text.strip():
            self.inside.add("text")

    def end(self, name: str) -> None:
        """A cell ends."""
        if local(name) == "v" and "text" not in self.inside:
            self.inside.discard("v")
        if local(name) == "f":
            self.inside.discard("text")
        if local(name) == "c":
            self._close()

    def _close(self) -> None:
        if self.inside:
            self.sheet.fill(self.row, self.column)
        if "error" in self.inside:
            self.sheet.fault(self.row, self.column, "error")
        elif "f" in self.inside and not self.inside & {"v", "is"}:
            self.sheet.fault(self.row, self.column, "no_value")
