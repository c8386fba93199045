"""The result, one panel a step: what this group did, beside what the festival did so far. Never a ranking."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from kiosk.engine.step import base_name
from kiosk.host import numbers
from kiosk.kinds.choose.rules import ChooseOutcome
from kiosk.kinds.estimate.rules import EstimateOutcome
from kiosk.kinds.position.rules import PositionView
from kiosk.kinds.vote.rules import VoteOutcome
from kiosk.sessions.desk import ANSWERS_BEFORE_TOTALS
from kiosk.viewmodels.scene import Scene

UNKNOWN = -1
MOST_TOLD = 5
"""Reasons told of a vote."""


@dataclass(frozen=True, slots=True)
class Panel:
    """One step at the end. ``sort`` is scale, shares or words. For each answer: its name, how many are ``yours``, how
    many were ``before``, and the ``festival``'s share in percent, -1 while it is unknown. ``told`` are sentences."""

    step: str
    sort: str
    title: str
    statement: str = ""
    left: str = ""
    right: str = ""
    names: tuple[str, ...] = ()
    yours: tuple[int, ...] = ()
    before: tuple[int, ...] = ()
    festival: tuple[int, ...] = ()
    told: tuple[str, ...] = ()


def panels(scene: Scene) -> tuple[Panel, ...]:
    """A panel for each outcome that people gave; cards put in order have pages of their own."""
    return tuple(_panels(scene))


def _panels(scene: Scene) -> Iterator[Panel]:
    for step, outcome in scene.shown.outcomes.items():
        match outcome:
            case PositionView():
                yield _position(scene, step, outcome)
            case VoteOutcome():
                yield _vote(scene, step, outcome)
            case EstimateOutcome():
                yield _estimate(scene, step, outcome)
            case ChooseOutcome():
                yield _choice(scene, step, outcome)
            case Mapping():
                yield _verdicts(scene, step, outcome)


def shares(scene: Scene, step: str, about: str, measures: Sequence[str]) -> tuple[tuple[int, ...], int]:
    """The festival's share of each measure in percent and how many answers there are; unknown while there are few."""
    counts = scene.totals(step, about)
    given = [counts.get(measure, 0) for measure in measures]
    if sum(given) < ANSWERS_BEFORE_TOTALS:
        return (UNKNOWN,) * len(measures), 0
    return tuple(round(100 * count / sum(given)) for count in given), sum(given)


def _festival(scene: Scene, answers: int, moved: int | None = None) -> str:
    """How many answered so far, or that this group is among the first."""
    if not answers:
        return scene.words.say("result.first")
    if moved is None:
        return scene.words.say("result.answers", answers=answers)
    return scene.words.say("result.festival", answers=answers, moved=moved)


def _position(scene: Scene, step: str, seen: PositionView) -> Panel:
    points, about = range(1, seen.points + 1), seen.card or base_name(step)
    festival, answers = shares(scene, step, about, [f"point-{point}" for point in points])
    after, before = list(seen.marks.values()), list(seen.before.values())
    moved = scene.totals(step, about).get("moved", 0) if seen.before else None
    return Panel(
        step=step,
        sort="scale",
        title=scene.text("title", step),
        statement=scene.card_text(seen.card, "text") if seen.card else scene.text("prompt", step),
        left=scene.text("left", step),
        right=scene.text("right", step),
        names=tuple(map(str, points)),
        yours=tuple(after.count(point) for point in points),
        before=tuple(before.count(point) for point in points),
        festival=festival,
        told=(*_movement(scene, seen.marks, seen.before), _festival(scene, answers, moved)),
    )


def _movement(scene: Scene, after: Mapping[int, Any], before: Mapping[int, Any]) -> tuple[str, ...]:
    """How many changed their mind, here."""
    both = [seat for seat in after if seat in before]
    if not both:
        return ()
    moved = sum(1 for seat in both if after[seat] != before[seat])
    key = "alone" if len(both) == 1 else "group"
    if moved == 0:
        return (scene.words.say(f"result.still_{key}"),)
    return (scene.words.say(f"result.moved_{key}", moved=moved, seats=len(both)),)


