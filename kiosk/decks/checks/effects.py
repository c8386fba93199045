"""What cards and results change: effects that can be read, on counters that exist."""

from collections.abc import Iterator, Mapping
from contextlib import suppress

from kiosk.decks.checks.survey import Survey
from kiosk.decks.findings import listed, near
from kiosk.engine.cards import effects_in
from kiosk.engine.step import Step
from kiosk.kinds.choose.rules import ChooseStep
from kiosk.kinds.deal.rules import Deal
from kiosk.kinds.vote.rules import Vote


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


def _decided(built: Vote) -> Iterator[Mapping[str, int]]:
    """What the options and the results of a vote change."""
    yield from (option.effects for option in built.options)
    yield from (result.effects for result in (*built.on_result.values(), built.no_result))


def effects_of(survey: Survey, built: Step) -> Iterator[Mapping[str, int]]:
    """What a step may change of the counters: by its options, by the cards it deals or lets choose."""
    match built:
        case Deal(resolve=True):
            zone = built.origin
        case ChooseStep(cards=str(cards)):
            zone = cards
        case ChooseStep():
            yield from (option.effects for option in built.options)
            return
        case Vote():
            yield from _decided(built)
            zone = built.cards if built.cards and built.rule != "report" else ""
        case _:
            return
    for card in survey.cards_in(zone):
        with suppress(ValueError):
            yield effects_in(card.effects)
