"""One switch: a mark goes from group to group, then from thing to thing, and a press takes what it is on.

By itself it stays on what was pressed in a group, for another press; then it goes on with the groups. By hand it goes
where it is sent.
"""

from collections.abc import Mapping, Sequence
from math import inf
from typing import NamedTuple

STAYS: Mapping[str, float] = {
    "usual": 1.6,
    "slower": 2.4,
    "slowest": 4.0,
    "hand": inf,
    "fastest": 0.8,
    "faster": 1.2,
}
"""Seconds the mark stays, as visitors set it: by hand until it is sent on. One setting comes after the other."""
STEP = STAYS["usual"]
FIRST = 2
"""Times as long on the first of a round."""
ROUNDS = 3
"""Without a press, after which it rests."""
GUARD = 0.5
"""Seconds after the screen changed, or after a press, in which a press is one for what was there before."""
REST = 1.2
"""Seconds for which the switch is held to take what the mark is on, by hand: lifted sooner it sends the mark on."""
FEW = 6
"""So many things have no groups: the mark goes from one to the next."""

type Group = tuple[int, ...]


class Thing(NamedTuple):
    """Where something that can be pressed is drawn, in pixels. ``aside``: of a bar, which is always at hand."""

    x: float
    y: float
    width: float
    height: float
    aside: bool = False

    @property
    def middle(self) -> float:
        """How far down."""
        return self.y + self.height / 2


def grouped(things: Sequence[Thing]) -> tuple[Group, ...]:
    """The places of things in groups: a line each, or each alone where they are few; what is aside comes last."""
    lines = _lines(things, aside=False)
    if sum(map(len, lines)) <= FEW:
        lines = [(place,) for line in lines for place in line]
    aside = tuple(place for line in _lines(things, aside=True) for place in line)
    groups = (*lines, aside) if aside else tuple(lines)
    return groups if len(groups) > 1 else tuple((place,) for group in groups for place in group)


def _lines(things: Sequence[Thing], aside: bool) -> list[Group]:
    """Those of one sort as they are read."""
    lines: list[list[int]] = []
    for place in sorted((n for n, one in enumerate(things) if one.aside == aside), key=lambda n: things[n].middle):
        first, one = things[lines[-1][0]] if lines else None, things[place]
        if first and one.middle - first.middle <= min(first.height, one.height) / 2:
            lines[-1].append(place)
        else:
            lines.append([place])
    return [tuple(sorted(line, key=lambda n: things[n].x)) for line in lines]


class Scan:
    """Where the mark is, which ``stays`` so many seconds. Told the time in seconds; ``resting``: only a press sets it
    going again."""

    def __init__(self, stays: float = STEP) -> None:
        self.stays, self.resting = stays, False
        self._groups: tuple[Group, ...] = ()
        self._open: Group = ()
        self._at, self._steps, self._since, self._changed = 0, 0, 0.0, -inf
        self._done = False

    @property
    def marked(self) -> Group:
        """What the mark is on: a thing, a whole group, or nothing."""
        if self.resting or not self._groups:
            return ()
        if not self._open:
            return self._groups[self._at]
        return self._open if self.back else (self._open[self._at],)

    @property
    def back(self) -> bool:
        """Whether it is on the way back to the groups, behind the last of one."""
        return bool(self._open) and self._at == len(self._open)

    @property
    def by_hand(self) -> bool:
        """Whether it goes where it is sent, and nowhere by itself."""
        return self.stays == inf

    @property
    def _round(self) -> int:
        return len(self._open) + 1 if self._open else len(self._groups)

    def offer(self, groups: tuple[Group, ...], now: float) -> None:
        """The screen has changed, to these groups."""
        self._groups, self._changed = groups, now
        self._mark((), 0, now)

    def change(self, now: float) -> None:
        """The screen has changed, and what can be pressed is where it was."""
        self._changed = now

    def look(self, now: float) -> bool:
        """Look at the clock; whether the mark went on."""
        stays = self.stays * (FIRST if self._at == 0 else 1)
        if self.resting or not self._groups or now - self._since < stays:
            return False
        self._steps += 1
        self.resting = self._steps >= ROUNDS * self._round
        if self._open and self._done:
            self._mark((), 0, now)
        else:
            self._mark(self._open, (self._at + 1) % self._round, now)
        return not self.resting

    def wait(self, now: float) -> None:
        """The mark stays from now on."""
        self._since = now

    def send(self, now: float) -> None:
        """The mark is sent on, if that is not meant for a screen that is gone."""
        if self._groups and now - self._changed >= GUARD:
            self._mark(self._open, (self._at + 1) % self._round, now)

    def press(self, now: float) -> int | None:
        """The switch: the place of the thing that it presses, if it does."""
        if self.resting:
            self.resting, self._steps, self._changed = False, 0, now
            self._mark((), 0, now)
        elif self._groups and now - self._changed >= GUARD:
            self._steps, self._changed = 0, now
            return self._take(now)
        return None

    def _take(self, now: float) -> int | None:
        marked = self.marked
        if self.back:
            self._mark((), 0, now)
        elif not self._open and len(marked) > 1:
            self._mark(marked, 0, now)
        else:
            self._mark(self._open, self._at, now)
            self._done = True
            return marked[0]
        return None

    def _mark(self, group: Group, at: int, now: float) -> None:
        """Be at a place of a group, or of the groups."""
        self._open, self._at, self._since, self._done = group, at, now, False
