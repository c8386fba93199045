"""Bots that play a small game of every kind: mostly onward, sometimes joining, leaving, pausing, undoing."""

from dataclasses import replace
from random import Random
from typing import Any

from kiosk.engine.game import Game
from kiosk.engine.moves import (
    TABLE,
    HalfTime,
    Joined,
    Left,
    Move,
    Paused,
    Redone,
    Resumed,
    TimerExpired,
    TimerStarted,
    Undone,
)
from kiosk.engine.play import undo_target
from kiosk.engine.state import State, Timer
from kiosk.sessions.chance import RandomChance
from kiosk.tools.player import Player
from tests.engine.tables import Table, cards_of, game_of, step_of

SCALE: dict[str, Any] = {"kind": "position", "points": 3, "card": "debate"}
STEPS: dict[str, dict[str, Any]] = {
    "hello": {"kind": "say", "text": "h", "cards": "stages"},
    "order": {"kind": "arrange", "cards": "stages", "to": "ring", "layout": "ring", "given": 1, "answer": "rank"},
    "truth": {"kind": "reveal", "of": "order"},
    "facts": {"kind": "deal", "from": "pile", "to": "table", "count": 2, "one_of_each": "stage", "mix": "tone"},
    "hands": {"kind": "deal", "from": "pile", "to": "hand", "per": "seat"},
    "places": {"kind": "arrange", "by": "each", "cards": "table", "to": "done", "slots": "ring", "answer": "stage"},
    "offer": {"kind": "deal", "from": "claims", "to": "offered", "count": 2},
    "pick": {"kind": "choose", "cards": "offered", "to": "debate"},
    "mood": {"kind": "choose", "options": [{"id": "skip", "text": "s", "effects": {"heat": 9}, "next": "after"}]},
    "before": SCALE | {"guess": True},
    "talk": {"kind": "discuss", "card": "debate", "viewpoints": ["pro"], "timer": 60, "at_zero": "close"},
    "apart": {"kind": "discuss", "speaking": "extremes-first", "of": "before", "per_speaker": 30, "at_zero": "close"},
    "round": {"kind": "discuss", "speaking": "round", "timer": 60},
    "sides": {"kind": "discuss", "speaking": "sides", "per_speaker": 30},
    "lay": {"kind": "play", "from": "hand", "onto": "ring", "answer": "stage", "say_why": True, "agree": "all"},
    "look": {"kind": "spot", "cards": "tales"},
    "bet": {"kind": "estimate", "card": "bets"},
    "odds": {"kind": "discuss", "speaking": "extremes-first", "of": "bet", "max_speakers": 3},
    "poll": {"kind": "vote", "card": "debate", "cards": "table", "picks": 2, "rule": "plurality", "to": "done"},
    "hall": {"kind": "vote", "rule": "majority", "audience": True, "ballot": "open"},
    "marks": {"kind": "vote", "rule": "grade", "by": "each-team", "on_result": {"passed": {"effects": {"heat": 1}}}},
    "tale": {"kind": "write", "to": "told", "cards": ["table"], "timer": 60, "at_zero": "close"},
    "parts": {"kind": "deal", "from": "pile", "to": "part", "per": "seat", "private": True},
    "whose": {"kind": "match", "of": "parts", "stranger": "table"},
    "after": SCALE | {"ballot": "together", "compare_with": "before"},
    "end": {"kind": "debrief", "show": ["order", "places", "after"], "texts": ["tale"], "takeaways": []},
}
STEPS["order"] |= {"scoring": "pairs", "attempts": 2}
STEPS["places"] |= {"scoring": "exact", "agree": "all", "attempts": 2}
WORDS = [{"id": name, "text": name} for name in ("yes", "no")]
STEPS["poll"] |= {"options": WORDS, "chips": WORDS}
STEPS["tale"] |= {"signs": WORDS}
STEPS["hall"] |= {"options": WORDS, "no_result": {"effects": {"heat": -1}}}
STEPS["mood"]["options"] += [{"id": "talk", "text": "t"}, {"id": "hot", "text": "h", "when": ["heat >= 5"]}]
STEPS["end"]["takeaways"] += [
    {"id": "moved", "keep": "k", "try": "t", "when": ["after.moved >= 1", "heat <= 5"]},
    {"id": "any", "keep": "k", "try": "t"},
]
PLANS = {
    "short": "hello order truth hands before talk after end",
    "normal": "hello facts order places truth hands lay offer pick before mood talk apart bet odds hall tale after end",
    "long": " ".join(STEPS),
}
ZONES: dict[str, dict[str, Any]] = {
    "stages": {"cards": "stage", "shuffle": True},
    "pile": {"cards": "fact", "show": "hidden"},
    "claims": {"cards": "claim", "show": "hidden"},
    "hand": {"per": "seat", "show": "owner"},
    "part": {"per": "seat"},
    "bets": {"cards": "bet", "shuffle": True},
    "tales": {"cards": "tale"},
    **{name: {} for name in ("ring", "table", "done", "offered", "debate", "told")},
}
CARDS = (
    *cards_of("stage", **{f"stage-{n}": {"rank": str(n)} for n in (1, 2, 3)}),
    *cards_of("fact", **{f"fact-{n}": {"stage": f"stage-{n % 3 + 1}", "tone": "ab"[n % 2]} for n in range(9)}),
    *cards_of("claim", **{f"claim-{n}": {} for n in range(3)}),
    *cards_of("tale", plain={"body": "One. Two."}, sure={"body": "Well. Nine in ten. Sleep.", "trap": "Nine in ten"}),
    *cards_of("bet", **{f"bet-{n}": {"min": "1", "max": "9", "low": "2", "high": f"{n}"} for n in (2, 3)}),
)
TURNS = ("seats", "undo", "undo any", "redo", "time", "onward")
CALM = (5, 5, 2, 4, 4, 80)
RESTLESS = (25, 5, 2, 4, 4, 60)
ASTRAY, SKILLS = 0.2, (0.0, 0.0, 0.5, 1.0)
"""How often a bot tries whatever comes to mind; how often bots know a right answer."""
LONGEST = 400


