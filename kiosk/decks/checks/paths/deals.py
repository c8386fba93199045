"""What a deal does to what is known: which cards it may give, and which of them it counts."""

from collections.abc import Iterable, Iterator

from kiosk.decks.checks.paths.known import Limit, Pile, Reached
from kiosk.decks.checks.paths.needs import Needs
from kiosk.decks.checks.paths.table import Table
from kiosk.kinds.deal.rules import Deal


def dealt(table: Table, here: Reached, step: Deal, needed: Needs) -> Iterator[Reached]:
    """Each place after a deal: card by card where each one counts, or the first alone where the others do not."""
    if step.rotate != "no" or step.origin not in needed.cards:
        yield here
        return
    fitting = _fitting(table, here, step)
    start = table.shoved(here, step.to, step.discard) if step.discard else here
    seats = (1,) if step.per == "table" else range(table.game.players.max + 1)
    for count in (step.count * number for number in seats):
        one_by_one = count if step.resolve else min(count, 1) if step.to in needed.firsts else 0
        rest = Pile((), fitting.others, max(0, fitting.sure - one_by_one))
        for way in _drawn(table, start, step, fitting, one_by_one):
            yield _others(table, way, step, rest, count - one_by_one)


def _drawn(table: Table, start: Reached, step: Deal, fitting: Pile, count: int) -> Iterable[Reached]:
    """So many cards drawn one by one, with what they change; fewer where it is not sure that there are so many."""
    ways, limit = {start: None}, Limit()
    for number in range(count):
        fewer = ways if number >= fitting.least else {}
        drawn = (after for way in ways for after in _one(table, way, step, fitting.cards))
        ways = {**fewer, **dict.fromkeys(limit.of(drawn))}
    return ways


def _one(table: Table, here: Reached, step: Deal, fitting: tuple[str, ...]) -> Iterator[Reached]:
    for card in table.pile(here, step.origin).cards:
        if card in fitting:
            way = table.moved(here, card, step.origin, step.to).turned(step.id, card)
            yield table.counted(way, table.game.card(card).effects) if step.resolve else way


def _others(table: Table, here: Reached, step: Deal, fitting: Pile, count: int) -> Reached:
    """The cards drawn of which it does not matter which they are; and any card may have been exchanged."""
    pile, target = table.pile(here, step.origin), table.pile(here, step.to)
    if step.redraws:
        target = target.after(0).with_some(fitting.cards, 0)
    if count:
        drawn = tuple(card for card in pile.cards if card in fitting.cards)
        target = target.with_some(drawn, min(count, fitting.least))
        here = here.lying(step.origin, pile.after(count))
    return here.lying(step.to, target)


def _fitting(table: Table, here: Reached, step: Deal) -> Pile:
    """The cards of the pile that agree with those they must agree with, where it is known which lie there first."""
    pile = table.pile(here, step.origin)
    cards = pile.cards
    for column, zone in step.where.items():
        for shown in table.pile(here, zone).first[:1]:
            wanted = set(table.game.card(shown).values(column))
            cards = tuple(card for card in cards if wanted & set(table.game.card(card).values(column)))
    return Pile((), cards, max(0, pile.least - (len(pile.cards) - len(cards))))
