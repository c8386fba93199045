"""The first move of somebody who only passes: a real number of a deck to guess, then the truth and its source."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Slot

from kiosk.decks.cited import in_short
from kiosk.decks.deck import Deck
from kiosk.decks.library import Library
from kiosk.engine.step import LENGTHS
from kiosk.host.words import Words
from kiosk.sessions.asked import AskedStep
from kiosk.sessions.desk import Desk
from kiosk.sessions.festival import shares
from kiosk.sessions.kind_answers import ANSWERS
from kiosk.sessions.wagers import Wager
from kiosk.viewmodels.snapshot import Snapshot

NUMBERS = 3
"""Of each deck, at most."""
NOWHERE = -1
"""The tick of somebody who has touched nothing yet."""


@dataclass(frozen=True, slots=True)
class Props:
    """``icon`` is of what it is about, ``guess`` the tick that is touched (-1: none yet), ``figure`` what that stands
    for, ``least`` and ``most`` the ends of the line in words. Once ``told``: the ``truth``, on the line from ``first``
    to ``last`` (0 to 1), its ``status`` and ``origin``, the percents of the festival in equal parts of the line, and
    how many guesses these are."""

    known: bool = False
    game: str = ""
    color: str = "teal"
    icon: str = ""
    question: str = ""
    guess: int = NOWHERE
    ticks: int = 1
    figure: str = ""
    least: str = ""
    most: str = ""
    told: bool = False
    truth: str = ""
    first: float = 0.0
    last: float = 0.0
    status: str = ""
    origin: str = ""
    festival: tuple[int, ...] = ()
    answers: int = 0


def wagers(deck: Deck, words: Words) -> Iterator[Wager]:
    """The numbers of a deck, as its shortest game asks for them."""
    length = next(name for name in LENGTHS if name in deck.game.plans)
    for step in deck.game.plans[length]:
        yield from ANSWERS[step.kind].wagers(AskedStep(deck, words, step, length))


class WagerModel(Snapshot[Props]):
    """Shows one number until it is told to show another: of each deck those that are asked in the fewest letters."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(Props(), parent)
        self._desk = desk
        self._offered: list[tuple[Deck, Wager]] = []
        self._place = 0
        self._words: Words | None = None

    def fill(self, library: Library, words: Words) -> None:
        """The numbers of a library, told in a language; the one that is shown stays, and what was guessed."""
        found = ((deck, sorted(wagers(deck, words), key=lambda wager: len(wager.question))) for deck in library.decks)
        self._offered = [(deck, wager) for deck, known in found for wager in known[:NUMBERS]]
        self._words = words
        self._show(self._props.guess, self._props.told)

    @property
    def deck(self) -> str:
        """The deck whose number is shown; empty where there is none."""
        return self._offered[self._place % len(self._offered)][0].id if self._offered else ""

    def _show(self, guess: int = NOWHERE, told: bool = False) -> None:
        if not self._offered or self._words is None:
            self.swap(Props())
            return
        deck, wager = self._offered[self._place % len(self._offered)]
        last = len(wager.figures) - 1
        shown = Props(
            known=True,
            game=deck.text("deck.title", self._words.asked),
            color=deck.color,
            icon=deck.cards[wager.about].icon if wager.about in deck.cards else deck.icon,
            question=wager.question,
            guess=guess,
            ticks=last,
            figure="" if guess == NOWHERE else wager.figures[guess],
            least=wager.figures[0],
            most=wager.figures[last],
        )
        self.swap(self._told(deck, wager, shown) if told else shown)

    def _told(self, deck: Deck, wager: Wager, shown: Props) -> Props:
        assert self._words is not None
        language, found = self._words.asked, self._desk.totals(deck, wager.step, wager.about)
        festival = shares(found, wager.measures)
        return replace(
            shown,
            told=True,
            truth=wager.truth,
            first=wager.first / shown.ticks,
            last=wager.last / shown.ticks,
            status=wager.status,
            origin=in_short(deck, wager.sources, language, self._words),
            festival=festival.percent if festival.known else (),
            answers=festival.answers,
        )

    @Slot(int)
    def lean(self, tick: int) -> None:
        """Somebody has the needle at a tick; once the truth is told it stays where it was."""
        if self._props.known and not self._props.told:
            self._show(max(0, min(self._props.ticks, tick)))

    @Slot()
    def tell(self) -> None:
        """Tell the truth, if somebody guessed."""
        if self._props.guess != NOWHERE:
            self._show(self._props.guess, told=True)

    @Slot()
    def next(self) -> None:
        """Another number, that nobody has guessed yet."""
        self._place += 1
        self._show()