def every_kind() -> Game:
    """The small game, in three lengths."""
    plans = {
        length: tuple(step_of(STEPS[name] | {"id": name}) for name in plan.split()) for length, plan in PLANS.items()
    }
    game = game_of(cards=CARDS, zones=ZONES, counters={"heat": {"max": 7}}, teams=("one", "two"))
    return replace(game, plans=plans)


class Bot:
    """Plays one session from a seed; remembers the state before each decision, to compare undo and redo with."""

    longest, astray = LONGEST, ASTRAY

    def __init__(self, game: Game, seed: int) -> None:
        luck = Random(seed)
        seats = luck.sample(range(1, 7), luck.randint(1, 6))
        recent = tuple(luck.sample(sorted(game.cards), 4))
        table = Table(game, *seats, chance=RandomChance(seed), length=luck.choice(list(PLANS)), recent=recent)
        self.sit_down(table, luck, restless=luck.random() < 0.15)

    def sit_down(self, table: Table, luck: Random, restless: bool) -> None:
        """Begin at this table; who is restless changes seats all the time."""
        self.table, self.luck, self.restless = table, luck, restless
        self.player = Player(luck, luck.choice(SKILLS))
        self.before: dict[int, State] = {}
        self.taken_back: list[State] = []
        self.undone = self.redone = 0

    def play(self) -> None:
        """Play until the session is over, and say at the result all there is to say."""
        tries = 0
        while not self.table.state.over:
            self.turn()
            tries += 1
            assert tries < self.longest, self.table.open
        while self.table.state.outcome == "result" and self.onward():
            pass

    def turn(self) -> None:
        """Try something: mostly what leads on."""
        luck, play = self.luck, self.table.play
        match luck.choices(TURNS, RESTLESS if self.restless else CALM)[0]:
            case "undo":
                self.attempt(Undone(undo_target(play) or 1))
            case "undo any":
                self.attempt(Undone(luck.randrange(play.count)), facilitator=luck.random() < 0.2)
            case "redo":
                self.attempt(Redone())
            case "time" if play.state.timer is not None:
                self.time_passes(play.state.timer)
            case "onward" if play.state.present:
                self.onward()
            case _:
                kind = luck.choice((Joined, Paused, Resumed, Resumed, Left, *[Left] * 4 * self.restless))
                self.attempt(kind(luck.randint(1, 6)))

    def time_passes(self, timer: Timer) -> None:
        """The clock's next word."""
        words = {"due": TimerStarted(timer.seconds), "running": HalfTime(), "half": TimerExpired()}
        if timer.phase in words:
            self.attempt(words[timer.phase])

    def onward(self) -> bool:
        """What a player would do, which is always legal, or now and then anything; False when there is nothing."""
        if self.luck.random() < self.astray and self.stray(self.luck.choice((TABLE, *self.table.state.present))):
            return True
        action = self.player.action(self.table.game, self.table.play)
        if action is None:
            return False
        assert self.attempt(action.move, action.seat), (self.table.open, action)
        return True

    def stray(self, seat: int) -> bool:
        """Any move of the open step that a seat could think of; False when a few of them were refused."""
        game, state = self.table.game, self.table.state
        moves = list(game.step(state).candidates(game, state, state.step, seat))
        return any(self.attempt(move, seat) for move in self.luck.sample(moves, min(4, len(moves))))

    def attempt(self, move: Move, seat: int = TABLE, facilitator: bool = False) -> bool:
        """Try a move; what was undone or redone must be equal to what was there before."""
        number, state = self.table.play.count, self.table.state
        if self.table.refusal(move, seat, facilitator) is not None:
            return False
        if isinstance(move, Undone):
            self.undone += 1
            self.taken_back.append(state)
            assert self.table.state == self.before.get(move.target, self.table.state)
        elif isinstance(move, Redone):
            self.redone += 1
            assert self.table.state == self.taken_back.pop()
        else:
            self.before[number] = state
            self.taken_back.clear()
        return True
