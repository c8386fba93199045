"""A text lies among the cards and changes nothing."""

from tests.decks.checks.small_games import HOT, PICK, WARM, deal, end, reached, small


def test_a_text_may_lie_in_its_zone_or_not() -> None:
    write = {"id": "text", "kind": "write", "to": "table"}
    ends = end(x="table.kind == x", z="table.kind == z")
    assert reached(small(write, ends, zones=["table"], cards=[HOT])) == {"else"}


def test_visitors_texts_are_cards_that_change_nothing() -> None:
    wall = {"pile": {"cards": "fact", "texts": "approved"}}
    game = small(deal(), PICK, end(warm=WARM), zones=["table", "kept"], cards=[HOT], filled=wall)
    assert reached(game) == {"warm", "else"}
