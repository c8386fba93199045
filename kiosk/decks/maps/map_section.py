"""The map of one length: a column for each turn, lines from what is chosen to what it leads to, then the endings."""

import textwrap
from collections.abc import Iterator

from kiosk.decks.checks.paths.known import TooManyWaysError
from kiosk.decks.deck import Deck
from kiosk.decks.maps import svg
from kiosk.decks.maps.graph import Ending, Graph, endings_of, graph
from kiosk.decks.maps.labels import Labels
from kiosk.decks.maps.layout import ENDING, INSET, LINE, WIDE, Canvas, CardBox, laid_out

TOP, NOTICE, HEADS = 40, 24, 62
"""Heights: the name of the length, a line about it, the heads of the columns."""
SIGN = 16
"""From one sign to the next."""


class MapSection:
    """A length, drawn from its upper left corner."""

    def __init__(self, deck: Deck, language: str, length: str) -> None:
        self.labels = Labels(deck, language, length)
        self.plan = deck.game.plans[length]
        self.heading = f"{self.labels.say(length)} · {self.labels.minutes()}"
        self.sheet: Canvas | None = None
        self.reached = frozenset[Ending]()
        try:
            self._lay(graph(deck.game, length))
        except TooManyWaysError:
            self.notice, self.alarm = self.labels.say("too_many"), True

    def _lay(self, found: Graph) -> None:
        missed = len(found.endings) - len(found.reached)
        self.reached, self.alarm = found.reached, missed > 0
        told = "never_many" if missed > 1 else "never_one" if missed else "single" if not found.stops else ""
        self.notice = self.labels.say(told if found.endings else "none", count=missed) if told else ""
        if found.endings:
            self.sheet = laid_out(found, lambda stop: self.labels.choices(stop, self.plan[stop.at]))
            self._signs = {ending: number for number, ending in enumerate(found.endings)}

    @property
    def width(self) -> float:
        """How wide it is."""
        return self.sheet.width if self.sheet else 0

    @property
    def height(self) -> float:
        """How high it is."""
        return self._top + (HEADS + self.sheet.height if self.sheet else 0)

    @property
    def _top(self) -> float:
        return TOP + (NOTICE if self.notice else 0)

    def drawn(self) -> str:
        """The whole of it."""
        parts = [svg.text(0, 24, self.heading, 22, font_weight=700)]
        if self.notice:
            parts.append(svg.text(0, TOP + 10, self.notice, 15, fill=svg.WRONG if self.alarm else svg.QUIET))
        if self.sheet:
            body = "\n".join([*self._lines(self.sheet), *self._places(self.sheet), *self._endings(self.sheet)])
            parts += self._heads(self.sheet)
            parts.append(svg.tag("g", body, transform=f"translate(0 {svg.number(self._top + HEADS)})"))
        return "\n".join(parts)

    def _heads(self, sheet: Canvas) -> Iterator[str]:
        """What each column is."""
        for number, (at, places) in enumerate(sheet.columns, 1):
            step, x = self.plan[at], places[0].x
            yield svg.text(x, self._top + 20, f"{number}. {self.labels.title(step)}", 17, font_weight=700)
            yield svg.text(x, self._top + 40, self.labels.sort(step), 13, fill=svg.QUIET)
        x = sheet.width - WIDE
        yield svg.text(x, self._top + 20, self.labels.say("endings"), 17, font_weight=700)

    def _lines(self, sheet: Canvas) -> Iterator[str]:
        """From each card to what it leads to, in the colour of the ending where only one is left."""
        for card in (card for _, places in sheet.columns for place in places for card in place.cards):
            start = card.x + WIDE - 2 * INSET, card.y + card.height / 2
            for goal in card.goals:
                ends = endings_of([goal])
                colour = self._colour(next(iter(ends))) if len(ends) == 1 else svg.GREY
                yield svg.line(start, sheet.into(goal), colour, dotted=len(card.goals) > 1)

    def _places(self, sheet: Canvas) -> Iterator[str]:
        for place in (place for _, places in sheet.columns for place in places):
            yield svg.box(place.x, place.y, WIDE, place.height, fill=svg.MIST)
            yield svg.text(place.x + INSET, place.y + 19, self.labels.counters(place.stop), 12, fill=svg.QUIET)
            yield from (svg.tag("g", *self._card(card)) for card in place.cards)

    def _card(self, card: CardBox) -> Iterator[str]:
        width, ends = WIDE - 2 * INSET, sorted(endings_of(card.goals), key=self._signs.__getitem__)
        yield svg.title(" / ".join(card.choices))
        yield svg.box(card.x, card.y, width, card.height, rx=8, fill="#FFFFFF", stroke=svg.INK, stroke_width=1.5)
        for number, (said, begins) in enumerate(card.lines):
            yield svg.text(card.x + (10 if begins else 22), card.y + INSET + LINE * number + 13, said, 13)
        rows, columns = (1, 1) if len(ends) == 1 else (2, -(-len(ends) // 2))
        for number, ending in enumerate(ends):
            x = card.x + width - 14 - SIGN * (columns - 1 - number // rows)
            y = card.y + card.height / 2 + SIGN * (number % rows - (rows - 1) / 2)
            yield svg.sign(self._signs[ending], x, y, size=0.85)

    def _endings(self, sheet: Canvas) -> Iterator[str]:
        for ending, (x, y) in sheet.endings.items():
            yield svg.tag("g", *self._ending(ending, x, y))

    def _ending(self, ending: Ending, x: float, y: float) -> Iterator[str]:
        reached, colour = ending in self.reached, self._colour(ending)
        on = svg.ON.get(colour, "#FFFFFF") if reached else svg.QUIET
        frame = {"fill": colour} if reached else {"fill": "none", "stroke": svg.GREY, "stroke_dasharray": "6 5"}
        yield svg.title(self.labels.meaning(ending))
        yield svg.box(x, y, WIDE, ENDING, **frame)
        yield svg.sign(self._signs[ending], x + 26, y + ENDING / 2, fill=on, size=1.5)
        lines = textwrap.wrap(self.labels.ending(ending), 27)[:2]
        lines += [] if reached else [f"⚠ {self.labels.say('never')}"]
        for number, said in enumerate(lines):
            middle = y + ENDING / 2 + 5 + LINE * (number - (len(lines) - 1) / 2)
            yield svg.text(x + 52, middle, said, 15, fill=on, font_weight=700)

    def _colour(self, ending: Ending) -> str:
        return svg.COLOURS[self._signs[ending] % len(svg.COLOURS)]
