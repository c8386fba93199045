"""What a talk is made of: the moves, whose floor it is, and what is seen of it."""

from dataclasses import dataclass

from kiosk.engine.floors import Floor
from kiosk.engine.frozen import replace
from kiosk.engine.moves import Move, move


@move
class MoreTime(Move):
    """One more minute, please."""


@move
class Finish(Move):
    """We are done; where the floor is given, those who have it have spoken or pass."""


@move
class EndTalk(Move):
    """Everybody has spoken who wished to: the talk is over, whoever has the floor."""


@move
class GiveFloor(Move):
    """Whoever is in the chair gives the floor ``to`` a seat, and takes it from the one that had it."""

    to: int


@dataclass(frozen=True)
class DiscussState:
    """The floor that is open (empty: everybody speaks), those that were heard, and whether the two viewpoints are
    shown. ``free``: nobody is given the floor."""

    floor: str = ""
    heard: tuple[str, ...] = ()
    viewpoints: bool = False
    finished: bool = False
    free: bool = True

    @property
    def begun(self) -> tuple[str, ...]:
        """The floors heard and the one that is open."""
        return (*self.heard, self.floor) if self.floor else self.heard

    @property
    def passed(self) -> "DiscussState":
        """The talk once those who have the floor have spoken."""
        return replace(self, floor="", heard=self.begun)


@dataclass(frozen=True, slots=True)
class DiscussView:
    """The card talked about, if any; whether its viewpoints are shown; the floors of this talk in order, the one that
    is open and those heard; the step that says who stands where, if the talk begins with them; whether the floor passes
    on by itself; who is in the chair and gives it (0: whoever is at the table, None: it is not given so)."""

    card: str | None
    viewpoints: tuple[str, ...]
    alone: bool
    floors: tuple[Floor, ...] = ()
    floor: str = ""
    heard: tuple[str, ...] = ()
    of: str | None = None
    passing: bool = False
    chair: int | None = None
