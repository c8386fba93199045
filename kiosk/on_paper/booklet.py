"""A whole game on paper: every page in the order of printing, on both sides of the sheets."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from kiosk.art.prints.printing import BACK
from kiosk.decks.deck import Deck
from kiosk.host.words import words
from kiosk.on_paper import fronts, grid
from kiosk.on_paper.about import About
from kiosk.on_paper.boards import Boards
from kiosk.on_paper.faces import Faces
from kiosk.on_paper.flow import ReadPages
from kiosk.on_paper.letters import Letters
from kiosk.on_paper.marks import PaperPage, Side
from kiosk.on_paper.paper_rules import PaperRules
from kiosk.on_paper.pasted_pictures import Pictures
from kiosk.on_paper.qr import qr
from kiosk.on_paper.secret_lines import SecretLines
from kiosk.on_paper.sizes import Box, PrintSize, places
from kiosk.on_paper.slips import Slips
from kiosk.on_paper.writing import written


@dataclass(frozen=True, slots=True)
class Booklet:
    """The pages of a game in a language."""

    deck: Deck
    language: str
    size: PrintSize
    pages: tuple[PaperPage, ...]

    def pdf(self, folder: Path) -> bytes:
        """The PDF; ``folder`` is that of the deck, which holds its pictures. Needs a Qt application."""
        pictures = Pictures(self.deck, folder, self.size.dots)
        return written(self.pages, pictures, self.deck.text("deck.title", self.language), self.language)


def booklet(deck: Deck, language: str, size: PrintSize) -> Booklet:
    """Plan the pages of a deck in one of the languages of the screens."""
    planned = _Planned(Faces(deck, words(language)), size, Letters())
    return Booklet(deck, language, size, planned.pages())


class _Planned:
    """The parts of a game on paper."""

    def __init__(self, faces: Faces, size: PrintSize, letters: Letters) -> None:
        self._faces, self._size, self._letters = faces, size, letters
        self._fronts = {card: partial(self._front, card) for card in faces.deck.cards}

    def pages(self) -> tuple[PaperPage, ...]:
        """What is read first, what is cut, what lies on the table, what is read besides."""
        rules = self._rules()
        used = (*rules, *(PaperPage() for _ in range(len(rules) % 2)), *self._cut())
        return (*used, *self._read(len(used)))

    def _cut(self) -> Iterator[PaperPage]:
        slips = Slips(self._faces, self._size, self._letters)
        secret = SecretLines(self._faces, self._size, self._letters)
        yield from grid.sheets(list(self._fronts.items()), self._size.card, partial(fronts.back, BACK))
        yield from grid.sheets(slips.pawns(), self._size.card)
        yield from grid.sheets([*slips.slips(), *secret.slips()], self._size.slip)
        yield from Boards(self._faces, self._size, self._letters).pages()

    def _front(self, card: str, box: Box) -> Side:
        return fronts.front(self._faces.of(card), box, self._size, self._letters).marks

    def _flow(self, before: int = 0) -> ReadPages:
        title = self._faces.deck.text("deck.title", self._faces.words.language)
        return ReadPages(self._size, self._letters, title, before)

    def _rules(self) -> tuple[PaperPage, ...]:
        flow = self._flow()
        PaperRules(self._faces).fill(flow, self._letters)
        return flow.pages()

    def _read(self, before: int) -> tuple[PaperPage, ...]:
        """The cards in full, the words, the end, the sources."""
        flow, said = self._flow(before), self._faces.words
        about = About(self._faces, self._away())
        flow.head(said.say("on_paper.cards"), said.say("on_paper.cards_for"))
        for pile, cards in about.piles():
            flow.section(pile, cards)
        flow.section(said.say("on_paper.glossary"), about.glossary())
        flow.section(said.say("on_paper.endings"), about.endings())
        self._takeaways(flow, about)
        flow.head(said.say("on_paper.sources"))
        flow.blocks([*about.sources(), *about.credits()])
        return flow.pages()

    def _takeaways(self, flow: ReadPages, about: About) -> None:
        if code := about.last_takeaway():
            said = self._faces.words
            flow.head(said.say("on_paper.takeaways"), said.say("on_paper.takeaways_how"))
            flow.mark(*qr(code, flow.across(38)))
            flow.blocks(about.takeaways())

    def _away(self) -> frozenset[str]:
        """The cards whose text has no room on their front."""
        made = {
            card: fronts.front(self._faces.of(card), places(self._size.card)[0], self._size, self._letters)
            for card in self._fronts
        }
        return frozenset(card for card, front in made.items() if not front.whole)
