"""Where the cards are: whatever the length and the audience, no pile is dealt beyond its end, no zone met empty."""

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
    for audience in AGES:  # from the one that fewest cards suit: what it lacks is told once
        suited = _suited(survey, audience)
        for length, plan in survey.plans.items():
            stock = Stock(survey, length, audience, suited, told)
            for (step, built), sure in zip(plan, _sure(plan), strict=True):
                stock.show(step, built.kept_in_view)
                checks_of(built).piles(stock, step, sure)


def _suited(survey: Survey, audience: str) -> dict[str, tuple[CardData, ...]]:
    """The cards of each type that an audience may see; those of a misspelt one count as of the one that is meant."""
    ages, meant = AGES[: AGES.index(audience) + 1], misspelt(survey)
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
