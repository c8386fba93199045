"""A monkey at the window: storms of blind touches, then touches of what is there, until the game is over."""

from pathlib import Path
from random import Random
from typing import Any

from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.app.command_line import default_inches
from kiosk.app.house import Contact, House
from kiosk.app.window import KioskWindow, measured_screen, open_application
from kiosk.host.icon_names import glyphs, icon_font
from kiosk.sessions.chance import RandomChance
from kiosk.sessions.session import Session
from kiosk.tools.finger import Finger
from kiosk.tools.player import Player
from tests.app.hands import Hands
from tests.app.reach import leads_on, wanted, weight, within_reach
from tests.clocks import FakeClock

STORMS, STORM = 0.1, (30, 100)
"""How often blind touches come before one that is aimed, and how many."""
LOST = 300
"""How many touches may be aimed in a row without leading anywhere."""
ABSENCES = (0.0,) * 600 + (50.0, 50.0, 50.0, 90.0)
"""Seconds for which nobody may be there between two touches."""
WAY_OUT = ("idle-stay", "leave-go", "close", "photo-end", "leave", "back", "fresh")
"""What leads to attract from anywhere: the first of them that is there, again and again. A sheet may lie over a photo,
and a photo, which any touch ends, over a sheet."""
SHORTER = ("key:back", "key:word-back")
"""What makes a text shorter: by luck alone a storm's would stay too long to be finished."""
PRESSES, STILL = 12, 300
"""How often one presses to leave, at most; milliseconds from one press to the next, in which a screen that glides in
has come and a sheet that has just opened is ready to be touched."""


class Monkey:
    """Plays one game. ``sessions`` are those it began, by their names in the store; ``drafts`` what it wrote last in
    each of them, spelt backwards, so that this copy is not found."""

    def __init__(self, data: Path, size: tuple[int, int], language: str, deck: str, seed: int) -> None:
        open_application(offscreen=True)
        self.luck, self.clock, self.data = Random(seed), FakeClock(), data
        self.player = Player(self.luck)
        self.shown = KioskWindow(measured_screen(size, None, default_inches(size)), fullscreen=False)
        self.house = House(data, deck=deck, language=language, clock=self.clock, chance=RandomChance(seed))
        self.kiosk: Any = self.house.kiosk
        self.window: Any = self.shown.window
        self.shown.present(self.house.kiosk, glyphs(), icon_font())
        self.contact = Contact(self.house.kiosk)
        self.window.installEventFilter(self.contact)
        self.hands = Hands(self.window, self.clock, self.luck, lambda: self.house.kiosk.touching.way == "steady")
        self.sessions: dict[str, Session] = {}
        self.drafts: dict[tuple[str, str], str] = {}
        self._still, self._seen = 0, ("", 0)

    def close(self) -> None:
        """Take the window down."""
        self.shown.close()
        self.house.close()

    @property
    def place(self) -> str:
        """Which screen is shown."""
        return str(self.kiosk.props.place)

    @property
    def session(self) -> Session | None:
        """The session at the table."""
        session: Session | None = self.kiosk.table.session
        return session

    @property
    def results(self) -> int:
        """How many sessions came to their result."""
        return sum(session.state.outcome == "result" for session in self.sessions.values())

    def play(self, touches: int) -> None:
        """At least so many touches: now and then a storm of blind ones, else one that is aimed."""
        end = self.hands.touches + touches
        while self.hands.touches < end:
            if self.luck.random() < STORMS:
                self.hands.storm(self.luck.randint(*STORM))
            self.clock.pass_time(self.luck.choice(ABSENCES))
            self.aim()

    def aim(self, sober: bool = False) -> None:
        """Touch something that is there, and look at what became of it. Who is sober waits for what the gauges tell."""
        assert not sober or Finger.waits_for(lambda: not self.kiosk.table.beating), "the gauges never come to rest"
        if self.kiosk.comfort.touch == "switch":  # whoever aims has a finger
            self.kiosk.comfort.adjust("touch", "normal")
        shorter = self._shortening() if sober else []
        self.hands.tap(self.luck.choice(shorter) if shorter else self._tempted(sober))
        self._note()

    def _tempted(self, sober: bool) -> QQuickItem:
        there = within_reach(self.window)
        tempting = wanted(self.session, self.player, self.kiosk.table.at_once) if self.session else set()
        weights = [weight(item.objectName(), tempting, sober) for item in there]
        assert any(weights), f"nothing leads on from {self.told()}"
        return self.luck.choices(there, weights)[0]

    def _shortening(self) -> list[QQuickItem]:
        """What takes letters away, where a text has more of them than it may: those before the caret, else the text, in
        which a touch brings the caret further."""
        step = self.kiosk.table.step
        if self.session is None or not step.property("over"):
            return []
        names = SHORTER if step.property("caret") else ("field",)
        return [item for item in within_reach(self.window) if item.objectName() in names]

    def _note(self) -> None:
        session = self.session
        if session is not None:
            self.sessions[session.id] = session
            if self.kiosk.table.step.property("caret") is not None:  # something is being written
                self.drafts[session.id, session.view().id] = self.kiosk.table.step.property("text")[::-1]
        seen = (self.place, session.play.count if session else 0)
        self._still = 0 if seen != self._seen or self.kiosk.table.beating else self._still + 1
        self._seen = seen
        assert self._still < LOST, f"nothing leads on from {self.told()}"
        if self.place == "attract" and not self.kiosk.comfort.calm:
            self._receive()

    def _receive(self) -> None:
        """For the next visitors movements take no time; their letters may be large, their contrast high."""
        self.kiosk.comfort.adjust("calm", True)
        for what in ("text", "contrast"):
            if self.luck.random() < 0.3:
                self.kiosk.comfort.turn(what)

    def told(self) -> str:
        """Where it is and what can be touched."""
        names = sorted(item.objectName() for item in within_reach(self.window))
        return f"{self.place}, {self.session.view().id if self.session else '-'}: {', '.join(names)}"

    def can_go_on(self) -> bool:
        """Whether something here leads on."""
        return any(leads_on(item.objectName()) for item in within_reach(self.window))

    def go_home(self) -> None:
        """Leave, from wherever it is."""
        for _ in range(PRESSES):
            if self.place == "attract":
                return
            there = {item.objectName(): item for item in within_reach(self.window)}
            out = next((there[name] for name in WAY_OUT if name in there), None)
            if out is not None:
                self.hands.tap(out)
            QTest.qWait(STILL)
        raise AssertionError(f"nobody can leave {self.told()}")

    def come_to_the_result(self, most: int) -> None:
        """Play soberly, from wherever it is, until a session has come to its result."""
        before, end = self.results, self.hands.touches + most
        while self.results == before:
            assert self.hands.touches < end, f"no result from {self.told()}"
            self.aim(sober=True)
