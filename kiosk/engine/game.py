"""A game and the rules of its steps: what a deck and its scenario say, checked elsewhere, frozen here.

A step never changes anything: it takes a game, a state and its own state, and gives back a state. Its own state is a
frozen value kept in ``state.step`` while it is open, in ``state.closed`` after; the engine hands it over as ``own``.
"""

from abc import abstractmethod
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, NamedTuple

from kiosk.engine.cards import TEXTS, Card, suited
from kiosk.engine.conditions import Condition, Fact
from kiosk.engine.floors import Floor
from kiosk.engine.frame import Counter, Players, Team, Zone
from kiosk.engine.frozen import replace
from kiosk.engine.moves import TABLE, Move
from kiosk.engine.state import State
from kiosk.engine.step import FLASH, LENGTHS, ROUND, Answer, By, Roles, Step, any_role_in, roles_in, wall_origin

SEATS = "seats"
"""The fact that says how many seats are here."""


class Rules[S, V, O](Step):
    """The rules of a step kind: ``S`` is its own state, ``V`` what it shows while open, ``O`` once closed.

    What a kind must say is abstract; what it may leave has the meaning of nothing there.
    """

    @abstractmethod
    def zones_read(self) -> tuple[str, ...]: ...

    @abstractmethod
    def opens(self, game: "Game", state: State) -> State:
        """The table as the step opens."""

    @abstractmethod
    def candidates(self, game: "Game", state: State, own: S, seat: int) -> Iterable[Move]:
        """Every move a seat could think of here; :meth:`refusal` says which are legal."""

    @abstractmethod
    def refusal(self, game: "Game", state: State, own: S, seat: int, move: Move) -> str | None:
        """Why this move cannot be made now, as a named reason; None when it can."""

    @abstractmethod
    def apply(self, game: "Game", state: State, own: S, seat: int, move: Move) -> State:
        """The table after a legal move."""

    def settles(self, game: "Game", state: State, own: S) -> State:
        """What follows by itself: evaluated after every event, so that nobody who left is waited for."""
        return state

    @abstractmethod
    def done(self, game: "Game", state: State, own: S) -> bool:
        """Whether the game goes on to the next step."""

    def closes(self, game: "Game", state: State, own: S) -> State:
        """The table as the step ends."""
        return state

    def pile(self, game: "Game", state: State, own: S) -> tuple[str, ...] | None:
        """Cards waiting for chance to shuffle them; None when the step asks nothing of chance."""
        return None

    def drawn(self, game: "Game", state: State, own: S, shuffled: tuple[str, ...], wish: str) -> Move:
        """The event that records what a shuffled pile gave; a card wished for (empty: none) comes first, if it can."""
        raise NotImplementedError

    def wishes(self, game: "Game", state: State) -> tuple[str, ...] | None:
        """The cards that its draw may give, as the piles lie now; None when it draws none for all to see."""
        return None

    def grace(self, own: S) -> int:
        """How many seconds the clock outside waits at the end of the timer before it says that the time is over."""
        return 0

    def turn(self, game: "Game", state: State, own: S) -> int:
        """The seat whose turn it is, 0 for the table."""
        return TABLE

    def free(self, game: "Game", state: State, own: S) -> tuple[int, ...]:
        """The seats that may answer now without waiting for their turn, and have not."""
        return ()

    @abstractmethod
    def view(self, game: "Game", state: State, own: S) -> V:
        """What everybody may see of the open step, secrets left out."""

    @abstractmethod
    def outcome(self, game: "Game", state: State, own: S) -> O:
        """What a later step shows of this one, closed in the state ``own``."""

    @abstractmethod
    def answers(self, game: "Game", state: State, own: S) -> tuple[Answer, ...]:
        """Anonymous counts for the festival's totals, once closed in the state ``own``."""

    def facts(self, game: "Game", state: State, own: S) -> Mapping[str, Fact]:
        """The facts named by ``fact_names``, once closed in the state ``own``; one that is not known is left out."""
        return {}

    def floors(self, game: "Game", state: State, own: S) -> tuple[Floor, ...]:
        """The seats here that stood apart in this step, closed in the state ``own``, in the order a talk hears them."""
        return ()

    def outvoted(self, game: "Game", state: State, own: S) -> tuple[Floor, ...]:
        """The seats here that gave fewer votes than others did, closed in the state ``own``, those of the fewest first;
        where nobody is to know who they are, a floor for whoever would like it."""
        return ()

    def known(self, own: S) -> float | None:
        """How near a guess about the table came in this step, closed in the state ``own``, from 0 to 1; None where
        nobody guessed."""
        return None

    def checked(self, own: S) -> tuple[int, bool]:
        """How often answers were checked against what is right, and whether the last one was; never an opinion."""
        return 0, False

    def covers(self, game: "Game", state: State, own: S) -> int:
        """How many cards a look back at this step, closed in the state ``own``, turns over one by one."""
        return 0

    def dealt_to(self, own: S) -> Mapping[int, tuple[str, ...]]:
        """The cards it gave to each seat."""
        return {}

    def wrote(self, own: S) -> bool:
        """Whether it left a text, which may stay if the result asks."""
        return False

    def sign(self, own: S) -> str:
        """The id of the signature under its text; empty when there is none."""
        return ""

    def about(self, own: S) -> str:
        """The card that its text answers; empty when there is none."""
        return ""

    def hands(self, own: S) -> int:
        """How many seats are known to have written its text, 0 where nobody can tell."""
        return 0

    def untold(self, move: Move) -> bool:
        """Whether nobody is ever to know what a seat did by this move: it is told without what it holds."""
        return False

    def takeaway(self, game: "Game", state: State) -> str | None:
        """The id of what people take home, as things stand; None for a step that gives them nothing."""
        return None

    def decided(self, own: S) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The steps whose text may stay on the wall, and those whose text is erased, as things stand."""
        return (), ()


type AnyRules = Rules[Any, Any, Any]  # a plan holds steps of any kind
"""A step of some kind: only its own rules know the types of what it is handed and gives back."""


class Gate(NamedTuple):
    """Before a round: when one of ``stops`` holds, the game goes on at the place ``to`` of the plan."""

    stops: tuple[Condition, ...]
    to: int


@dataclass(frozen=True)
class Game:
    """Everything the engine needs: cards by id, zones, counters, teams, and one plan of steps per length. ``gates``
    maps, for each length, the place where a round begins to what would end the rounds there."""

    id: str
    cards: Mapping[str, Card]
    zones: Mapping[str, Zone]
    counters: Mapping[str, Counter]
    plans: Mapping[str, tuple[AnyRules, ...]]
    players: Players
    teams: tuple[Team, ...] = ()
    gates: Mapping[str, Mapping[int, Gate]] = field(default_factory=dict)

    @cached_property
    def places(self) -> Mapping[str, Mapping[str, int]]:
        """For each length, the place of each step in the plan."""
        return {length: {step.id: n for n, step in enumerate(plan)} for length, plan in self.plans.items()}

    @cached_property
    def paths(self) -> Mapping[str, tuple[str, ...]]:
        """For each length, the ids of the steps in the plan."""
        return {length: tuple(step.id for step in plan) for length, plan in self.plans.items()}

    @cached_property
    def viewers(self) -> Mapping[str, int | None]:
        """Who may see the cards of a zone, or of a seat's own part of it: a seat, 0 for everybody, None for nobody."""
        shows = {"public": 0, "hidden": None, "owner": None}
        viewers = {name: shows[zone.show] for name, zone in self.zones.items()}
        for name, zone in self.zones.items():
            for seat in range(1, self.players.max + 1):
                viewers[own_zone(name, seat)] = seat if zone.show == "owner" else viewers[name]
        return viewers

    def step(self, state: State) -> AnyRules:
        """The open step."""
        return self.plans[state.length][state.at]

    def named(self, length: str, step: str) -> AnyRules | None:
        """The step of that id in a game of this length, which may have begun as a flash one; None where there is
        none."""
        for plan in (length, FLASH):
            place = self.places.get(plan, {}).get(step)
            if place is not None:
                return self.plans[plan][place]
        return None

    @property
    def lengths(self) -> tuple[str, ...]:
        """The lengths there are, the shortest first."""
        return tuple(length for length in LENGTHS if length in self.plans)

    def ahead(self, state: State, length: str) -> tuple[AnyRules, ...]:
        """The steps of a length that are not behind."""
        return tuple(step for step in self.plans[length] if step.ends or step.id not in state.closed)

    def closed(self, state: State, step: str | None) -> AnyRules | None:
        """The step of that id when it is behind; its own state is in ``state.closed``."""
        return self.named(state.length, step) if step in state.closed and step else None

    def card(self, card: str) -> Card:
        """The card of an id. A visitor's text has the traits of the card it answers. Raises KeyError for what is
        neither a card of the deck nor a text."""
        if card in self.cards:
            return self.cards[card]
        if card.startswith(ROUND):
            about = self.cards.get(wall_origin(card)[1])
            return Card(card, TEXTS, traits=about.traits if about else {})
        raise KeyError(card)

    def cards_of(self, ids: Iterable[str]) -> list[Card]:
        """The cards of some ids, in their order. Raises KeyError as :meth:`card` does."""
        known = self.cards
        return [known[card] if card in known else self.card(card) for card in ids]

    def fill(self, audience: str, texts: tuple[str, ...] = ()) -> dict[str, tuple[str, ...]]:
        """Zones as they are before anything is dealt; ``texts`` are ids of earlier visitors' texts. One that does not
        say at which step it was written may lie in any zone of texts."""
        filled: dict[str, tuple[str, ...]] = {}
        for name, zone in self.zones.items():
            if zone.per == "seat":
                filled.update({own_zone(name, seat): () for seat in range(1, self.players.max + 1)})
                continue
            cards = suited(self._filling[name], audience)
            written = tuple(text for text in texts if not zone.steps or wall_origin(text)[0] in ("", *zone.steps))
            filled[name] = (*written, *cards) if zone.texts else cards
        return filled

    @cached_property
    def _filling(self) -> Mapping[str, tuple[Card, ...]]:
        """The cards of the types that each zone is filled with, whoever they are for."""
        types = {name: zone.types for name, zone in self.zones.items()}
        return {name: tuple([card for card in self.cards.values() if card.type in types[name]]) for name in types}

    def fact(self, state: State, name: str) -> Fact | None:
        """A counter, a fact of a closed step, a trait of the first card of a zone, or how many seats are here."""
        if name in state.counters:
            return state.counters[name]
        if name == SEATS:
            return len(state.present)
        owner, _, what = name.partition(".")
        if owner in state.closed:
            step = self.named(state.length, owner)
            return None if step is None else step.facts(self, state, state.closed[owner]).get(what)
        cards = state.zones.get(owner, ())
        values = self.card(cards[0]).values(what) if cards else ()
        return values[0] if values else None

    def holds(self, state: State, conditions: tuple[Condition, ...]) -> bool:
        """Whether every comparison holds."""
        return not conditions or all(condition.holds(self.fact(state, condition.name)) for condition in conditions)

    def counted(self, state: State, effects: Mapping[str, int]) -> State:
        """The table once effects have changed its counters, each within its bounds."""
        changed = dict(state.counters)
        for name, change in effects.items():
            bounds = self.counters[name]
            changed[name] = max(bounds.min, min(bounds.max, changed[name] + change))
        return replace(state, counters=changed) if effects else state

    def actors(self, state: State, by: By, but: Roles | None = None) -> tuple[int, ...]:
        """The seats a step waits for: everybody here, one of each team, or those that hold the roles named; without
        those that hold the roles of ``but``; ``()`` where the table or the audience acts."""
        if by == "each-team":
            return state.one_of_each_team
        asked = state.present if by == "each" else self._holders(state, by)
        if but is None:
            return asked
        left_out = self._holders(state, but)
        return tuple([seat for seat in asked if seat not in left_out])

    def _holders(self, state: State, by: By) -> tuple[int, ...]:
        """The seats here that hold one of the roles named, in table order."""
        roles, hands, zones = any_role_in(by), self._hands, state.zones
        if not roles:
            return ()
        return tuple([n for n in state.present if any(not roles.isdisjoint(zones[hand]) for hand in hands[n])])

    def holder(self, state: State, by: By) -> int:
        """The seat here that holds the first of the roles named that anybody here holds; 0, the table, where nobody
        does, or where no role is named."""
        for role in roles_in(by):
            if held := self._holders(state, f"role:{role}"):
                return held[0]
        return TABLE

    @cached_property
    def _hands(self) -> Mapping[int, tuple[str, ...]]:
        """The parts that each seat has of its own, of every zone given per seat."""
        given = [name for name, zone in self.zones.items() if zone.per == "seat"]
        return {seat: tuple([own_zone(name, seat) for name in given]) for seat in range(1, self.players.max + 1)}


def own_zone(zone: str, seat: int) -> str:
    """The name of a seat's own part of a zone given per seat."""
    return f"{zone}@{seat}"
