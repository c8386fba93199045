"""The questions of a deck with what was answered, in the order they are asked: one table each."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from kiosk.decks.deck import Deck
from kiosk.engine.step import LENGTHS, Step, base_name
from kiosk.facilitator.results.figure_tables import FigureRow, FigureTable, Sort
from kiosk.facilitator.results.naming import Naming
from kiosk.host.words import Words
from kiosk.kinds.vote.rules import Vote

type Counts = Mapping[str, int]
"""How often each measure was counted."""
type Tally = Mapping[tuple[str, str], Counts]
"""The counts of a deck by step and card or question."""

FAMILIES: Mapping[str, Sort] = {
    "point": "scale",
    "tick": "scale",
    "option": "choice",
    "chip": "choice",
    "audience": "choice",
    "verdict": "choice",
    "smile": "scale",
    "band": "choice",
}
"""What the names of measures that share answers out begin with, before a dash."""
BY_CARD = ("hesitated", "played")
"""Measures that are counted card by card."""
VOTES = ("point-", "option-")


def questions(deck: Deck, tally: Tally, words: Words) -> tuple[FigureTable, ...]:
    """A table for whatever was answered at least once."""
    found = (table for step in _steps(deck) for table in _tables(deck, step, tally, words))
    return tuple(table for table in found if table.total)


def _steps(deck: Deck) -> Iterable[Step]:
    """Each step of any length once, whatever its rounds; the longest plan has them in order."""
    found: dict[str, Step] = {}
    for length in reversed(LENGTHS):
        for step in deck.game.plans.get(length, ()):
            found.setdefault(base_name(step.id), step)
    return found.values()


def _tables(deck: Deck, step: Step, tally: Tally, words: Words) -> Iterator[FigureTable]:
    name = base_name(step.id)
    asked = {about: counts for (of, about), counts in sorted(tally.items()) if of == name}
    for about, counts in asked.items():
        yield from _Question(Naming(deck, step, about, words), counts).tables()
    yield from _Question(Naming(deck, step, name, words), {}).by_card(asked)


@dataclass(frozen=True, slots=True)
class _Question:
    naming: Naming
    counts: Counts

    def tables(self) -> Iterator[FigureTable]:
        """A table for each family of measures, then how many changed their mind."""
        for family, sort in FAMILIES.items():
            given = {key.partition("-")[2]: n for key, n in self.counts.items() if key.partition("-")[0] == family}
            if given:
                names = self.naming.names(family, given)
                rows = tuple(
                    FigureRow((f"{family}-{answer}",), name, given.get(answer, 0)) for answer, name in names.items()
                )
                yield self._table(family, self._sort(sort), rows, sum(given.values()))
        if "moved" in self.counts:
            row = FigureRow(("moved",), self.naming.words.say("figures.moved"), self.counts["moved"])
            answers = sum(count for key, count in self.counts.items() if key.startswith(VOTES))
            yield self._table("moved", "share", (row,), answers)

    def by_card(self, asked: Mapping[str, Counts]) -> Iterator[FigureTable]:
        """Over which cards or links tables hesitated, and which cards were played."""
        for measure in BY_CARD:
            given = {about: counts[measure] for about, counts in asked.items() if measure in counts}
            rows = tuple(FigureRow((f"{measure}-{about}",), self._linked(about), n) for about, n in given.items())
            yield self._table(measure, "choice", rows, sum(given.values()))

    def _linked(self, about: str) -> str:
        """The title of a card, or of both cards of a link."""
        return " → ".join(map(self.naming.card_title, about.split(">")))

    def _sort(self, sort: Sort) -> Sort:
        """The grades of a vote stand in order."""
        step = self.naming.step
        return "scale" if isinstance(step, Vote) and step.rule == "grade" and sort == "choice" else sort

    def _table(self, family: str, sort: Sort, rows: tuple[FigureRow, ...], total: int) -> FigureTable:
        naming, words = self.naming, self.naming.words
        extra = words.find(f"figures.of_{family}")
        left, right = naming.ends(family)
        return FigureTable(
            sort=sort,
            key=base_name(naming.step.id),
            title=f"{naming.title} · {extra}" if extra else naming.title,
            rows=rows,
            total=total,
            about=naming.about,
            statement=naming.statement,
            left=left,
            right=right,
        )