def _vote(scene: Scene, step: str, outcome: VoteOutcome) -> Panel:
    measures = [f"option-{option}" for option in outcome.options]
    festival, answers = shares(scene, step, outcome.card or base_name(step), measures)
    earlier = [option for chosen in outcome.before.values() for option in chosen]
    return Panel(
        step=step,
        sort="shares",
        title=scene.text("title", step),
        statement=_named(scene, step, scene.card(outcome.card).title) if outcome.card else scene.text("prompt", step),
        names=tuple(_option(scene, step, outcome, option) for option in outcome.options),
        yours=tuple(outcome.counts.get(option, 0) for option in outcome.options),
        before=tuple(earlier.count(option) for option in outcome.options),
        festival=festival,
        told=(
            *_reasons(scene, step, outcome),
            *_movement(scene, outcome.choices, outcome.before),
            _festival(scene, answers),
        ),
    )


def _named(scene: Scene, step: str, about: str) -> str:
    """What a panel is about, after the step's title: the same thing may be asked twice."""
    return f"{scene.text('title', step)} · {about}"


def _option(scene: Scene, step: str, outcome: VoteOutcome, option: str) -> str:
    if option in outcome.cards:
        return scene.card(option).title
    return scene.text(f"options.{option}.text", step) or option


def _reasons(scene: Scene, step: str, outcome: VoteOutcome) -> tuple[str, ...]:
    """The reasons given most often."""
    given = sorted((chip for chip, count in outcome.chips.items() if count), key=lambda chip: -outcome.chips[chip])
    if not given:
        return ()
    names = ", ".join(scene.text(f"chips.{chip}.text", step) for chip in given[:MOST_TOLD])
    return (scene.words.say("result.reasons", reasons=names),)


def _choice(scene: Scene, step: str, outcome: ChooseOutcome) -> Panel:
    """What was chosen, and how many chose it elsewhere."""
    name = scene.card(outcome.option).title if outcome.card else scene.text(f"options.{outcome.option}.text", step)
    counts = {key: n for key, n in scene.totals(step, base_name(step)).items() if key.startswith("option-")}
    answers = sum(counts.values())
    title, name = scene.text("title", step), _named(scene, step, name)
    if answers < ANSWERS_BEFORE_TOTALS:
        return Panel(step, "words", title, name, told=(_festival(scene, 0),))
    share = round(100 * counts.get(f"option-{outcome.option}", 0) / answers)
    return Panel(step, "words", title, name, told=(scene.words.say("result.same_choice", share=share),))


def _verdicts(scene: Scene, step: str, said: Mapping[str, int]) -> Panel:
    festival, answers = shares(scene, step, base_name(step), [f"verdict-{verdict}" for verdict in said])
    return Panel(
        step=step,
        sort="shares",
        title=scene.text("title", step),
        names=tuple(scene.text(f"verdicts.{verdict}.text", step) for verdict in said),
        yours=tuple(said.values()),
        before=(0,) * len(said),
        festival=festival,
        told=(_festival(scene, answers),),
    )


def _estimate(scene: Scene, step: str, outcome: EstimateOutcome) -> Panel:
    """How far the bets were, as a spread over ten parts of the slider."""
    tenths = range(0, 100, 10)
    measures = [f"tick-{tenth}" for tenth in tenths]
    festival, answers = shares(scene, step, outcome.card or base_name(step), measures)
    places = [min(tick, 99) // 10 * 10 for tick in outcome.ticks.values()]
    bet, words = outcome.bet, scene.words
    unit = scene.card_text(outcome.card, "unit") if outcome.card else scene.text("unit", step)
    return Panel(
        step=step,
        sort="scale",
        title=scene.text("title", step),
        statement=scene.card_text(outcome.card, "text") if outcome.card else scene.text("prompt", step),
        left=numbers.with_unit(bet.min, unit, words),
        right=numbers.with_unit(bet.max, unit, words),
        names=tuple(numbers.written(bet.value(tenth), words) for tenth in tenths),
        yours=tuple(places.count(tenth) for tenth in tenths),
        before=(0,) * len(tenths),
        festival=festival,
        told=(
            words.say("result.truth", value=numbers.interval(bet.low, bet.high, unit, words)),
            _festival(scene, answers),
        ),
    )
