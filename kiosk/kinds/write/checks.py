"""What the checks ask of a text to write: it lies in a zone as one more card; a relay has fragments for every seat."""

from collections.abc import Iterable, Iterator

from kiosk.decks.checks.kind import DecidesNothing, Look, Reading
from kiosk.decks.checks.paths.known import TEXT, Reached
from kiosk.decks.checks.paths.proof import Proof
from kiosk.decks.checks.paths.sought import Needs
from kiosk.decks.checks.stock import Stock
from kiosk.decks.checks.survey import Given, Moving, Survey
from kiosk.decks.draft import CardData, StepDraft
from kiosk.decks.findings import FilePlace
from kiosk.engine.cards import AGES
from kiosk.engine.conditions import Fact
from kiosk.kinds.write.rules import WriteRules
from kiosk.kinds.write.rules.relay import lines_for, share, wanted

TEXT_COLUMN = "text"
OPEN, END = "«“‘", ".?!…»”’"
"""What a sentence may begin with beside a capital or a number, and what it ends with."""


class WriteChecks(DecidesNothing[WriteRules]):
    """Cards stay where they lie; the text may come to lie beside them. Fragments are whole sentences, so that any may
    follow any other, and enough of them for all who may sit at the table."""

    def check(self, survey: Survey, written: StepDraft) -> None:
        lines = lines_for(self.step.relay, survey.draft.players.max)
        for place, part in enumerate(self.step.relay):
            cards = [card for card in survey.cards_in(part.cards) if card.age in ("", AGES[0])]
            needed = wanted(self.step.relay, lines, place)
            if len(cards) < needed and not survey.cardless:
                values = {"zone": part.cards, "count": len(cards), "needed": needed}
                survey.note("E271", written, "relay", place, "cards", **values)
            for card in survey.cards_in(part.cards):
                self._sentence(survey, card, share(self.step.max_chars, lines))

    def _sentence(self, survey: Survey, card: CardData, room: int) -> None:
        """A fragment is a whole sentence in every language, and short enough for six to fit in a text."""
        for text, place in _said(survey, card):
            if len(text) > room:
                survey.draft.findings.add("E272", place, card=card.id, count=len(text), room=room)
            if not (text[0].isupper() or text[0].isdigit() or text[0] in OPEN) or text[-1] not in END:
                survey.draft.findings.add("E273", place, card=card.id)

    def moves(self) -> tuple[Moving, ...]:
        return ()

    def shows(self) -> tuple[str, ...]:
        hidden = {self.step.to, *(part.cards for part in self.step.relay)}
        return tuple(zone for zone in self.step.zones_read() if zone not in hidden)

    def hands(self) -> tuple[str, ...]:
        return ()

    def looks_back(self) -> Iterable[Look]:
        return ()

    def gives(self) -> frozenset[Given]:
        return frozenset({"outcome", "text"})

    def reading(self) -> Reading:
        return Reading((self.step.prompt, *(part.prompt for part in self.step.relay)))

    def range_of(self, survey: Survey, fact: str) -> Iterable[Fact] | None:
        return None

    def piles(self, stock: Stock, written: StepDraft, sure: bool) -> None:
        stock.show(written, self.shows())
        stock.add(self.step.to, 1)

    def following(self, proof: Proof, here: Reached, needed: Needs) -> Iterator[Reached]:
        texts = proof.pile(here, self.step.to).with_some((TEXT,), 0)
        yield proof.passed(here.lying(self.step.to, texts), self.step)


def _said(survey: Survey, card: CardData) -> Iterator[tuple[str, FilePlace]]:
    """What a fragment says in each language that has it, and where it stands."""
    key = f"card.{card.id}.{TEXT_COLUMN}"
    if survey.draft.texts.get(key):
        yield survey.draft.texts[key], survey.card_place(card.id, TEXT_COLUMN)
    for language, table in survey.draft.translations.items():
        rows = survey.draft.translated[language].get(key, ())
        yield from ((row["target"], table.place(row.line, "target")) for row in rows if row["target"])
