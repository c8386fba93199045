"""What each kind of step asks of its own parameters, and of the zones and cards it uses."""

from kiosk.decks.checks.steps import locate, shown
from kiosk.decks.checks.survey import Survey
from kiosk.decks.draft import StepDraft
from kiosk.decks.findings import listed, near
from kiosk.engine.step import Step
from kiosk.kinds.arrange.rules import Arrange
from kiosk.kinds.deal.rules import Deal
from kiosk.kinds.debrief.rules import Debrief
from kiosk.kinds.discuss.rules import Discuss
from kiosk.kinds.play.rules import PlayStep
from kiosk.kinds.position.rules import Position
from kiosk.kinds.reveal.rules import Reveal
from kiosk.kinds.vote.rules import Vote
from kiosk.kinds.write.rules import Write


def check(survey: Survey) -> None:
    """Every step."""
    for step, built in survey.variants:
        _shared_zones(survey, step, built)
        _secrets(survey, step, built)
        _nothing_to_show(survey, step, built)
        match built:
            case Arrange():
                _arrange(survey, step, built)
            case Position():
                _position(survey, step, built)
            case Deal():
                _deal(survey, step, built)
            case Reveal(verdicts=verdicts) if verdicts:
                _verdicts(survey, step, built)
            case Debrief(texts=texts):
                _texts(survey, step, texts)
            case Discuss() if not built.prompt and not built.card:
                _note(survey, "E182", step, field="prompt")


def _deal(survey: Survey, step: StepDraft, built: Deal) -> None:
    if built.private and not built.by_seat:
        _note(survey, "E207", step, "private")
    if built.rotate != "no" and built.origin != built.to:
        _note(survey, "E208", step, "rotate")


def _verdicts(survey: Survey, step: StepDraft, built: Reveal) -> None:
    other = survey.named.get(built.of)
    for dealt in other.built.values() if other else ():
        if not (isinstance(dealt, Deal) and dealt.private):
            _note(survey, "E209", step, "of", other=built.of)


def _texts(survey: Survey, step: StepDraft, texts: tuple[str, ...]) -> None:
    for number, name in enumerate(texts):
        other = survey.named.get(name)
        if other and any(not isinstance(each, Write) for each in other.built.values()):
            _note(survey, "E270", step, "texts", number, other=name)


def _shared_zones(survey: Survey, step: StepDraft, built: Step) -> None:
    zones = survey.draft.zones
    per_seat = built.to if isinstance(built, Deal) and built.by_seat else None
    hand = built.origin if isinstance(built, PlayStep) else per_seat
    for name in built.zones_read():
        if name in zones and zones[name].per == "seat" and name not in (per_seat, hand):
            _note(survey, "E176", step, *locate(step.raw, name), zone=name)
        elif name in zones and zones[name].per == "table" and name == per_seat:
            _note(survey, "E184", step, *locate(step.raw, name), zone=name)


def _secrets(survey: Survey, step: StepDraft, built: Step) -> None:
    zones = survey.draft.zones
    for name in shown(built):
        if name in zones and zones[name].show != "public" and zones[name].per == "table":
            _note(survey, "E177", step, *locate(step.raw, name), zone=name)


def _nothing_to_show(survey: Survey, step: StepDraft, built: Step) -> None:
    """A reveal or a result looks back at steps that have something to show."""
    for name in () if isinstance(built, Position | Vote | Discuss) else built.steps_read():
        other = survey.named.get(name)
        if other and any(_gives_nothing(built, each) for each in other.built.values()):
            _note(survey, "E162", step, *locate(step.raw, name), other=name)


def _gives_nothing(built: Step, other: Step) -> bool:
    """Whether a step that looks back at another finds nothing to show; a deal has only its private lines, cards
    played only their right places."""
    if isinstance(other, Deal):
        return not (isinstance(built, Reveal) and "private" in built.show)
    if isinstance(other, PlayStep):
        return not other.answer
    return type(other).outcome is Step.outcome


def _position(survey: Survey, step: StepDraft, built: Position) -> None:
    if not built.prompt and not built.card:
        _note(survey, "E182", step, field="prompt")
    for side in ("left", "right"):
        if not getattr(built, side):
            _note(survey, "E182", step, field=side)
    other = survey.named.get(built.compare_with or "")
    for before in other.built.values() if other else ():
        if not isinstance(before, Position):
            _note(survey, "E179", step, "compare_with", other=before.id)
        elif before.points != built.points:
            _note(survey, "E178", step, "compare_with", other=before.id)


def _arrange(survey: Survey, step: StepDraft, built: Arrange) -> None:
    named = built.slots is not None
    if built.scoring != "none" and not built.answer:
        _note(survey, "E170", step, "scoring")
    elif named and built.scoring == "pairs":
        _note(survey, "E171", step, "scoring")
    elif not named and built.in_turn:
        _note(survey, "E172", step, "by")
    elif named and built.given:
        _note(survey, "E183", step, "given")
    elif built.answer in survey.draft.card_table.columns:
        _answers(survey, step, built)


def _answers(survey: Survey, step: StepDraft, built: Arrange) -> None:
    """Every card that may be placed has an answer, and it is a rank or a place."""
    findings, column, places = survey.draft.findings, str(built.answer), _places(survey, built)
    for card in survey.cards_in(built.cards):
        values = {"card": card.id, "step": step.id}
        if not card.values(column):
            findings.add("E106", survey.card_place(card.id, column), column=column, **values)
        for value in card.values(column):
            if places is None and not _whole(value):
                findings.add("E109", survey.card_place(card.id, column), column=column, value=value, **values)
            elif places is not None and value not in places:
                close = {"known": listed(sorted(places)), **near(value, places)}
                findings.add("E105", survey.card_place(card.id, column), value=value, **values, **close)


def _places(survey: Survey, built: Arrange) -> frozenset[str] | None:
    if built.slots is None:
        return None
    if isinstance(built.slots, str):
        return frozenset(card.id for card in survey.cards_in(built.slots))
    return frozenset(slot.id for slot in built.slots)


def _whole(value: str) -> bool:
    return value.removeprefix("-").isdecimal() and value.isascii()


def _note(survey: Survey, code: str, step: StepDraft, *path: str | int, **values: object) -> None:
    survey.draft.findings.add(code, survey.draft.step_place(step, *path), step=step.id, **values)
