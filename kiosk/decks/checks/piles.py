"""Where the cards are: whatever the length and the audience, no pile is dealt beyond its end, no zone met empty."""

from collections.abc import Mapping

from kiosk.decks.checks.card_rows import misspelt
from kiosk.decks.checks.slices import checks_of
from kiosk.decks.checks.stock import Stock
from kiosk.decks.checks.survey import Survey
from kiosk.decks.draft import CardData, StepDraft
from kiosk.engine.cards import AGES
from kiosk.engine.step import Step


def check(survey: Survey) -> None:
    """Follow the cards through each length, for each audience."""
    if not survey.whole or survey.cardless:
        return
    told: set[tuple[str, str]] = set()
    before: dict[str, tuple[CardData, ...]] | None = None
    meant = misspelt(survey)
    for audience in AGES:  # from the one that fewest cards suit: what it lacks is told once
        suited = _suited(survey, audience, meant)
        for length in survey.plans if suited != before else ():
            _follow(Stock(survey, length, audience, suited, told))
        before = suited


def _follow(stock: Stock) -> None:
    """Step by step through a length."""
    plan = stock.survey.plans[stock.length]
    for (step, built), sure in zip(plan, _sure(plan), strict=True):
        stock.show(step, built.kept_in_view)
        checks_of(built).piles(stock, step, sure)


def _suited(survey: Survey, audience: str, meant: Mapping[str, str]) -> dict[str, tuple[CardData, ...]]:
    """The cards of each type that an audience may see, those of a misspelt one as of the one that is ``meant``."""
    ages = AGES[: AGES.index(audience) + 1]
    suited: dict[str, tuple[CardData, ...]] = {}
    for kind, cards in survey.by_type.items():
        name = meant.get(kind, kind)
        suited[name] = (*suited.get(name, ()), *(card for card in cards if card.age in ages))
    return suited


def _sure(plan: tuple[tuple[StepDraft, Step], ...]) -> list[bool]:
    """For each step, whether every game plays it: it has no condition and nothing jumps over it."""
    places = {built.id: n for n, (_, built) in enumerate(plan)}
    sure = [not built.when for _, built in plan]
    for n, (_, built) in enumerate(plan):
        for target in built.jumps():
            for passed in range(n + 1, places.get(target, n)):
                sure[passed] = False
    return sure
