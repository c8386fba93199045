"""Small games made at random: bots never come to an ending that a proof says nobody reaches."""

from functools import cache
from random import Random
from typing import Any

import pytest

from kiosk.engine.conditions import Condition
from kiosk.engine.game import Game, Gate
from tests.decks.checks.small_games import card, choose, end, reached, small
from tests.engine.deck_bots import DeckBot, Met

GAMES, SESSIONS = 60, 40
ZONES = ("table", "kept", "past")
OPTIONS = ("a", "b", "c")


class Maker:
    """Makes a game from a seed."""

    def __init__(self, seed: int) -> None:
        self.luck = Random(seed)
        self.names: list[str] = []

    def game(self) -> Game:
        """A few steps, a gate, three endings."""
        steps = [self.step(f"step-{number}") for number in range(self.luck.randint(2, 6))]
        bands = end(**{name: [self.condition() for _ in range(self.luck.randint(1, 2))] for name in ("one", "two")})
        cards = [card(f"fact-{n}", self.luck.randint(-2, 2), kind=self.luck.choice("xy")) for n in range(5)]
        stop = Gate((Condition.parse(self.condition()),), self.luck.randint(2, len(steps)))
        gates = {1: stop} if self.luck.random() < 0.3 else {}
        return small(*steps, bands, zones=ZONES, cards=cards, gates=gates)

    def condition(self) -> str:
        """About the heat, a card, a choice, or what people think."""
        kinds = [f"heat {self.luck.choice(('>=', '<=', '=='))} {self.luck.randint(0, 4)}"] * 3
        kinds += [f"{self.luck.choice(ZONES)}.kind == {self.luck.choice('xy')}"]
        if self.names:
            name = self.luck.choice(self.names)
            kinds += [f"{name}.option == {self.luck.choice(OPTIONS)}", f"{name}.option != a", f"{name}.voters >= 2"]
        return self.luck.choice([*kinds, "seats >= 2"])

    def step(self, name: str) -> dict[str, Any]:
        """A step of some kind, sometimes with a condition."""
        made = self.luck.choice((self.deal, self.options, self.cards, self.vote, self.vote))(name)
        if self.luck.random() < 0.3:
            made["when"] = [self.condition()]
        self.names.append(name)
        return made

    def deal(self, name: str) -> dict[str, Any]:
        """A draw."""
        made: dict[str, Any] = {"id": name, "kind": "deal", "from": "pile", "to": self.luck.choice(ZONES[:2])}
        made |= {"count": self.luck.randint(1, 3), "resolve": self.luck.random() < 0.5}
        made |= {"where": {"kind": "kept"}} if self.luck.random() < 0.3 else {}
        return made | ({"discard": "past"} if self.luck.random() < 0.3 else {})

    def changes(self) -> dict[str, Any]:
        """What an option or a result may bring."""
        lead = {"next": "end"} if self.luck.random() < 0.2 else {}
        return {"effects": {"heat": self.luck.randint(-2, 2)}, **lead}

    def options(self, name: str) -> dict[str, Any]:
        """A choice among options, some of them not always offered."""
        made = {option: self.changes() for option in OPTIONS}
        if self.luck.random() < 0.5:
            made["b"]["when"] = [self.condition()]
        return choose(name, **made)

    def cards(self, name: str) -> dict[str, Any]:
        """A choice among cards."""
        return {"id": name, "kind": "choose", "cards": "table", "to": self.luck.choice(("kept", None))}

    def vote(self, name: str) -> dict[str, Any]:
        """A vote by some rule."""
        rule = self.luck.choice(("report", "plurality", "majority", "grade"))
        made: dict[str, Any] = {"id": name, "kind": "vote", "rule": rule, "no_result": self.changes()}
        if rule == "grade":
            return made | {"on_result": {"passed": self.changes()}}
        made |= {"picks": self.luck.randint(1, 2), "on_result": {"a": self.changes()}}
        made |= {"cards": "table", "to": "kept"} if self.luck.random() < 0.5 else {}
        return made | {"options": [{"id": option, "text": "t", **self.changes()} for option in OPTIONS]}


@cache
def played(seed: int) -> tuple[set[str], set[str]]:
    """The endings that a proof finds in a game, and those that bots come to."""
    game, met = Maker(seed).game(), Met()
    for number in range(SESSIONS):
        bot = DeckBot(game, number, length="short")
        bot.play()
        met.add(bot.table)
    return reached(game), {band for _, band in met.endings}


@pytest.mark.parametrize("seed", range(GAMES))
def test_bots_come_to_no_ending_that_was_not_found(seed: int) -> None:
    found, met = played(seed)
    assert met <= found


def test_bots_come_to_most_endings_that_were_found() -> None:
    """A proof that finds everything possible would prove nothing."""
    both = [played(seed) for seed in range(GAMES)]
    found, met = (sum(map(len, endings)) for endings in zip(*both, strict=True))
    assert found * 0.8 < met
    assert found < 2 * GAMES
