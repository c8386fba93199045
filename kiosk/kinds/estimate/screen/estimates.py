"""Bets in words and places: what is written along the line, where guesses and the truth stand, the festival's bets."""

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.host.numbers import interval, with_unit, written
from kiosk.host.words import Words
from kiosk.kinds.estimate.rules import BUCKET, EstimateOutcome
from kiosk.kinds.estimate.rules.bets import Bet
from kiosk.kinds.estimate.rules.scales import TICKS, labels, place_of
from kiosk.sessions.desk import ANSWERS_BEFORE_TOTALS
from kiosk.viewmodels.scene import Scene, sources_line


@dataclass(frozen=True, slots=True)
class GuessRow:
    """Where a seat's bet stands on the line, from 0 to 1, and the figure it is, without its unit and with it."""

    number: int
    place: float
    figure: str
    value: str


@dataclass(frozen=True, slots=True)
class TruthRow:
    """The answer to a bet in words, from ``first`` to ``last`` on the line; what kind of figure it is, who says so, and
    what it does not say. The other fields are those of the line."""

    step_id: str
    value: str
    first: float
    last: float
    question: str
    status: str
    source: str
    detail: str
    unit: str
    places: tuple[float, ...] = ()
    texts: tuple[str, ...] = ()
    festival: tuple[int, ...] = ()
    bets: int = 0


@dataclass(frozen=True, slots=True)
class Line:
    """A line with its round numbers: their places from 0 to 1, and how they are written; ``festival`` has the share of
    its bets in each tenth, in percent, and is empty until there are enough; ``bets`` says how many there are."""

    places: tuple[float, ...] = ()
    texts: tuple[str, ...] = ()
    festival: tuple[int, ...] = ()
    bets: int = 0


def line(scene: Scene, bet: Bet, festival: Mapping[str, int]) -> Line:
    """The line of a bet."""
    numbers = labels(bet.scale, bet.min, bet.max)
    places = tuple(place_of(bet.scale, bet.min, bet.max, number) / TICKS for number in numbers)
    tenths = [festival.get(f"tick-{tick}", 0) for tick in range(0, TICKS, BUCKET)]
    whole = sum(tenths)
    shares = tuple(round(100 * count / whole) for count in tenths) if whole >= ANSWERS_BEFORE_TOTALS else ()
    return Line(places, tuple(written(number, scene.words) for number in numbers), shares, whole if shares else 0)


def unit(scene: Scene, card: str | None, step: str) -> str:
    """What is counted."""
    return scene.card_text(card, "unit") if card else scene.text("unit", step)


def question(scene: Scene, card: str | None, step: str) -> str:
    """What is bet on."""
    return scene.card_text(card, "text") if card else scene.text("prompt", step)


def guesses(bet: Bet, ticks: Mapping[int, int], said: str, words: Words) -> list[GuessRow]:
    """Every bet that may be seen, seat by seat."""
    return [
        GuessRow(
            number=seat,
            place=tick / TICKS,
            figure=written(bet.value(tick), words),
            value=with_unit(bet.value(tick), said, words),
        )
        for seat, tick in sorted(ticks.items())
    ]


def truth(scene: Scene, outcome: EstimateOutcome) -> TruthRow:
    """What a reveal says of a bet."""
    bet, card, step = outcome.bet, outcome.card, scene.shown.of
    ids = scene.deck.cards[card].sources if card else outcome.sources
    sourced, spread, said = "sources" in scene.shown.show, "spread" in scene.shown.show, unit(scene, card, step)
    drawn = line(scene, bet, scene.totals(step, card or step) if spread else {})
    return TruthRow(
        step_id=step,
        value=interval(bet.low, bet.high, said, scene.words),
        first=bet.place(bet.low) / TICKS,
        last=bet.place(bet.high) / TICKS,
        question=question(scene, card, step),
        status=scene.words.say(f"estimate.{bet.status}"),
        source=sources_line(scene.deck, ids, scene.language, scene.words) if sourced else "",
        detail=scene.card_text(card, "detail") if card else "",
        unit=said,
        places=drawn.places,
        texts=drawn.texts,
        festival=drawn.festival,
        bets=drawn.bets,
    )


def truths(scene: Scene) -> list[TruthRow]:
    """The answer of the bet a reveal looks back at; nothing when it looks back at something else."""
    outcome = scene.shown.outcome
    return [truth(scene, outcome)] if isinstance(outcome, EstimateOutcome) else []


def told_guesses(scene: Scene) -> list[GuessRow]:
    """The bets beside that answer, when the reveal shows the spread."""
    outcome = scene.shown.outcome
    if not isinstance(outcome, EstimateOutcome) or "spread" not in scene.shown.show:
        return []
    said = unit(scene, outcome.card, scene.shown.of)
    return guesses(outcome.bet, outcome.ticks, said, scene.words)
