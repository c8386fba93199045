"""What the checks ask of a result: endings and take-aways none of which hides another, and something to show."""

from collections.abc import Iterable, Iterator

from kiosk.decks.checks.kind import AnyChecks, DecidesNothing, Look, MovesNothing, Reading, WrittenEnding
from kiosk.decks.checks.paths.sought import Sought
from kiosk.decks.checks.stock import Stock
from kiosk.decks.checks.survey import Given, Survey
from kiosk.decks.draft import StepDraft
from kiosk.engine.conditions import Condition, Fact
from kiosk.engine.step import FLASH
from kiosk.kinds.debrief.rules import Band, DebriefRules, Takeaway

TAKEAWAYS = 6
"""How many take-aways a deck has at least; the result of a flash game alone, where little happened, may have fewer."""


class DebriefChecks(MovesNothing[DebriefRules], DecidesNothing[DebriefRules]):
    """The game ends here: nothing follows."""

    def check(self, survey: Survey, written: StepDraft) -> None:
        self._takeaways(survey, written)
        self._bands(survey, written)
        self._piece(survey, written)

    def _piece(self, survey: Survey, written: StepDraft) -> None:
        draft, icon = survey.draft, self.step.poster.piece if self.step.poster else ""
        if icon and draft.glyphs and icon not in draft.glyphs:
            draft.findings.add("E107", draft.step_place(written, "poster", "piece"), icon=icon)

    def _takeaways(self, survey: Survey, written: StepDraft) -> None:
        draft, given = survey.draft, self.step.takeaways
        if given[-1].when:
            place = draft.step_place(written, "takeaways", len(given) - 1, "when")
            draft.findings.add("E165", place, id=given[-1].id)
        if len(given) < TAKEAWAYS and written.built.keys() != {FLASH}:
            draft.findings.add("W053", draft.step_place(written, "takeaways"), count=len(given), limit=TAKEAWAYS)
        for number, hidden, before in _hidden(given):
            place = draft.step_place(written, "takeaways", number)
            draft.findings.add("E166", place, id=hidden, before=before)

    def _bands(self, survey: Survey, written: StepDraft) -> None:
        draft, last = survey.draft, len(self.step.bands) - 1
        if self.step.bands and self.step.bands[last].when:
            place = draft.step_place(written, "bands", last, "when")
            draft.findings.add("E203", place, id=self.step.bands[last].id)
        for number, hidden, before in _hidden(self.step.bands):
            draft.findings.add("E204", draft.step_place(written, "bands", number), id=hidden, before=before)

    def looks_back(self) -> Iterable[Look]:
        yield from (Look(name, "E162", _has_outcome) for name in self.step.steps_read())
        for number, name in enumerate(self.step.texts):
            yield Look(name, "E270", lambda other: "text" in other.gives(), ("texts", number))

    def piles(self, stock: Stock, written: StepDraft, sure: bool) -> None:
        """A poster carries what lies there, which may be nothing."""

    def gives(self) -> frozenset[Given]:
        return frozenset()

    def reading(self) -> Reading:
        return Reading((self.step.prompt, self.step.text))

    def range_of(self, survey: Survey, fact: str) -> Iterable[Fact] | None:
        return None

    def leads_on(self) -> bool:
        return False

    def needs(self, sought: Sought) -> None:
        """Take-aways are no endings: they need nothing."""
        sought.asked(condition for band in self.step.bands for condition in band.when)

    def endings(self) -> tuple[WrittenEnding, ...] | None:
        return tuple(WrittenEnding(band.id, band.when, ("bands", n)) for n, band in enumerate(self.step.bands))


def _has_outcome(other: AnyChecks) -> bool:
    return "outcome" in other.gives()


def _hidden(parts: Iterable[Band | Takeaway]) -> Iterator[tuple[int, str, str]]:
    """The number and the id of each part that never comes, and the id of the earlier one that comes instead."""
    earlier: dict[frozenset[Condition], str] = {}
    for number, part in enumerate(parts):
        asked = frozenset(part.when)
        before = next((name for wanted, name in earlier.items() if wanted <= asked), None)
        if before is not None:
            yield number, part.id, before
        earlier.setdefault(asked, part.id)
