"""A choice leaves something to choose whatever happened; a proof follows each option and each card."""

from pathlib import Path

import pytest

from tests.decks.checks.edited import codes
from tests.decks.checks.small_games import CALM, CHILL, HOT, PICK, WARM, choose, deal, end, heat, reached, small

OPTIONS = ("next: pour-le-calcul}", "next: pour-la-memoire}")


@pytest.mark.parametrize(
    ("first", "second", "found"),
    [
        ("ranger.attempts <= 1", "ranger.attempts > 1", set()),
        ("ranger.attempts <= 1", "ranger.attempts > 2", {"E168"}),
        ("ranger.attempts >= 0", "ranger.attempts >= 9", {"E159"}),
    ],
    ids=["one always holds", "a gap", "never"],
)
def test_some_option_is_left_whatever_happened(first: str, second: str, found: set[str], tmp_path: Path) -> None:
    one, two = (option.replace("}", ", when: [{}]}}") for option in OPTIONS)

    edits = ((OPTIONS[0], one.format(first)), (OPTIONS[1], two.format(second)))
    assert codes(tmp_path, *edits) == found


def test_options_that_are_not_offered_are_not_chosen() -> None:
    first = choose("first", up=heat(1), keep={})
    second = choose("second", more=heat(1) | {"when": [WARM]}, less=heat(-2) | {"when": ["heat <= 2"]})
    assert reached(small(first, second, end(hot="heat >= 4", cold="heat == 0", odd="heat == 1"))) == {"hot", "cold"}


def test_nothing_is_chosen_where_nothing_is_offered_or_time_runs_out() -> None:
    never = choose("pick", up=heat(1) | {"when": ["heat == 0"]})
    assert reached(small(never, end(warm=WARM, none="pick.option != up"))) == {"else"}
    hurried = choose("pick", up=heat(1)) | {"timer": 30, "at_zero": "close"}
    assert reached(small(hurried, end(warm=WARM))) == {"warm", "else"}
    assert reached(small(choose("pick", up=heat(1)), end(warm=WARM))) == {"warm"}


def test_a_chosen_card_counts_and_leaves() -> None:
    again = PICK | {"id": "again"}
    ends = end(hot="heat == 4", cold="heat == 1", three="heat == 3", hottest="heat == 3")
    game = small(deal(count=2), PICK, again, ends, zones=["table", "kept"], cards=[HOT, CHILL, CALM])
    assert reached(game) == {"hot", "cold", "three"}
