"""A visitor that plays: looks at the table, decides what to touch next, and touches it."""

import random
from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING, Any, cast

from kiosk.engine.view import View
from kiosk.kinds.arrange.rules import Arrange, ArrangeView
from kiosk.kinds.reveal.rules import Reveal, RevealView
from kiosk.sessions.session import Session
from kiosk.tools import fingers
from kiosk.tools.finger import Finger, NoAnswerError
from kiosk.viewmodels.kiosk import Kiosk

if TYPE_CHECKING:
    from kiosk.viewmodels.lobby import LobbyModel
    from kiosk.viewmodels.table import TableModel

MISTAKES = 0.3
"""How often the visitor places a card wrong."""


class Player:
    """Plays a session of a kiosk by touch. ``look`` is called with a name each time the screen shows something new."""

    def __init__(self, kiosk: Kiosk, finger: Finger, seed: int, look: Callable[[str], None]) -> None:
        self._kiosk = kiosk
        self._lobby = cast("LobbyModel", kiosk.lobby)
        self._table = cast("TableModel", kiosk.table)
        self._finger = finger
        self._random = random.Random(seed)
        self._look = look
        self.touches = 0

    def sit_down(self, deck: str, length: str, seats: int) -> Session:
        """From attract to the table."""
        self._look("attract")
        self._touch("wake", lambda: self._place != "attract")
        if self._place == "resume":
            self._touch("fresh", lambda: self._place == "choose")
        self._look("choose")
        self._touch(f"game:{deck}", lambda: self._place == "seats")
        for seat in range(1, seats + 1):
            self._touch(f"seat:{seat}", partial(self._set, "taken", seat))
        self._touch(f"length:{length}", partial(self._set, "length", length))
        self._look("seats")
        self._touch("begin", lambda: self._place == "table")
        assert self._table.session is not None
        return self._table.session

    def _set(self, name: str, value: object) -> bool:
        return bool(self._lobby.property(name) == value)

    def play(self, session: Session) -> None:
        """To the result. Raises NotThereError or NoAnswerError when the screen does not let the visitor go on."""
        while not session.state.over:
            view = session.view()
            self._look(scene_name(view))
            for name, hidden in self._plan(session, view):
                self._react(session, name, hidden)
        self._leaf(scene_name(session.view()))
        for step in session.view().step.texts:
            self._react(session, f"keep:{step}", False)
            self._look(f"{session.view().id}-kept")
        self._react(session, "mood:3", False)

    def _leaf(self, name: str) -> None:
        """Look at every page of what is shown."""
        self._look(name)
        pages = self._finger.find("pages")
        for page in range(2, int(pages.property("count")) + 1 if pages else 0):
            self._touch("page-next", lambda: True)
            self._look(f"{name}-{page}")

    def _react(self, session: Session, name: str, hidden: bool) -> None:
        """Touch; unless it only changes the screen, a new event must be on the log."""
        before = session.play.count
        self._touch(name, (lambda: True) if hidden else (lambda: session.play.count > before))

    @property
    def _place(self) -> str:
        return str(self._kiosk.property("place"))

    def _touch(self, name: str, answered: Callable[[], bool]) -> None:
        self._finger.touch(name)
        self.touches += 1
        if not self._finger.waits_for(answered):
            raise NoAnswerError(f"“{name}” was touched and nothing followed")

    def _plan(self, session: Session, view: View) -> Iterator[tuple[str, bool]]:
        """Names to touch, and whether each only changes what the screen shows."""
        shown = view.step
        match view.kind:
            case "arrange":
                yield from self._in_turn(session, view) if shown.card else self._together(session, shown)
            case "choose":
                yield f"option:{self._random.choice(shown.options)}", False
                yield "next", False
            case "position" if not shown.shown:
                yield from self._position(view)
            case "discuss":
                yield "finish", False
            case kind if kind in fingers.HANDS:
                yield from fingers.HANDS[kind](session, view, self._random, self._look)
            case "deal" if shown.reader:
                yield "lift", True
                self._look(f"{view.id}-own")
                yield "confirm", False
            case "reveal":
                yield from self._reveal(session, shown)
            case _:
                yield "next", False

    def _reveal(self, session: Session, shown: RevealView) -> Iterator[tuple[str, bool]]:
        """Turn cards over, show a private line or keep it, say what is made of it, go on."""
        if shown.unveiled:
            step = session.deck.game.step(session.state)
            assert isinstance(step, Reveal)
            yield f"verdict:{self._random.choice(step.verdicts).id}", False
        elif shown.asked:
            yield self._random.choice(("unveil", "unveil", "keep-private")), False
        elif shown.covered:
            yield "turn-over", False
        else:
            yield "next", False

    def _position(self, view: View) -> Iterator[tuple[str, bool]]:
        point = self._random.randint(1, view.step.points)
        if view.turn == 0:
            seat = next(s.number for s in view.seats if s.here and s.number not in view.step.marked)
            yield f"point:{seat}:{point}", False
            return
        if fingers.handed(view):
            yield "lift", True
        self._look(f"{view.id}-scale")
        yield f"point:{point}", True
        yield "confirm", False

    def _together(self, session: Session, shown: ArrangeView) -> Iterator[tuple[str, bool]]:
        """Place what is left, somewhere free or at its right place; then check."""
        if shown.full and shown.wrong:
            yield from self._mend(session, shown)
            return
        if shown.full:
            yield "check", False
            return
        free = [slot for slot in shown.slots if slot not in shown.placed.values()] or list(shown.slots)
        yield f"card:{shown.reserve[0]}", True
        yield f"slot:{self._random.choice(free)}", False

    def _mend(self, session: Session, shown: ArrangeView) -> Iterator[tuple[str, bool]]:
        step = session.deck.game.step(session.state)
        assert isinstance(step, Arrange)
        order = sorted(shown.placed, key=lambda card: session.deck.game.cards[card].traits.get(step.answer or "", ""))
        wanted = dict(zip(order, shown.slots, strict=False))
        card = next((c for c in order if shown.placed[c] != wanted[c]), None)
        if card is None:
            yield "check", False
            return
        yield f"card:{card}", True
        yield f"slot:{wanted[card]}", False
        if all(self._right(session, c, wanted) for c in order):
            yield "check", False

    @staticmethod
    def _right(session: Session, card: str, wanted: dict[str, str]) -> bool:
        return bool(session.view().step.placed.get(card) == wanted[card])

    def _in_turn(self, session: Session, view: View) -> Iterator[tuple[str, bool]]:
        step, shown = session.deck.game.step(session.state), view.step
        assert isinstance(step, Arrange)
        right = session.deck.game.cards[shown.card].values(step.answer or "")
        wrong = self._random.random() < MISTAKES or not right
        yield f"slot:{self._random.choice(shown.slots) if wrong else right[0]}", False
        self._look(f"{view.id}-proposal")
        for seat in view.seats:
            if seat.here and step.agree == "all":
                yield f"mark:{seat.number}", False
        if step.agree == "none":
            yield f"mark:{view.turn}", False


def scene_name(view: View) -> str:
    """A name for what the table shows: the step, and its moment when it has several."""
    shown: Any = view.step
    match view.kind:
        case "arrange":
            moment = "help" if shown.wrong else "full" if shown.full else ""
        case "position" | "estimate":
            moment = "spread" if shown.shown else "curtain"
        case kind if kind in fingers.HANDS:
            moment = fingers.moment(view)
        case "discuss" if shown.floor:
            moment = f"floor-{len(shown.heard) + 1}"
        case "deal" if shown.reader:
            moment = "curtain"
        case "reveal":
            moment = "private" if shown.unveiled else "asked" if shown.asked else ""
        case _:
            moment = ""
    return f"{view.id}-{moment}" if moment else view.id
