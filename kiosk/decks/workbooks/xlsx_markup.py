"""Handlers of the XML of an ``.xlsx``."""

from dataclasses import dataclass

from kiosk.decks.workbooks.seen_cells import LAST_DAY, LONGEST, Attributes, SeenCells, cell, count, local


class Shared:
    """The texts that the cells of an ``.xlsx`` share: how long each is."""

    def __init__(self) -> None:
        self.lengths: list[int] = []

    def start(self, name: str, attributes: Attributes) -> None:
        """A text begins."""
        del attributes
        if local(name) == "si":
            self.lengths.append(0)

    def text(self, text: str) -> None:
        """Letters of a text."""
        if self.lengths:
            self.lengths[-1] += len(text)

    def end(self, name: str) -> None:
        """Nothing is left to do."""


@dataclass(frozen=True)
class Book:
    """What the sheets of an ``.xlsx`` share: how long each text is, and which formats of cells show a day or an hour,
    by their numbers."""

    lengths: tuple[int, ...] = ()
    days: frozenset[str] = frozenset()


class Xlsx:
    """A worksheet: rows of cells that say where they stand, or follow the one before."""

    def __init__(self, book: Book = Book()) -> None:
        self.book = book
        self.sheet = SeenCells()
        self.row = self.column = 0
        self.inside: set[str] = set()
        self.given: Attributes = {}
        self.said = ""
        self.letters = 0

    def start(self, name: str, attributes: Attributes) -> None:
        """A row, a cell, or something in a cell begins."""
        match local(name):
            case "row":
                self.row, self.column = count(attributes.get("r", str(self.row + 1))), 0
            case "c":
                self.column += 1
                self.inside = {"error"} if attributes.get("t") == "e" else set()
                self.given, self.said, self.letters = attributes, "", 0
                if "r" in attributes:
                    self.column, self.row = cell(attributes["r"])
            case "mergeCell":
                first, _, last = attributes.get("ref", "A1").partition(":")
                (left, top), (right, bottom) = cell(first), cell(last or first)
                self.sheet.merge(top, left, bottom - top + 1, right - left + 1)
            case "f" | "v" | "is" as part:
                self.inside.add(part)
                self.said = ""

    def text(self, text: str) -> None:
        """Text in a cell."""
        self.letters += len(text)
        self.said += text if len(self.said) < LONGEST else ""
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
            self._weigh()
        if "error" in self.inside:
            self.sheet.fault(self.row, self.column, "error")
        elif "f" in self.inside and not self.inside & {"v", "is"}:
            self.sheet.fault(self.row, self.column, "no_value")

    def _weigh(self) -> None:
        kind = self.given.get("t", "n")
        number = _number(self.said)
        if kind == "s" and 0 <= number < len(self.book.lengths):
            self.letters = self.book.lengths[int(number)]
        self.sheet.weigh(self.row, self.column, self.letters)
        if kind == "n" and self.given.get("s", "0") in self.book.days and abs(number) > LAST_DAY:
            self.sheet.refuse(self.row, self.column, "day")


def _number(said: str) -> float:
    """What a cell says as a number; 0 for what is none."""
    try:
        return float(said)
    except ValueError:
        return 0
