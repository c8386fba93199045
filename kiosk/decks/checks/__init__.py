"""What only a look at the whole deck can tell. One file per family of checks; each adds to the draft's findings."""

from kiosk.decks.checks import (
    bets,
    bounds,
    cards,
    columns,
    effects,
    endings,
    ends,
    hands,
    kinds,
    media,
    names,
    piles,
    scripted,
    sources,
    timing,
    translations,
    typography,
    votes,
    words,
)
from kiosk.decks.checks.survey import Survey
from kiosk.decks.draft import Draft

FAMILIES = (
    columns,
    cards,
    sources,
    names,
    effects,
    bounds,
    kinds,
    bets,
    hands,
    votes,
    ends,
    piles,
    words,
    timing,
    translations,
    typography,
    media,
    endings,
    scripted,
)
"""In this order: the endings and the scripted plays come last, for only a deck without errors can be played."""


def check_deck(draft: Draft) -> None:
    """Everything, in one run."""
    survey = Survey(draft)
    for family in FAMILIES:
        family.check(survey)
