"""Slips with what each part keeps to itself: a table mixes them, and says whose is whose."""

from collections.abc import Iterator
from functools import partial

from kiosk.art.tones import PAPER
from kiosk.engine.game import AnyRules
from kiosk.engine.step import base_name
from kiosk.on_paper.faces import Faces
from kiosk.on_paper.grid import Draw
from kiosk.on_paper.lettered_piles import LENGTH, plan, types_at
from kiosk.on_paper.letters import Letters, Passage
from kiosk.on_paper.marks import BOLD, QUIET, TITLE, Area, Side
from kiosk.on_paper.paper_rules import told_steps
from kiosk.on_paper.sizes import Box, PrintSize
from kiosk.on_paper.slips import EDGE

HEAD = 0.28
"""The share of a slip that its title has."""
LARGER = 1.5
"""A line in times the largest letters of a card: it is read from across the table."""


class SecretLines:
    """The private lines of a deck in a language and a size, none with a sign of its owner."""

    def __init__(self, faces: Faces, size: PrintSize, letters: Letters) -> None:
        self._faces, self._size, self._letters = faces, size, letters

    def slips(self) -> list[tuple[str, Draw]]:
        """For each step that mixes private lines, one a card that may have been dealt, or that nobody has."""
        steps = [told.step for told in told_steps(self._faces.deck) if told.step.on_paper().mixed]
        return [(step.id, partial(self._slip, step, line)) for step in steps for line in self._lines(step)]

    def _lines(self, step: AnyRules) -> Iterator[str]:
        deck, of = self._faces.deck, base_name(step.on_paper().mixed)
        from_steps = (step, *(other for other in plan(deck) if base_name(other.id) == of))
        types = {kind for other in from_steps for kind in types_at(deck, other)}
        cards = (card.id for card in deck.cards.values() if card.type in types)
        yield from filter(None, (self._faces.text(card, "private") for card in cards))

    def _slip(self, step: AnyRules, line: str, box: Box) -> Side:
        title = self._faces.deck.step_text(step.id, "title", self._faces.words.language, LENGTH)
        inner = box.inset(box.width * 0.06)
        head = Box(inner.left, inner.top, inner.width, inner.height * HEAD)
        below = Box(inner.left, head.bottom, inner.width, inner.bottom - head.bottom)
        named = self._letters.centred(Passage(title, TITLE, color=QUIET), self._size.most, head)
        told = self._letters.centred(Passage(line, BOLD), self._size.most * LARGER, below)
        return (Area(box, PAPER), *named, *told, Area(box, line=EDGE))
