"""Which cards of a shuffled pile a draw takes: spread over groups, mixed over the values of a column."""

from collections.abc import Mapping

from kiosk.engine.cards import Card, split_cell

type Groups = list[frozenset[tuple[str, str]]]
"""Sets of a column and one of its values; a draw takes from each in turn."""


def groups(one_of_each: str | Mapping[str, tuple[str, ...]] | None, pile: list[Card]) -> Groups:
    """The groups of a pile: one for each value of a column, or those given for it."""
    if one_of_each is None:
        return []
    if isinstance(one_of_each, str):
        values = dict.fromkeys(value for card in pile for value in card.values(one_of_each))
        return [frozenset(((one_of_each, value),)) for value in values]
    return [
        frozenset((column, value) for value in split_cell(cell))
        for column, cells in one_of_each.items()
        for cell in cells
    ]


def in_group(card: Card, group: frozenset[tuple[str, str]]) -> bool:
    return any(value in card.values(column) for column, value in group)


def groups_of(card: Card, groups: Groups) -> list[bool]:
    """For each group, whether the card is in it."""
    return [in_group(card, group) for group in groups]


def spread(pile: list[Card], groups: Groups, wanted: int) -> list[Card]:
    """``wanted`` cards, one from each group in turn, then whatever comes first."""
    chosen: list[Card] = []
    rest = list(pile)
    turn = 0
    while groups and len(chosen) < min(wanted, len(pile)) and turn < wanted * len(groups):
        found = next((card for card in rest if in_group(card, groups[turn % len(groups)])), None)
        if found is not None:
            chosen.append(found)
            rest.remove(found)
        turn += 1
    return chosen + rest[: wanted - len(chosen)]


def mixed(pile: list[Card], chosen: list[Card], column: str | None, groups: Groups, kept: int) -> list[Card]:
    """Exchange cards within their group until each value of the column is present, as far as possible; the first
    ``kept`` stay."""
    if column is None:
        return chosen
    values = dict.fromkeys(value for card in pile for value in card.values(column))
    for value in values:
        if not any(value in card.values(column) for card in chosen):
            chosen = _exchanged(pile, chosen, column, value, groups, kept)
    return chosen


def _exchanged(pile: list[Card], chosen: list[Card], column: str, value: str, groups: Groups, kept: int) -> list[Card]:
    """The draw with one card exchanged for one that has the value, if no other value is lost by it."""
    for place in reversed(range(kept, len(chosen))):
        others = chosen[:place] + chosen[place + 1 :]
        held = {v for card in others for v in card.values(column)}
        if not set(chosen[place].values(column)) <= held:
            continue
        mine = groups_of(chosen[place], groups)
        for card in pile:
            if card not in chosen and value in card.values(column) and groups_of(card, groups) == mine:
                return [*chosen[:place], card, *chosen[place + 1 :]]
    return chosen


def instead(
    refused: Card, fitting: list[Card], one_of_each: str | Mapping[str, tuple[str, ...]] | None
) -> tuple[str, ...]:
    """The cards that may take the place of one: those of its own group."""
    found = groups(one_of_each, [*fitting, refused])
    wanted = groups_of(refused, found)
    return tuple(card.id for card in fitting if groups_of(card, found) == wanted)


def swapped(cards: tuple[str, ...], card: str, other: str) -> tuple[str, ...]:
    """The cards with another in the place of one."""
    return tuple(other if each == card else each for each in cards)
