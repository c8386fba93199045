"""How long a session takes people, estimated from its log: a measure of scenarios, not of persons.

What is assumed:

- taking seats takes 30 s, a touch 2 s, handing the screen over behind the curtain 6 s more;
- people read 3 words a second, once: what comes to the screen for the first time is read aloud. That is the prompt and
  the text of a step; title and text of the cards that arrive, and the body where it is shown whole; options, reasons
  and the ends of a scale; the lines a reveal adds; the ending and the take-away. A visitor's text has 50 words;
- a private line is read by its seat alone, one seat after the other;
- where people talk or write, they take all the time of the timer, of each floor anew, and ask for no more;
- where they place cards or choose together without a timer, they take the seconds the step plans, in which they read
  the cards that came for it; more only if reading alone takes longer.
"""

from collections import defaultdict
from collections.abc import Iterable

from kiosk.decks.deck import Deck
from kiosk.engine import rules
from kiosk.engine.moves import Event
from kiosk.engine.play import Play
from kiosk.engine.state import State
from kiosk.engine.step import Step, text_card
from kiosk.engine.table import AUTOMATIC
from kiosk.kinds.arrange.rules import Arrange
from kiosk.kinds.choose.rules import ChooseStep
from kiosk.kinds.deal.rules import Deal, Dealt, ReadOwn, Redrawn
from kiosk.kinds.discuss.rules import Discuss
from kiosk.kinds.estimate.rules import Guess
from kiosk.kinds.position.rules import Mark
from kiosk.kinds.reveal.rules import Reveal, Unveil
from kiosk.kinds.vote.rules import Abstain, Ballot
from kiosk.kinds.write.rules import Write
from tests.engine.on_screen import WHOLE, Line, arrived, faces, opened

SEATING, CURTAIN, TOUCH, WORDS_A_SECOND, TEXT_WORDS = 30, 6, 2, 3, 50
SEATS = "seats"
SECRET = (Mark, Ballot, Abstain, Guess)


class Simulation:
    """A session as people play it: the seconds of each step, and of taking seats."""

    def __init__(self, deck: Deck, events: Iterable[Event], language: str = "fr") -> None:
        self.deck, self.language = deck, language
        self.seconds = defaultdict[str, float](float, {SEATS: SEATING})
        self.known = set[Line]()
        play: Play | None = None
        for event in events:
            before = play.state if play else None
            play = rules.fold(deck.game, play, event)
            self._passed(before, play.state, event)

    @property
    def minutes(self) -> float:
        """The whole session."""
        return sum(self.seconds.values()) / 60

    def _passed(self, before: State | None, state: State, event: Event) -> None:
        """What an event took, and what it brought to the screen."""
        game, step = self.deck.game, self.deck.game.step(state)
        if before is not None:
            self.seconds[event.step] += self._touched(game.step(before), before, event)
        if before is None or state.at != before.at:
            self.seconds[step.id] += self._opened(step, state)
        elif isinstance(step, Deal) and isinstance(event.move, Dealt | Redrawn):
            self.seconds[step.id] += self._reading(arrived(game, step, state), state)
        elif isinstance(step, Discuss) and state.step.floor not in ("", before.step.floor):
            self.seconds[step.id] += step.per_speaker or 0

    def _touched(self, step: Step, before: State, event: Event) -> float:
        """Hands on the screen, but for those in the time given to talk, to write or to decide."""
        if isinstance(event.move, (*AUTOMATIC, Dealt, Redrawn)) or _given(step) is not None:
            return 0
        secret = isinstance(event.move, SECRET) and getattr(step, "ballot", "") == "secret"
        curtain = CURTAIN if secret or isinstance(event.move, ReadOwn) else 0
        unveiled = step.of if isinstance(step, Reveal) and isinstance(event.move, Unveil) else None
        cards = before.closed[unveiled].given[event.seat] if unveiled else ()
        return TOUCH + curtain + sum(self._words(line, before) for line in faces(cards, ("private",))) / WORDS_A_SECOND

    def _opened(self, step: Step, state: State) -> float:
        """What a step takes besides touches."""
        reading, given = self._reading(opened(self.deck.game, step, state), state), _given(step)
        if isinstance(step, Write):
            self.known.update(faces((text_card(step.id),), WHOLE))
        timed = isinstance(step, Discuss) or step.timer is not None
        return reading + (given or 0) if timed else max(reading, given or 0)

    def _reading(self, lines: Iterable[Line], state: State) -> float:
        """The time to read what is new."""
        new = [line for line in dict.fromkeys(map(self._shown, lines)) if line not in self.known]
        self.known.update(new)
        return sum(self._words(line, state) for line in new) / WORDS_A_SECOND

    def _shown(self, line: Line) -> Line:
        """A card without a short text shows the long one."""
        sort, owner, name = line
        short = sort == "step" or name != "text" or self.deck.card_text(owner, name, self.language)
        return line if short else (sort, owner, "body")

    def _words(self, line: Line, state: State) -> int:
        sort, owner, name = line
        if sort == "step":
            return len(self.deck.step_text(owner, name, self.language, state.length).split())
        if owner.startswith("~"):
            return TEXT_WORDS if name == "body" else 0
        return len(self.deck.card_text(owner, name, self.language).split())


def _given(step: Step) -> int | None:
    """The seconds given to talk (to each floor, where the floor is given), to write, or to decide together."""
    timer = step.fresh_timer()
    if timer is not None:
        return timer.seconds
    return step.planned if isinstance(step, Arrange | ChooseStep | Discuss) else None
