"""A visitor at the window: looks at the table, decides what to do next, and does it by touch."""

from collections.abc import Callable, Iterator
from functools import partial
from itertools import takewhile

from kiosk.engine.moves import Action
from kiosk.sessions.session import Session
from kiosk.tools.finger import Finger, NoAnswerError
from kiosk.tools.player import Player, touches
from kiosk.tools.touches import Glance
from kiosk.viewmodels.kiosk import Kiosk


class Visitor:
    """Does by touch what a player decides. What it gives are names of what the screen shows, each while it is shown;
    ``touches`` counts. Raises NotThereError or NoAnswerError when the screen does not let it go on."""

    def __init__(self, kiosk: Kiosk, finger: Finger, player: Player) -> None:
        self._kiosk = kiosk
        self._lobby = kiosk.lobby
        self._table = kiosk.table
        self._finger = finger
        self._player = player
        self.touches = 0

    @property
    def session(self) -> Session:
        """The session at the table."""
        assert self._table.session is not None
        return self._table.session

    def sit_down(self, deck: str, length: str, seats: int) -> Iterator[str]:
        """From attract to the table."""
        yield "attract"
        self._touch("wake", lambda: self._place != "attract")
        if self._place == "resume":
            self._touch("fresh", lambda: self._place == "choose")
        yield "choose"
        self._touch(f"game:{deck}", lambda: self._place == "seats")
        for seat in range(1, seats + 1):
            self._touch(f"seat:{seat}", partial(self._set, "taken", seat))
        self._touch(f"length:{length}", partial(self._set, "length", length))
        yield "seats"
        self._touch("begin", lambda: self._place == "table")

    def play(self) -> Iterator[str]:
        """From the table until the result asks nothing more."""
        session = self.session
        while (action := self._player.action(session.deck.game, session.play)) is not None:
            yield from self.does(action)

    def does(self, action: Action) -> Iterator[str]:
        """Make a move: its last touch must write it in the log."""
        session = self.session
        name, before = session.view().id, session.play.count
        plan = touches(session.deck.game, session.play, action, self._table.at_once)
        for number, part in enumerate(plan, start=1):
            if isinstance(part, Glance):
                yield from self._look("-".join(filter(None, (name, part.moment))), part.pages)
            elif not part.may or self._there(part.name):
                made = partial(_made, session, action, before) if number == len(plan) else _shown
                self._touch(part.name, made, part.across)

    def _there(self, name: str) -> bool:
        self._finger.rests()
        return self._finger.find(name) is not None

    def _look(self, name: str, pages: bool) -> Iterator[str]:
        yield name
        pager = self._finger.find("pages") if pages else None
        for page in range(2, int(pager.property("count")) + 1 if pager else 0):
            self._touch("page-next", _shown)
            yield f"{name}-{page}"

    @property
    def _place(self) -> str:
        return self._kiosk.props.place

    def _set(self, name: str, value: object) -> bool:
        return bool(self._lobby.property(name) == value)

    def _touch(self, name: str, answered: Callable[[], bool], across: float = 0.5) -> None:
        self._finger.touch(name, across)
        self.touches += 1
        if self._kiosk.sheet.props.kind == "read":  # a hand that trembles is asked before a secret goes
            self._finger.touch("hand-on")
        if not self._finger.waits_for(answered):
            raise NoAnswerError(f"“{name}” was touched and nothing followed")


def _made(session: Session, action: Action, before: int) -> bool:
    """Whether a move of that sort, by that seat, was written after so many events."""
    fresh = takewhile(lambda moment: moment.number >= before, session.play.moments())
    return any((type(m.event.move), m.event.seat) == (type(action.move), action.seat) for m in fresh)


def _shown() -> bool:
    """What only changes the screen needs no answer."""
    return True
