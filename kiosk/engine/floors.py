"""Who speaks, and in which order: seat by seat, or those who stand farthest apart first."""

from collections.abc import Iterable, Mapping
from functools import cache
from typing import NamedTuple


class Floor(NamedTuple):
    """The right to speak: a ``key`` that names it, the ``seats`` that have it (none: whoever wants it), and what it is
    given for: a team, an option, a card."""

    key: str
    seats: tuple[int, ...] = ()
    about: str = ""


@cache
def one_by_one(seats: tuple[int, ...]) -> tuple[Floor, ...]:
    """Each seat in turn; there are only so many orders of a few seats."""
    return tuple(Floor(str(seat), (seat,)) for seat in seats)


def farthest_first(marks: Mapping[int, int]) -> tuple[Floor, ...]:
    """The least mark and the greatest, then the next two inward; at the same mark, in table order."""
    seats = sorted(marks)
    least, greatest = (sorted(seats, key=marks.__getitem__, reverse=most) for most in (False, True))
    inward = dict.fromkeys([seat for pair in zip(least, greatest, strict=True) for seat in pair])
    return tuple([Floor(str(seat), (seat,), str(marks[seat])) for seat in inward])


def rarest_first(choices: Mapping[int, str]) -> tuple[Floor, ...]:
    """Those who chose what the fewest chose; as many for one as for another, in table order."""
    chosen = list(choices.values())
    rarest = sorted(sorted(choices), key=lambda seat: chosen.count(choices[seat]))
    return tuple([Floor(str(seat), (seat,), choices[seat]) for seat in rarest])


def unnamed(floors: Iterable[Floor]) -> tuple[Floor, ...]:
    """What the floors are about, each once, and nobody named: whoever stood there has it, if they wish."""
    return tuple(Floor(f"any-{about}", about=about) for about in dict.fromkeys(floor.about for floor in floors))
