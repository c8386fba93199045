"""What only a look at the whole deck can tell. One file per family of checks; each adds to the draft's findings."""

from kiosk.decks.checks import (
    bounds,
    card_rows,
    columns,
    easy_words,
    effects,
    endings,
    ends,
    explained_words,
    looks,
    media,
    names,
    piles,
    reading_length,
    recordings,
    scripted,
    sets,
    sources,
    step_kinds,
    timing,
    translations,
    typography,
)
from kiosk.decks.checks.slices import checks_of
from kiosk.decks.checks.survey import Survey
from kiosk.decks.draft import Draft

FAMILIES = (
    columns,
    card_rows,
    sources,
    explained_words,
    names,
    effects,
    bounds,
    step_kinds,
    looks,
    ends,
    piles,
    reading_length,
    timing,
    translations,
    easy_words,
    typography,
    media,
    recordings,
    sets,
    endings,
    scripted,
)
"""In this order: the endings and the scripted plays come last, for only a deck without errors can be played."""


def check_deck(draft: Draft) -> None:
    """Everything, in one run."""
    survey = Survey(draft, checks_of)
    for family in FAMILIES:
        family.check(survey)
