"""Pages that are read: blocks of paragraphs flow down columns, from page to page, and none is cut from its title."""

from collections.abc import Iterable
from dataclasses import replace

from kiosk.on_paper.letters import Letters, Passage
from kiosk.on_paper.marks import PALE, QUIET, Mark, PaperPage, Stroke, Text
from kiosk.on_paper.sizes import A4, LINE, MARGIN, PER_POINT, Box, PrintSize

GUTTER, FOOT = 9.0, 9.0
"""Millimetres between two columns, and from the number of a page to its foot."""
APART = 0.9
"""Lines between two blocks."""

type Block = tuple[Passage, ...]


class ReadPages:
    """Fills pages from the top. ``title`` stands at the foot of each, with its number after so many ``before``."""

    def __init__(self, size: PrintSize, letters: Letters, title: str, before: int) -> None:
        self._size, self._letters, self._title, self._before = size, letters, title, before
        self._done: list[PaperPage] = []
        self._marks: list[Mark] = []
        self._top, self._column, self._y = MARGIN, 0, MARGIN

    @property
    def width(self) -> float:
        """Millimetres of a column."""
        count = self._size.columns
        return (A4[0] - 2 * MARGIN - (count - 1) * GUTTER) / count

    @property
    def _bottom(self) -> float:
        return A4[1] - MARGIN - 4

    def across(self, height: float) -> Box:
        """Room over all columns at the top of an empty page, below what is there already."""
        box = Box(MARGIN, self._top, A4[0] - 2 * MARGIN, height)
        self._top = self._y = box.bottom
        return box

    def mark(self, *marks: Mark) -> None:
        """Draw this on the open page."""
        self._marks += marks

    def head(self, title: str, lead: str = "") -> None:
        """A new page with a title over all columns."""
        if self._marks:
            self._turn()
        block = (Passage(title, "title", 2.1), *(Passage(text, color=QUIET, above=0.3) for text in (lead,) if text))
        laid = self._letters.set(block, self._size.text, A4[0] - 2 * MARGIN)
        assert laid is not None, title
        box = self.across(laid.height + 5)
        self.mark(*laid.at(box.left, box.top))

    def section(self, title: str, blocks: Iterable[Block]) -> None:
        """A title in the columns with its blocks; nothing where there are none."""
        first, *others = *blocks, ()
        if first:
            head, *more = first
            self.blocks([(Passage(title, "title", 1.5), replace(head, above=0.5), *more), *others[:-1]])

    def blocks(self, blocks: Iterable[Block]) -> None:
        """Blocks one after the other; a block longer than a column goes on in the next."""
        for block in blocks:
            self._block(block)

    def _block(self, block: Block) -> None:
        laid = self._letters.set(tuple(words.softened() for words in block), self._size.text, self.width)
        assert laid is not None, block
        top = self._y + (self._line * APART if self._y > self._top else 0)
        if top + laid.height > self._bottom and self._y > self._top:
            self._next()
            top = self._y
        for line in laid.lines:
            if top + line.box.bottom > self._bottom:
                self._next()
                top = self._y - line.box.top
            self._put(line, top)
        self._y = top + laid.height

    def _put(self, line: Text, top: float) -> None:
        left = MARGIN + self._column * (self.width + GUTTER)
        self.mark(Text(line.text, left, line.base + top, line.width, line.font, line.size, line.color))

    @property
    def _line(self) -> float:
        return self._size.text * PER_POINT * LINE

    def _next(self) -> None:
        """The next column, on the next page where this was the last one."""
        if self._column + 1 < self._size.columns:
            self._column, self._y = self._column + 1, self._top
        else:
            self._turn()

    def _turn(self) -> None:
        number = f"{self._title} · {self._before + len(self._done) + 1}"
        wide = self._letters.width(number, "text", self._size.least + 1.5)
        foot = Text(number, (A4[0] - wide) / 2, A4[1] - FOOT, wide, "text", self._size.least + 1.5, QUIET)
        rule = Stroke((MARGIN, A4[1] - FOOT - 7), (A4[0] - MARGIN, A4[1] - FOOT - 7), 0.3, PALE)
        self._done.append(PaperPage((*self._marks, rule, foot)))
        self._marks, self._top, self._column, self._y = [], MARGIN, 0, MARGIN

    def pages(self) -> tuple[PaperPage, ...]:
        """All that was filled."""
        if self._marks:
            self._turn()
        return tuple(self._done)
