"""What a vote does to what is known: everything its rule may decide."""

from collections.abc import Iterator
from itertools import permutations

from kiosk.decks.checks.paths.known import Reached
from kiosk.decks.checks.paths.needs import Needs
from kiosk.decks.checks.paths.table import Table
from kiosk.kinds.vote.rules import Vote


def voted(table: Table, here: Reached, step: Vote, needed: Needs) -> Iterator[Reached]:
    """Each place after a vote, the winners in whatever order. A report decides nothing, though an option may be ahead
    of all others."""
    cards = table.pile(here, step.cards).cards if step.cards in needed.cards and step.cards else ()
    if step.rule == "report":
        ahead = ("", *cards, *step.listed) if step.id in needed.names else ("",)
        yield from (table.on(here.noted(step.id, option), step) for option in ahead)
        return
    for names in step.results(cards):
        for results in permutations(names):
            yield _decided(table, here, step, cards, results)


def _decided(table: Table, here: Reached, step: Vote, cards: tuple[str, ...], results: tuple[str, ...]) -> Reached:
    """The place once a vote has decided that."""
    followed = step.follows(results)
    way = here.noted(step.id, next(iter(results), ""))
    way = way.turned(step.id, *(results or ("",))) if cards or step.listed else way
    for part in followed:
        way = table.counted(way, part.effects)
    for card in results:
        if step.cards and card in cards:
            way = table.counted(way, table.game.card(card).effects)
            way = table.moved(way, card, step.cards, step.to) if step.to else way
    return table.on(way, step, next((part.next for part in followed if part.next), None))
