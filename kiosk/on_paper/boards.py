"""Pages that lie on the table: the board of places for cards, and the gauges."""

import math
from collections.abc import Iterator, Sequence

from kiosk.art.tones import ACTION, PAPER
from kiosk.engine.game import AnyRules
from kiosk.engine.step import base_name
from kiosk.on_paper.faces import Faces, gauge
from kiosk.on_paper.lettered_piles import LENGTH, plan
from kiosk.on_paper.letters import Letters, Passage
from kiosk.on_paper.marks import BOLD, QUIET, TITLE, Area, Mark, Outline, PaperPage, Stroke
from kiosk.on_paper.sizes import A4, MARGIN, PER_POINT, Box, PrintSize

RING = "ring"
LARGEST = 13
"""Squares of a gauge at most: a longer one shows eleven of its values."""


class Boards:
    """The boards of a deck in a language and a size."""

    def __init__(self, faces: Faces, size: PrintSize, letters: Letters) -> None:
        self._faces, self._size, self._letters = faces, size, letters
        self._deck, self._words = faces.deck, faces.words

    def pages(self) -> Iterator[PaperPage]:
        """A page for each board and one for the gauges, each with nothing on its other side."""
        for step in plan(self._deck):
            if step.on_paper().board:
                yield PaperPage(tuple(self._board(step)))
                yield PaperPage()
        if self._deck.game.counters:
            yield PaperPage(tuple(self._gauges()))
            yield PaperPage()

    def _head(self, title: str, how: str) -> tuple[tuple[Mark, ...], float]:
        """A title and what to do with the page; and where they end."""
        words = (Passage(title, TITLE, 2.1), Passage(how, color=QUIET, above=0.3))
        laid = self._letters.set(words, self._size.text, A4[0] - 2 * MARGIN)
        assert laid is not None, title
        return laid.at(MARGIN, MARGIN), MARGIN + laid.height + 8

    def _board(self, step: AnyRules) -> Iterator[Mark]:
        title = self._deck.step_text(step.id, "title", self._words.language, LENGTH)
        head, top = self._head(title, self._words.say("on_paper.board"))
        yield from head
        box = Box(MARGIN, top, A4[0] - 2 * MARGIN, A4[1] - MARGIN - top)
        names = self._places(step)
        if step.on_paper().board == RING:
            yield from self._ring(names, box)
        else:
            ends = [self._deck.step_text(step.id, name, self._words.language, LENGTH) for name in ("left", "right")]
            yield from self._rows(names, box, ends)

    def _places(self, step: AnyRules) -> list[str]:
        """The names of the places, or their numbers."""
        own = f"step.{base_name(step.id)}.slots."
        named = [self._deck.text(key, self._words.language) for key in self._deck.texts if key.startswith(own)]
        return named or [str(n + 1) for n in range(self._cards_in(step.on_paper().laid))]

    def _cards_in(self, zone: str) -> int:
        """How many cards are dealt to a zone, or lie there from the start."""
        dealt = [step.on_paper().drawn for step in plan(self._deck) if step.on_paper().to == zone]
        types = self._deck.game.zones[zone].types
        return sum(dealt) or sum(card.type in types for card in self._deck.cards.values())

    def _ring(self, names: Sequence[str], box: Box) -> Iterator[Mark]:
        middle, away = (box.left + box.width / 2, box.top + box.height / 2), min(box.width, box.height) * 0.36
        side = min(away * math.sin(math.pi / max(len(names), 3)) * 0.86, 32)
        spots = [_spot(middle, away, place / len(names)) for place in range(len(names))]
        for place, name in enumerate(names):
            yield from _arrow(middle, away, (place + 0.5) / len(names))
            yield Outline(_hexagon(spots[place], side), PAPER, 0.8)
            yield from self._letters.centred(Passage(name, TITLE), 34, _around(spots[place], side * 0.6))

    def _rows(self, names: Sequence[str], box: Box, ends: Sequence[str]) -> Iterator[Mark]:
        """From the top to the bottom, with what stands at both ends."""
        told = 12 if all(ends) else 0
        high = (box.height - 2 * told) / max(len(names), 1)
        for end, y in zip(ends, (box.top, box.bottom - told), strict=True):
            if told:
                yield from self._letters.centred(
                    Passage(end, BOLD), self._size.text * 1.3, Box(box.left, y, box.width, told)
                )
        for place, name in enumerate(names):
            row = Box(box.left, box.top + told + place * high + 2, box.width, high - 4)
            yield Area(row, PAPER, 0.6, 4)
            yield from self._letters.centred(Passage(name, TITLE), 30, row.inset(4))

    def _gauges(self) -> Iterator[Mark]:
        head, top = self._head(self._words.say("on_paper.gauges"), self._words.say("on_paper.gauges_how"))
        yield from head
        high = min(60.0, (A4[1] - MARGIN - top) / len(self._deck.game.counters))
        for place, name in enumerate(self._deck.game.counters):
            yield from self._gauge(name, Box(MARGIN, top + place * high, A4[0] - 2 * MARGIN, high))

    def _gauge(self, name: str, box: Box) -> Iterator[Mark]:
        title = Passage(gauge(self._deck, name, self._words), TITLE, 1.3)
        laid = self._letters.set((title.softened(),), self._size.text, box.width)
        assert laid is not None, name
        yield from laid.at(box.left, box.top)
        below = self._size.text * PER_POINT * 1.5 + 10
        room = Box(box.left, box.top + laid.height + 2, box.width, box.height - laid.height - below)
        squares = tuple(self._squares(name, room))
        yield from squares
        yield from self._ends(name, Box(box.left, max(mark.box.bottom for mark in squares) + 2, box.width, 0))

    def _squares(self, name: str, room: Box) -> Iterator[Mark]:
        """One for each value, or some of them; the one where the gauge starts is yellow."""
        counter = self._deck.game.counters[name]
        span = counter.max - counter.min
        count = span + 1 if span < LARGEST else 11
        wide = room.width / count
        for n in range(count):
            value = counter.min + round(n * span / max(count - 1, 1))
            square = Box(room.left + n * wide, room.top, wide, min(wide, room.height))
            yield Area(square.inset(0.8), ACTION if value == counter.start else PAPER, 0.5, 2)
            yield from self._letters.centred(Passage(str(value), TITLE), self._size.text * 1.6, square.inset(3))

    def _ends(self, name: str, box: Box) -> Iterator[Mark]:
        """What its least and its greatest value mean."""
        for end, left in (("low", 0.0), ("high", box.width)):
            text = self._deck.text(f"counter.{name}.{end}", self._words.language)
            told = self._letters.set((Passage(text, color=QUIET),), self._size.text, box.width)
            assert told is not None, text
            wide = max((line.width for line in told.lines), default=0.0)
            yield from told.at(box.left + left - (wide if left else 0), box.top)


def _spot(middle: tuple[float, float], away: float, share: float) -> tuple[float, float]:
    """A place on a ring, from the top on, clockwise."""
    angle = 2 * math.pi * share - math.pi / 2
    return middle[0] + away * math.cos(angle), middle[1] + away * math.sin(angle)


def _hexagon(at: tuple[float, float], side: float) -> tuple[tuple[float, float], ...]:
    return tuple(_spot(at, side, corner / 6) for corner in range(6))


def _around(at: tuple[float, float], half: float) -> Box:
    return Box(at[0] - half, at[1] - half, 2 * half, 2 * half)


def _arrow(middle: tuple[float, float], away: float, share: float) -> Iterator[Mark]:
    """Which way a ring is read."""
    tip, tail = _spot(middle, away, share + 0.018), _spot(middle, away, share - 0.018)
    yield Stroke(tail, tip, 0.8)
    for wing in (0.94, 1.06):
        yield Stroke(_spot(middle, away * wing, share), tip, 0.8)
