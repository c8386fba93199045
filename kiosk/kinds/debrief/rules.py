"""``debrief``: the end. The result is shown, one take-away is chosen by what happened, the session is over."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from pydantic import Field

from kiosk.engine.conditions import Condition
from kiosk.engine.frozen import replace
from kiosk.engine.game import Game, Rules
from kiosk.engine.guessing import tenths
from kiosk.engine.moves import TABLE, Erase, Keep, Move, move
from kiosk.engine.placed import PlacedOutcome
from kiosk.engine.state import State
from kiosk.engine.step import Answer, Id, Line, Paragraph, Part, Text, Title, base_name

MOODS = 3


@move
class Smile(Move):
    """How the table felt, from 1 (not good) to 3 (good). Never asked twice."""

    mood: int


class Takeaway(Part):
    """One sentence to keep and one thing to try, given when its conditions hold. The last one is given too where the
    facilitator ends the game at any step: it must be true whatever was played."""

    id: Id
    keep: Line
    try_: Line = Field(alias="try")
    when: tuple[Condition, ...] = ()


class Band(Part):
    """An ending: what was gained, what was lost, what would change it; reached when its conditions hold."""

    id: Id
    title: Title
    text: Paragraph
    when: tuple[Condition, ...] = ()


class Poster(Part):
    """What this group did, that its poster carries beside the texts of the table and the ring it closed: what the
    ``steps`` came to, and the ``cards`` that lie in these zones. ``piece`` is the icon that stands for one answer
    in the picture of the festival; a dot where there is none."""

    steps: tuple[Id, ...] = ()
    cards: tuple[Id, ...] = ()
    piece: str = ""


@dataclass(frozen=True)
class DebriefState:
    """The mood given, 0 until then; the texts that may stay and those that may not. An undecided one may not."""

    mood: int = 0
    kept: tuple[str, ...] = ()
    erased: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DebriefView:
    """The take-away's id, the outcomes of the steps shown and of those on the poster (``drawn``), the mood given,
    the id of the ending (empty in a game without endings), and the steps whose text may stay on the wall, with what
    was decided. ``known`` is how near the guesses of this table came to it, from 0 to 10; None where nobody
    guessed."""

    takeaway: str
    outcomes: Mapping[str, object]
    mood: int
    band: str = ""
    texts: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()
    erased: tuple[str, ...] = ()
    known: int | None = None
    drawn: Mapping[str, object] = field(default_factory=dict)


class DebriefRules(Rules[DebriefState, DebriefView, None]):
    """Shows the outcomes of the steps in ``show``, in every round of theirs; of several in brackets, those of the last
    that was played. Then the first ending (``bands``) and the first take-away whose conditions hold; the last ones have
    none. A game that the facilitator cut short has come to no ending, and has the last take-away, which is true
    whatever was played. The table decides for each of ``texts`` whether it stays."""

    ends = True
    reasons = frozenset({"already_smiled", "no_such_text", "already_decided"})

    kind: Literal["debrief"]
    text: Text = ""
    show: tuple[Id | tuple[Id, ...], ...] = ()
    texts: tuple[Id, ...] = ()
    poster: Poster | None = None
    bands: tuple[Band, ...] = ()
    takeaways: tuple[Takeaway, ...] = Field(min_length=1)
    reveals: bool = True

    def zones_read(self) -> tuple[str, ...]:
        return self.poster.cards if self.poster else ()

    def steps_read(self) -> tuple[str, ...]:
        shown = (name for among in self.show for name in _several(among))
        return tuple(dict.fromkeys((*shown, *self.texts, *self._drawn)))

    @property
    def _drawn(self) -> tuple[str, ...]:
        """The steps on the poster."""
        return self.poster.steps if self.poster else ()

    def columns(self) -> tuple[str, ...]:
        parts: tuple[Band | Takeaway, ...] = (*self.bands, *self.takeaways)
        compared = (c.name for part in parts for c in part.when if "." in c.name)
        return (*super().columns(), *(name.split(".")[1] for name in compared))

    def opens(self, game: Game, state: State) -> State:
        """The session is over on reaching its result. What was decided at that of a flash game stands."""
        behind = [(game.closed(state, name), own) for name, own in state.closed.items()]
        told = [step.decided(own) for step, own in behind if step is not None]
        kept, erased = (tuple(name for part in told for name in part[side]) for side in (0, 1))
        return replace(state, step=DebriefState(kept=kept, erased=erased), outcome="result")

    def _written(self, game: Game, state: State) -> tuple[str, ...]:
        """Of the steps in ``texts``, in every round of theirs, those that are behind and left a text."""
        closed = ((name, game.named(state.length, name)) for name in state.closed)
        left = [name for name, step in closed if step is not None and step.wrote(state.closed[name])]
        return tuple(name for wanted in self.texts for name in left if base_name(name) == wanted)

    def candidates(self, game: Game, state: State, own: DebriefState, seat: int) -> Iterable[Move]:
        if seat == TABLE:
            yield from (Smile(mood) for mood in range(1, MOODS + 1))
            yield from (made(step) for step in self._written(game, state) for made in (Keep, Erase))

    def refusal(self, game: Game, state: State, own: DebriefState, seat: int, move: Move) -> str | None:
        """A mood is given once, and each text is decided on once."""
        match move:
            case Smile(mood=mood) if 1 <= mood <= MOODS:
                return "already_smiled" if own.mood else None
            case Keep(step=step) | Erase(step=step):
                if step in (*own.kept, *own.erased):
                    return "already_decided"
                return None if step in self._written(game, state) else "no_such_text"
        return "session_over"

    def apply(self, game: Game, state: State, own: DebriefState, seat: int, move: Move) -> State:
        """The mood is kept, or a text; one that is erased cannot come back."""
        match move:
            case Keep(step=step):
                return state.with_step(replace(own, kept=(*own.kept, step)))
            case Erase(step=step):
                return state.with_step(replace(own, erased=(*own.erased, step)), reveals=state.reveals + 1)
            case Smile(mood=mood):
                return state.with_step(replace(own, mood=mood))
        return state

    def done(self, game: Game, state: State, own: DebriefState) -> bool:
        return False

    def takeaway(self, game: Game, state: State) -> str:
        """The first whose conditions hold, or else the last; that one where the game was cut short."""
        holding = self.takeaways if state.cut is None else ()
        return next((t.id for t in holding if game.holds(state, t.when)), self.takeaways[-1].id)

    def decided(self, own: DebriefState) -> tuple[tuple[str, ...], tuple[str, ...]]:
        return own.kept, own.erased

    def view(self, game: Game, state: State, own: DebriefState) -> DebriefView:
        shown = tuple(name for among in self.show for name in _behind(state, among)[-1:])
        outcomes, drawn = (_outcomes(game, state, names) for names in (shown, self._drawn))
        texts = self._written(game, state)
        band, known = self.band(game, state), self._known(game, state)
        kept = self.takeaway(game, state)
        return DebriefView(kept, outcomes, own.mood, band, texts, own.kept, own.erased, known, drawn)

    def _known(self, game: Game, state: State) -> int | None:
        """How near the guesses came in the middle."""
        closed = ((game.named(state.length, name), own) for name, own in state.closed.items())
        near = [found for step, own in closed if step and (found := step.known(own)) is not None]
        return tenths(sum(near) / len(near)) if near else None

    def outcome(self, game: Game, state: State, own: DebriefState) -> None:
        """Nothing looks back at the result."""
        return

    def band(self, game: Game, state: State) -> str:
        """The id of the first ending whose conditions hold; empty where there is none, or where it was not come to."""
        bands = self.bands if state.cut is None else ()
        return next((band.id for band in bands if game.holds(state, band.when)), "")

    def answers(self, game: Game, state: State, own: DebriefState) -> tuple[Answer, ...]:
        """The mood, and the ending."""
        band = self.band(game, state)
        mood = (Answer(self.id, self.id, f"smile-{own.mood}", 1),) if own.mood else ()
        return (*mood, *((Answer(self.id, self.id, f"band-{band}", 1),) if band else ()))


def _several(among: str | tuple[str, ...]) -> tuple[str, ...]:
    return (among,) if isinstance(among, str) else among


def _behind(state: State, among: str | tuple[str, ...]) -> tuple[str, ...]:
    """Which of these steps were played, in any round of theirs."""
    played = {base_name(name) for name in state.closed}
    return tuple(name for name in _several(among) if name in played)


def _outcomes(game: Game, state: State, wanted: tuple[str, ...]) -> dict[str, object]:
    """What these steps came to, in every round of theirs that is behind; no order that nobody had time to lay."""
    played = (name for each in wanted for name in state.closed if base_name(name) == each)
    shown = {name: game.named(state.length, name) for name in played}
    found = {name: step.outcome(game, state, state.closed[name]) for name, step in shown.items() if step}
    return found if state.cut is None else {name: outcome for name, outcome in found.items() if not _unlaid(outcome)}


def _unlaid(outcome: object) -> bool:
    """Whether cards lie where they belong though the table did not come to the end of it."""
    return isinstance(outcome, PlacedOutcome) and not outcome.ended
