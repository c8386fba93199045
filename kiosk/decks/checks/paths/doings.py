"""What the steps of a game do to what is known of it: one place leads to all those that may follow."""

from collections.abc import Iterable, Iterator

from kiosk.decks.checks.paths.deals import dealt
from kiosk.decks.checks.paths.known import TEXT, Reached
from kiosk.decks.checks.paths.needs import Needs
from kiosk.decks.checks.paths.table import Table
from kiosk.decks.checks.paths.votes import voted
from kiosk.engine.step import Step
from kiosk.kinds.arrange.rules import Arrange
from kiosk.kinds.choose.rules import ChooseStep
from kiosk.kinds.deal.rules import Deal
from kiosk.kinds.play.rules import PlayStep
from kiosk.kinds.vote.rules import Vote
from kiosk.kinds.write.rules import Write


def following(table: Table, here: Reached, step: Step, needed: Needs) -> Iterator[Reached]:
    """Each place after a step that is played there."""
    match step:
        case ChooseStep(cards=str(zone)):
            yield from _card_chosen(table, here, step, zone, needed)
        case ChooseStep():
            yield from _option_chosen(table, here, step)
        case Vote():
            yield from voted(table, here, step, needed)
        case _:
            for way in _moved(table, here, step, needed):
                yield table.on(way.noted(step.id, ""), step)


def _moved(table: Table, here: Reached, step: Step, needed: Needs) -> Iterable[Reached]:
    """What a step moves that asks for no decision."""
    match step:
        case Deal():
            return dealt(table, here, step, needed)
        case Arrange():
            return (table.shoved(here, step.cards, step.to),)
        case PlayStep(to=str(zone)):
            hands = table.pile(here, step.origin).cards
            return (here.lying(zone, table.pile(here, zone).with_some(hands, 0)),)
        case Write():
            return (here.lying(step.to, table.pile(here, step.to).with_some((TEXT,), 0)),)
    return (here,)


def _option_chosen(table: Table, here: Reached, step: ChooseStep) -> Iterator[Reached]:
    """The options that may be offered; none where it may be that nothing is, or that time runs out."""
    asked = [[table.holds(here, condition) for condition in option.when] for option in step.options]
    if not any(all(holds) for holds in asked) or _may_close(step):
        yield table.on(here.noted(step.id, ""), step)
    for option, holds in zip(step.options, asked, strict=True):
        if False not in holds:
            way = table.counted(here, option.effects).turned(step.id, option.id).noted(step.id, option.id)
            yield table.on(way, step, option.next)


def _card_chosen(table: Table, here: Reached, step: ChooseStep, zone: str, needed: Needs) -> Iterator[Reached]:
    """The cards that may lie there; none where the zone may be empty."""
    pile = table.pile(here, zone)
    if zone not in needed.cards or not pile.least or _may_close(step):
        yield table.on(here.noted(step.id, ""), step)
    for card in pile.cards if zone in needed.cards else ():
        way = table.moved(here, card, zone, step.to) if step.to else here
        way = table.counted(way, table.game.card(card).effects).turned(step.id, card).noted(step.id, card)
        yield table.on(way, step)


def _may_close(step: ChooseStep) -> bool:
    """Whether time may run out before anything is chosen."""
    return step.timer is not None and step.at_zero == "close"
