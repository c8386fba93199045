"""What the checks ask of texts that hide something: words that stand there, at the same place in every language."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from kiosk.decks.checks.kind import DecidesNothing, Look, MovesNothing, Reading
from kiosk.decks.checks.survey import Given, Survey
from kiosk.decks.draft import CardData, CsvRow, CsvTable, StepDraft
from kiosk.engine.cards import split_cell
from kiosk.engine.conditions import Fact
from kiosk.engine.state import SEATS
from kiosk.kinds.spot.rules import SpotRules
from kiosk.kinds.spot.rules.phrases import BODY, TRAP, cut, phrases

MOST_TEXTS = 6


class _Again(NamedTuple):
    """A table that says the texts once more: its language, and the first row about each."""

    language: str
    table: CsvTable
    rows: Mapping[str, CsvRow]

    @classmethod
    def of(cls, language: str, table: CsvTable) -> "_Again":
        return cls(language, table, {row["context"]: row for row in reversed(table.rows) if row["target"]})


class SpotChecks(MovesNothing[SpotRules], DecidesNothing[SpotRules]):
    """A trap is words of its text; a mark means the same phrase in every language."""

    def check(self, survey: Survey, written: StepDraft) -> None:
        cards = tuple(survey.cards_in(self.step.cards))
        if not survey.cardless and not any(card.traits.get(TRAP) for card in cards):
            survey.note("E275", written, "cards")
        twins = (built for built in written.built.values() if built.zones_read() == self.step.zones_read())
        again = [_Again.of(language, table) for language, table in survey.draft.retold]
        for card in cards if next(twins, self.step) is self.step else ():  # the same texts in every length: told once
            self._words(survey, card)
            for told in again:
                self._retold(survey, card, told)

    def _words(self, survey: Survey, card: CardData) -> None:
        """Each trap stands in the text as the author wrote it."""
        place = survey.card_place(card.id, TRAP)
        for trap in _strange(card.traits.get(BODY, ""), card.traits.get(TRAP, "")):
            survey.draft.findings.add("E276", place, card=card.id, trap=trap)

    def _retold(self, survey: Survey, card: CardData, told: "_Again") -> None:
        """In every language and in easy words there are as many phrases, and the traps are in the same ones."""
        own = card.traits.get(BODY, ""), card.traits.get(TRAP, "")
        body, trap = (told.rows.get(f"card.{card.id}.{column}") for column in (BODY, TRAP))
        if body is None or (own[1] and trap is None):
            return  # a missing translation is told elsewhere
        texts = body["target"], trap["target"] if trap else ""
        place = told.table.place(body.line, "target")
        for strange in _strange(*texts):
            survey.draft.findings.add("E276", place, card=card.id, trap=strange)
        if cut(*texts) != cut(*own):
            survey.draft.findings.add("E277", place, card=card.id, language=told.language)

    def looks_back(self) -> Iterable[Look]:
        return ()

    def gives(self) -> frozenset[Given]:
        return frozenset({"outcome"})

    def reading(self) -> Reading:
        return Reading((self.step.prompt,), about=self.step.card)

    def range_of(self, survey: Survey, fact: str) -> Iterable[Fact] | None:
        return range((MOST_TEXTS if fact == "texts" else SEATS) + 1)


def _strange(body: str, cell: str) -> Iterator[str]:
    """The traps that no phrase of a text holds."""
    traps = split_cell(cell)
    found = phrases(body) if traps else ()
    return (trap for trap in traps if not any(trap in phrase for phrase in found))
