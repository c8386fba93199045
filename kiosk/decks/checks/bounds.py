"""The frame of a scenario: players, counters and zones make sense, and serve."""

from kiosk.decks.checks.sources import is_day
from kiosk.decks.checks.survey import Survey


def check(survey: Survey) -> None:
    """Players, counters, zones, and the day of the review."""
    draft = survey.draft
    players = draft.players
    if players.min > players.max:
        draft.findings.add("E180", draft.scenario.place("players", "min"), min=players.min, max=players.max)
    _counters(survey)
    if survey.whole:
        read = {zone for _, built in survey.variants for zone in built.zones_named()}
        for name in draft.zones:
            if name not in read:
                draft.findings.add("W055", draft.scenario.place("zones", name), zone=name)
    if draft.manifest and draft.manifest.review and not is_day(draft.manifest.review):
        draft.findings.add("E113", draft.head.place("review"), value=draft.manifest.review)


def _counters(survey: Survey) -> None:
    draft = survey.draft
    compared = {condition.name for asked in survey.asked.values() for _, condition in asked}
    for name, counter in draft.counters.items():
        if not counter.min <= counter.start <= counter.max:
            values = {"start": counter.start, "min": counter.min, "max": counter.max}
            draft.findings.add("E181", draft.scenario.place("counters", name), counter=name, **values)
        if survey.whole and name not in compared:
            draft.findings.add("W057", draft.scenario.place("counters", name), counter=name)
