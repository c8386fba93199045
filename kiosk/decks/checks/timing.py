"""Time: what a length promises against what its steps plan, and what there is to read against the time for it."""

from collections.abc import Iterable

from kiosk.decks.checks.kind import Reading
from kiosk.decks.checks.slices import checks_of
from kiosk.decks.checks.survey import Survey
from kiosk.decks.draft import CardData, StepDraft
from kiosk.decks.manifest import Minutes
from kiosk.decks.plans import unrolled
from kiosk.decks.written import word_count
from kiosk.engine.game import SEATS
from kiosk.engine.step import FLASH, Step

PER_SECOND = 3
"""Words that people read in a second."""

BEFORE_THE_END = 240
"""Words that a short game may have before its result."""

SEATING = 30
TOLERANCE = 60
"""Seconds: to take seats, and how far a length may be from what it promises."""

USUAL, FLASH_LIMIT = 4, 150
"""Seats of a usual table, for which a game is promised; seconds that the steps of a flash game may plan with them."""


def check(survey: Survey) -> None:
    """Every step, then every length."""
    words = _Words(survey)
    for step, built in survey.variants:
        words.enough_time(step, built)
    if survey.whole:
        if survey.draft.manifest:
            _promises(survey, survey.draft.manifest.audience.minutes)
        _flash(survey)
        words.short_game()


def _promises(survey: Survey, minutes: Minutes) -> None:
    for length, plan in survey.plans.items():
        planned = SEATING + _planned(plan, _usual(survey))
        if abs(planned - 60 * minutes.of(length)) > TOLERANCE:
            place = survey.draft.head.place("audience", "minutes", length)
            said = f"{planned // 60} min {planned % 60:02} s"
            survey.draft.findings.add("W051", place, length=length, minutes=minutes.of(length), planned=said)


def _flash(survey: Survey) -> None:
    """A flash game lasts as long as most people stay, at a table of the usual size."""
    seats = _usual(survey)
    planned = _planned(unrolled(survey.draft.steps, FLASH, seats).steps, seats)
    if planned > FLASH_LIMIT:
        place = survey.draft.scenario.place("steps")
        survey.draft.findings.add("W058", place, planned=planned, seats=seats, limit=FLASH_LIMIT)


def _usual(survey: Survey) -> int:
    return min(USUAL, survey.draft.players.max)


def _planned(plan: Iterable[tuple[StepDraft, Step]], seats: int) -> int:
    """The seconds of all steps, but for those that a table of so many seats never meets."""
    met = (step for _, step in plan if all(asked.holds(seats) for asked in step.when if asked.name == SEATS))
    return sum(step.planned for step in met)


class _Words:
    """Counts words, each card's once."""

    def __init__(self, survey: Survey) -> None:
        self.survey = survey
        self.words: dict[str, int] = {}

    def of(self, key: str) -> int:
        """The words of a text in the author's language."""
        if key not in self.words:
            self.words[key] = word_count(self.survey.draft.texts.get(key, ""))
        return self.words[key]

    def essentials(self, cards: Iterable[CardData]) -> list[int]:
        """The words of the essential of each card."""
        return [self.of(f"card.{card.id}.text") for card in cards]

    def enough_time(self, step: StepDraft, built: Step) -> None:
        """The time of a step is enough to read its texts, and the longest of the cards one of which it is about."""
        read = checks_of(built).reading()
        longest = max(self.essentials(self.survey.cards_in(read.about)), default=0) if read.about else 0
        needed = -(-(_own(read) + longest) // PER_SECOND)
        if 0 < built.planned < needed:
            place = self.survey.draft.step_place(step, "seconds" if built.seconds else "timer")
            self.survey.draft.findings.add("W052", place, step=step.id, seconds=built.planned, needed=needed)

    def short_game(self) -> None:
        """What there is to read before the result: prompts and texts, titles of cards laid out, cards dealt."""
        plan = [checks_of(built) for _, built in self.survey.plans["short"]]
        before = [asked for asked in plan if asked.endings() is None]
        zones = self.survey.draft.zones
        types = {kind for asked in before for name in asked.shows() if name in zones for kind in zones[name].types}
        laid = [card for kind in types for card in self.survey.by_type.get(kind, ())]
        titles = sum(self.of(f"card.{card.id}.title") for card in laid)
        words = titles + sum(_own(read) + self._dealt(read) for read in (asked.reading() for asked in before))
        if words > BEFORE_THE_END:
            place = self.survey.draft.scenario.place("steps")
            self.survey.draft.findings.add("W054", place, count=words, limit=BEFORE_THE_END)

    def _dealt(self, read: Reading) -> int:
        """The words of the cards dealt, each being as long as they are on average; those of what lay open were read."""
        name, count = read.dealt or ("", 0)
        zone = self.survey.draft.zones.get(name)
        open_before = zone is not None and zone.show == "public" and not zone.cards
        cards = [] if open_before else self.essentials(self.survey.cards_in(name))
        return count * sum(cards) // len(cards) if cards else 0


def _own(read: Reading) -> int:
    return sum(map(word_count, read.texts))
