"""A visitor who writes as little as may be, for those to whom each press is work."""

from collections.abc import Iterator
from random import Random
from typing import Any

from kiosk.engine.moves import Action
from kiosk.kinds.write.rules import WriteRules, Wrote
from kiosk.tools.player import Player
from kiosk.tools.visitor import Visitor
from tests.ui.one_button import OneButton
from tests.ui.thumb import Thumb
from tests.ui.tour import SEED


class Terse(Visitor):
    """Writes texts of ready words, as few as may be; ``texts`` are the presses that each took."""

    def __init__(self, kiosk: Any, hand: Thumb | OneButton) -> None:
        super().__init__(kiosk, hand, Player(Random(SEED), 1))
        self.kiosk, self.hand, self.texts = kiosk, hand, list[int]()

    def does(self, action: Action) -> Iterator[str]:
        before = self.hand.presses
        if isinstance(action.move, Wrote):
            self.write()
            self.texts.append(self.hand.presses - before)
        else:
            yield from super().does(action)

    def write(self) -> None:
        """Ready words from the first one on, until they are enough."""
        step = self.kiosk.table.step
        rules: Any = self.session.deck.game.step(self.session.state)
        assert isinstance(rules, WriteRules)
        names = [row.name for row in step.fragments.rows if row.sort != "mark"]
        while len(step.property("text")) < rules.min_chars and not step.property("relaying"):
            self.hand.touch(names.pop(0))
        self.hand.touch("finish")
        assert self.hand.waits_for(lambda: bool(step.property("written")))
