"""What comes to the screen as a step opens or cards arrive: the texts that people read there."""

from collections.abc import Iterable, Iterator

from kiosk.engine.game import Game
from kiosk.engine.state import State
from kiosk.engine.step import Step, base_name
from kiosk.kinds.arrange.rules import Arrange
from kiosk.kinds.choose.rules import ChooseStep
from kiosk.kinds.deal.rules import Deal
from kiosk.kinds.debrief.rules import Debrief
from kiosk.kinds.reveal.rules import Reveal
from kiosk.kinds.say.rules import Say
from kiosk.kinds.vote.rules import Vote

FEW = 2
"""Of more cards than these, those that lie there from the start are named, not read."""
FACE, WHOLE = ("title", "text"), ("title", "text", "body")
REVEALED = {"links": ("link",), "details": ("detail",), "dates": ("date",), "hidden": ("nature", "verify")}

type Line = tuple[str, str, str]
"""A text: of a ``step`` or a ``card``, of which one, and its name there."""


def faces(cards: Iterable[str], columns: tuple[str, ...] = FACE) -> Iterator[Line]:
    """Columns of cards."""
    return (("card", card, column) for card in cards for column in columns)


def fields(step: Step, names: Iterable[str]) -> Iterator[Line]:
    """Texts of a step, the same in each of its rounds."""
    return (("step", base_name(step.id), name) for name in names)


def arrived(game: Game, step: Deal, state: State) -> Iterator[Line]:
    """The faces of cards dealt where all may see them, unless they are placed or chosen from in the next step."""
    following = game.plans[state.length][state.at + 1]
    read_there = isinstance(following, Arrange | ChooseStep) and following.cards == step.to
    seen = not (read_there or step.quiet) and game.zones[step.to].show != "hidden"
    return faces(state.step.cards if seen else (), (*FACE, "private") if step.private else FACE)


def opened(game: Game, step: Step, state: State) -> Iterator[Line]:
    """The step's own words, those of its parts, and the cards it is about."""
    yield from fields(step, ("prompt", "text", "left", "right"))
    zone = getattr(step, "card", None)
    yield from faces(state.zones[zone][:1] if zone else ())
    match step:
        case Say(cards=str(zone)):
            cards = state.zones[zone]
            yield from faces(cards, FACE[:1] if len(cards) > FEW else FACE)
        case Arrange(cards=str(zone)) | ChooseStep(cards=str(zone)):
            yield from faces(state.zones[zone])
        case ChooseStep():
            yield from fields(step, (f"options.{option}.text" for option in step.open_options(game, state)))
        case Vote():
            yield from fields(step, (f"options.{option}.text" for option in state.step.options))
            yield from fields(step, (f"chips.{chip.id}.text" for chip in step.chips))
            yield from faces((option for option in state.step.options if option not in step.listed), WHOLE)
        case Reveal():
            yield from _revealed(game, step, state)
        case Debrief():
            yield from _result(game, step, state)


def _revealed(game: Game, step: Reveal, state: State) -> Iterator[Line]:
    """The lines that a reveal adds to the cards it shows."""
    of = game.named(state.length, step.of)
    outcome = of.outcome(game, state, state.closed[of.id]) if of else None
    cards = getattr(outcome, "placed", None) or getattr(outcome, "cards", None) or (getattr(outcome, "card", None),)
    for shown in step.show:
        yield from faces((card for card in cards if card), REVEALED.get(shown, ()))


def _result(game: Game, step: Debrief, state: State) -> Iterator[Line]:
    """The ending and the take-away."""
    seen = step.view(game, state, state.step)
    yield from fields(step, (f"bands.{seen.band}.title", f"bands.{seen.band}.text"))
    yield from fields(step, (f"takeaways.{seen.takeaway}.keep", f"takeaways.{seen.takeaway}.try"))
