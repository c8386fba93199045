"""Cards that were placed lie in any order; how often they were checked is known."""

from pathlib import Path

import pytest

from tests.decks.checks.edited import codes
from tests.decks.checks.small_games import CALM, CHILL, HOT, end, reached, small


def test_cards_that_were_placed_lie_in_any_order() -> None:
    place = {"id": "place", "kind": "arrange", "cards": "pile", "to": "table"}
    ends = end(x="table.kind == x", z="table.kind == z")
    assert reached(small(place, ends, zones=["table"], cards=[HOT, CHILL])) == {"x", "else"}
    assert reached(small(place, ends, zones=["table"], cards=[HOT, CALM])) == {"x"}


@pytest.mark.parametrize(("condition", "found"), [("ranger.attempts == 3", set()), ("ranger.attempts == 4", {"E159"})])
def test_there_are_so_many_attempts(condition: str, found: set[str], tmp_path: Path) -> None:
    assert codes(tmp_path, ("when: [ranger.attempts == 1]", f"when: [{condition}]")) == found
