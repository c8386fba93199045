"""What the checks ask of a text to write: it lies in a zone as one more card."""

from collections.abc import Iterable, Iterator

from kiosk.decks.checks.kind import DecidesNothing, Look, Reading
from kiosk.decks.checks.paths.known import TEXT, Reached
from kiosk.decks.checks.paths.proof import Proof
from kiosk.decks.checks.paths.sought import Needs
from kiosk.decks.checks.stock import Stock
from kiosk.decks.checks.survey import Given, Moving, Survey
from kiosk.decks.draft import StepDraft
from kiosk.engine.conditions import Fact
from kiosk.kinds.write.rules import WriteRules


class WriteChecks(DecidesNothing[WriteRules]):
    """Cards stay where they lie; the text may come to lie beside them."""

    def check(self, survey: Survey, written: StepDraft) -> None:
        return

    def moves(self) -> tuple[Moving, ...]:
        return ()

    def shows(self) -> tuple[str, ...]:
        return tuple(zone for zone in self.step.zones_read() if zone != self.step.to)

    def hands(self) -> tuple[str, ...]:
        return ()

    def looks_back(self) -> Iterable[Look]:
        return ()

    def gives(self) -> frozenset[Given]:
        return frozenset({"outcome", "text"})

    def reading(self) -> Reading:
        return Reading((self.step.prompt,))

    def range_of(self, survey: Survey, fact: str) -> Iterable[Fact] | None:
        return None

    def piles(self, stock: Stock, written: StepDraft, sure: bool) -> None:
        stock.show(written, self.shows())
        stock.add(self.step.to, 1)

    def following(self, proof: Proof, here: Reached, needed: Needs) -> Iterator[Reached]:
        texts = proof.pile(here, self.step.to).with_some((TEXT,), 0)
        yield proof.passed(here.lying(self.step.to, texts), self.step)
