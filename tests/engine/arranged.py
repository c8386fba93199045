"""Cards to arrange, with and without an answer, and a table that arranges them."""

from typing import Any

from kiosk.kinds.arrange.rules import Check, Place
from tests.engine.tables import Table, cards_of, game_of

LINE = {"id": "order", "kind": "arrange", "cards": "pile", "to": "line", "answer": "rank", "scoring": "pairs"}
RING = LINE | {"layout": "ring", "attempts": 2}
SLOTS = LINE | {"layout": "columns", "answer": "home", "scoring": "exact", "attempts": 2}
SLOTS |= {"slots": [{"id": "left", "text": "l"}, {"id": "right", "text": "r"}]}
TRUTH = {"id": "truth", "kind": "reveal", "of": "order"}
STAGES = cards_of(
    "stage",
    a={"rank": "1", "home": "left"},
    b={"rank": "2", "home": "right"},
    c={"rank": "3", "home": "left | right"},
    d={"rank": "4", "home": "right"},
)
TRIPLE = cards_of("stage", a={"rank": "1"}, b={"rank": "1"}, c={"rank": "1"}, d={"rank": "2"})
TIES = cards_of("stage", a={"rank": "1"}, b={"rank": "2"}, c={"rank": "2"}, d={"rank": "3"})
ZONES = {"pile": {"cards": "stage"}, "line": {}}


def asked(step: dict[str, Any] = LINE, cards: Any = STAGES, **changes: Any) -> Table:
    return Table(game_of(step | changes, TRUTH, cards=cards, zones=ZONES))


def ordered(table: Table, order: str) -> Table:
    """Lay the cards out in this order and ask."""
    table.do(*(Place(card, str(place)) for place, card in enumerate(order, start=1) if card not in table.shown.locked))
    table.do(Check())
    return table
