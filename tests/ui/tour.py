"""A tour of every screen of a real game: the engine is moved, the window shows it, and each stop has a name."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject

from kiosk.app.house import House
from kiosk.app.options import default_inches
from kiosk.app.window import KioskWindow, measured_screen, open_application
from kiosk.engine.moves import Agree, Continue, HalfTime
from kiosk.engine.view import View
from kiosk.host.icon_names import glyphs, icon_font
from kiosk.host.paths import bundled_decks_dir
from kiosk.kinds.arrange.rules import Arrange, Check, Place
from kiosk.kinds.choose.rules import Choose
from kiosk.kinds.discuss.rules import Finish
from kiosk.kinds.position.rules import Mark
from kiosk.sessions.chance import RandomChance
from kiosk.sessions.session import Session
from kiosk.tools.finger import Finger

SHEETS = ("help", "about", "path", "seats", "comfort", "leave")
DECKS = Path(__file__).parents[1] / "decks"
"""Decks made of data alone, beside those that ship."""
STILL = 0.12
"""Seconds for a screen to come to rest; the tour is calm."""


class Tour:
    """A window of some size in some language, and the way through it."""

    def __init__(
        self, data: Path, size: tuple[int, int], language: str, large: bool, deck: str = "boite-noire"
    ) -> None:
        open_application(offscreen=True)
        self.shown = KioskWindow(measured_screen(size, None, default_inches(size)), fullscreen=False)
        self.deck = deck
        folders = () if (bundled_decks_dir() / deck).is_dir() else (DECKS,)
        self.house = House(data, folders, language=language, chance=RandomChance(3))
        self.kiosk: Any = self.house.kiosk
        self.shown.present(self.house.kiosk, glyphs(), icon_font())
        self.large = large
        self.comfort()

    @property
    def window(self) -> Any:
        """The window."""
        return self.shown.window

    def comfort(self) -> None:
        """Calm, and the text size of this tour."""
        self.kiosk.adjust("calm")
        if self.large:
            self.kiosk.adjust("large")

    def close(self) -> None:
        """Take it down."""
        self.shown.close()
        self.house.close()

    def rest(self, name: str) -> str:
        """Let the screen come to rest; the tour is never taken for an absence."""
        self.kiosk.awake()
        Finger.waits_for(lambda: False, STILL)
        return name

    def stops(self, length: str, seats: int) -> Iterator[str]:
        """Every screen from attract to the result."""
        yield self.rest("attract")
        self.kiosk.wake()
        yield self.rest("choose")
        self.kiosk.choose(self.deck)
        for seat in range(1, seats + 1):
            self.kiosk.lobby.toggle(seat)
        self.kiosk.lobby.last(length)
        yield self.rest("seats")
        self.kiosk.begin()
        session = self.kiosk.table.session
        while not session.state.over:
            yield from self._step(session)
        yield self.rest("end")

    def sheets(self) -> Iterator[str]:
        """Every sheet over the table, then a card in full."""
        for kind in SHEETS:
            self.kiosk.openSheet(kind)
            yield self.rest(f"sheet-{kind}")
        self.kiosk.inspect("question-electricite")
        yield self.rest("sheet-card")
        self.kiosk.closeSheet()

    def _step(self, session: Session) -> Iterator[str]:
        ways: dict[str, Callable[[Session], Iterator[str]]] = {
            "arrange": self._arrange,
            "position": self._position,
            "discuss": self._talk,
            "vote": self._vote,
            "estimate": self._bet,
            "play": self._play,
            "write": self._write,
            "deal": self._deal,
            "reveal": self._reveal,
            "choose": self._choose,
        }
        return ways.get(session.view().kind, self._seen)(session)

    def _arrange(self, session: Session) -> Iterator[str]:
        return self._turn(session) if session.view().step.card else self._ring(session)

    def _choose(self, session: Session) -> Iterator[str]:
        view = session.view()
        session.submit(Choose(view.step.options[0]))
        yield self.rest(view.id)
        session.submit(Continue())

    def _deal(self, session: Session) -> Iterator[str]:
        return self._read() if session.view().step.reader else self._seen(session)

    def _read(self) -> Iterator[str]:
        """One seat reads what only it may see."""
        step = self.kiosk.table.step
        yield self.rest("deal-curtain")
        step.lift()
        yield self.rest("deal-own")
        step.hand_back()

    def _reveal(self, session: Session) -> Iterator[str]:
        """Cards turned over one by one; private lines shown or kept."""
        view, step = session.view(), self.kiosk.table.step
        if step.property("covered"):
            yield self.rest(f"{view.id}-covered")
        while step.property("covered"):
            step.turn_over()
        if not view.step.asked:
            yield from self._seen(session)
            return
        yield self.rest(f"{view.id}-asked")
        step.unveil()
        yield self.rest(f"{view.id}-unveiled")
        step.judge(step.verdicts.rows[0].option_id)

    def _seen(self, session: Session) -> Iterator[str]:
        """A screen that is looked at, then left."""
        yield self.rest(session.view().id)
        session.submit(Continue())

    def _ring(self, session: Session) -> Iterator[str]:
        view = session.view()
        yield self.rest(view.id)
        free = [slot for slot in view.step.slots if slot not in view.step.placed.values()]
        for card, slot in zip(sorted(view.step.reserve), free, strict=True):
            session.submit(Place(card, slot))
        yield self.rest(f"{view.id}-full")
        session.submit(Check())
        while session.view().id == view.id:
            yield self.rest(f"{view.id}-help")
            session.submit(Check())

    def _turn(self, session: Session) -> Iterator[str]:
        view = session.view()
        step = session.deck.game.step(session.state)
        assert isinstance(step, Arrange)
        right = session.deck.game.cards[view.step.card].values(step.answer or "")[0]
        wrong = next(slot for slot in view.step.slots if slot != right)
        yield self.rest("places")
        session.submit(
            Place(view.step.card, right if view.step.wrong or len(view.step.placed) % 2 else wrong), view.turn
        )
        yield self.rest("places-proposal")
        for seat in session.state.present:
            session.submit(Agree(), seat)

    def _position(self, session: Session) -> Iterator[str]:
        if session.view().step.shown:
            yield from self._seen(session)
            return
        turn = session.view().turn
        step: QObject = self.kiosk.table.step
        yield self.rest(f"{session.view().id}-curtain")
        step.lift()  # type: ignore[attr-defined]
        step.lean(2)  # type: ignore[attr-defined]
        yield self.rest(f"{session.view().id}-scale")
        session.submit(Mark((turn * 2 + len(session.state.closed)) % 5 + 1), turn)

    def _bet(self, session: Session) -> Iterator[str]:
        view, step = session.view(), self.kiosk.table.step
        if view.step.shown:
            yield from self._seen(session)
            return
        yield self.rest(f"{view.id}-curtain")
        step.lift()
        yield self.rest(f"{view.id}-line")
        step.lean(view.turn * 17)
        yield self.rest(f"{view.id}-bet")
        step.confirm()

    def _vote(self, session: Session) -> Iterator[str]:
        """One seat's ballot, the bystanders, or everybody at once."""
        view, step = session.view(), self.kiosk.table.step
        if view.step.result is not None:
            yield self.rest(f"{view.id}-spread")
            tied = view.step.result.tied
            step.settle(tied[0]) if tied else step.next()
        elif view.step.listening:
            step.hear(view.step.options[0])
            yield self.rest(f"{view.id}-audience")
            step.next()
        else:
            yield from self._ballot(view, step)

    def _ballot(self, view: View, step: Any) -> Iterator[str]:
        if step.moment == "curtain":
            yield self.rest(f"{view.id}-curtain")
            step.lift()
        yield self.rest(f"{view.id}-ballot")
        step.pick(view.step.options[view.turn % len(view.step.options)])
        yield self.rest(f"{view.id}-picked")
        if step.reasons:
            step.why(True)
            step.chip(step.chips.rows[-1].chip_id)
            yield self.rest(f"{view.id}-reasons")
        step.confirm()

    def _play(self, session: Session) -> Iterator[str]:
        """One card: from the hand to where it stays."""
        view, step = session.view(), self.kiosk.table.step
        if view.step.finished:
            yield from self._seen(session)
            return
        yield self.rest(f"{view.id}-curtain")
        step.lift()
        yield self.rest(f"{view.id}-hand")
        step.pick(step.hand.rows[0].card_id)
        yield self.rest(f"{view.id}-picked")
        step.put(view.step.targets[0] if view.step.targets else "")
        if session.view().step.card is not None:
            yield self.rest(f"{view.id}-why")
            step.say()
        for seat in session.state.present:
            if session.view().step.said:
                yield self.rest(f"{view.id}-agree")
            session.submit(Agree(), seat)

    def _write(self, session: Session) -> Iterator[str]:
        """Every page of keys and of words, a text that is too long, one that is not, and the same as a card."""
        name, step, finger = session.view().id, self.kiosk.table.step, Finger(self.window)
        yield self.rest(f"{name}-empty")
        step.type("À midi, la voix a ri. " * 20)
        yield self.rest(f"{name}-over")
        for key in ("key:accents", "key:123", "key:aside"):
            finger.touch(key)
            yield self.rest(f"{name}-{key.removeprefix('key:')}")
        for page in range(6 if finger.find("page-next") else 0):
            finger.touch("page-next")
            yield self.rest(f"{name}-words-{page}")
        while step.left < 0:
            step.wordBack()
        step.finish()
        yield self.rest(f"{name}-review")
        step.next()

    def pages(self, name: str) -> Iterator[str]:
        """The other pages of what is shown."""
        finger = Finger(self.window)
        for page in range(2, 12 if finger.find("page-next") else 0):
            finger.touch("page-next")
            yield self.rest(f"{name}-{page}")

    def _talk(self, session: Session) -> Iterator[str]:
        open_step = session.view().id
        yield self.rest(open_step)
        session.submit(HalfTime())
        yield self.rest(f"{open_step}-half")
        while session.view().id == open_step:
            session.submit(Finish())
            if session.view().id == open_step:
                yield self.rest(f"{open_step}-next")
