"""How long a session takes people, estimated from its log: a measure of scenarios, not of persons.

What is assumed:

- taking seats takes 30 s, a move 2 s, handing the screen over behind the curtain 6 s more;
- ``at_once``, where the screen has a place for each seat, those who are asked together answer together: one move;
- people read 3 words a second, once: what comes to the screen for the first time is read aloud. That is the prompt and
  the text of a step; title and text of the cards that arrive, and the body where it is shown whole; options, reasons
  and the ends of a scale; the lines a reveal adds; the ending and the take-away. A visitor's text has 50 words;
- a private line is read by its seat alone, one seat after the other, or ``at_once`` as long as the longest of them
  takes; shown to all, it is read again;
- where people talk or write, they take all the time of the timer, of each floor anew, and ask for no more: who has the
  floor says so at its end, and the table does not wait whether they go on;
- where they place cards or choose together without a timer, they take the seconds the step plans, in which they read
  the cards that came for it; more only if reading alone takes longer.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from kiosk.decks.deck import Deck
from kiosk.engine import rules
from kiosk.engine.moves import TABLE, Action, Event
from kiosk.engine.play import Play
from kiosk.engine.step import ROUND
from kiosk.engine.table import AUTOMATIC
from kiosk.tools.player import TOUCHES, touches
from kiosk.tools.touches import Given, Line, Touch, faces, seen_by, words

SEATING, CURTAIN, TOUCH, WORDS_A_SECOND, TEXT_WORDS = 30, 6, 2, 3, 50
SEATS = "seats"


class Simulation:
    """A session as people play it: the seconds of each step, and of taking seats."""

    def __init__(self, deck: Deck, events: Iterable[Event], at_once: bool = False, language: str = "fr") -> None:
        self.deck, self.at_once, self.language = deck, at_once, language
        self.seconds = defaultdict[str, float](float, {SEATS: SEATING})
        self.known, self.lately = set[Line](), set[Line]()
        play: Play | None = None
        for event in events:
            before, play = play, rules.fold(deck.game, play, event)
            if before is not None:
                self.seconds[event.step] += self._touched(before, event, play)
            self._shown(before, play)

    @property
    def minutes(self) -> float:
        """The whole session."""
        return sum(self.seconds.values()) / 60

    def _touched(self, before: Play, event: Event, after: Play) -> float:
        """Hands on the screen, but for those in the time given to talk, to write or to decide. Of hands that answer at
        the same time, the last."""
        if isinstance(event.move, AUTOMATIC) or event.move.automatic or self._given(before) is not None:
            return 0
        if self._gathered(before):
            return 0 if before.state.at == after.state.at and self._gathered(after) else TOUCH
        plan = touches(self.deck.game, before, Action(event.seat, event.move))
        return TOUCH + (CURTAIN if Touch("lift") in plan else 0)

    def _shown(self, before: Play | None, play: Play) -> None:
        """What is there now takes time: what was not read before, and what is given anew."""
        step, given = self.deck.game.step(play.state), self._given(play)
        opened = before is None or before.state.at != play.state.at
        if before is not None and opened and given and given.meanwhile:
            self._left_for(play, self.deck.game.step(before.state).id)
        self.lately = set() if opened else self.lately
        again = before is not None and not opened and given != self._given(before)
        reading, time = self._reading(play, arrived=not opened), given.seconds if given and (opened or again) else 0
        self.seconds[step.id] += max(reading, time) if given and given.meanwhile else reading + time

    def _left_for(self, play: Play, before: str) -> None:
        """Where there is time to read, people read there what arrived in the step before."""
        there = self.lately & set(self._lines(play))
        self.seconds[before] -= sum(self._words(line, play.state.length) for line in there) / WORDS_A_SECOND
        self.known -= there

    def _gathered(self, play: Play) -> bool:
        """Whether several seats are asked at the same time."""
        seen = seen_by(self.deck.game, play, TABLE, self.at_once)
        return seen.together and seen.gathered

    def _given(self, play: Play) -> Given | None:
        seen = seen_by(self.deck.game, play, TABLE)
        return TOUCHES[seen.view.kind].given(seen)

    def _lines(self, play: Play) -> Iterator[Line]:
        """All there is to read, for everybody and for each seat."""
        yield from words(self.deck.game.step(play.state), "prompt")
        for seat in (TABLE, *play.state.present):
            seen = seen_by(self.deck.game, play, seat)
            lines = TOUCHES[seen.view.kind].lines(seen)
            lines = (*lines, *faces(card for zone in seen.step.kept_in_view for card in seen.cards(zone)))
            yield from (line if self._short(line) else line._replace(name="body") for line in lines)

    def _reading(self, play: Play, arrived: bool) -> float:
        """The time to read what is new; what arrived after its step had opened is remembered."""
        new = [line for line in dict.fromkeys(self._lines(play)) if line not in self.known]
        self.known.update(new)
        self.lately.update(new if arrived else ())
        alone = [self._words(line, play.state.length) for line in new if line.alone]
        aloud = sum(self._words(line, play.state.length) for line in new if not line.alone)
        return (aloud + (max(alone, default=0) if self._gathered(play) else sum(alone))) / WORDS_A_SECOND

    def _short(self, line: Line) -> bool:
        """A card without a short text shows the long one."""
        shown = line.sort == "step" or line.name != "text"
        return shown or bool(self.deck.card_text(line.owner, line.name, self.language))

    def _words(self, line: Line, length: str) -> int:
        if line.sort == "step":
            return len(self.deck.step_text(line.owner, line.name, self.language, length).split())
        if line.owner.startswith(ROUND):
            written_now = line.owner.removeprefix(ROUND) in self.deck.game.places[length]
            return TEXT_WORDS if line.name == "body" and not written_now else 0
        return len(self.deck.card_text(line.owner, line.name, self.language).split())
