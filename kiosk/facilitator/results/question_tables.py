"""The questions of a deck with what was answered, in the order they are asked: one table each."""

import logging
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from kiosk.decks.deck import Deck
from kiosk.engine.step import LENGTHS, Step, base_name
from kiosk.facilitator.results.figure_tables import FigureRow, FigureTable
from kiosk.host.words import Words
from kiosk.sessions.answers import Family
from kiosk.sessions.asked import AskedStep
from kiosk.sessions.festival import Counts
from kiosk.sessions.kind_answers import ANSWERS

type Tally = Mapping[tuple[str, str], Counts]
"""The counts of a deck by step and card or question."""

_log = logging.getLogger(__name__)


def questions(deck: Deck, tally: Tally, words: Words) -> tuple[FigureTable, ...]:
    """A table for whatever was answered at least once. What nobody can name any more stands last, under the names it is
    counted by: no answer is ever left out."""
    asked = {base_name(step.id): _Question(AskedStep(deck, words, step), _of(tally, step)) for step in _steps(deck)}
    named = (table for question in asked.values() for table in question.tables())
    lost = {key: counts for key, counts in tally.items() if key[0] not in asked}
    lost |= {key: counts for question in asked.values() for key, counts in question.unclaimed().items()}
    return tuple(table for table in (*named, *_unnamed(lost, words)) if table.total)


def unclaimed(deck: Deck, tally: Tally, words: Words) -> Tally:
    """What was counted at a step of the deck and belongs to none of its tables."""
    asked = (_Question(AskedStep(deck, words, step), _of(tally, step)) for step in _steps(deck))
    return {key: counts for question in asked for key, counts in question.unclaimed().items()}


def _steps(deck: Deck) -> tuple[Step, ...]:
    """Each step of any length once, whatever its rounds; the longest plan has them in order."""
    found: dict[str, Step] = {}
    for length in reversed(LENGTHS):
        for step in deck.game.plans.get(length, ()):
            found.setdefault(base_name(step.id), step)
    return tuple(found.values())


def _of(tally: Tally, step: Step) -> Mapping[str, Counts]:
    return {about: counts for (of, about), counts in sorted(tally.items()) if of == base_name(step.id)}


def _unnamed(lost: Tally, words: Words) -> Iterator[FigureTable]:
    for (step, about), counts in sorted(lost.items()):
        _log.error("nobody names what was counted at %s about %s: %s", step, about, ", ".join(sorted(counts)))
        rows = tuple(FigureRow((measure,), measure, count) for measure, count in sorted(counts.items()))
        title = f"{step} · {words.say('figures.of_unnamed')}"
        yield FigureTable("choice", step, title, rows, sum(counts.values()), about)


@dataclass(frozen=True)
class _Question:
    """A step with what was counted there, by card, link or question."""

    asked: AskedStep[Step]
    counts: Mapping[str, Counts]

    @cached_property
    def families(self) -> Mapping[str, tuple[Family, ...]]:
        kind = ANSWERS[self.asked.step.kind]
        return {about: kind.families(self.asked, about) for about in self.counts}

    def unclaimed(self) -> Tally:
        """The measures that belong to no family."""
        found: dict[tuple[str, str], Counts] = {}
        for about, counts in self.counts.items():
            left = {name: n for name, n in counts.items() if not any(f.claims(name) for f in self.families[about])}
            if left:
                found[self.asked.name, about] = left
        return found

    def tables(self) -> Iterator[FigureTable]:
        """A table for each family about each card or question, then those that are counted card by card."""
        for about, families in self.families.items():
            yield from (self._table(family, about) for family in families if family.told and not family.by_card)
        by_card = (family for families in self.families.values() for family in families if family.by_card)
        yield from (self._by_card(family) for family in {f.name: f for f in by_card if f.told}.values())

    def _table(self, family: Family, about: str) -> FigureTable:
        given = self._given(family.name, about)
        if family.sort == "share":
            row = FigureRow((family.name,), self.asked.words.say(f"figures.{family.name}"), given.get("", 0))
            of = self._given(family.out_of, about).total()
            return self._laid_out(family, about, (row,) if given else (), of if given else 0)
        others = {answer: self._card(answer) for answer in sorted(given) if answer not in family.answers}
        names = {**family.answers, **others}
        rows = tuple(FigureRow((f"{family.name}-{answer}",), name, given[answer]) for answer, name in names.items())
        return self._laid_out(family, about, rows, given.total())

    def _by_card(self, family: Family) -> FigureTable:
        given = {about: counts[family.name] for about, counts in self.counts.items() if family.name in counts}
        rows = tuple(FigureRow((f"{family.name}-{about}",), self._linked(about), n) for about, n in given.items())
        return self._laid_out(family, self.asked.name, rows, sum(given.values()))

    def _given(self, family: str, about: str) -> Counter[str]:
        """How often each answer of a family was given."""
        split = ((measure.partition("-"), count) for measure, count in self.counts[about].items())
        return Counter({answer: count for (name, _, answer), count in split if name == family})

    def _laid_out(self, family: Family, about: str, rows: tuple[FigureRow, ...], total: int) -> FigureTable:
        extra = self.asked.words.find(f"figures.of_{family.name}")
        card = self.asked.card_text(about, "title") if about in self.asked.deck.cards else ""
        return FigureTable(
            sort=family.sort,
            key=self.asked.name,
            title=" · ".join(filter(None, (card, self.asked.title or self.asked.name, extra))),
            rows=rows,
            total=total,
            about=about,
            statement=self._statement(about),
            left=family.left,
            right=family.right,
        )

    def _statement(self, about: str) -> str:
        """What is asked."""
        if about not in self.asked.deck.cards:
            return self.asked.text("prompt")
        return self.asked.card_text(about, "text") or self._card(about)

    def _card(self, card: str) -> str:
        """The title of a card; its id when it has none."""
        return self.asked.card_text(card, "title") or card

    def _linked(self, about: str) -> str:
        """The title of a card, or of both cards of a link."""
        return " → ".join(map(self._card, about.split(">")))
