"""What the demonstration's visitor touches where seats bet on a number, vote, play cards of their hand, or
write."""

from collections.abc import Callable, Iterator, Mapping
from random import Random

from kiosk.engine.game import own_zone
from kiosk.engine.view import View
from kiosk.kinds.estimate.rules import Estimate
from kiosk.kinds.play.rules import PlayStep, PlayView
from kiosk.kinds.vote.rules import Vote
from kiosk.kinds.write.rules import Write
from kiosk.sessions.session import Session

type Look = Callable[[str], None]
type Touches = Iterator[tuple[str, bool]]
"""Names to touch, and whether each only changes what the screen shows."""

BYSTANDERS = 2
"""How many people of the audience answer."""
PASSES = 0.1
"""How often the visitor passes."""
LINE = "oh, la la la. "
KEYS = {" ": "space"}
"""What the visitor types, in any language, and the keys that are not called by their letter."""
TICKS = (10, 30, 50, 70, 90)
"""Where the line of a bet can be touched by name."""


def handed(view: View) -> bool:
    """Whether there is somebody else to hide a choice from."""
    return sum(1 for seat in view.seats if seat.here) > 1


def bet(session: Session, view: View, luck: Random, look: Look) -> Touches:
    """Lift the curtain if there is one, touch the line, a little less or more, and bet; then go on."""
    step = session.deck.game.step(session.state)
    assert isinstance(step, Estimate)
    if view.step.shown:
        yield "next", False
        return
    if step.ballot == "secret" and handed(view):
        yield "lift", True
    look(f"{view.id}-line")
    yield f"tick:{luck.choice(TICKS)}", True
    yield luck.choice(("less", "greater")), True
    look(f"{view.id}-bet")
    yield "confirm", False


def vote(session: Session, view: View, luck: Random, look: Look) -> Touches:
    """Lift the curtain if there is one, choose or pass, say why; for the audience touch something; settle ties."""
    step, shown = session.deck.game.step(session.state), view.step
    assert isinstance(step, Vote)
    if shown.result is not None:
        yield (f"settle:{luck.choice(shown.result.tied)}" if shown.result.tied else "next"), False
    elif shown.listening:
        enough = shown.answered >= BYSTANDERS
        yield ("audience-done" if enough else f"audience:{luck.choice(shown.options)}"), False
    else:
        yield from _ballot(step, view, luck, look)


def _ballot(step: Vote, view: View, luck: Random, look: Look) -> Touches:
    if step.ballot == "secret":
        if handed(view):
            yield "lift", True
        look(f"{view.id}-ballot")
    if luck.random() < PASSES:
        yield "pass", False
        return
    for option in luck.sample(view.step.options, min(step.picks, len(view.step.options))):
        yield f"option:{option}", True
    look(f"{view.id}-picked")
    if step.chips:
        yield "next", True
        yield f"chip:{luck.choice(step.chips).id}", True
        look(f"{view.id}-reasons")
    yield "confirm", False


def play(session: Session, view: View, luck: Random, look: Look) -> Touches:
    """Play a card of the hand, say why, agree with the others; at the end go on."""
    step, shown = session.deck.game.step(session.state), view.step
    assert isinstance(step, PlayStep)
    if shown.finished:
        yield "next", False
    elif shown.card is None:
        yield from _lay(session, view, luck, look)
    elif step.say_why and not shown.said:
        yield "said", False
    else:
        yield from ((f"mark:{seat}", False) for seat in _asked(view, shown))


def _lay(session: Session, view: View, luck: Random, look: Look) -> Touches:
    step, seat = session.deck.game.step(session.state), view.turn
    assert isinstance(step, PlayStep)
    if session.deck.game.zones[step.origin].show != "public":
        yield "lift", True
    look(f"{view.id}-hand")
    yield f"card:{luck.choice(session.view(seat).zones[own_zone(step.origin, seat)].cards)}", True
    look(f"{view.id}-picked")
    yield (f"slot:{luck.choice(view.step.targets)}" if step.onto else "confirm"), False


def _asked(view: View, shown: PlayView) -> list[int]:
    """The seats that have still to agree."""
    return [seat.number for seat in view.seats if seat.here and seat.number not in (shown.seat, *shown.agreed)]


def write(session: Session, view: View, luck: Random, look: Look) -> Touches:
    """Type a line, or more of them where the text has to be longer, look at the words to put together, and be done;
    then sign otherwise and go on."""
    step, shown = session.deck.game.step(session.state), view.step
    assert isinstance(step, Write)
    if shown.written:
        if shown.sign and shown.other_sign:
            yield "sign-again", False
        yield "next", False
        return
    for _ in range(0, step.min_chars, len(LINE)):
        yield from ((f"key:{KEYS.get(letter, letter)}", True) for letter in LINE)
    look(f"{view.id}-typed")
    yield "key:aside", True
    look(f"{view.id}-words")
    yield "fragment:1", True
    yield "finish", False


HANDS: Mapping[str, Callable[[Session, View, Random, Look], Touches]] = {
    "estimate": bet,
    "vote": vote,
    "play": play,
    "write": write,
}
"""What is touched, by kind of step."""


def moment(view: View) -> str:
    """The moment of a step of these kinds, for the name of its picture."""
    shown = view.step
    match view.kind:
        case "vote":
            return "spread" if shown.result else "audience" if shown.listening else "asked"
        case "play" if not shown.finished:
            return "curtain" if shown.card is None else "said" if shown.said else "why"
        case "play":
            return "played"
    return "review" if shown.written else ""
