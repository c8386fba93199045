"""What is cut out beside the cards: a pawn for each seat, and slips for what each one answers apart."""

from collections.abc import Callable, Iterator
from functools import partial

from kiosk.art.tones import INK, PAPER
from kiosk.engine.step import base_name
from kiosk.on_paper.faces import Faces
from kiosk.on_paper.grid import Draw
from kiosk.on_paper.lettered_piles import LENGTH
from kiosk.on_paper.letters import Letters, Passage, Set
from kiosk.on_paper.marks import BOLD, TITLE, Area, Mark, Pasted, Side, Stroke
from kiosk.on_paper.paper_rules import Told, told_steps
from kiosk.on_paper.pasted_pictures import PAWN
from kiosk.on_paper.sizes import PER_POINT, Box, PrintSize

SHAPES = ("star", "leaf", "drop", "flower", "moon", "flame")
"""The seats in their order, as their pawns are called."""
PAWN_SHAPE = 442 / 480
EYES, PUPIL = ((0.441, 0.44), (0.559, 0.44)), 0.018
"""Where a pawn looks from, and how large its pupils are, in shares of its picture."""
EDGE = 0.35

type Answers = Callable[[float, Box], Iterator[Mark]]
"""Draws where one answers, in letters of so many points, from the top of a box on."""


class TooLongError(Exception):
    """A word has no room on its line."""


class Slips:
    """The pieces of a deck in a language and a size."""

    def __init__(self, faces: Faces, size: PrintSize, letters: Letters) -> None:
        self._faces, self._size, self._letters = faces, size, letters
        self._deck, self._words = faces.deck, faces.words

    def pawns(self) -> list[tuple[str, Draw]]:
        """A figure for each seat."""
        return [(SHAPES[seat], partial(self._pawn, seat)) for seat in range(self._deck.game.players.max)]

    def slips(self) -> list[tuple[str, Draw]]:
        """For each step that asks everybody, one a seat and a round."""
        asked = [told for told in told_steps(self._deck) if told.step.apart]
        copies = ((told, told.rounds * self._deck.game.players.max) for told in asked)
        return [(told.step.id, partial(self._slip, told)) for told, count in copies for _ in range(count)]

    def _pawn(self, seat: int, box: Box) -> Side:
        wide = box.width * 0.8
        figure = Box(box.left + box.width * 0.1, box.top + box.height * 0.12, wide, wide / PAWN_SHAPE)
        name = Passage(self._words.say(f"seat.n{seat + 1}"), TITLE)
        below = Box(box.left + 4, figure.bottom, box.width - 8, box.bottom - figure.bottom - 2)
        pupils = (self._pupil(figure, x, y) for x, y in EYES)
        named = self._letters.centred(name, self._size.most * 1.6, below)
        return (Area(box, PAPER), Pasted(PAWN + SHAPES[seat], figure), *pupils, *named, Area(box, line=EDGE))

    @staticmethod
    def _pupil(figure: Box, x: float, y: float) -> Area:
        radius = PUPIL * figure.width
        middle = (figure.left + x * figure.width, figure.top + y * figure.height)
        return Area(Box(middle[0] - radius, middle[1] - radius, 2 * radius, 2 * radius), INK, radius=radius)

    def _slip(self, told: Told, box: Box) -> Side:
        """All that is asked in letters as large as they go; then without its sentence; then a blank line alone, whose
        options are read in the rules."""
        title, prompt = (self._text(told, name) for name in ("title", "prompt"))
        whole = [text for text in (title, prompt) if text]
        tries = [(texts, points, self._answers(told)) for texts in (whole, whole[:1]) for points in self._size.letters]
        tries += [(whole[:1], points, self._blank) for points in self._size.smaller]
        inner = box.inset(box.width * 0.06)
        found = (self._within(inner, points, texts, answers) for texts, points, answers in tries)
        return (Area(box, PAPER), *next(filter(None, found)), Area(box, line=EDGE))

    def _within(self, box: Box, points: float, texts: list[str], answers: Answers) -> Side | None:
        """What is asked, and below it where one answers; None without room."""
        first, *others = texts
        head = (Passage(first, TITLE, 1.1), *(Passage(text, above=0.2) for text in others))
        try:
            laid = self._set(head, points, box.width)
            y = box.top + laid.height + points * PER_POINT * 0.8
            marks = (*laid.at(box.left, box.top), *answers(points, Box(box.left, y, box.width, 0)))
        except TooLongError:
            return None
        return marks if all(box.holds(mark.box) for mark in marks) else None

    def _answers(self, told: Told) -> Answers:
        """On a line between two ends, or beside the options, and on a blank line for a card or where there are none."""
        ends = [self._text(told, name) for name in ("left", "right")]
        if all(ends):
            return partial(self._scale, ends)
        return partial(self._ticks, self._options(told), bool(told.step.on_paper().among))

    def _scale(self, ends: list[str], points: float, box: Box) -> Iterator[Mark]:
        y = box.top + points * PER_POINT
        yield Stroke((box.left, y), (box.right, y), 0.5)
        for n in range(5):
            x = box.left + n * box.width / 4
            yield Stroke((x, y - 2), (x, y + 2), 0.5)
        for end, right in zip(ends, (False, True), strict=True):
            laid = self._set((Passage(end, BOLD),), points, box.width * 0.47)
            wide = max(line.width for line in laid.lines)
            yield from laid.at(box.right - wide if right else box.left, y + 3)

    def _ticks(self, options: list[str], open_too: bool, points: float, box: Box) -> Iterator[Mark]:
        y, side = box.top, points * PER_POINT
        for option in options:
            laid = self._set((Passage(option, BOLD),), points, box.width - 2 * side)
            yield Area(Box(box.left, y + side * 0.15, side, side), line=0.4)
            yield from laid.at(box.left + 2 * side, y)
            y += laid.height + side * 0.5
        if open_too or not options:
            yield from self._blank(points, Box(box.left, y, box.width, 0))

    def _blank(self, points: float, box: Box) -> Iterator[Mark]:
        laid = self._set((Passage(self._words.say("on_paper.answer"), BOLD),), points, box.width)
        yield from laid.at(box.left, box.top)
        y = box.top + laid.height + 7
        yield Stroke((box.left, y), (box.right, y), 0.3)

    def _options(self, told: Told) -> list[str]:
        own = f"step.{base_name(told.step.id)}.options."
        return [self._deck.text(key, self._words.language) for key in self._deck.texts if key.startswith(own)]

    def _text(self, told: Told, name: str) -> str:
        return self._deck.step_text(told.step.id, name, self._words.language, LENGTH)

    def _set(self, words: tuple[Passage, ...], points: float, room: float) -> Set:
        """Raises TooLongError."""
        laid = self._letters.set(words, points, room)
        if laid is None:
            raise TooLongError
        return laid
