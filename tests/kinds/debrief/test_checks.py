"""A result shows what there is, and hides none of its endings and take-aways behind another."""

from pathlib import Path

import pytest

from tests.decks.checks.edited import codes

SHOWN = "show: [ranger, apres]"


@pytest.mark.parametrize(
    ("shown", "found"),
    [
        ("ranger, sujet", set()),
        ("ranger, tirer", {"E162"}),
        ("ranger, nulle-part", {"E153"}),
        ("[ranger, sujet]", set()),
        ("[ranger, tirer]", {"E162"}),
        ("[ranger, nulle-part]", {"E153"}),
    ],
    ids=["a choice", "cards dealt", "no such step", "the last of two", "cards dealt among two", "no such step of two"],
)
def test_what_it_shows_came_to_something(shown: str, found: set[str], tmp_path: Path) -> None:
    assert codes(tmp_path, (SHOWN, f"show: [{shown}]")) == found


def test_texts_that_may_stay_were_written(tmp_path: Path) -> None:
    assert codes(tmp_path, (SHOWN, f"{SHOWN}\n    texts: [ranger]")) == {"E270"}


@pytest.mark.parametrize(
    ("first", "second", "found"),
    [
        ("", "", {"E204"}),
        ("when: [seats >= 2]", "", set()),
        ("when: [seats >= 2]", "when: [seats >= 2, seats <= 4]", {"E203", "E204"}),
        ("when: [seats >= 2]", "when: [seats == 1]", {"E203"}),
    ],
)
def test_the_last_ending_is_left_for_all_else(first: str, second: str, found: set[str], tmp_path: Path) -> None:
    endings = [
        f"      - {{id: {name}, title: Fin, text: Tout est là., {when}}}\n"
        for name, when in (("tout", first), ("bas", second))
    ]
    assert codes(tmp_path, ("    takeaways:\n", f"    bands:\n{''.join(endings)}    takeaways:\n")) == found
