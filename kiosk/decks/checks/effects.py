"""What cards change: effects that can be read, on counters that exist."""

from kiosk.decks.checks.survey import Survey
from kiosk.decks.findings import listed, near
from kiosk.engine.cards import effects_in


def check(survey: Survey) -> None:
    """The cell of every card."""
    draft = survey.draft
    for row in draft.card_table.rows:
        try:
            effects = effects_in(row["effects"])
        except ValueError:
            draft.findings.add("E205", draft.card_table.place(row.line, "effects"), value=row["effects"])
            continue
        for name in effects:
            if name not in draft.counters:
                place = draft.card_table.place(row.line, "effects")
                known = listed(draft.counters) or "—"
                draft.findings.add(
                    "E206", place, card=row["id"], counter=name, known=known, **near(name, draft.counters)
                )
