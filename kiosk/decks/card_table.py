"""The cards and the sources of a deck, from its tables."""

import re
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, replace

from kiosk.decks.draft import CardData, CsvRow, CsvTable
from kiosk.decks.findings import Findings
from kiosk.engine.cards import AGES, Card, effects_in

CARD_COLUMNS, SOURCE_COLUMNS, MEDIA_COLUMNS = ("id", "type", "title"), ("id", "title"), ("file",)
"""The columns that each table must have."""

MAX_CARDS = 2_000
MAX_PICTOS = 3
"""Icons that are shown above the easy words of a card."""
REPORTED = "reported"
BETWEEN_IDS = re.compile(r"[\s;,|]+")


@dataclass(frozen=True, slots=True)
class Source:
    """Where a fact comes from; ``reported``: in the words of somebody else. ``accessed`` is the day or the month of the
    copy that was read, ``checked_on`` the day somebody last read it there again; each may be empty."""

    id: str
    title: str
    author: str
    year: str
    url: str
    accessed: str
    reported: bool
    checked_on: str


def within_limit(table: CsvTable, findings: Findings) -> CsvTable:
    """The table of the cards; what is beyond the limit is left out, with a finding."""
    if len(table.rows) <= MAX_CARDS:
        return table
    findings.add("E102", table.place(table.rows[MAX_CARDS].line), count=len(table.rows), limit=MAX_CARDS)
    return replace(table, rows=table.rows[:MAX_CARDS])


def read_cards(table: CsvTable, traits: frozenset[str]) -> dict[str, CardData]:
    """The first card of each id, with the traits that the scenario compares."""
    cards: dict[str, CardData] = {}
    for row in table.rows:
        if row["id"]:
            cards.setdefault(row["id"], _card(row, traits))
    return cards


def _card(row: CsvRow, traits: frozenset[str]) -> CardData:
    return CardData(
        id=row["id"],
        type=row["type"],
        age=row["age"] or AGES[0],
        icon=row["icon"],
        image=row["image"],
        sources=listed_in(row["source"]),
        traits={column: cell for column, cell in row.items() if cell and column in traits},
        effects=row["effects"],
        icon2=row["icon2"],
        recipe=row["recipe"],
        pictos=listed_in(row["picto"])[:MAX_PICTOS],
    )


def listed_in(cell: str) -> tuple[str, ...]:
    """The sources or icons that a cell names, however they are parted: ``a; b``, ``a, b``, ``a | b`` or ``a b``."""
    return tuple(name for name in BETWEEN_IDS.split(cell) if name)


def rules_of(card: CardData) -> Card:
    """The card as the rules see it; an age nobody knows counts as everybody's, effects that cannot be read as none."""
    with suppress(ValueError):
        return Card(card.id, card.type, _age(card), card.traits, effects_in(card.effects))
    return Card(card.id, card.type, _age(card), card.traits)


def _age(card: CardData) -> str:
    return card.age if card.age in AGES else AGES[0]


def read_sources(table: CsvTable) -> Mapping[str, Source]:
    """The first source of each id."""
    sources: dict[str, Source] = {}
    for row in table.rows:
        told = {column: row[column] for column in ("id", "title", "author", "year", "url", "accessed", "checked_on")}
        sources.setdefault(row["id"], Source(**told, reported=row["kind"] == REPORTED))
    return sources
