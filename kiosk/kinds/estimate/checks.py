"""What the checks ask of a bet: a slider that goes somewhere, a truth that lies on it, and a source that says so."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kiosk.decks.checks.kind import DecidesNothing, Look, MovesNothing, Reading
from kiosk.decks.checks.survey import Given, Survey
from kiosk.decks.draft import CardData, StepDraft
from kiosk.decks.findings import FilePlace, listed, near
from kiosk.engine.conditions import Fact
from kiosk.engine.state import SEATS
from kiosk.kinds.estimate.rules import EstimateRules
from kiosk.kinds.estimate.rules.bets import COLUMNS, NUMBER, NUMBERS, SCALES, STATUSES, Bet
from kiosk.kinds.estimate.rules.scales import TICKS


class EstimateChecks(MovesNothing[EstimateRules], DecidesNothing[EstimateRules]):
    """The bet stands in the step, or on each card that may lie in its zone."""

    def check(self, survey: Survey, written: StepDraft) -> None:
        if self.step.card is None:
            _WrittenBet(survey, written.id, survey.draft.step_place(written)).of_step(written, self.step)
            return
        for field in ("unit", "source", *NUMBERS, "status"):
            if field in written.raw:
                survey.note("E246", written, field, field=field)
        told = self._told(survey)
        for card in survey.cards_in(self.step.card) if set(NUMBERS) <= set(survey.draft.card_table.columns) else ():
            if card.type not in told:
                _WrittenBet(survey, card.id, survey.card_place(card.id, "id")).of_card(written, card)

    def _told(self, survey: Survey) -> frozenset[str]:
        """The types of cards that an earlier step bets on: their faults are told there."""
        told = frozenset[str]()
        for _, built in survey.variants:
            if built is self.step:
                break
            if isinstance(built, EstimateRules) and built.card:
                told |= survey.types.get(built.card, frozenset())
        return told

    def looks_back(self) -> Iterable[Look]:
        return ()

    def gives(self) -> frozenset[Given]:
        return frozenset({"outcome", "apart"})

    def reading(self) -> Reading:
        return Reading((self.step.prompt,), about=self.step.card)

    def range_of(self, survey: Survey, fact: str) -> Iterable[Fact] | None:
        return range((TICKS if fact == "spread" else SEATS) + 1)


@dataclass(frozen=True)
class _WrittenBet:
    """A bet as it is written, on a card or in a step; ``name`` is the card's or the step's."""

    survey: Survey
    name: str
    place: FilePlace

    def note(self, code: str, place: FilePlace, **values: object) -> None:
        """One finding about this bet."""
        self.survey.draft.findings.add(code, place, **values)

    def of_step(self, step: StepDraft, built: EstimateRules) -> None:
        """A bet whose numbers stand in the scenario."""
        draft = self.survey.draft
        missing = [field for field in (*NUMBERS, "status") if getattr(built, field) is None]
        for field in missing:
            self.note("E032", self.place, field=field)
        if not built.prompt:
            self.note("E182", self.place, step=step.id, field="prompt")
        if not built.source:
            self.note("E240", draft.step_place(step, "low"), name=self.name)
        known = [row["id"] for row in draft.source_table.rows]
        for source in built.source:
            if source not in known and draft.source_table.file not in draft.broken:
                self.note("E110", draft.step_place(step, "source"), source=source, **near(source, known))
        if not missing:
            self._numbers(built.bet(), {field: draft.step_place(step, field) for field in (*NUMBERS, "scale")})

    def of_card(self, step: StepDraft, card: CardData) -> None:
        """A bet whose numbers stand in the card table."""
        places = {column: self.survey.card_place(card.id, column) for column in (*COLUMNS, "source")}
        unread = [column for column in NUMBERS if not NUMBER.fullmatch(card.traits.get(column, ""))]
        for column in unread:
            self._unread(step, card, column, places[column])
        if not card.traits.get("status"):
            self.note("E106", places["status"], column="status", card=card.id, step=step.id)
        strange = list(self._strange(card, places))
        if not card.sources:
            self.note("E240", places["source"], name=self.name)
        if not unread and not strange:
            self._numbers(Bet.of_traits(card.traits), places)

    def _unread(self, step: StepDraft, card: CardData, column: str, place: FilePlace) -> None:
        value = card.traits.get(column, "")
        if value:
            self.note("E245", place, value=value, field=column)
        else:
            self.note("E106", place, column=column, card=card.id, step=step.id)

    def _strange(self, card: CardData, places: dict[str, FilePlace]) -> Iterator[str]:
        for column, known in (("scale", SCALES), ("status", STATUSES)):
            value = card.traits.get(column, known[0])
            if value not in known:
                values = {"field": column, "value": value, "known": listed(known), **near(value, known)}
                self.note("E033", places[column], **values)
                yield column

    def _numbers(self, bet: Bet, places: dict[str, FilePlace]) -> None:
        """What the numbers of a bet say together."""
        if bet.min >= bet.max:
            self.note("E242", places["max"], name=self.name, min=_plain(bet.min), max=_plain(bet.max))
        elif bet.scale == "log" and bet.min <= 0:
            self.note("E243", places["min"], name=self.name, min=_plain(bet.min))
        if bet.low > bet.high:
            self.note("E241", places["high"], name=self.name, low=_plain(bet.low), high=_plain(bet.high))
        for column, value in (("low", bet.low), ("high", bet.high)):
            if bet.min < bet.max and not bet.min <= value <= bet.max:
                limits = {"min": _plain(bet.min), "max": _plain(bet.max)}
                self.note("E244", places[column], name=self.name, value=_plain(value), **limits)


def _plain(value: float) -> str:
    """A number as an author writes it."""
    return f"{value:.12g}"
