"""Where everything stands on a map: a column for each turn, and one for the endings."""

import textwrap
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from statistics import mean

from kiosk.decks.maps.graph import Ending, Goal, Graph, Stop

WIDE, GAP = 310, 130
"""The width of a column, and of the room between two."""
LINE, INSET, HEAD, APART, FARTHEST = 18, 9, 28, 22, 90
"""Heights: a line of text, the rim around things, the head of a stop, between stops at least and at most."""
LETTERS, MOST_LINES = 35, 12
"""How many letters fit a line of a card, and how many lines a card: choices beyond them are counted."""
ENDING = 66

type Lines = tuple[tuple[str, bool], ...]
"""Lines of a card, each with whether a choice begins there."""
type Named = Callable[[Stop], Iterable[tuple[tuple[str, ...], str]]]


@dataclass(frozen=True)
class CardBox:
    """What leads to the same goals from a stop: its choices, whole and as the lines that fit, and where it stands."""

    choices: tuple[str, ...]
    lines: Lines
    goals: tuple[Goal, ...]
    x: float = 0
    y: float = 0

    @property
    def height(self) -> float:
        """With a rim above and below."""
        return len(self.lines) * LINE + 2 * INSET


@dataclass(frozen=True)
class Spot:
    """A stop with its cards, one below the other."""

    stop: Stop
    cards: tuple[CardBox, ...]
    x: float = 0
    y: float = 0

    @property
    def height(self) -> float:
        """With its head."""
        return HEAD + sum(card.height + INSET for card in self.cards)

    def at(self, x: float, y: float) -> "Spot":
        """The same, standing there."""
        top, cards = y + HEAD, []
        for card in self.cards:
            cards.append(replace(card, x=x + INSET, y=top))
            top += card.height + INSET
        return Spot(self.stop, tuple(cards), x, y)


@dataclass(frozen=True)
class Canvas:
    """A length laid out: each turn with its places, where each ending stands, and the size of all."""

    columns: tuple[tuple[int, tuple[Spot, ...]], ...]
    endings: Mapping[Ending, tuple[float, float]]
    width: float
    height: float

    def into(self, goal: Goal) -> tuple[float, float]:
        """Where lines to a goal end."""
        if isinstance(goal, Ending):
            return self.endings[goal][0], self.endings[goal][1] + ENDING / 2
        place = next(place for _, places in self.columns for place in places if place.stop is goal)
        return place.x, place.y + place.height / 2


def laid_out(graph: Graph, named: Named) -> Canvas:
    """A length laid out; ``named`` gives the choices of a stop in order, with what each is called."""
    levels = Levels(graph)
    columns = [[_place(stop, levels, named) for stop in levels.sorted(stops)] for stops in graph.stops.values()]
    heights = [sum(place.height + APART for place in places) - APART for places in columns]
    height = max([*heights, len(graph.endings) * (ENDING + APART) - APART])
    placed = (_column(places, number * (WIDE + GAP), height) for number, places in enumerate(columns))
    right = len(columns) * (WIDE + GAP)
    room = height / len(graph.endings)
    endings = {each: (right, room * number + (room - ENDING) / 2) for number, each in enumerate(graph.endings)}
    return Canvas(tuple(zip(graph.stops, placed, strict=True)), endings, right + WIDE, height)


def _column(places: Sequence[Spot], x: float, height: float) -> tuple[Spot, ...]:
    """Stops below each other, as far apart as the room allows, in the middle of it."""
    own = sum(place.height for place in places)
    apart = min(FARTHEST, (height - own) / (len(places) - 1)) if len(places) > 1 else 0
    top = (height - own - apart * (len(places) - 1)) / 2
    standing = []
    for place in places:
        standing.append(place.at(x, top))
        top += place.height + apart
    return tuple(standing)


class Levels:
    """How high goals stand: endings in their order, stops beside those they lead to."""

    def __init__(self, graph: Graph) -> None:
        self._known: dict[Goal, float] = {ending: number for number, ending in enumerate(graph.endings)}

    def of(self, goal: Goal) -> float:
        """The level of a goal."""
        if goal not in self._known and isinstance(goal, Stop):
            self._known[goal] = mean(self.mean(goals) for goals in goal.choices.values())
        return self._known[goal]

    def mean(self, goals: Iterable[Goal]) -> float:
        """The level between some goals."""
        return mean(map(self.of, goals))

    def sorted[G: Goal](self, goals: Iterable[G]) -> list[G]:
        """Goals from the highest to the lowest, those of one level by what they are."""
        return sorted(goals, key=lambda goal: (self.of(goal), _named(goal)))


def _named(goal: Goal) -> str:
    """What tells goals of one level apart, the same in each process."""
    return repr((goal.at, sorted(goal.choices), sorted(goal.counters.items())) if isinstance(goal, Stop) else goal)


def _place(stop: Stop, levels: Levels, named: Named) -> Spot:
    """A stop with a card for each of the goals its choices lead to."""
    by_goals: dict[frozenset[Goal], list[str]] = {}
    for choice, name in named(stop):
        by_goals.setdefault(stop.choices[choice], []).append(name)
    cards = [CardBox(tuple(names), _lines(names), tuple(levels.sorted(goals))) for goals, names in by_goals.items()]
    return Spot(stop, tuple(sorted(cards, key=lambda card: levels.mean(card.goals))))


def _lines(names: Sequence[str]) -> Lines:
    """The names, broken where they are too long; beyond the last line that fits, how many are left."""
    lines: list[tuple[str, bool]] = []
    for number, name in enumerate(names):
        broken = textwrap.wrap(name, LETTERS)
        if len(lines) + len(broken) > MOST_LINES:
            return (*lines, (f"+ {len(names) - number}", False))
        lines += [(line, first == 0) for first, line in enumerate(broken)]
    return tuple(lines)
