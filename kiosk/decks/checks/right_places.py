"""Right places: each card that may have to be placed says where it belongs, and that exists."""

from kiosk.decks.checks.survey import Survey
from kiosk.decks.draft import StepDraft
from kiosk.decks.findings import listed, near


def right_places(survey: Survey, step: StepDraft, zone: str, column: str, places: frozenset[str] | None) -> None:
    """The ``column`` of every card that may come to a zone names some of ``places``; without places, it is a rank."""
    if column not in survey.draft.card_table.columns:
        return
    findings = survey.draft.findings
    for card in survey.cards_in(zone):
        place, values = survey.card_place(card.id, column), {"card": card.id, "step": step.id}
        if not card.values(column):
            findings.add("E106", place, column=column, **values)
        for value in card.values(column):
            if places is None and not _whole(value):
                findings.add("E109", place, column=column, value=value, **values)
            elif places is not None and value not in places:
                close = {"known": listed(sorted(places)), **near(value, places)}
                findings.add("E105", place, value=value, **values, **close)


def _whole(value: str) -> bool:
    return value.removeprefix("-").isdecimal() and value.isascii()
