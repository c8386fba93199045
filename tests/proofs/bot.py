"""A kiosk at which a bot plays one game after the other: the window, the house and its loop are the product's own."""

from collections.abc import Callable, Sequence
from pathlib import Path
from random import Random
from typing import Any

from PySide6.QtCore import QCoreApplication, QTimer

from kiosk.app.command_line import default_inches
from kiosk.app.house import House
from kiosk.app.window import KioskWindow, measured_screen, open_application
from kiosk.engine.moves import Action, Keep
from kiosk.engine.rules import Accepted
from kiosk.host.icon_names import glyphs, icon_font
from kiosk.sessions.session import Session
from kiosk.tools.player import Player

SIZE = (1280, 800)
TEXT = "Il était une borne qui comptait jusqu’à trois."
"""What it wrote, whenever a text may be kept."""
LENGTHS = ("flash", "short", "normal")


class Shuffles:
    """The luck of a house, by numbers that can be drawn again."""

    def __init__(self, luck: Random) -> None:
        self._luck = luck

    def shuffled(self, cards: tuple[str, ...], about: str = "") -> tuple[str, ...]:
        """The same cards in another order."""
        return tuple(self._luck.sample(cards, len(cards)))


class Bot:
    """Sits down at any game, or goes on with the one that waits. ``games`` counts those it played to their result.
    ``blank``: its window shows nothing until it is filled."""

    def __init__(self, data: Path, seed: int, lengths: Sequence[str] = LENGTHS, blank: bool = False) -> None:
        open_application(offscreen=True)
        self._seed, self._luck, self._chance = seed, Random(seed), Random(seed)
        self._lengths, self.games = lengths, 0
        self._player = Player(self._luck)
        self.shown = KioskWindow(measured_screen(SIZE, None, default_inches(SIZE)), fullscreen=False)
        self.house = House(data, chance=Shuffles(self._chance))
        self.kiosk: Any = self.house.kiosk
        if not blank:
            self.fill()

    def fill(self) -> None:
        """Show the kiosk in its window."""
        self.shown.present(self.house.kiosk, glyphs(), icon_font())

    def again(self) -> None:
        """From here on, have the same luck as at the beginning."""
        for luck in (self._luck, self._chance):
            luck.seed(self._seed)

    def close(self) -> None:
        """Take the window down."""
        self.shown.close()
        self.house.close()

    @property
    def session(self) -> Session | None:
        """The one at the table."""
        session: Session | None = self.kiosk.table.session
        return session

    def action(self) -> Action | None:
        """What it does next at the table; None where it has nothing more to do there."""
        session = self.session
        return None if session is None else self._player.action(session.deck.game, session.play)

    def move(self, action: Action | None) -> Session | None:
        """Do that, or sit down; the session it is part of. Nothing more to do: go home, where there is none."""
        session = self.session
        if session is None:
            return self._sit_down()
        if action is None:
            self.games += 1
            self.kiosk.home()
            return None
        if isinstance(action.move, Keep):
            session.write(action.move.step, TEXT, "fr")
        answer = session.submit(action.move, action.seat)
        assert isinstance(answer, Accepted), f"{session.deck.id}, {session.view().id}: {action} {answer}"
        return session

    def plays(self, enough: Callable[[Session | None], bool]) -> None:
        """Make a move whenever the loop of the application has nothing else to do, until it is ``enough``: in that loop
        things are deleted that were to be deleted later. Raises what a move raised."""
        raised: list[BaseException] = []

        def move() -> None:
            try:
                ends = enough(self.move(self.action()))
            except BaseException as error:  # noqa: BLE001 (raised again below: in a slot it would only be told)
                raised.append(error)
                ends = True
            if ends:
                timer.stop()
                QCoreApplication.exit()

        timer = QTimer(interval=0)
        timer.timeout.connect(move)
        timer.start()
        QCoreApplication.exec()
        for error in raised:
            raise error

    def _sit_down(self) -> Session:
        self.kiosk.comfort.adjust("calm", True)
        self.kiosk.wake()
        if self.kiosk.place == "resume":
            self.kiosk.resume()
        else:
            self._choose()
        assert self.session is not None
        return self.session

    def _choose(self) -> None:
        deck = self._luck.choice(self.house.games.offered.decks)
        self.kiosk.choose(deck.id)
        for seat in range(1, max(deck.game.players.min, self._luck.randint(1, 4)) + 1):
            self.kiosk.lobby.toggle(seat)
        self.kiosk.lobby.last(self._luck.choice([one for one in self._lengths if one in deck.game.lengths]))
        self.kiosk.begin()
