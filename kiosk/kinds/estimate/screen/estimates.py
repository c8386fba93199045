"""Bets in words and places: what is written along the line, where guesses and the truth stand, the festival's bets."""

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.host.numbers import with_unit, written
from kiosk.host.words import Words
from kiosk.kinds.estimate.answers import MEASURES
from kiosk.kinds.estimate.rules.bets import Bet
from kiosk.kinds.estimate.rules.scales import TICKS, labels, place_of
from kiosk.sessions.festival import Counts, shares
from kiosk.viewmodels.scene import Scene


@dataclass(frozen=True, slots=True)
class GuessRow:
    """Where a seat's bet stands on the line, from 0 to 1, and the figure it is, without its unit and with it; once the
    answer is told, how ``near`` it came."""

    number: int
    place: float
    figure: str
    value: str
    near: str = ""


@dataclass(frozen=True, slots=True)
class BetLine:
    """A line with its round numbers: their places from 0 to 1, and how they are written; ``festival`` has the share of
    its bets in each tenth, in percent, and is empty until there are enough; ``bets`` says how many there are."""

    places: tuple[float, ...] = ()
    texts: tuple[str, ...] = ()
    festival: tuple[int, ...] = ()
    bets: int = 0


def line(scene: Scene, bet: Bet, festival: Counts) -> BetLine:
    """The line of a bet."""
    numbers = labels(bet.scale, bet.min, bet.max)
    places = tuple(place_of(bet.scale, bet.min, bet.max, number) / TICKS for number in numbers)
    found = shares(festival, MEASURES)
    texts = tuple(written(number, scene.words) for number in numbers)
    return BetLine(places, texts, found.percent if found.known else (), found.answers)


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
